import type { Role } from '../../access/roles.js'
import { inTerritory, nothing, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { NOT_OF_INSPECTION, notAboutViewer } from './observation-subject.js'

const territory = inTerritory<'Observation'>('regionCode')

/**
 * What the supervisor reported, wherever that was: who has moved to another village still follows it to its end, scores it and
 * may reopen it (C-8). Not what an inspection made of the own answers: it tells what the register says.
 */
const own: GrantRule<'Observation'> = (grant) => [{ column: 'reporterId', equals: grant.accountId }, NOT_OF_INSPECTION]

/** Observations in the own territory, the own ones of a supervisor of whatever village; never one about oneself or the own office, nor what an inspection found at an own household. */
export const observationScope: ScopedRule<'Observation'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnHouseholds<'Observation'>('householdId'),
    VOLUNTEER_SUPERVISOR: own,
    HONORARY_CHIEF: nothing,
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  } satisfies Record<Role, GrantRule<'Observation'>>,
  always: notAboutViewer,
}

/** The steps of an observation are seen by whoever sees the observation. */
export const observationStepScope: ScopedRule<'ObservationStep'> = {
  kind: 'scoped',
  roles: Object.fromEntries(
    Object.entries(observationScope.roles).map(([role, rule]): [string, GrantRule<'ObservationStep'>] => [
      role,
      (grant) => {
        const where = rule(grant)
        return where === null ? null : [{ exists: 'Observation', on: ['id', 'observationId'], where }]
      },
    ]),
  ) as Record<Role, GrantRule<'ObservationStep'>>,
  always: (viewer) => [{ exists: 'Observation', on: ['id', 'observationId'], where: notAboutViewer(viewer) }],
}
