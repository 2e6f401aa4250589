import type { NoticeDraft } from '../notice/notice-board.js'
import type { ObservationRow } from './observation-columns.js'
import { progressSentence } from './observation-messages.js'
import { reportingAccount } from './observation-source.js'
import type { ObservationStepName } from './observation-states.js'

/** The reporter hears of every step that others take, anonymous or not, but for a household, which reads it on its own page; a new handler hears of the task. */
export const noticesOf = (accountId: string, after: ObservationRow, step: ObservationStepName): NoticeDraft[] => {
  const subject = { type: 'Observation', id: after.id } as const
  const { number, handlerId } = after
  const reporterId = reportingAccount(after)
  const drafts: NoticeDraft[] = []
  if (reporterId !== null && reporterId !== accountId) {
    const progress = progressSentence(after.status, after.kind)
    drafts.push({ accountId: reporterId, kind: 'observationProgressed', parameters: { number, stepZh: progress.zh, stepEn: progress.en }, subject })
  }
  if (step === 'assign' && handlerId !== null && handlerId !== accountId) drafts.push({ accountId: handlerId, kind: 'observationAssigned', parameters: { number }, subject })
  return drafts
}
