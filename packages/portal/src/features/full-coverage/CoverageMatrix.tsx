import { Link } from 'wouter'
import type { TerritoryCountsFragment } from '../../gql/full-coverage/graphql'
import { formatCount, formatShare } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { coverageAddress, coverageItems, type CoverageView } from './coverage-address'

interface CoverageMatrixProps {
  readonly rows: readonly TerritoryCountsFragment[]
  /** The view that a place is gone into from. */
  readonly view: CoverageView
}

/** Places by services: of territories the share of villages that have one, of a village how far it is. On a phone each place shows its sum and is gone into. */
export function CoverageMatrix({ rows, view }: CoverageMatrixProps) {
  const { t } = useText()
  const ofVillages = rows.every(({ region }) => region.level === 'VILLAGE')
  return (
    <table className="table blocks coverage-matrix">
      <thead>
        <tr>
          <th scope="col">{t('fullCoverage.place')}</th>
          {coverageItems.map((item) => <th key={item} scope="col" className="right">{t(`village.coverage.item.${item}`)}</th>)}
          <th scope="col" className="right">{t(ofVillages ? 'fullCoverage.servicesDone' : 'fullCoverage.complete')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, villages, complete, figures }) => (
          <tr key={region.code}>
            <th scope="row"><Link href={ofVillages ? `/villages/${region.code}` : coverageAddress({ ...view, region: region.code })} data-row-link>{region.name}</Link></th>
            {coverageItems.map((item) => {
              const figure = figures.find((each) => each.item === item)
              const status = figure === undefined || figure.notStarted > 0 ? 'NOT_STARTED' : figure.done > 0 ? 'DONE' : 'UNDER_WAY'
              return ofVillages ? (
                <td key={item} className={`right phone-hidden ${status}`}>{t(`fullCoverage.short.${status}`)}</td>
              ) : (
                <td key={item} className="right num phone-hidden" title={t('fullCoverage.cell', { done: figure?.done ?? 0, underWay: figure?.underWay ?? 0, notStarted: figure?.notStarted ?? 0 })}>{formatShare(figure?.done ?? 0, villages) ?? t('ui.none')}</td>
              )
            })}
            <td className="right num phone-end">
              {ofVillages ? t('fullCoverage.ofTen', { done: figures.filter(({ done }) => done > 0).length }) : t('fullCoverage.ofAll', { part: formatCount(complete), whole: formatCount(villages) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
