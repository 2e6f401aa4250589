import type { Role } from '../../access/roles.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'

type Own = 'SupervisorTraining' | 'SupervisorRecognition'

const rolesOf = <Name extends Own | 'SupervisorTie'>(territory: GrantRule<Name>, own: GrantRule<Name>): Readonly<Record<Role, GrantRule<Name>>> => ({
  CITY_LEADER: nothing,
  DIVISION_LEADER: nothing,
  SECTION_LEADER: nothing,
  VOLUNTEER_SUPERVISOR: own,
  HONORARY_CHIEF: nothing,
  FIRST_SECRETARY: nothing,
  CITY_OFFICE: territory,
  BANNER_OFFICE: territory,
  TOWN_OFFICE: nothing,
  FINANCE_OFFICE: nothing,
  BANK_OFFICE: nothing,
  AUDITOR: territory,
  ADMINISTRATOR: nothing,
})

/** Of the territory, for those who appoint supervisors and look into it; a supervisor sees the own. */
export const supervisorTrainingScope: ScopedRule<'SupervisorTraining'> = { kind: 'scoped', roles: rolesOf<'SupervisorTraining'>(inTerritory('regionCode'), (grant) => [{ column: 'accountId', equals: grant.accountId }]) }
export const supervisorRecognitionScope: ScopedRule<'SupervisorRecognition'> = { kind: 'scoped', roles: rolesOf<'SupervisorRecognition'>(inTerritory('regionCode'), (grant) => [{ column: 'accountId', equals: grant.accountId }]) }
/** Who is tied to whom is for those who appoint, and the auditor alone. */
export const supervisorTieScope: ScopedRule<'SupervisorTie'> = { kind: 'scoped', roles: rolesOf<'SupervisorTie'>(inTerritory('regionCode'), nothing) }
