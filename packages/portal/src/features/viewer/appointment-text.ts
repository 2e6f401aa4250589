import type { Appointment, Viewer } from './use-viewer'
import type { Translate } from '../../ui/text/catalogue'

/** What an appointment answers for, in few words: a region, an enterprise, or a number of households; the city where it names none of them. */
export function appointmentPlace(appointment: Pick<Appointment, 'role' | 'region' | 'enterprise' | 'householdCount'>, city: Viewer['city'], t: Translate): string {
  if (appointment.role === 'SECTION_LEADER') return t('viewer.place.households', { count: appointment.householdCount ?? 0 })
  return appointment.enterprise?.name ?? appointment.region?.name ?? city?.name ?? ''
}

/** The role, and above a village also where it lies. */
export function appointmentRole(appointment: Pick<Appointment, 'role' | 'region' | 'enterprise'>, t: Translate): string {
  const role = t(`viewer.role.${appointment.role}`)
  const { region } = appointment
  if (region === null || region === undefined) return role
  if (appointment.role === 'SECTION_LEADER' || appointment.enterprise) return `${role} · ${region.name}`
  if (region.level !== 'VILLAGE') return role
  const above = [region.parent?.parent?.name, region.parent?.name].filter((name) => name !== undefined).join('')
  return above === '' ? role : `${role} · ${above}`
}
