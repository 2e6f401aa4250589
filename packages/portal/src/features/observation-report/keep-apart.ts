import { newTimelessId } from '../../ui/new-id'
import { parseReport, reportKey } from '../delivery/waiting-report'
import type { SealedStore } from '../sealed-store/sealed-store'
import { readWhatOpens } from '../sealed-store/sealing'
import { photosOf } from './draft-photos'
import { draftKey, draftRecord } from './kept-draft'
import type { ObservationDraft } from './observation-draft'

/**
 * Keeps what was written in one tab, while another finished the same draft, as a draft of its own: the report stays as it was
 * finished, with its photos, of which this one gets copies. Answers the draft's id.
 */
export async function keepApart(store: SealedStore, draft: ObservationDraft, clock: () => number = Date.now): Promise<string> {
  const report = parseReport(await readWhatOpens(store, reportKey(draft.id)))
  const { named, copies } = await photosOf(store, draft, (photo) => report === null || report.photos.some(({ id }) => id === photo))
  const id = newTimelessId()
  const record = draftRecord({ draft: { ...draft, id, photos: named }, savedAt: new Date(clock()).toISOString(), reasons: [] })
  await store.write([record, ...copies], [draftKey(draft.id)])
  return id
}
