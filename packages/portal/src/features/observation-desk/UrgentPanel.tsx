import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { UrgentReportsDocument } from '../../gql/observation-desk/graphql'
import { Panel } from '../../ui/Panel'
import { ErrorNote } from '../../ui/request/ErrorNote'
import { useText } from '../../ui/text/use-text'
import { viewAddress, viewFilter } from '../observation/observation-query'
import { Severity } from '../observation/Severity'
import { SourceMark } from '../observation/SourceMark'
import { DeadlineText } from './DeadlineText'
import { EscalationMark } from './EscalationMark'
import './UrgentPanel.css'

const shownAtMost = 8

/** What a home begins with: of an office that acts what waits for its own step, of one that watches over others all that is open. */
export type UrgentView = 'mine' | 'open'

const addressOf = (region: string, view: UrgentView) => viewAddress(view, new URLSearchParams({ region }))

/** How the urgent reports of a territory are asked for, so that a home may wait for them: as the list behind the panel asks. */
export const urgentAsked = (region: string, view: UrgentView) => ({ variables: { filter: viewFilter(view, region), first: shownAtMost }, fetchPolicy: 'cache-and-network' as const })

/** What an office looks at first in the morning, by urgency, one line a group, each one click from being handled. */
export function UrgentPanel({ region, view }: { readonly region: string; readonly view: UrgentView }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(UrgentReportsDocument, urgentAsked(region, view))
  if (data === undefined) return error === undefined ? null : <Panel title={t('office.urgent.title')}><ErrorNote error={error} onRetry={() => void refetch()} /></Panel>
  const { nodes, totalCount } = data.observations
  return (
    <Panel
      title={t('office.urgent.title')}
      note={t(view === 'mine' ? 'office.urgent.noteMine' : 'office.urgent.note')}
      action={<span className="row cap"><Link className="link" href={addressOf(region, view)}>{t('office.urgent.all', { count: totalCount })}</Link> <Link className="link" href={`/observations/map?region=${region}`}>{t('office.map.link')}</Link> <Link className="link" href={`/findings?region=${region}`}>{t('finding.title')}</Link> <Link className="link" href={`/observations/statistics?region=${region}`}>{t('office.statistics.link')}</Link></span>}
    >
      {nodes.length === 0 ? (
        <p className="panel-body dim">{t(view === 'mine' ? 'office.urgent.emptyMine' : 'office.urgent.empty')}</p>
      ) : (
        <ul className="urgent-reports">
          {nodes.map((report) => (
            <li key={report.id}>
              <Link href={`/observations/${report.id}`}>
                <span className="urgent-head">
                  <b>{t(`observation.kind.${report.kind}`)}</b>
                  <Severity severity={report.severity} />
                  <EscalationMark level={report.escalatedTo} />
                  <SourceMark source={report.source} />
                  {report.members.length > 0 && <span className="dim num nowrap">{t('office.group.times', { count: report.members.length + 1 })}</span>}
                  <span className="dim ellipsis">{report.region.name}</span>
                  <span className="spring" />
                  <DeadlineText deadline={report.deadline} />
                </span>
                <span className="urgent-text">{report.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
