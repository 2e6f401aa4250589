import { useQuery } from '@apollo/client/react'
import { ReportableLinkagesDocument, type ReportableLinkagesQuery } from '../../gql/outcome-report/graphql'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { linkageName } from '../linkage/linkage-name'
import { periodText } from '../linkage/period'

/** Which linkage and which quarter is to be reported, newest first; only of one linkage when the address names it. */
export function ReportChoice({ linkageId }: { readonly linkageId: string | null }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ReportableLinkagesDocument, { fetchPolicy: 'cache-and-network' })
  usePageTitle(t('outcomeReport.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ linkages }) => {
        const own = linkages.nodes.filter(({ id, viewerCan }) => viewerCan.submitReport && (linkageId === null || id === linkageId))
        return (
          <>
            <div className="page-head"><h1>{t(linkageId === null ? 'outcomeReport.grid.linkage' : 'outcomeReport.grid.quarter')}</h1></div>
            {own.length === 0 && <Panel label={t('outcomeReport.grid.linkage')}><Empty title={t('outcomeReport.grid.noLinkage')}><p>{t('outcomeReport.grid.noLinkageNote')}</p></Empty></Panel>}
            <div className="stack">
              {own.map((linkage) => <Choice key={linkage.id} linkage={linkage} />)}
            </div>
          </>
        )
      }}
    </Answer>
  )
}

/** The quarters of one linkage: those that close what is due, then those of which may be reported besides. */
function Choice({ linkage }: { readonly linkage: ReportableLinkagesQuery['linkages']['nodes'][number] }) {
  const { t, language } = useText()
  const { id, enterprise, reportDeadlines, reportableQuarters, reportsMissed } = linkage
  const due = [...new Set(reportDeadlines.flatMap(({ quarters }) => quarters))]
  const others = reportableQuarters.filter((period) => !due.includes(period))
  const links = (periods: readonly string[]) => (
    <p className="panel-body row">
      {periods.map((period) => <ButtonLink key={period} size="small" href={`/reports/new?linkage=${id}&period=${period}`}>{periodText(period, t)}</ButtonLink>)}
    </p>
  )
  return (
    <Panel title={linkageName(linkage, t, language)} note={enterprise.name}>
      {due.length > 0 && links(due)}
      {due.length === 0 && (
        <div className="panel-body">
          <b className="strong">{t('outcomeReport.grid.nothingDue')}</b>
          <p className="dim">{reportsMissed.length === 0 ? t('outcomeReport.grid.nothingDueNote') : t('outcomeReport.grid.missedNote', { periods: reportsMissed.map((period) => periodText(period, t)).join(t('ui.separator')) })}</p>
        </div>
      )}
      {others.length > 0 && (
        <>
          <p className="panel-body dim">{t('outcomeReport.grid.otherQuarters')}</p>
          {links(others)}
        </>
      )}
    </Panel>
  )
}
