import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { NoticeDraft, Office } from '../notice/notice-board.js'
import type { CaseLevel } from './case-codes.js'
import type { CaseRow } from './case-reader.js'

type Told = Pick<CaseRow, 'id' | 'number' | 'regionCode' | 'status' | 'waitingFor' | 'openedBy'>

const officeOf = (level: CaseLevel, regionCode: string): Office => {
  if (level === 'VILLAGE') return { role: 'FIRST_SECRETARY', regionCode }
  return level === 'TOWN' ? { role: 'TOWN_OFFICE', regionCode: ancestorCode(regionCode, 'TOWN') } : { role: 'BANNER_OFFICE', regionCode: ancestorCode(regionCode, 'BANNER') }
}

/** Tells whoever is next, and the proposer of what became of a case, in the transaction in which it happened. */
export class CaseNotices {
  constructor(private readonly core: Core) {}

  /** Tells of an act: the next level when the turn passes, the proposer at an end or a return. Nobody is told of the own act; the household's own, which has no account, is told to all of them. */
  async tell(transaction: Transaction, before: Pick<Told, 'status' | 'waitingFor'>, row: Told, by: string | null, comment: string | null): Promise<void> {
    const subject = { type: 'RegisterCase' as const, id: row.id }
    const drafts: NoticeDraft[] = []
    if (row.openedBy !== by && row.status !== before.status) {
      const parameters = { number: row.number, reason: comment ?? '' }
      if (row.status === 'SENT_BACK') drafts.push({ accountId: row.openedBy, kind: 'caseSentBack', parameters, subject })
      else if (row.status === 'REJECTED') drafts.push({ accountId: row.openedBy, kind: 'caseRejected', parameters, subject })
      else if (row.status === 'REGISTERED' || row.status === 'EXITED' || row.status === 'RETURNED' || row.status === 'CANCELLED' || row.status === 'MONITORED' || row.status === 'RISK_ELIMINATED') {
        drafts.push({ accountId: row.openedBy, kind: 'caseConcluded', parameters, subject })
      }
    }
    if (drafts.length === 0 && row.waitingFor !== null && row.waitingFor !== before.waitingFor) {
      const { sql, parameters, read } = this.core.notices.officeHolders([officeOf(row.waitingFor, row.regionCode)])
      for (const holder of read(await transaction.query(sql, parameters))) {
        if (!holder.disabled && holder.accountId !== by) drafts.push({ accountId: holder.accountId, kind: 'caseWaits', parameters: { number: row.number }, subject })
      }
    }
    await this.core.notices.post(transaction, drafts)
  }
}
