import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { closenessOfContract } from './closeness.js'

const LINKAGES = new UnscopedTable('Linkage', 'a check computes every closeness anew')

/** Every linkage whose stored closeness is not what the rule makes of its contract, in words (dossier 4.4, I-20). */
export async function* checkLinkages(runner: Runner): AsyncGenerator<string> {
  for (const { id, form, contract, closeness } of await LINKAGES.findMany(runner, [], { orderBy: [{ column: 'id' }] })) {
    const computed = closenessOfContract(form, contract)
    if (closeness !== computed) yield `linkage ${id}: closeness is ${closeness} and should be ${computed}`
  }
}
