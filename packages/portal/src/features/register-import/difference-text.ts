import type { ImportHouseholdsQuery } from '../../gql/register-import/graphql'
import { formatDay } from '../../ui/format/date'
import type { Translate } from '../../ui/text/catalogue'
import type { Language } from '../../ui/text/use-text'
import { valueText } from './import-values'

type Difference = NonNullable<ImportHouseholdsQuery['registerImport']>['households']['nodes'][number]['differences'][number]

/** A difference between sheet and register in words: who comes or leaves, how and when; or a field, from what to what. */
export function differenceText({ field, person, from, to, event, on }: Omit<Difference, 'applies' | 'obstacle'>, t: Translate, language: Language): string {
  if (field === null) {
    const name = person ?? ''
    if (event === null || on === null) return t(from === null ? 'registerImport.difference.cameSomehow' : 'registerImport.difference.absent', { name })
    const how = t(`membership.kind.${event}`)
    return t(from === null ? 'registerImport.difference.came' : 'registerImport.difference.left', { name, how, day: formatDay(on, language) })
  }
  const value = (text: string | null): string => (text === null ? t('registerImport.difference.nothing') : valueText(field, text, t))
  const about = `${person === null ? '' : `${person} `}${t(`registerImport.field.${field}`)}`
  return from === null && to === null ? `${about}${t('registerImport.difference.covered')}` : `${about}${t('household.timeline.colon')}${value(from)} → ${value(to)}`
}
