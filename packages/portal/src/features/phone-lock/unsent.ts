import { parseReport, reportPrefix } from '../delivery/waiting-report'
import { taskDraftPrefix } from '../inspection-task/task-draft-keys'
import { draftPrefix } from '../observation-report/kept-draft'
import { openedRecords } from '../sealed-store/opened-records'
import type { SealedStore } from '../sealed-store/sealed-store'

/** How many reports, answers to inspections and drafts of this device the service does not have; what cannot be opened here is told where reports wait. */
export async function countUnsent(store: SealedStore): Promise<number> {
  const [reports, drafts, taskDrafts] = await Promise.all([openedRecords(store, reportPrefix), openedRecords(store, draftPrefix), openedRecords(store, taskDraftPrefix)])
  return drafts.opened.size + taskDrafts.opened.size + [...reports.opened.values()].filter((content) => parseReport(content)?.state !== 'DELIVERED').length
}
