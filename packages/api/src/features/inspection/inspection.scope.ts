import type { Role } from '../../access/roles.js'
import type { Viewer } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { namedHouseholdsOf } from '../observation/observation-subject.js'

/** Who reads draws of a territory. Who answers for a town or village below it reads none from above. */
export const DRAW_READERS = ['CITY_LEADER', 'DIVISION_LEADER', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'] as const satisfies readonly Role[]

const draws = inTerritory<'Inspection'>('regionCode')
const tasks = inTerritory<'InspectionTask'>('drawnRegion')
/** Where one is sent. */
const sent: GrantRule<'InspectionTask'> = (grant) => [{ column: 'inspectorId', equals: grant.accountId }]
const village = inTerritory<'InspectionTask'>('regionCode')
/** Where a supervisor is sent in the own village: who watches another one now goes to no household of the former. */
const sentInVillage: GrantRule<'InspectionTask'> = (grant) => {
  const [own, there] = [sent(grant), village(grant)]
  return own === null || there === null ? null : [...own, ...there]
}

/** Who answers for households by name reads no draw, by whichever other post: with its seed and the register it could be drawn again. */
const noDrawer = (viewer: Viewer): readonly Condition<'Inspection'>[] => (namedHouseholdsOf(viewer).length === 0 ? [] : [{ never: true }])

/** Whoever answered for a household as it was drawn reads nothing of what was found there, by whichever post and whoever answers for it since: it is about the own work, and says who looked (4.1, 4.3). */
const notOfOwnWork = ({ accountId }: Viewer): Condition<'InspectionTask'> => ({ column: 'cadreId', differs: accountId })

/** Of whoever answers for households by name: where one is sent, and never to an own household. */
const sentElsewhere = (viewer: Viewer): readonly Condition<'InspectionTask'>[] => {
  const own = namedHouseholdsOf(viewer)
  return own.length === 0 ? [] : [{ column: 'inspectorId', equals: viewer.accountId }, ...own.map((householdId) => ({ column: 'householdId', differs: householdId }) as const)]
}

/** Draws of the territory. Those whose work is inspected do not see who was drawn (4.3). */
export const inspectionScope: ScopedRule<'Inspection'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: draws,
    DIVISION_LEADER: draws,
    SECTION_LEADER: nothing,
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: nothing,
    CITY_OFFICE: draws,
    BANNER_OFFICE: draws,
    TOWN_OFFICE: draws,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: draws,
    ADMINISTRATOR: nothing,
  },
  always: noDrawer,
}

/** What an inspector is not told: what the register says, and so what differs from it. */
const ofReaders: FieldRule<'InspectionTask'> = { visibleTo: DRAW_READERS, otherwise: () => null }

/** Tasks of the draws in the territory, and those to which one is sent. */
export const inspectionTaskScope: ScopedRule<'InspectionTask'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: tasks,
    DIVISION_LEADER: tasks,
    SECTION_LEADER: sent,
    VOLUNTEER_SUPERVISOR: sentInVillage,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: sent,
    CITY_OFFICE: tasks,
    BANNER_OFFICE: tasks,
    TOWN_OFFICE: tasks,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: tasks,
    ADMINISTRATOR: nothing,
  },
  always: (viewer) => [notOfOwnWork(viewer), ...sentElsewhere(viewer)],
  fields: { stratum: ofReaders, registered: ofReaders, cadreId: ofReaders, cadreVisitedOn: ofReaders, differences: ofReaders, observationIds: ofReaders },
}
