import type { HouseholdsToHandOverQuery } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'
import { HouseholdStatus } from '../household/HouseholdStatus'

interface HouseholdChoicesProps {
  readonly rows: HouseholdsToHandOverQuery['households']['nodes']
  readonly loading: boolean
  /** Those that go; none at the start. */
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** The households of the present leader; those that are ticked go. */
export function HouseholdChoices({ rows, loading, chosen, onChange }: HouseholdChoicesProps) {
  const { t } = useText()
  if (rows.length === 0) return <p className="panel-body dim">{loading ? t('ui.loading') : t('appointment.handOver.nothing')}</p>
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">
            <label>
              <input type="checkbox" checked={chosen.size === rows.length} onChange={() => onChange(chosen.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))} />
              <span className="hidden-text">{t('appointment.handOver.all')}</span>
            </label>
          </th>
          <th scope="col">{t('household.column.head')}</th>
          <th scope="col">{t('household.column.number')}</th>
          <th scope="col">{t('household.column.village')}</th>
          <th scope="col">{t('household.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td><input type="checkbox" aria-label={row.headName} checked={chosen.has(row.id)} onChange={() => toggle(row.id)} /></td>
            <th scope="row" className="narrow">{row.headName}</th>
            <td className="num">{row.number}</td>
            <td className="narrow">{row.region.name}</td>
            <td className="phone-end"><HouseholdStatus status={row.status} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
