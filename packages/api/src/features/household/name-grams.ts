import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { gramsOf } from '../../text/grams.js'

type Named = Pick<Row<'Household'>, 'regionCode' | 'number' | 'headName'>

const GRAMS = new UnscopedTable('HouseholdNameGram', 'the index of names follows the households')

const remove = async (transaction: Transaction, { regionCode, number, headName }: Named): Promise<void> => {
  await GRAMS.remove(transaction, [{ column: 'gram', in: gramsOf(headName) }, { column: 'regionCode', equals: regionCode }, { column: 'number', equals: number }])
}

/**
 * Keeps the index of names. Whoever writes, moves, renames or removes a household calls it in the same transaction, with the
 * household as it was (null for a new one) and as it is (null for one that is gone).
 */
export const changeNameGrams = async (transaction: Transaction, before: Named | null, after: Named | null): Promise<void> => {
  if (before !== null) await remove(transaction, before)
  if (after === null) return
  await remove(transaction, after)
  await GRAMS.insert(transaction, gramsOf(after.headName).map((gram) => ({ gram, regionCode: after.regionCode, number: after.number })))
}

/** The same for many households that are renamed, by two statements. */
export const changeManyNameGrams = async (transaction: Transaction, renamed: readonly { readonly before: Named; readonly after: Named }[]): Promise<void> => {
  if (renamed.length === 0) return
  await GRAMS.remove(transaction, [
    {
      anyOf: renamed.map(({ before, after }) => [
        { column: 'gram', in: [...new Set([...gramsOf(before.headName), ...gramsOf(after.headName)])] },
        { column: 'regionCode', equals: after.regionCode },
        { column: 'number', equals: after.number },
      ]),
    },
  ])
  await GRAMS.insert(transaction, renamed.flatMap(({ after }) => gramsOf(after.headName).map((gram) => ({ gram, regionCode: after.regionCode, number: after.number }))))
}
