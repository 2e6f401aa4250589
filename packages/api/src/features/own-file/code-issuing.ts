import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { CodeReviewers } from './code-reviewers.js'
import { CODE_DAYS, codeOnPaper, hashOfCode, makeCode } from './own-code.js'
import { OWN_FILE_SENTENCES } from './own-file-messages.js'
import type { OwnSessionService } from './own-session-service.js'

const CODES = new UnscopedTable('HouseholdCode', 'the code of a household that was found in scope in the same transaction')
const MILLISECONDS_PER_DAY = 86_400_000

/** What stands on the slip that is handed over: the one time that the code is seen. */
export interface IssuedCode {
  readonly code: string
  readonly number: string
  readonly headName: string
  readonly regionCode: string
  readonly validUntil: string
  /** The town's office has no second account that could review what the household accepts with this code (1.10). */
  readonly nobodyElseReviews: boolean
}

/** Hands out the codes by which households open their own files (dossier 1.10): town office and first secretary. */
export class CodeIssuing {
  constructor(
    private readonly core: Core,
    private readonly sessions: OwnSessionService,
    private readonly reviewers: CodeReviewers,
  ) {}

  /**
   * Makes a new code for a household. The former one is no longer good, and a session opened by it ends. Throws NOT_FOUND,
   * or STATE for a household that was struck off.
   */
  async issue(access: Access, householdId: string): Promise<IssuedCode> {
    return this.core.database.write(async (transaction) => {
      const household = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: householdId }], ['id', 'number', 'headName', 'regionCode', 'status'])
      if (household === null) throw notFound('household')
      if (household.status === 'CANCELLED') throw refusal('STATE', OWN_FILE_SENTENCES.cancelled, ['household'])
      await lockVillage(transaction, household.regionCode)
      const [code, now] = [makeCode(), this.core.clock.realNow()]
      const validUntil = toStoredInstant(new Date(now.getTime() + CODE_DAYS * MILLISECONDS_PER_DAY))
      await CODES.remove(transaction, [{ column: 'householdId', equals: household.id }])
      await CODES.insert(transaction, [
        { householdId: household.id, regionCode: household.regionCode, codeHash: hashOfCode(this.core.cipher, household.id, code), issuedAt: toStoredInstant(now), issuedBy: access.viewer.accountId, expiresAt: validUntil, usedAt: null },
      ])
      await this.sessions.end(transaction, household.id)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'ownFile.issueCode', subjectType: 'Household', subjectId: household.id, regionCode: household.regionCode })
      return { code: codeOnPaper(code), number: household.number, headName: household.headName, regionCode: household.regionCode, validUntil, nobodyElseReviews: await this.reviewers.lackBeside(transaction, household.regionCode, access.viewer.accountId) }
    })
  }
}
