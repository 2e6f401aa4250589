import { HeadMark } from '../../ui/Marks'
import { formatDay } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { useSession } from '../viewer/use-viewer'
import { measureTotal } from './measure-total'

interface FourLinksProps {
  readonly household: Household
  readonly targeting: NonNullable<Household['targeting']>
}

/** The four links of a file in words: who, cause, measure, cadre; hollow where one is missing. */
export function FourLinks({ household, targeting }: FourLinksProps) {
  const { t, language } = useText()
  const { can } = useSession()
  const { mainCause, otherCauses, measures, responsibleCadre } = household
  const total = measureTotal(measures)
  const classes = [...new Set(measures.map((measure) => measure.class))].map((name) => t(`household.measureClass.${name}`))
  const others = (otherCauses ?? []).map((cause) => t(`household.cause.${cause}`))
  return (
    <ul className="four-links">
      <li>
        <HeadMark character="谁" filled={targeting.who} />
        <b>{targeting.who ? t('household.four.who') : t('household.four.noWho')}</b>
        <small>{t('household.four.identifiedOn', { day: formatDay(household.identifiedOn, language), standard: household.standard === null ? '' : t(`household.standard.${household.standard}`) })}</small>
      </li>
      <li>
        <HeadMark character="因" filled={targeting.cause} />
        <b>{mainCause === null ? t('household.four.noCause') : t(`household.cause.${mainCause}`)}</b>
        <small>{others.length > 0 && t('household.four.also', { causes: others.join(t('ui.separator')) })}</small>
      </li>
      <li>
        <HeadMark character="策" filled={targeting.measure} />
        <b>{measures.length === 0 ? t('household.four.noMeasure') : total === null ? t('household.four.measures', { count: measures.length }) : t('household.four.measuresWorth', { count: measures.length, total })}</b>
        <small>{classes.join(t('ui.separator'))}</small>
      </li>
      <li>
        <HeadMark character="责" filled={targeting.cadre} />
        <b>{responsibleCadre === null ? t('household.four.noCadre') : responsibleCadre.name}</b>
        {responsibleCadre === null && !can('household.handOver') && <small>{t('household.four.bannerArranges')}</small>}
        <small>{household.lastVisitedOn === null ? t('household.four.neverVisited') : t('household.four.lastVisit', { day: formatDay(household.lastVisitedOn, language) })}</small>
      </li>
    </ul>
  )
}
