import type { Role } from '../../access/roles.js'
import type { Viewer } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { inTerritory, nothing, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { notAboutViewer } from '../observation/observation-subject.js'

const territory = inTerritory<'Finding'>('regionCode')

/** Neither the person found at fault reads it nor anybody of the office that it is about. */
const notOfOwnOffices = ({ grants }: Viewer): Condition<'Finding'>[] =>
  grants.flatMap(({ role, range }) => (role !== 'TOWN_OFFICE' || range === null ? [] : [{ anyOf: [[{ column: 'subjectOffice', equals: null }], [{ column: 'regionCode', below: range.from }], [{ column: 'regionCode', from: range.below }]] }]))

/**
 * Findings of the territory or of the own households; none about oneself or the own office, whether the observation or the finding
 * names it (4.1). Supervisors follow their own reports and read what came of them there.
 */
export const findingScope: ScopedRule<'Finding'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnHouseholds<'Finding'>('householdId'),
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
  } satisfies Record<Role, GrantRule<'Finding'>>,
  always: (viewer) => [{ column: 'cadreId', differs: viewer.accountId }, ...notOfOwnOffices(viewer), { exists: 'Observation', on: ['id', 'observationId'], where: notAboutViewer(viewer) }],
}
