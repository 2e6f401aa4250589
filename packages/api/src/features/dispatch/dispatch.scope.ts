import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Dispatch'>('regionCode')

/** Who was sent to the places of the territory. Their telephone is for those who work with them, not for supervisors and chiefs; why somebody left is for the offices, leaders and auditors. */
export const dispatchScope: ScopedRule<'Dispatch'> = {
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
  fields: {
    phone: { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null },
    endKind: { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null },
    endReason: { visibleTo: ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'], otherwise: () => null },
  },
}
