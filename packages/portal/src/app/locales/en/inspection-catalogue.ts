import { inspectionTask } from './inspection-task'

/** What whoever is sent to a household reads, fetched with the first page of it. */
export const englishInspection = { inspectionTask } as const
