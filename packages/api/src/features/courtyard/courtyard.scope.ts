import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'CourtyardProject'>('regionCode')

/** Courtyard projects of the territory, for whoever answers for villages there or looks into them. */
export const courtyardScope: ScopedRule<'CourtyardProject'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  },
}
