import type { Row } from '../../data/entities.js'
import { earlierEnd } from '../../time/intervals.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import type { Contribution } from '../dashboard/rollup-change.js'
import { linkedHouseholdContribution } from './linkage-figures.js'

/** What memberships add to their village, each household for itself; none lasts longer than its linkage, whose last day is in `ends`. */
export const linkedTo = (memberships: readonly Row<'LinkageHousehold'>[], ends: ReadonlyMap<string, string | null>): Contribution =>
  sumContributions([...Map.groupBy(memberships, ({ householdId }) => householdId).values()].map((rows) => linkedHouseholdContribution(rows.map((row) => ({ from: row.joinedOn, until: earlierEnd(row.leftOn, ends.get(row.linkageId) ?? null) })))))
