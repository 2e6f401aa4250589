import type { Appointment, Responsibility } from './appointment.entity.js'

/** The most households that one section-level leader answers for (C-3, 一管十). */
export const HOUSEHOLDS_PER_LEADER = 10
/** The supervisors that a poor village is to have, and the most that it may (C-8, 7.9: 4,350 to 435 villages). */
export const SUPERVISORS_PER_VILLAGE = 10

/**
 * The places an appointment takes (dossier 1.4). Each may be held once at a time, so a quota is a unique key: one
 * banner per city leader (C-1); one poor village per division-level leader and one such leader per village (C-2); one
 * village per first secretary (C-9) and supervisor (C-8); one enterprise and village per chief (C-10).
 */
export const slotsOfAppointment = (appointment: Pick<Appointment, 'role' | 'accountId' | 'regionCode'>): string[] => {
  const own = `${appointment.role}:account:${appointment.accountId}`
  switch (appointment.role) {
    case 'DIVISION_LEADER':
      return [own, `DIVISION_LEADER:village:${appointment.regionCode ?? ''}`]
    case 'CITY_LEADER':
    case 'SECTION_LEADER':
    case 'FIRST_SECRETARY':
    case 'VOLUNTEER_SUPERVISOR':
    case 'HONORARY_CHIEF':
      return [own]
    case 'CITY_OFFICE':
    case 'BANNER_OFFICE':
    case 'TOWN_OFFICE':
    case 'FINANCE_OFFICE':
    case 'BANK_OFFICE':
    case 'AUDITOR':
    case 'ADMINISTRATOR':
      return [`${own}:${appointment.regionCode ?? ''}`]
  }
}

/** The two places a household's responsibility takes: one of the leader's ten, and the household's only leader (C-3). */
export const slotsOfResponsibility = (responsibility: Pick<Responsibility, 'appointmentId' | 'householdId' | 'place'>): string[] => [
  `responsibility:${responsibility.appointmentId}:${responsibility.place}`,
  `responsibility:household:${responsibility.householdId}`,
]
