import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { Role } from '../../access/roles.js'
import type { ScopedRule } from '../../data/scope-rule.js'
import type { VillageFacts } from './village-fields.js'
import { publicFacts } from './village-facts-rules.js'

const territory = inTerritory<'VillageFile'>('regionCode')

/** Who reads the file of a village whole, and its history. */
export const VILLAGE_FILE_READERS = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]

/** The files of the villages of the territory; a supervisor and a chief read of them what the public does (dossier 5). Whoever answers for households alone sees none. */
export const villageFileScope: ScopedRule<'VillageFile'> = {
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
    facts: { visibleTo: VILLAGE_FILE_READERS, otherwise: (facts) => publicFacts(facts as VillageFacts) },
    reason: { visibleTo: VILLAGE_FILE_READERS, otherwise: () => null },
  },
}
