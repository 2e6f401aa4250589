import type { Role } from '../../access/roles.js'
import type { Grant } from '../../access/viewer.js'
import { satisfies } from '../../data/condition.js'
import type { ObservationRow } from './observation-columns.js'
import { observationScope } from './observation.scope.js'

/** What of an observation says whose responsibility reaches it. */
export type Reached = Pick<ObservationRow, 'regionCode' | 'householdId' | 'reporterId'>

/** The roles by which these appointments reach an observation: the scope rule itself, asked of one row. */
export const rolesOver = (grants: readonly Grant[], row: Reached): ReadonlySet<Role> =>
  new Set(
    grants
      .filter((grant) => {
        const scope = observationScope.roles[grant.role](grant)
        return scope !== null && satisfies(scope, { ...row })
      })
      .map((grant) => grant.role),
  )
