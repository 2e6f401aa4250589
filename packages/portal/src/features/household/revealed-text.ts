import type { RevealField } from '../../gql/household/graphql'
import type { Translate } from '../../ui/text/catalogue'

const healths = ['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED'] as const

/** A revealed value as a person reads it: health in words, everything else as it is on file. */
export function revealedText(field: RevealField, value: string | null, t: Translate): string {
  if (value === null || value === '') return t('ui.unknown')
  if (field !== 'HEALTH') return value
  return value.split(',').map((code) => {
    const health = healths.find((name) => name === code)
    return health === undefined ? code : t(`household.health.${health}`)
  }).join(t('ui.separator'))
}
