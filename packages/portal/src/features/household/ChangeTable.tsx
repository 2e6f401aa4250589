import { useText } from '../../ui/text/use-text'
import { eventText, type Event } from './household-timeline'

/** Changes of status, responsibility and facts, with who and why; the events of daily work stand in the other tabs. */
export function ChangeTable({ timeline }: { readonly timeline: readonly Event[] }) {
  const { t } = useText()
  const changes = timeline.filter(({ kind }) => kind === 'IDENTIFIED' || kind === 'STATUS' || kind === 'RESPONSIBILITY' || kind === 'FACT')
  if (changes.length === 0) return <p className="file-nothing">{t('household.timeline.empty')}</p>
  return (
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
  )
}
