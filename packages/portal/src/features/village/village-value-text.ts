import type { VillageField } from '../../gql/village/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'
import { disasters, villageFields } from './village-fields'

/** A value of a village's file in words, as the API tells it or as a line of the history holds it. */
export function villageValueText(field: VillageField, value: unknown, t: Translate): string {
  const kind = villageFields.find(({ name }) => name === field)?.kind
  switch (kind) {
    case 'flag':
      return t(value === true || value === 'true' ? 'villageFile.yes' : 'villageFile.no')
    case 'money':
      return t('villageFile.yuan', { amount: formatYuan(Number(value)) })
    case 'disasters': {
      const codes = Array.isArray(value) ? value : String(value).split(',')
      const known = disasters.filter((code) => codes.includes(code))
      return known.length === 0 ? t('villageFile.noDisaster') : known.map((code) => t(`villageFile.disaster.${code}`)).join(t('ui.separator'))
    }
    default:
      return formatCount(Number(value))
  }
}
