import { describeError } from '../../ui/request/describe-error'
import type { Translate } from '../../ui/text/catalogue'

interface Refused {
  readonly field: readonly string[] | null
  readonly message: string
}

/** Does an act; answers why it was refused, with one of no field when the service was not reached. */
export async function refusalsOf(t: Translate, work: () => Promise<readonly Refused[]>): Promise<readonly Refused[]> {
  try {
    return await work()
  } catch (error) {
    return [{ field: null, message: describeError(error, t).message }]
  }
}
