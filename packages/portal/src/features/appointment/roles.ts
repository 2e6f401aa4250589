import type { Role } from '../../gql/appointment/graphql'

export const roles = [
  'CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'CITY_OFFICE',
  'BANNER_OFFICE', 'TOWN_OFFICE', 'FINANCE_OFFICE', 'BANK_OFFICE', 'AUDITOR', 'ADMINISTRATOR',
] as const satisfies readonly Role[]

/** The roles that a banner's office fills; the administrator fills them all. */
export const rolesOfBannerOffice = ['SECTION_LEADER', 'VOLUNTEER_SUPERVISOR'] as const satisfies readonly Role[]
