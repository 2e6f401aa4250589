import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import { shanghaiMinute } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditAction } from '../audit/audit-words.js'
import type { SessionService } from '../session/session-service.js'
import type { SignInThrottle } from '../session/sign-in-throttle.js'
import { addAccountNameGrams } from './account-name-grams.js'
import { ACCOUNT_SENTENCES } from './account-messages.js'
import { accountValue } from './account-service.js'
import type { AccountValue } from './account-service.js'
import { isLogin, loginKeyOf } from './login-key.js'
import { hashPassword } from './password.js'
import { makeTemporaryPassword } from './temporary-password.js'

const ACCOUNTS = new UnscopedTable('Account', 'kept by the administrator, who sees all of them, and by the command line')
const LONGEST_NAME = 120

/** A new account, with its first password unless the same had been sent before. */
export interface CreatedAccount {
  readonly account: AccountValue
  readonly temporaryPassword: string | null
  readonly replayed: boolean
}

/** Keeps accounts: for the administrator, and for whoever runs the command line (`actor` null). */
export class AccountAdministration {
  constructor(
    private readonly core: Core,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Makes an account with a temporary password that is shown this once. It sees nothing until it is appointed. */
  async create(actor: string | null, wanted: { readonly id: string; readonly login: string; readonly name: string }): Promise<CreatedAccount> {
    const id = checkClientId(wanted.id)
    const login = loginKeyOf(wanted.login)
    if (!isLogin(login)) throw refusal('VALIDATION', ACCOUNT_SENTENCES.login, ['login'])
    if (checkText(wanted.name, { min: 1, max: LONGEST_NAME }) !== null) throw refusal('VALIDATION', ACCOUNT_SENTENCES.name, ['name'])
    const temporaryPassword = makeTemporaryPassword()
    const account: Row<'Account'> = {
      id,
      login,
      loginKey: login,
      name: wanted.name,
      passwordHash: await hashPassword(temporaryPassword),
      mustChangePassword: true,
      isDemo: false,
      accessVersion: null,
      disabledAt: null,
      createdAt: toStoredInstant(this.core.clock.realNow()),
    }
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const before = await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: id }], true)
        if (before !== null) {
          if (before.login !== login || before.name !== wanted.name) throw conflict()
          return { account: accountValue(before), temporaryPassword: null, replayed: true }
        }
        if ((await ACCOUNTS.count(transaction, [{ column: 'loginKey', equals: login }])) > 0) throw refusal('VALIDATION', ACCOUNT_SENTENCES.loginTaken, ['login'])
        await ACCOUNTS.insert(transaction, [account])
        await addAccountNameGrams(transaction, account)
        await this.record(transaction, actor, 'account.create', id)
        return { account: accountValue(account), temporaryPassword, replayed: false }
      }),
    )
  }

  /** Disables an account: every session of it ends at once. Done before, it changes nothing. */
  async disable(actor: string | null, id: string): Promise<AccountValue> {
    if (actor === id) throw refusal('STATE', ACCOUNT_SENTENCES.oneself, ['id'])
    return this.change(id, async (transaction, account) => {
      if (account.disabledAt !== null) return {}
      await this.sessions.end(transaction, id, 'all')
      await this.record(transaction, actor, 'account.disable', id)
      return { disabledAt: toStoredInstant(this.core.clock.realNow()) }
    })
  }

  /** Lets a disabled account sign in again, with the password it had. */
  async enable(actor: string | null, id: string): Promise<AccountValue> {
    return this.change(id, async (transaction, account) => {
      if (account.disabledAt === null) return {}
      await this.record(transaction, actor, 'account.enable', id)
      return { disabledAt: null }
    })
  }

  /**
   * Gives a new temporary password, shown this once; every session ends, and a wait after failed tries with it. Whoever sets it could
   * sign in with it first: the account is told by whom and when, beside the trail, and the notice stays whatever password is set afterwards.
   */
  async resetPassword(actor: string | null, id: string): Promise<{ readonly account: AccountValue; readonly temporaryPassword: string }> {
    const temporaryPassword = makeTemporaryPassword()
    const passwordHash = await hashPassword(temporaryPassword)
    const account = await this.change(id, async (transaction, before) => {
      if (before.disabledAt !== null) throw refusal('STATE', ACCOUNT_SENTENCES.disabled, ['id'])
      await this.sessions.end(transaction, id, 'all')
      await this.throttle.forget(transaction, before.loginKey)
      await this.record(transaction, actor, 'account.resetPassword', id)
      const by = actor === null ? null : await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: actor }])
      await this.core.notices.post(transaction, [{ accountId: id, kind: 'passwordReset', parameters: { by: by?.name ?? '', at: shanghaiMinute(this.core.clock.realNow()) } }])
      return { passwordHash, mustChangePassword: true }
    })
    return { account, temporaryPassword }
  }

  /** Ends every sign-in of an account that the viewer has in the list, at once and on every device; the password stays. NOT_FOUND for any other. */
  async endSessions(access: Access, id: string): Promise<AccountValue> {
    const seen = await rowsOf(this.core, 'Account', access).findOne([{ column: 'id', equals: id }], ['id'])
    if (seen === null) throw notFound('id')
    return this.change(id, async (transaction) => {
      await this.sessions.end(transaction, id, 'all')
      await this.record(transaction, access.viewer.accountId, 'account.endSessions', id)
      return {}
    })
  }

  /** The id of the account with a login, for the command line; NOT_FOUND when there is none. */
  async idOfLogin(login: string): Promise<string> {
    const account = await ACCOUNTS.findOne(this.core.database, [{ column: 'loginKey', equals: loginKeyOf(login) }])
    if (account === null) throw notFound('login')
    return account.id
  }

  private async change(id: string, work: (transaction: Transaction, account: Row<'Account'>) => Promise<Partial<Row<'Account'>>>): Promise<AccountValue> {
    return this.core.database.write(async (transaction) => {
      const account = await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (account === null) throw notFound('id')
      const changes = await work(transaction, account)
      if (Object.keys(changes).length > 0) await ACCOUNTS.update(transaction, [{ column: 'id', equals: id }], changes)
      return accountValue({ ...account, ...changes })
    })
  }

  private async record(transaction: Transaction, actor: string | null, action: AuditAction, id: string): Promise<void> {
    await this.core.audit.record(transaction, { accountId: actor, action, subjectType: 'Account', subjectId: id, regionCode: null })
  }
}
