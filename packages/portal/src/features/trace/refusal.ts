import { describeError } from '../../ui/request/describe-error'
import type { useText } from '../../ui/text/use-text'

type Translate = ReturnType<typeof useText>['t']

/** Does an act; answers in words why it was refused, or null when it was done. */
export async function refusalOf(t: Translate, work: () => Promise<readonly { readonly message: string }[] | undefined>): Promise<string | null> {
  try {
    return (await work())?.[0]?.message ?? null
  } catch (error) {
    return t('trace.notReachable', { message: describeError(error, t).message })
  }
}
