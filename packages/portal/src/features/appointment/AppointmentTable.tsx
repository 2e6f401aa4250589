import type { AppointmentRowFragment } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'
import { Button } from '../../ui/Button'

interface AppointmentTableProps {
  readonly rows: readonly AppointmentRowFragment[]
  readonly onEnd: ((appointment: AppointmentRowFragment) => void) | null
}

export function AppointmentTable({ rows, onEnd }: AppointmentTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">{t('appointment.column.name')}</th>
          <th scope="col">{t('appointment.column.login')}</th>
          <th scope="col">{t('appointment.column.role')}</th>
          <th scope="col">{t('appointment.column.place')}</th>
          <th scope="col">{t('appointment.column.sendingUnit')}</th>
          <th scope="col" className="right">{t('appointment.column.from')}</th>
          <th scope="col" className="right">{t('appointment.column.to')}</th>
          {onEnd !== null && <th scope="col"><span className="hidden-text">{t('appointment.end.open')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="narrow" title={row.account.name}>{row.account.name}</th>
            <td className="dim">{row.account.login ?? ''}</td>
            <td>{t(`appointment.role.${row.role}`)}</td>
            <td className="wrap">{placeText(row, t('viewer.place.households', { count: row.householdCount ?? 0 }))}</td>
            <td className="narrow dim" title={row.sendingUnit ?? ''}>{row.sendingUnit ?? ''}</td>
            <td className="right num">{row.startedOn}</td>
            <td className="right num dim">{row.endedOn ?? ''}</td>
            {onEnd !== null && <td className="right phone-end">{row.endedOn === null && <Button look="quiet" size="small" aria-label={`${t('appointment.end.open')} ${row.account.name}`} onClick={() => onEnd(row)}>{t('appointment.end.open')}</Button>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function placeText(row: AppointmentRowFragment, households: string): string {
  const parts = [row.enterprise?.name, row.region?.name, row.role === 'SECTION_LEADER' ? households : undefined]
  return parts.filter((part) => part !== undefined).join(' · ')
}
