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
  readonly sendingUnitId: string | null
  readonly rank: PostRank | null
  /** First secretaries only (C-9). */
  readonly source: 'BUREAU_HEAD' | 'RESERVE_CADRE' | null
  /** What a section-level leader is good at; null where nobody asked (C-18). */
  readonly skills: readonly CadreSkill[] | null
}

export type PostRank = 'DIVISION_CHIEF' | 'DIVISION_DEPUTY' | 'SECTION_CHIEF' | 'SECTION_DEPUTY' | 'SECTION_MEMBER' | 'CLERK'
export type CadreSkill = 'FARMING' | 'BREEDING' | 'WATER' | 'ROADS' | 'HEALTH' | 'EDUCATION' | 'FINANCE' | 'EMPLOYMENT' | 'MARKETING' | 'LAW' | 'WELFARE'

/** A body that sends cadres or looks after a place (C-19, L-7); `regionCode` is the city or banner that keeps it. */
export interface SendingUnitRow {
  readonly id: string
  readonly regionCode: string
  readonly name: string
  readonly unitType: 'STATE_ORGAN' | 'DESIGNATED_BODY' | 'MASS_ORGANISATION' | 'SOCIAL_ORGANISATION' | 'EASTERN_PARTNER' | 'STATE_ENTERPRISE'
  readonly unitLevel: 'CENTRAL' | 'PROVINCIAL' | 'CITY' | 'BANNER'
  readonly createdAt: string
}

/** A body that looks after a banner by designation (L-7). */
export interface AssistanceRow {
  readonly id: string
  readonly regionCode: string
  readonly sendingUnitId: string
  readonly level: 'CENTRAL' | 'PROVINCIAL' | 'CITY'
  /** In which way it helps (SO-1). */
  readonly kind: 'PAIRED' | 'DESIGNATED' | 'ENTERPRISE'
  readonly startedOn: string
  readonly endedOn: string | null
  readonly note: string | null
  readonly createdAt: string
}

/** A cadre who was sent to a village (C-4, C-6, C-7). */
export interface DispatchRow {
  readonly id: string
  readonly campaign: 'WORK_TEAM' | 'GRASSROOTS'
  readonly teamId: string | null
  readonly regionCode: string
  readonly accountId: string | null
  readonly name: string
  readonly sendingUnitId: string
  readonly sendingUnit: string
  readonly post: string
  readonly rank: PostRank
  readonly phone: string | null
  readonly startedOn: string
  readonly endedOn: string | null
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
