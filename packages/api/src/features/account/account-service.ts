import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'

const ACCOUNTS = new UnscopedTable('Account', 'names of officials are shown beside their work; logins are hidden by the account type')

/** An account as others may hold it: never with its password hash. */
export type AccountValue = Pick<Row<'Account'>, 'id' | 'name' | 'login' | 'disabledAt'>

/** An account without what must not leave the account feature. */
export const accountValue = ({ id, name, login, disabledAt }: AccountValue): AccountValue => ({ id, name, login, disabledAt })

/** Accounts by id, for whatever names a person. */
export class AccountService {
  constructor(private readonly core: Core) {}

  /** Accounts by id in one statement; unknown ids are absent. */
  async byIds(ids: readonly string[], runner: Runner = this.core.database): Promise<Map<string, AccountValue>> {
    const rows = ids.length === 0 ? [] : await ACCOUNTS.findMany(runner, [{ column: 'id', in: ids }])
    return new Map(rows.map((row) => [row.id, accountValue(row)]))
  }

  /** One account, gathered with its siblings' into one statement; null for null and for an unknown id. */
  async find(viewer: Viewer, id: string | null): Promise<AccountValue | null> {
    return id === null ? null : batched<AccountValue | null>(viewer, 'account', id, (ids) => this.byIds(ids), null)
  }

  /** One account that a stored row names; it is never absent, since accounts are disabled and not deleted. */
  async get(viewer: Viewer, id: string): Promise<AccountValue> {
    const account = await this.find(viewer, id)
    if (account === null) throw new Error('A stored row names an account that does not exist')
    return account
  }
}
