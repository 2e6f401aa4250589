import { demoBatches } from '../batches.js'
import type { Scale } from '../rows/batch.js'
import type { HouseholdRow } from '../rows/household.js'
import type { LinkageRow } from '../rows/linkage.js'
import { add } from './tally.js'

/** Enterprises and linkages of a scale, each counted from its rows. */
export interface LinkageTally {
  readonly enterprises: number
  readonly linked: number
  /** Enterprises with a close linkage in force. */
  readonly close: number
  readonly linkages: readonly LinkageRow[]
  /** Households by linkage. */
  readonly sizes: ReadonlyMap<string, number>
  readonly distinctHouseholds: number
  /** Persons of exited households that were in a linkage before they exited, each once. */
  readonly exitedPersons: number
  /** Households that are not of the village of their linkage. */
  readonly strangers: number
  /** Chiefs by village. */
  readonly chiefs: ReadonlyMap<string, number>
}

export function linkageTallyOf(scale: Scale): LinkageTally {
  const households = new Map<string, HouseholdRow>()
  const linkages = new Map<string, LinkageRow>()
  const sizes = new Map<string, number>()
  const linkedHouseholds = new Set<string>()
  const exitedWith = new Set<string>()
  const chiefs = new Map<string, number>()
  let enterprises = 0
  let strangers = 0
  for (const batch of demoBatches(scale)) {
    if (batch.table === 'household') for (const row of batch.rows) households.set(row.id, row)
    if (batch.table === 'enterprise') enterprises += batch.rows.length
    if (batch.table === 'appointment') for (const row of batch.rows) if (row.role === 'HONORARY_CHIEF') add(chiefs, row.regionCode ?? '')
    if (batch.table === 'linkage') for (const row of batch.rows) linkages.set(row.id, row)
    if (batch.table !== 'linkageHousehold') continue
    for (const row of batch.rows) {
      add(sizes, row.linkageId)
      linkedHouseholds.add(row.householdId)
      if (row.joinedOn <= (households.get(row.householdId)?.exitedOn ?? '')) exitedWith.add(row.householdId)
      if (households.get(row.householdId)?.regionCode !== linkages.get(row.linkageId)?.regionCode) strangers += 1
    }
  }
  let exitedPersons = 0
  for (const id of exitedWith) {
    const household = households.get(id)
    if (household?.status === 'EXITED') exitedPersons += household.size
  }
  const inForce = [...linkages.values()].filter(({ endedOn }) => endedOn === null)
  return {
    enterprises,
    linked: new Set(inForce.map(({ enterpriseId }) => enterpriseId)).size,
    close: new Set(inForce.filter(({ closeness }) => closeness === 'CLOSE').map(({ enterpriseId }) => enterpriseId)).size,
    linkages: inForce,
    sizes,
    distinctHouseholds: linkedHouseholds.size,
    exitedPersons,
    strangers,
    chiefs,
  }
}
