import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { contributionChange, sumContributions } from '../dashboard/rollup-change.js'
import type { Contribution } from '../dashboard/rollup-change.js'
import { refuseEnded } from '../enterprise/enterprise-ended.js'
import { covers } from './linkage-actions.js'
import { enterpriseContribution, linkageContribution } from './linkage-figures.js'
import { LINKAGE_SENTENCES } from './linkage-messages.js'
import { daysPaidIn } from './paying-periods.js'
import { earliestEnd } from './report-periods.js'
import { linkedTo } from './membership-figures.js'

const REASON = 'a linkage or enterprise that was found in scope in the same transaction'
const ENTERPRISES = new UnscopedTable('Enterprise', REASON)
const LINKAGES = new UnscopedTable('Linkage', REASON)
const REPORTS = new UnscopedTable('OutcomeReport', 'whether a quarter of a linkage that was found in scope is reported; nothing of the report is shown')
const LINES = new UnscopedTable('HouseholdOutcome', 'whether a report of a linkage that was found in scope names a household of it')
const MEMBERSHIPS = new UnscopedTable('LinkageHousehold', REASON)

/** A linkage whose village is held until the transaction ends, with its enterprise’s seat. */
export interface HeldLinkage {
  readonly linkage: Row<'Linkage'>
  readonly seat: string
}

/** Holds an enterprise’s seat and a village, in the order of their codes; answers the seat. STATE when the seat was moved meanwhile, and of an enterprise that was ended. */
export const holdSeat = async (transaction: Transaction, enterpriseId: string, regionCode: string): Promise<string> => {
  const before = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: enterpriseId }])
  if (before === null) throw notFound('enterprise')
  await lockVillages(transaction, [regionCode, before.regionCode])
  const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: enterpriseId }], true)
  if (enterprise?.regionCode !== before.regionCode) throw refusal('STATE', LINKAGE_SENTENCES.seatMoved)
  refuseEnded(enterprise, 'enterprise')
  return before.regionCode
}

/** Holds a linkage that the access writes in, with its village and seat. NOT_FOUND out of scope, and for a chief in a village that is not the own one. */
export const holdLinkage = async (core: Core, transaction: Transaction, access: Access, id: string, field = 'id'): Promise<HeldLinkage> => {
  const found = await rowsOf(core, 'Linkage', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'enterpriseId'])
  if (found === null || !covers(access, found)) throw notFound(field)
  const seat = await holdSeat(transaction, found.enterpriseId, found.regionCode)
  const linkage = await LINKAGES.findOne(transaction, [{ column: 'id', equals: id }], true)
  if (linkage === null) throw notFound(field)
  return { linkage, seat }
}

/** The linkages of an enterprise as they stand, for its figures. Its seat must be held. */
export const linkagesOfEnterprise = (transaction: Transaction, enterpriseId: string): Promise<Row<'Linkage'>[]> => LINKAGES.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }], { lock: true })

/** All memberships of households, in whatever linkage. Their village must be held. */
export const membershipsOf = (transaction: Transaction, householdIds: readonly string[]): Promise<Row<'LinkageHousehold'>[]> =>
  householdIds.length === 0 ? Promise.resolve([]) : MEMBERSHIPS.findMany(transaction, [{ column: 'householdId', in: householdIds }], { lock: true })

/** Those who are or were in a linkage. */
export const membersOf = (transaction: Transaction, linkageId: string): Promise<Row<'LinkageHousehold'>[]> => MEMBERSHIPS.findMany(transaction, [{ column: 'linkageId', equals: linkageId }], { lock: true })

/** The last days of the linkages that memberships are of. */
export const endsOf = async (transaction: Transaction, memberships: readonly Row<'LinkageHousehold'>[]): Promise<Map<string, string | null>> => {
  const ids = [...new Set(memberships.map(({ linkageId }) => linkageId))]
  const rows = ids.length === 0 ? [] : await LINKAGES.findMany(transaction, [{ column: 'id', in: ids }])
  return new Map(rows.map(({ id, endedOn }) => [id, endedOn]))
}

/** Adds changes to the figures of villages, in the order of their codes, so that two writers never wait for each other. */
export const addToFigures = async (core: Core, transaction: Transaction, changes: readonly (readonly [regionCode: string, change: Contribution])[]): Promise<void> => {
  const byVillage = [...Map.groupBy(changes, ([regionCode]) => regionCode)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  for (const [regionCode, ofVillage] of byVillage) await core.rollup.add(transaction, regionCode, sumContributions(ofVillage.map(([, change]) => change)))
}

/** Refuses a last day under which a live report would lie. STATE at the field. Its village must be held, so that nobody reports meanwhile. */
export const checkReported = async (transaction: Transaction, linkageId: string, lastDay: string, today: string, field: string): Promise<void> => {
  const live = await REPORTS.findMany(transaction, [{ column: 'linkageId', equals: linkageId }, { column: 'livePeriod', notNull: true }])
  const earliest = earliestEnd(live.map(({ period }) => period), today)
  if (earliest !== null && lastDay < earliest) throw refusal('STATE', LINKAGE_SENTENCES.reported, [field])
}

/**
 * Refuses a household's last day that lies before the days of which a live report pays it: what it was paid would be of somebody who
 * took no part. It may leave within them, as who left within a quarter may be reported. STATE at `leftOn`. Its village must be held.
 */
export const checkPaid = async (transaction: Transaction, linkage: Row<'Linkage'>, householdId: string, leftOn: string, today: string): Promise<void> => {
  const live = await REPORTS.findMany(transaction, [{ column: 'linkageId', equals: linkage.id }, { column: 'livePeriod', notNull: true }])
  const lines = live.length === 0 ? [] : await LINES.findMany(transaction, [{ column: 'householdId', equals: householdId }, { column: 'reportId', in: live.map(({ id }) => id) }])
  const naming = new Set(lines.map(({ reportId }) => reportId))
  const firstDays = live.flatMap(({ id, period }) => (naming.has(id) ? (daysPaidIn(linkage, period, today)?.firstDay ?? []) : []))
  if (firstDays.some((firstDay) => leftOn < firstDay)) throw refusal('STATE', LINKAGE_SENTENCES.paidSince, ['leftOn'])
}

/** Sets the last day of a linkage with what that changes in the figures of its village, its members and its enterprise’s seat. */
export const endLinkageOn = async (core: Core, transaction: Transaction, { linkage, seat }: HeldLinkage, columns: Pick<Row<'Linkage'>, 'endedOn' | 'endKind' | 'endReason'>): Promise<Row<'Linkage'>> => {
  const after = { ...linkage, ...columns, version: linkage.version + 1 }
  const siblings = await linkagesOfEnterprise(transaction, linkage.enterpriseId)
  const memberships = await membershipsOf(transaction, (await membersOf(transaction, linkage.id)).map(({ householdId }) => householdId))
  const ends = await endsOf(transaction, memberships)
  await LINKAGES.update(transaction, [{ column: 'id', equals: linkage.id }], { ...columns, version: after.version })
  await addToFigures(core, transaction, [
    [linkage.regionCode, contributionChange(linkageContribution(linkage), linkageContribution(after))],
    [linkage.regionCode, contributionChange(linkedTo(memberships, ends), linkedTo(memberships, new Map(ends).set(linkage.id, columns.endedOn)))],
    [seat, contributionChange(enterpriseContribution(siblings), enterpriseContribution(siblings.map((row) => (row.id === linkage.id ? after : row))))],
  ])
  return after
}
