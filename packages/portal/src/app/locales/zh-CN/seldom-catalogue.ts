import { inspectionTask } from './inspection-task'
import { ownSupervision } from './own-supervision'
import { signIn } from './sign-in'

/** What whoever is sent to a household reads, a supervisor of the own record, and everybody of the own devices: fetched with the first page of them. */
export const chineseSeldom = { inspectionTask, ownSupervision, signIn } as const
