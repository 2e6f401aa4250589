import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { rateLimited } from '../../graphql/errors.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { IdNumberTaken } from '../household/registration-uniqueness.js'
import { normaliseIdNumber } from '../person/id-number.js'
import { TakenNumberLedger } from './taken-number-ledger.js'
import type { RevealPace } from '../household/reveal-pace.js'

/** What the work was about. */
interface Subject {
  readonly subjectType: 'Household' | 'RegisterCase'
  readonly id: string
}

/**
 * Keeps "this ID number is taken" from becoming a way to look numbers up across the city: every such answer is written
 * down, never with the number, and an account hears only so many an hour, and of only so many different ones a day, those of
 * its imported sheets among them (R-7; dossier 5, "rate-limit and cap").
 */
export class TakenNumberWatch {
  private readonly ledger: TakenNumberLedger

  constructor(
    private readonly core: Core,
    private readonly pace: RevealPace,
  ) {
    this.ledger = new TakenNumberLedger(core)
  }

  /**
   * Does work that may name an ID number for a household. Throws RATE_LIMITED before any work once the account has heard
   * too many are taken, so that the limit does not tell taken from free either.
   */
  async over<T>(access: Access, householdId: string, idNumber: string | null | undefined, work: () => Promise<T>): Promise<T> {
    return typeof idNumber === 'string' ? this.paced(access, work, () => this.writeDown(access, { subjectType: 'Household', id: householdId }, [idNumber])) : work()
  }

  /** The same for work on a case that may name ID numbers: each member's that is taken counts. */
  async overCase<T>(access: Access, caseId: string, work: () => Promise<T>): Promise<T> {
    return this.paced(access, work, (error) => this.writeDown(access, { subjectType: 'RegisterCase', id: caseId }, error.idNumbers))
  }

  private async paced<T>(access: Access, work: () => Promise<T>, writeDown: (error: IdNumberTaken) => Promise<void>): Promise<T> {
    const { accountId } = access.viewer
    const wait = Math.max(await this.pace.wait(accountId), await this.ledger.wait(this.core.database, accountId))
    if (wait > 0) throw rateLimited(wait)
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof IdNumberTaken)) throw error
      await writeDown(error)
      // Of several requests at once some pass the first look together.
      const late = await this.pace.take(accountId)
      throw late > 0 ? rateLimited(late) : error
    }
  }

  /** In a transaction of its own: that of the refused work was undone. */
  private async writeDown(access: Access, { subjectType, id }: Subject, idNumbers: readonly string[]): Promise<void> {
    await this.core.database.write(async (transaction) => {
      const where = [{ column: 'id', equals: id }] as const
      const subject = subjectType === 'Household'
        ? await rowsOf(this.core, subjectType, access, transaction).findOne(where, ['id', 'regionCode'])
        : await rowsOf(this.core, subjectType, access, transaction).findOne(where, ['id', 'regionCode'])
      if (subject !== null) await lockVillage(transaction, subject.regionCode)
      await this.ledger.record(transaction, access.viewer.accountId, idNumbers.map((idNumber) => normaliseIdNumber(idNumber).slice(0, 18)))
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'person.idNumberTaken',
        subjectType,
        subjectId: id,
        regionCode: subject?.regionCode ?? null,
        changes: [{ field: 'person.idNumber', from: null, to: null }],
      })
    })
  }
}
