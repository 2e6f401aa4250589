import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { Admission } from '../../http/admission.js'
import { loginKeyOf } from '../account/login-key.js'
import { passwordRefusal } from '../account/password-rule.js'
import { hashPassword, passwordMatches } from '../account/password.js'
import type { AuditAction } from '../audit/audit-words.js'
import { DEMO_PASSWORD } from '../demo-city/demo-password.js'
import { demoState } from '../demo-city/demo-state.js'
import { carryPush } from '../push/push-ending.js'
import type { Device } from './device.js'
import type { OpenedSession, SessionService } from './session-service.js'
import type { SignInThrottle } from './sign-in-throttle.js'

const ACCOUNTS = new UnscopedTable('Account', 'whoever signs in is nobody yet')

/** A session just opened, and the person behind it. */
export interface SignedIn {
  readonly viewer: Viewer
  readonly session: OpenedSession
}

const credentials = (...field: string[]): Error =>
  refusal('CREDENTIALS', { zh: '登录名或密码不正确。', en: 'The login or the password is not right.' }, field.length === 0 ? undefined : field)

/** A password's hash takes a whole core for a while: so many at once, and so many in line, whoever they are of. */
const AT_ONCE = 2
const IN_LINE = 60
const COME_AGAIN_SECONDS = 2

/** Signing in and out, and the own password. */
export class SignInService {
  private readonly line = new Admission(AT_ONCE, IN_LINE, COME_AGAIN_SECONDS)

  constructor(
    private readonly core: Core,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Opens a session with a token of its own and ends the one that the request came with. Every failure is the one
   * CREDENTIALS refusal after the same time: unknown login, wrong password, disabled account, and the demonstration's
   * password where no demo city is loaded. Too many failures throw RATE_LIMITED, and so do more sign-ins at one moment than
   * stand in a line of their own: strangers who try names keep nobody from working.
   */
  async signIn(login: string, password: string, presented: Viewer | null, device: Device | null): Promise<SignedIn> {
    return this.line.admit(() => this.signInNow(login, password, presented, device))
  }

  private async signInNow(login: string, password: string, presented: Viewer | null, device: Device | null): Promise<SignedIn> {
    const loginKey = loginKeyOf(login)
    const attempt = await this.throttle.begin(loginKey)
    const account = await ACCOUNTS.findOne(this.core.database, [{ column: 'loginKey', equals: loginKey.isWellFormed() ? loginKey : '' }])
    const matches = await passwordMatches(account?.passwordHash ?? null, password)
    const demoOnly = password === DEMO_PASSWORD && (await demoState(this.core.database)) === null
    if (account === null || !matches || demoOnly || account.disabledAt !== null) {
      attempt.failed()
      throw credentials()
    }
    const session = await this.core.database.write(async (transaction) => {
      // The password was looked at outside: whoever changed it or disabled the account meanwhile comes before this session.
      const now = await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: account.id }], true)
      if (now === null || now.passwordHash !== account.passwordHash || now.disabledAt !== null) return null
      await attempt.succeeded(transaction)
      if (presented !== null) await this.sessions.end(transaction, presented.accountId, { sessionId: presented.sessionId })
      await this.record(transaction, account.id, 'session.signIn')
      return this.sessions.open(transaction, account.id, device)
    })
    if (session === null) {
      attempt.failed()
      throw credentials()
    }
    return { session, viewer: await this.viewerBehind(session) }
  }

  /** Ends the viewer's session, or every one of the account. */
  async signOut(viewer: Viewer, everywhere: boolean): Promise<void> {
    await this.core.database.write(async (transaction) => {
      await this.sessions.end(transaction, viewer.accountId, everywhere ? 'all' : { sessionId: viewer.sessionId })
      await this.record(transaction, viewer.accountId, everywhere ? 'session.signOutEverywhere' : 'session.signOut')
    })
  }

  /**
   * Sets a new password and ends every other session. With `rotate`, which names the device, the own session ends too and a new
   * one is opened on it; a script that shows its token in a header keeps it. CREDENTIALS for a wrong current password, VALIDATION for a new one
   * that will not do.
   */
  async changePassword(viewer: Viewer, current: string, next: string, rotate: { readonly device: Device | null } | null): Promise<{ readonly viewer: Viewer; readonly session: OpenedSession | null }> {
    const attempt = await this.throttle.begin(loginKeyOf(viewer.login))
    const account = await ACCOUNTS.findOne(this.core.database, [{ column: 'id', equals: viewer.accountId }])
    if (!(await passwordMatches(account?.passwordHash ?? null, current))) {
      attempt.failed()
      throw credentials('current')
    }
    const reason = passwordRefusal(next, current, viewer.login)
    const passwordHash = reason === null ? await hashPassword(next) : null
    const session = await this.core.database.write(async (transaction) => {
      // A password that was set by somebody else meanwhile is not overwritten.
      const now = await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: viewer.accountId }], true)
      if (now === null || now.passwordHash !== account?.passwordHash || now.disabledAt !== null) throw credentials('current')
      await attempt.succeeded(transaction)
      if (passwordHash === null) return null
      await ACCOUNTS.update(transaction, [{ column: 'id', equals: viewer.accountId }], { passwordHash, mustChangePassword: false })
      const opened = rotate === null ? null : await this.sessions.open(transaction, viewer.accountId, rotate.device)
      // The device is the same: it goes on being told.
      if (opened !== null) await carryPush(transaction, viewer.sessionId, opened.id)
      await this.sessions.end(transaction, viewer.accountId, { allBut: opened?.id ?? viewer.sessionId })
      await this.record(transaction, viewer.accountId, 'account.changePassword')
      return opened
    })
    if (reason !== null) throw refusal('VALIDATION', reason, ['next'])
    const changed = session === null ? await this.sessions.viewerOfAccount(viewer.accountId, viewer.sessionId) : await this.viewerBehind(session)
    if (changed === null) throw credentials()
    return { viewer: changed, session }
  }

  private async viewerBehind(session: OpenedSession): Promise<Viewer> {
    const viewer = await this.sessions.viewerOf(session.token)
    if (viewer === null) throw credentials()
    return viewer
  }

  private async record(transaction: Transaction, accountId: string, action: AuditAction): Promise<void> {
    await this.core.audit.record(transaction, { accountId, action, subjectType: 'Account', subjectId: accountId, regionCode: null })
  }
}
