import { onlyVillageOf } from '../access/territory.js'
import type { CodeRange } from '../access/territory.js'
import type { Condition } from './condition.js'
import type { EntityName } from './entities.js'
import type { ColumnOf } from './table.js'

/**
 * Rows of a territory by their 12-digit code. A village is one code and is asked for as one: behind an equal column an
 * index gives its next column in order, behind a range it does not, and a village's list would be sorted each time.
 */
export const withinTerritory = <Name extends EntityName>(column: ColumnOf<Name>, range: CodeRange): Condition<Name> => {
  const village = onlyVillageOf(range)
  return village === null ? { column, from: range.from, below: range.below } : { column, equals: village }
}
