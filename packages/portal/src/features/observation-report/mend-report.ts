import { newTimelessId } from '../../ui/new-id'
import type { Delivery } from '../delivery/delivery'
import { objectIn } from '../delivery/service-request'
import type { WaitingReport } from '../delivery/waiting-report'
import type { SealedStore } from '../sealed-store/sealed-store'
import { photosOf } from './draft-photos'
import { draftRecord } from './kept-draft'
import type { ObservationDraft } from './observation-draft'
import { parseDraft } from './parse-draft'

/** The draft that a report was finished from; null for what this version of the pages does not know. */
export function draftOf({ words }: Pick<WaitingReport, 'words'>): ObservationDraft | null {
  return parseDraft(objectIn(words)?.['draft'])
}

/**
 * Makes a report that was not taken a draft again, with why. After a conflict, or when something is wrong with its photos,
 * it and they get other ids: the former stand for what the service holds. Answers the draft's id; null when it cannot be.
 */
export async function mendReport(store: SealedStore, delivery: Pick<Delivery, 'giveBack'>, report: WaitingReport, clock: () => number = Date.now): Promise<string | null> {
  const before = draftOf(report)
  if (before === null) return null
  const conflicts = report.state === 'CONFLICT'
  const anew = conflicts || report.reasons.some(({ field }) => field?.[0] === 'attachments')
  const { named, copies } = await photosOf(store, before, () => anew)
  const draft = { ...before, id: conflicts ? newTimelessId() : before.id, photos: named }
  const record = draftRecord({ draft, savedAt: new Date(clock()).toISOString(), reasons: conflicts ? [] : report.reasons })
  return (await delivery.giveBack(report.id, [record, ...copies], anew ? [] : named.map(({ id }) => id))) ? draft.id : null
}
