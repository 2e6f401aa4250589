import { parseReport, reportPrefix } from '../delivery/waiting-report'
import type { SealedStore } from '../sealed-store/sealed-store'

const draftPrefix = 'draft/'

/** How many reports and drafts of this device the service does not have. */
export async function countUnsent(store: SealedStore): Promise<number> {
  const [reports, drafts] = await Promise.all([store.list(reportPrefix), store.list(draftPrefix)])
  const states = await Promise.all(reports.map(async (key) => parseReport(await store.read(key))?.state))
  return drafts.length + states.filter((state) => state !== undefined && state !== 'DELIVERED').length
}
