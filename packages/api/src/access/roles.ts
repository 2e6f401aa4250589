/** The roles of the portal (dossier 1.10; names fixed by the contract). */
export const Role = {
  CITY_LEADER: 'CITY_LEADER',
  DIVISION_LEADER: 'DIVISION_LEADER',
  SECTION_LEADER: 'SECTION_LEADER',
  VOLUNTEER_SUPERVISOR: 'VOLUNTEER_SUPERVISOR',
  HONORARY_CHIEF: 'HONORARY_CHIEF',
  FIRST_SECRETARY: 'FIRST_SECRETARY',
  CITY_OFFICE: 'CITY_OFFICE',
  BANNER_OFFICE: 'BANNER_OFFICE',
  TOWN_OFFICE: 'TOWN_OFFICE',
  FINANCE_OFFICE: 'FINANCE_OFFICE',
  BANK_OFFICE: 'BANK_OFFICE',
  AUDITOR: 'AUDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const
export type Role = (typeof Role)[keyof typeof Role]

export const ROLES: readonly Role[] = Object.values(Role)

/** True for a text that names a role. */
export const isRole = (value: string): value is Role => Object.hasOwn(Role, value)
