import { appointmentPlace, appointmentRole } from '../../features/viewer/appointment-text'
import { useSession } from '../../features/viewer/use-viewer'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'

/** What I am responsible for; with several appointments, the way from one to another. */
export function PlaceSwitch() {
  const { t } = useText()
  const { viewer, appointment, choose } = useSession()
  const label = (
    <>
      <span className="place-name" title={appointmentPlace(appointment, viewer.city, t)}>{appointmentPlace(appointment, viewer.city, t)}</span>
      <span className="place-role" title={appointmentRole(appointment, t)}>{appointmentRole(appointment, t)}</span>
    </>
  )
  if (viewer.appointments.length < 2) return <div className="place">{label}</div>
  return (
    <Menu className="place-menu" align="left" name={t('shell.switch')} label={<>{label}<i className="caret" aria-hidden="true" /></>}>
      {viewer.appointments.map((other) => (
        <button key={other.id} type="button" className="menu-item" data-closes aria-current={other.id === appointment.id || undefined} onClick={() => choose(other.id)}>
          {appointmentPlace(other, viewer.city, t)}
          <small>{appointmentRole(other, t)}</small>
        </button>
      ))}
    </Menu>
  )
}
