import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'WorkTeam'>('regionCode')

/** Work teams of the territory (C-7). */
export const workTeamScope: ScopedRule<'WorkTeam'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: territory,
    HONORARY_CHIEF: territory,
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
