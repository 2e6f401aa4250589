import { maskName } from '../../access/masking.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdWordsType } from './enterprise-record-type.js'

const WORDS = new UnscopedTable('ResultConfirmation', 'words that households agreed to have shown on the page of an enterprise; names masked for everybody')
const HOUSEHOLDS = new UnscopedTable('Household', 'heads of households that agreed to have their words shown; names masked for everybody')
const MOST = 20

/** Words stand beside what a household got: of a line that is disputed, returned or reversed they are shown no more. */
const STILL_TRUE: readonly Condition<'ResultConfirmation'>[] = [
  { column: 'words', notNull: true },
  {
    exists: 'HouseholdOutcome',
    on: ['id', 'resultId'],
    where: [
      { column: 'confirmation', differs: 'DISPUTED' },
      { exists: 'OutcomeReport', on: ['id', 'reportId'], where: [{ column: 'status', differs: 'RETURNED' }, { column: 'reversedBy', equals: null }] },
    ],
  },
  { exists: 'Household', on: ['id', 'householdId'], where: [{ column: 'status', differs: 'CANCELLED' }] },
]

/** What households said of an enterprise and agreed to have shown, the latest first, at most twenty; siblings are read in one statement. */
export const householdWordsOf = (core: Core, owner: object, enterpriseId: string): Promise<HouseholdWordsType[]> =>
  batched<HouseholdWordsType[]>(owner, 'household words', enterpriseId, async (ids) => {
    const said = await WORDS.firstOfEach(core.database, 'shownBy', ids, { where: STILL_TRUE, orderBy: [{ column: 'at', descending: true }, { column: 'resultId' }], limit: MOST })
    const households = said.length === 0 ? [] : await HOUSEHOLDS.findMany(core.database, [{ column: 'id', in: [...new Set(said.map(({ householdId }) => householdId))] }])
    const heads = new Map(households.map(({ id, headName }) => [id, maskName(headName)]))
    const found = new Map<string, HouseholdWordsType[]>()
    for (const { shownBy, householdId, words: text, at } of said) {
      if (shownBy === null || text === null) continue
      found.set(shownBy, [...(found.get(shownBy) ?? []), { text, at, headName: heads.get(householdId) ?? '' }])
    }
    return found
  }, [])
