import { rolesSeeing } from '../../access/field-matrix.js'
import type { Role } from '../../access/roles.js'
import type { Access } from '../../access/viewer.js'
import { satisfies } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { householdScope } from './household.scope.js'

type Placed = Pick<Row<'Household'>, 'id' | 'regionCode'>

/** The appointments of an access that cover a household by territory or by name. A chief's linkages are not told from the row and count as not covering. */
export const coveringGrants = (access: Access, household: Placed): Access['grants'] =>
  access.grants.filter((grant) => {
    const scope = householdScope.roles[grant.role](grant)
    return scope !== null && satisfies(scope, { id: household.id, regionCode: household.regionCode })
  })

/** True when the access covers the household. */
export const covers = (access: Access, household: Placed): boolean => coveringGrants(access, household).length > 0

/** The roles that read a household's file in full; supervisors and chiefs see the mask. */
const FULL_READERS: ReadonlySet<Role> = new Set(rolesSeeing('economy'))

/** True when an appointment that reads the file in full covers the household. */
export const readsInFull = (access: Access, household: Placed): boolean => coveringGrants(access, household).some((grant) => FULL_READERS.has(grant.role))
