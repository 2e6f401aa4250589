import { Link } from 'wouter'
import type { ChiefHomeQuery } from '../../gql/outcome-report/graphql'
import { AttentionRow } from '../../ui/AttentionRow'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { linkageName } from '../linkage/linkage-name'
import { periodText } from '../linkage/period'

type Linkage = Pick<ChiefHomeQuery['linkages']['nodes'][number], 'id' | 'form' | 'region' | 'startedOn' | 'reportDeadlines'>

/** The paying periods of one linkage that are still to be reported: the one due first of all is opened by its own quarter. */
export function DueRow({ linkage }: { readonly linkage: Linkage }) {
  const { t, language } = useText()
  const { id, reportDeadlines } = linkage
  const first = reportDeadlines.at(-1)
  if (first === undefined) return null
  const [quarter, ...otherQuarters] = first.quarters
  const choice = `/reports/new?linkage=${id}`
  // A period of several quarters is closed by the one in which was paid, which only the enterprise knows.
  const opens = quarter !== undefined && otherQuarters.length === 0 ? quarter : null
  return (
    <AttentionRow
      count={formatCount(reportDeadlines.length)}
      unit={t('outcomeReport.chief.dueUnit')}
      what={linkageName(linkage, t, language)}
      where={
        <>
          {t('outcomeReport.chief.dueBy', { period: periodText(first.period, t), day: formatDay(first.dueOn, language) })}
          {reportDeadlines.length > 1 && opens !== null && <>{' '}<Link className="link" href={choice}>{t('outcomeReport.chief.dueOthers')}</Link></>}
        </>
      }
      {...(first.overdue ? { late: true, lateness: t('outcomeReport.chief.late') } : {})}
      href={opens === null ? choice : `${choice}&period=${opens}`}
      linkLabel={opens === null ? t('outcomeReport.chief.dueChoose') : t('outcomeReport.chief.dueAct', { period: periodText(opens, t) })}
    />
  )
}
