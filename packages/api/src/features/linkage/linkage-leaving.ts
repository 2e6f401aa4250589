import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { linkedTo } from './membership-figures.js'

const REASON = 'the linkages of households that were found in scope in the same transaction'
const MEMBERSHIPS = new UnscopedTable('LinkageHousehold', REASON)
const LINKAGES = new UnscopedTable('Linkage', REASON)

/**
 * Households that are struck off are in no linkage from tomorrow on; what a linkage brought them stays in the books of the
 * enterprise. The villages must be locked.
 */
export const leaveLinkages = async (core: Core, transaction: Transaction, householdIds: readonly string[]): Promise<void> => {
  const memberships = await MEMBERSHIPS.findMany(transaction, [{ column: 'householdId', in: householdIds }], { lock: true })
  const leaving = memberships.filter(({ leftOn }) => leftOn === null)
  if (leaving.length === 0) return
  const today = core.clock.today()
  const ends = new Map((await LINKAGES.findMany(transaction, [{ column: 'id', in: memberships.map(({ linkageId }) => linkageId) }])).map(({ id, endedOn }) => [id, endedOn]))
  await MEMBERSHIPS.update(transaction, [{ column: 'householdId', in: leaving.map(({ householdId }) => householdId) }, { column: 'leftOn', equals: null }], { leftOn: today })
  for (const [regionCode, ofVillage] of Map.groupBy(memberships, (row) => row.regionCode)) {
    await core.rollup.add(transaction, regionCode, contributionChange(linkedTo(ofVillage, ends), linkedTo(ofVillage.map((row) => ({ ...row, leftOn: row.leftOn ?? today })), ends)))
  }
}
