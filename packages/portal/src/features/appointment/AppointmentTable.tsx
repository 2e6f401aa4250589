import type { AppointmentRowFragment } from '../../gql/appointment/graphql'
import { useText } from '../../ui/text/use-text'
import { Button } from '../../ui/Button'
import { useSession } from '../viewer/use-viewer'
import './AppointmentTable.css'

interface AppointmentTableProps {
  readonly rows: readonly AppointmentRowFragment[]
  readonly onEnd: ((appointment: AppointmentRowFragment) => void) | null
  /** Only section-level leaders are matched by what they are good at. */
  /** Only an appointment with a last day that is still to come goes on. */
  readonly onRenew: ((appointment: AppointmentRowFragment) => void) | null
  readonly onSkills: ((appointment: AppointmentRowFragment) => void) | null
}

/** One row an appointment. Logins are drawn only for those who may see them, last days only where some are over. */
export function AppointmentTable({ rows, onEnd, onSkills, onRenew }: AppointmentTableProps) {
  const { t } = useText()
  const today = useSession().viewer.businessDate
  const withLogin = rows.length > 0 && rows.every(({ account }) => account.login !== null)
  const withEnd = rows.some(({ endedOn }) => endedOn !== null)
  return (
    <table className="table blocks appointments">
      <thead>
        <tr>
          <th scope="col">{t('appointment.column.name')}</th>
          {withLogin && <th scope="col">{t('appointment.column.login')}</th>}
          <th scope="col">{t('appointment.column.role')}</th>
          <th scope="col">{t('appointment.column.place')}</th>
          <th scope="col">{t('appointment.column.sendingUnit')}</th>
          <th scope="col" className="right">{t('appointment.column.from')}</th>
          {withEnd && <th scope="col" className="right">{t('appointment.column.to')}</th>}
          {onEnd !== null && <th scope="col"><span className="hidden-text">{t('appointment.end.open')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="narrow" title={row.account.name}>{row.account.name}</th>
            {withLogin && <td className="dim appointment-login">{row.account.login ?? ''}</td>}
            <td className="appointment-role">{t(`appointment.role.${row.role}`)}{row.rank !== null && <span className="dim"> {t(`appointment.rank.${row.rank}`)}</span>}{row.source !== null && <span className="dim"> {t(`appointment.source.${row.source}`)}</span>}</td>
            <td className="wrap appointment-place">{placeText(row, t('viewer.place.households', { count: row.householdCount ?? 0 }))}</td>
            <td className="dim ellipsis appointment-unit" title={row.sendingUnit ?? ''}>{row.sendingUnit ?? ''}</td>
            <td className="right num appointment-dates">
              <span className="wide-only">{row.startedOn}</span>
              <span className="phone-only">{row.endedOn === null ? t('appointment.list.since', { from: row.startedOn }) : t('appointment.list.fromTo', { from: row.startedOn, to: row.endedOn })}</span>
            </td>
            {withEnd && <td className="right num dim phone-hidden">{row.endedOn ?? ''}{row.endKind !== null && ` ${t(`appointment.endKind.${row.endKind}`)}`}</td>}
            {onEnd !== null && <td className="right appointment-act">{onSkills !== null && row.role === 'SECTION_LEADER' && <Button look="quiet" size="small" aria-label={`${t('appointment.skills.open')} ${row.account.name}`} onClick={() => onSkills(row)}>{t('appointment.skills.open')}</Button>}{onRenew !== null && row.endedOn !== null && row.endedOn >= today && <Button look="quiet" size="small" aria-label={`${t('appointment.renew.open')} ${row.account.name}`} onClick={() => onRenew(row)}>{t('appointment.renew.open')}</Button>}{row.endedOn === null && <Button look="quiet" size="small" aria-label={`${t('appointment.end.open')} ${row.account.name}`} onClick={() => onEnd(row)}>{t('appointment.end.open')}</Button>}</td>}
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
