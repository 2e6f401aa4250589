import type { SealedStore } from '../sealed-store/sealed-store'
import { reportKey } from './waiting-report'

/** A report of this id is finished on this device already, in another tab: what stands there was said to be kept. */
export class AlreadyFinishedError extends Error {
  override readonly name = 'AlreadyFinishedError'

  constructor(id: string) {
    super(`The report ${id} is finished on this device already`)
  }
}

/** Whether a draft of this id was finished; its photos are the report's from then on. */
export async function isFinished(store: SealedStore, id: string): Promise<boolean> {
  return (await store.list(reportKey(id))).includes(reportKey(id))
}
