import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { AuditAction } from '../audit/audit-words.js'
import type { CaseAct } from './case-acts.js'
import type { CaseActName } from './case-codes.js'
import type { CaseNotices } from './case-notices.js'
import type { CaseRow } from './case-reader.js'
import { standingColumns } from './case-standing.js'

const CASES = new UnscopedTable('RegisterCase', 'a case that was found for whoever acts, in the same transaction')

/** What the trail calls each act. */
const AUDITED_AS: Readonly<Record<CaseActName, AuditAction>> = {
  APPLY: 'case.apply', GROUP_VOTE: 'case.vote', VILLAGE_VOTE: 'case.vote', COMPARE: 'case.compare', VERIFY: 'case.verify', ACCEPT: 'case.accept',
  OPEN_VILLAGE_NOTICE: 'case.openNotice', CLOSE_VILLAGE_NOTICE: 'case.closeNotice', OPEN_TOWNSHIP_NOTICE: 'case.openNotice', CLOSE_TOWNSHIP_NOTICE: 'case.closeNotice',
  TOWNSHIP_REVIEW: 'case.review', COUNTY_APPROVE: 'case.approve', ANNOUNCE: 'case.announce', CONCLUDE: 'case.conclude', FOLLOW_UP: 'case.followUp',
  HOUSEHOLD_ACCEPT: 'ownFile.acceptExit', HOUSEHOLD_REFUSE: 'ownFile.refuseExit',
  OBJECT: 'case.object', ANSWER: 'case.answer', VERIFY_FLAG: 'case.verifyFlag', REJECT: 'case.reject', SEND_BACK: 'case.sendBack', WITHDRAW: 'case.withdraw',
}

/** Keeps acts that were judged: with where the case stands after them, trail and notices, in the transaction of whoever acts. */
export class CaseKeeping {
  constructor(
    private readonly core: Core,
    private readonly notices: CaseNotices,
  ) {}

  /**
   * Adds an act to a case. The village must be locked.
   * @param follow what comes of the case's new state on the register; answers the household that it is about now
   */
  async keep(transaction: Transaction, before: CaseRow, done: CaseAct, follow: (after: CaseRow) => Promise<string | null> = ({ householdId }) => Promise.resolve(householdId)): Promise<void> {
    const acted: CaseRow = { ...before, acts: [...before.acts, done] }
    const row: CaseRow = { ...acted, ...standingColumns(acted, before.liveSubject), version: before.version + 1 }
    const householdId = await follow(row)
    const { acts, status, waitingFor, barredAccounts, waitsFrom, decideBy, followUpUntil, liveSubject, version } = row
    await CASES.update(transaction, [{ column: 'id', equals: row.id }], { acts, status, waitingFor, barredAccounts, waitsFrom, decideBy, followUpUntil, liveSubject, version, householdId })
    await this.core.audit.record(transaction, {
      accountId: done.accountId,
      action: AUDITED_AS[done.act],
      subjectType: 'RegisterCase',
      subjectId: row.id,
      regionCode: row.regionCode,
      reason: done.comment,
      changes: row.status === before.status ? [] : [{ field: 'status', from: before.status, to: row.status }],
    })
    await this.notices.tell(transaction, before, row, done.accountId, done.comment)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: row.regionCode })
  }
}
