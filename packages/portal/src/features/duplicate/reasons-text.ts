import type { DuplicateReason } from '../../gql/duplicate/graphql'
import type { Translate } from '../../ui/text/catalogue'

/** What speaks for two files being one household's, in words. */
export function reasonsText(reasons: readonly DuplicateReason[], t: Translate): string {
  return reasons.map((reason) => t(`duplicate.reason.${reason}`)).join(t('ui.separator'))
}
