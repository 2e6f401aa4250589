import { createHash } from 'node:crypto'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { rateLimited } from '../../graphql/errors.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { afterFailure, LOGIN_LIMITS, NO_FAILED_TRIES, waitLeft } from './sign-in-rule.js'
import type { FailedTries, TryLimits } from './sign-in-rule.js'

const TRIES = new UnscopedTable('SignInThrottle', 'counts failed sign-ins before anyone is signed in')
const KEPT_DAYS = 1

const hashOfLogin = (loginKey: string): string => createHash('sha256').update(loginKey).digest('hex')

/** Whole seconds of a wait, never 0. */
const inSeconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1_000))

/** A try that was let through and is not judged yet. */
export interface Try {
  /** The right password: forgets the failures before. */
  readonly succeeded: (transaction: Transaction) => Promise<void>
  /** The wrong one: throws RATE_LIMITED when the failure imposed a wait, else gives back the plain refusal's turn. */
  readonly failed: () => void
}

/** Slows down guessing at one login, whether it exists or not; an address alone is never locked. */
export class SignInThrottle {
  constructor(
    private readonly core: Core,
    private readonly limits: TryLimits = LOGIN_LIMITS,
  ) {}

  /**
   * Lets a try through, or throws RATE_LIMITED during a wait; a try during the wait does not count. A try counts as
   * failed until it succeeds, so that many at once get no more guesses than one after another.
   */
  async begin(loginKey: string): Promise<Try> {
    const loginHash = hashOfLogin(loginKey)
    const tries = await this.core.database.write((transaction) => this.count(transaction, loginHash))
    const wait = tries.blockedUntil === null ? 0 : tries.blockedUntil - tries.at
    return {
      succeeded: (transaction) => this.forget(transaction, loginKey),
      failed: () => {
        if (wait > 0) throw rateLimited(inSeconds(wait))
      },
    }
  }

  /** Forgets the failures on a login, and a wait with them. */
  async forget(transaction: Transaction, loginKey: string): Promise<void> {
    await TRIES.remove(transaction, [{ column: 'loginHash', equals: hashOfLogin(loginKey) }])
  }

  /** Forgets logins that nobody has tried for a day. */
  async prune(): Promise<void> {
    const before = toStoredInstant(new Date(this.core.clock.realNow().getTime() - KEPT_DAYS * 86_400_000))
    await this.core.database.write((transaction) => TRIES.remove(transaction, [{ column: 'changedAt', below: before }]))
  }

  private async count(transaction: Transaction, loginHash: string): Promise<FailedTries & { readonly at: number }> {
    const now = this.core.clock.realNow()
    const at = now.getTime()
    await this.hold(transaction, loginHash, toStoredInstant(now))
    const row = await TRIES.findOne(transaction, [{ column: 'loginHash', equals: loginHash }], true)
    const before: FailedTries =
      row === null
        ? NO_FAILED_TRIES
        : { failedAt: row.failedAt.map((instant) => fromStoredInstant(instant).getTime()), waits: row.waits, blockedUntil: row.blockedUntil === null ? null : fromStoredInstant(row.blockedUntil).getTime() }
    const left = waitLeft(before, at)
    if (left > 0) throw rateLimited(inSeconds(left))
    const after = afterFailure(before, at, this.limits)
    await TRIES.update(transaction, [{ column: 'loginHash', equals: loginHash }], {
      failedAt: after.failedAt.map((instant) => toStoredInstant(new Date(instant))),
      waits: after.waits,
      blockedUntil: after.blockedUntil === null ? null : toStoredInstant(new Date(after.blockedUntil)),
      changedAt: toStoredInstant(now),
    })
    return { ...after, at }
  }

  /** Makes sure that the row is there, in a statement that bears being run twice at once. */
  private async hold(transaction: Transaction, loginHash: string, changedAt: string): Promise<void> {
    const once = transaction.dialect === 'mysql' ? 'ON DUPLICATE KEY UPDATE `waits` = `waits`' : 'ON CONFLICT (`loginHash`) DO NOTHING'
    await transaction.execute(`INSERT INTO \`sign_in_throttle\` (\`loginHash\`, \`failedAt\`, \`waits\`, \`blockedUntil\`, \`changedAt\`) VALUES (?, '[]', 0, NULL, ?) ${once}`, [loginHash, changedAt])
  }
}
