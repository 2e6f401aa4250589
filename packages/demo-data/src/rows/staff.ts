/** Somebody who signs in; the password is the demo password for all. */
export interface AccountRow {
  readonly id: string
  readonly login: string
  readonly name: string
}

export type Role =
  | 'CITY_LEADER'
  | 'DIVISION_LEADER'
  | 'SECTION_LEADER'
  | 'VOLUNTEER_SUPERVISOR'
  | 'HONORARY_CHIEF'
  | 'FIRST_SECRETARY'
  | 'CITY_OFFICE'
  | 'BANNER_OFFICE'
  | 'TOWN_OFFICE'
  | 'FINANCE_OFFICE'
  | 'BANK_OFFICE'
  | 'AUDITOR'
  | 'ADMINISTRATOR'

/**
 * An appointment (C-19). `regionCode` is the territory as a 12-digit code of any level: the banner of a city leader,
 * the village of division-level leaders, first secretaries, supervisors and chiefs, the town, banner or city of an
 * office or auditor. A section-level leader is appointed in a banner and sees households by responsibility alone.
 * Null for the administrator.
 */
export interface AppointmentRow {
  readonly id: string
  readonly accountId: string
  readonly role: Role
  readonly regionCode: string | null
  /** Chiefs only. */
  readonly enterpriseId: string | null
  readonly startedOn: string
  /** The last day in force. */
  readonly endedOn: string | null
  readonly sendingUnit: string | null
}

/**
 * A household in the care of a section-level leader (C-3). Among those in force a place (1 to 10) is held once per
 * appointment and a household once in all; ended ones are history and may repeat either.
 */
export interface ResponsibilityRow {
  readonly id: string
  readonly appointmentId: string
  readonly accountId: string
  readonly householdId: string
  readonly regionCode: string
  readonly place: number
  readonly startedOn: string
  /** The last day in force. */
  readonly endedOn: string | null
}

/** The work team of a poor village (C-7). */
export interface WorkTeamRow {
  readonly id: string
  readonly regionCode: string
  readonly name: string
  readonly leaderAccountId: string
  readonly memberCount: number
  readonly startedOn: string
  readonly endedOn: string | null
}
