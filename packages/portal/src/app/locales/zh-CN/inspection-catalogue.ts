import { inspectionTask } from './inspection-task'
import { ownSupervision } from './own-supervision'

/** What whoever is sent to a household reads, and a supervisor of the own record, fetched with the first page of it. */
export const chineseInspection = { inspectionTask, ownSupervision } as const
