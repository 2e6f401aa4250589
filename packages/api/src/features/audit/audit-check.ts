import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { verifyChain } from './audit-chain.js'
import type { Seal } from './audit-chain.js'
import { unrecordedFacts } from './audit-coverage.js'

const REASON = 'a check reads the whole trail'
const ENTRIES = new UnscopedTable('AuditEntry', REASON)
const CHAINS = new UnscopedTable('AuditChain', REASON)

/** The chains that have an end or an entry, in order. */
const chainNames = async (runner: Runner): Promise<string[]> => {
  const rows = await runner.query<{ chain: string }>('SELECT `chain` FROM `audit_chain` UNION SELECT DISTINCT `chain` FROM `audit_entry`')
  return rows.map((row) => row.chain).toSorted()
}

/**
 * Every edit, gap, wrong order and cut-off end of the trail, and every row whose act it does not tell of, in words; one
 * chain is held in memory at a time (F-25).
 */
export async function* checkAuditTrail(runner: Runner, seal: Seal, formerSeals: readonly Seal[]): AsyncGenerator<string> {
  for (const chain of await chainNames(runner)) {
    const head = await CHAINS.findOne(runner, [{ column: 'chain', equals: chain }])
    const entries = await ENTRIES.findMany(runner, [{ column: 'chain', equals: chain }], { orderBy: [{ column: 'sequence' }] })
    for (const { fault, sequence } of verifyChain(entries, head, seal, formerSeals)) yield `${chain} ${sequence}: ${fault}`
  }
  yield* unrecordedFacts(runner)
}
