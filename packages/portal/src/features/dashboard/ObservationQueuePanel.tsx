import { Link } from 'wouter'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { QueuedObservationFragment } from '../../gql/dashboard/graphql'
import { DeadlineText } from '../observation-desk/DeadlineText'
import { Severity } from '../observation/Severity'
import { SourceMark } from '../observation/SourceMark'
import './ObservationQueuePanel.css'

interface ObservationQueuePanelProps {
  readonly title: string
  readonly total: number
  readonly items: readonly QueuedObservationFragment[]
  readonly href: string
  readonly empty: string
  readonly footer?: string
}

/** The first of a queue of observations, each one click from being handled. */
export function ObservationQueuePanel({ title, total, items, href, empty, footer }: ObservationQueuePanelProps) {
  const { t } = useText()
  return (
    <Panel title={title} action={total > 0 && <Link className="link cap" href={href}>{t('dashboard.queue.all', { count: total })}</Link>} {...(footer === undefined ? {} : { footer })}>
      {items.length === 0 ? (
        <p className="panel-body dim">{empty}</p>
      ) : (
        <ul className="observation-queue">
          {items.map((item) => (
            <li key={item.id}>
              <Link href={`/observations/${item.id}`}>
                <span className="observation-queue-head">
                  <b>{t(`observation.kind.${item.kind}`)}</b>
                  <Severity severity={item.severity} />
                  <SourceMark source={item.source} />
                  <span className="dim ellipsis">{item.region.name}</span>
                  <span className="spring" />
                  <DeadlineText deadline={item.deadline} />
                </span>
                <span className="observation-queue-text">{item.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
