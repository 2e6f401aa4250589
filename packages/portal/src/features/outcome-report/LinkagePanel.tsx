import { Link } from 'wouter'
import type { LinkageFactsFragment } from '../../gql/outcome-report/graphql'
import { Definitions } from '../../ui/Definitions'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** The linkage that a report is about, in few lines. */
export function LinkagePanel({ linkage }: { readonly linkage: LinkageFactsFragment }) {
  const { t, language } = useText()
  const { id, enterprise, form, closeness, region, householdCount, startedOn, endedOn, description, payingRhythm } = linkage
  return (
    <Panel title={t('outcomeReport.linkage.title')}>
      <div className="panel-body">
        <Definitions
          pairs={[
            [t('outcomeReport.linkage.enterprise'), <Link key="enterprise" className="link" href={`/linkages/${id}`}>{enterprise.name}</Link>],
            [t('outcomeReport.linkage.form'), [t(`linkage.form.${form}`), t(`linkage.closeness.${closeness}`)].join(t('ui.separator'))],
            [t('outcomeReport.linkage.village'), region.name],
            [t('outcomeReport.linkage.households'), formatCount(householdCount)],
            [t('outcomeReport.linkage.days'), endedOn === null ? t('outcomeReport.linkage.since', { from: formatDay(startedOn, language) }) : t('outcomeReport.linkage.to', { from: formatDay(startedOn, language), to: formatDay(endedOn, language) })],
            [t('linkage.page.rhythm'), t(`linkage.rhythm.${payingRhythm}`)],
            [t('outcomeReport.linkage.terms'), description],
          ]}
        />
      </div>
    </Panel>
  )
}
