import { inspectionTask } from './inspection-task'
import { ownSupervision } from './own-supervision'
import { signIn } from './sign-in'

export const englishSeldom = { inspectionTask, ownSupervision, signIn } as const
