import { isRegionCode, rangeOfCode } from '../../access/territory.js'
import type { Condition } from '../../data/condition.js'
import type { EntityName } from '../../data/entities.js'
import type { ColumnOf } from '../../data/table.js'
import { withinTerritory } from '../../data/territory-condition.js'

/** Rows of a region and of all below it. A text that is no region code finds nothing, as an unknown region does. */
export const inRegion = <Name extends EntityName>(column: ColumnOf<Name>, code: string): Condition<Name> =>
  isRegionCode(code) ? withinTerritory(column, rangeOfCode(code)) : { never: true }
