import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'

const TOKENS = new UnscopedTable('AccessToken', 'keys of an enterprise that was found in scope in the same transaction, and is held')

/** Ends all keys of an enterprise at once, with the enterprise itself. The enterprise must be held, so that none is made meanwhile. */
export const endTokensOf = async (core: Core, transaction: Transaction, access: Access, enterpriseId: string): Promise<void> => {
  const keys = await TOKENS.findMany(transaction, [{ column: 'enterpriseId', equals: enterpriseId }, { column: 'endedAt', equals: null }], { lock: true, orderBy: [{ column: 'id' }] })
  for (const { id, name, regionCode } of keys) {
    await TOKENS.update(transaction, [{ column: 'id', equals: id }], { endedBy: access.viewer.accountId, endedAt: toStoredInstant(core.clock.realNow()) })
    await core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'accessToken.end', subjectType: 'Enterprise', subjectId: enterpriseId, regionCode, changes: [{ field: 'accessToken', from: name, to: null }] })
  }
}
