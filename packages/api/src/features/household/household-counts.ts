import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { householdChange } from './household-figures.js'
import type { TraceCounts } from './household-trace.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'the household was found in scope in the same transaction')

type Counted = Exclude<keyof TraceCounts, 'planEndYear'> | 'measureCount'

/** By how much the counts of a household change, and which year its plan ends now where that changes too. */
export type CountChange = Partial<Record<Counted, number>> & { readonly planEndYear?: number | null }

/**
 * Adds to what a household's row counts of its plans and measures, and to its village's figures. The transaction holds the
 * village. Answers the household as it stands then, for the next change.
 */
export const addToCounts = async (core: Core, transaction: Transaction, household: Row<'Household'>, change: CountChange): Promise<Row<'Household'>> => {
  const { planEndYear = household.planEndYear, ...added } = change
  const changed = (Object.keys(added) as Counted[]).filter((name) => (added[name] ?? 0) !== 0)
  if (changed.length === 0 && planEndYear === household.planEndYear) return household
  const counts = { ...Object.fromEntries(changed.map((name) => [name, household[name] + (added[name] ?? 0)])), ...(planEndYear === household.planEndYear ? {} : { planEndYear }) }
  await HOUSEHOLDS.update(transaction, [{ column: 'id', equals: household.id }], counts)
  await core.rollup.add(transaction, household.regionCode, householdChange(household, counts))
  return { ...household, ...counts }
}
