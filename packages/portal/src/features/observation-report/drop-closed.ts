import type { Delivery } from '../delivery/delivery'
import { parseReport, photoKey, reportPrefix } from '../delivery/waiting-report'
import { openedRecords } from '../sealed-store/opened-records'
import type { SealedContent, SealedStore } from '../sealed-store/sealed-store'
import { draftPrefix, parseKept } from './kept-draft'

/**
 * Drops records that cannot be opened, once their writer says so, and with them the photos that no draft and no report names
 * any more. Where another record names photos that nobody can read, all photos stay.
 */
export async function dropClosed(store: SealedStore, delivery: Pick<Delivery, 'drop'>, keys: readonly string[]): Promise<void> {
  // Listed before what names them is read: a photo that is added meanwhile is not among them.
  const photos = await store.list(photoKey(''))
  // A draft becomes a report, so the reports are read after the drafts.
  const drafts = await openedRecords(store, draftPrefix)
  const reports = await openedRecords(store, reportPrefix)
  const stay = ([key]: readonly [string, SealedContent]) => !keys.includes(key)
  const naming = [
    ...[...drafts.opened].filter(stay).map(([, content]) => parseKept(content)?.draft ?? null),
    ...[...reports.opened].filter(stay).map(([, content]) => parseReport(content)),
  ]
  const isSure = naming.every((one) => one !== null) && [...drafts.closed, ...reports.closed].every((key) => keys.includes(key))
  const named = new Set(naming.flatMap((one) => one?.photos.map(({ id }) => photoKey(id)) ?? []))
  await delivery.drop([...keys, ...(isSure ? photos.filter((key) => !named.has(key)) : [])])
}
