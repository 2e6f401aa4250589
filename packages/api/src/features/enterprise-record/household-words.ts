import { maskName } from '../../access/masking.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdWordsType } from './enterprise-record-type.js'

const WORDS = new UnscopedTable('ResultConfirmation', 'words that households agreed to have shown on the page of an enterprise; names masked for everybody')
const HOUSEHOLDS = new UnscopedTable('Household', 'heads of households that agreed to have their words shown; names masked for everybody')
const MOST = 20

/** What households said of an enterprise and agreed to have shown, the latest first, at most twenty; siblings are read in one statement. */
export const householdWordsOf = (core: Core, owner: object, enterpriseId: string): Promise<HouseholdWordsType[]> =>
  batched<HouseholdWordsType[]>(owner, 'household words', enterpriseId, async (ids) => {
    const said = await WORDS.findMany(core.database, [{ column: 'shownBy', in: ids }], { orderBy: [{ column: 'at', descending: true }, { column: 'resultId' }] })
    const households = said.length === 0 ? [] : await HOUSEHOLDS.findMany(core.database, [{ column: 'id', in: [...new Set(said.map(({ householdId }) => householdId))] }])
    const heads = new Map(households.filter(({ status }) => status !== 'CANCELLED').map(({ id, headName }) => [id, maskName(headName)]))
    const found = new Map<string, HouseholdWordsType[]>()
    for (const { shownBy, householdId, words: text, at } of said) {
      const headName = heads.get(householdId)
      const words = found.get(shownBy ?? '') ?? []
      if (headName === undefined || text === null || words.length >= MOST) continue
      found.set(shownBy ?? '', [...words, { text, at, headName }])
    }
    return found
  }, [])
