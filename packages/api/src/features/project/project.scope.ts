import { rolesSeeing } from '../../access/field-matrix.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { FieldRule, GrantRule, ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Project'>('regionCode')
/** Not on the village's board: money, people and how it turned out before it was made public. */
const hidden: FieldRule<'Project'> = { visibleTo: rolesSeeing('measureAmount'), otherwise: () => null }

const ofOwnVillages =
  <Name extends 'Project' | 'ProjectCadre'>(): GrantRule<Name> =>
  (grant) =>
    grant.householdIds.length === 0 ? null : [{ exists: 'Household', on: ['regionCode', 'regionCode'], where: [{ column: 'id', in: grant.householdIds }] } as never]

/**
 * Projects of the territory; a section-level leader finds those of the villages where the own ten live, of which a measure
 * may be a part. A supervisor reads what stands on the village's board: name, kind, days and state.
 */
export const projectScope: ScopedRule<'Project'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnVillages<'Project'>(),
    VOLUNTEER_SUPERVISOR: territory,
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
  fields: { budget: hidden, goal: hidden, result: hidden, stopReason: hidden, completedBy: hidden, verifiedBy: hidden, accountId: hidden },
}

const teamOf = inTerritory<'ProjectCadre'>('regionCode')

/** Who goes with a project: seen with the project, but not on the village's board. */
export const projectCadreScope: ScopedRule<'ProjectCadre'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: teamOf,
    DIVISION_LEADER: teamOf,
    SECTION_LEADER: ofOwnVillages<'ProjectCadre'>(),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: teamOf,
    CITY_OFFICE: teamOf,
    BANNER_OFFICE: teamOf,
    TOWN_OFFICE: teamOf,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: teamOf,
    ADMINISTRATOR: nothing,
  },
}
