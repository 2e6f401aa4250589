import { Link } from 'wouter'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { eventText, type Event } from './household-timeline'

/** Changes of status, responsibility and facts, with who and why; the events of daily work stand in the other tabs. */
interface ChangeTableProps {
  readonly householdId: string
  readonly timeline: readonly Event[]
}

export function ChangeTable({ householdId, timeline }: ChangeTableProps) {
  const { t } = useText()
  const { can } = useSession()
  const trail = can('audit.read') && <p className="panel-body"><Link className="link" href={`/trail?household=${householdId}`}>{t('household.change.trail')}</Link></p>
  const changes = timeline.filter(({ kind }) => kind === 'IDENTIFIED' || kind === 'STATUS' || kind === 'RESPONSIBILITY' || kind === 'FACT' || kind === 'MEMBER')
  if (changes.length === 0) return <>{trail}<p className="file-nothing">{t('household.timeline.empty')}</p></>
  return (
    <>
      {trail}
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('household.change.on')}</th>
            <th scope="col">{t('household.change.what')}</th>
            <th scope="col">{t('household.change.by')}</th>
            <th scope="col">{t('household.change.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((event) => (
            <tr key={event.id}>
              <td className="num">{event.on}</td>
              <td className="wrap phone-whole">{eventText(event, t)}</td>
              <td>{event.by?.name ?? ''}</td>
              <td className="wrap">{event.reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
