import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { unitText } from '../../ui/format/unit-text'
import type { Translate } from '../../ui/text/catalogue'

/** Money in yuan, or a count with its unit in the language of the page. */
export function sizeText(amount: number | null, quantity: number | null, unit: string | null, t: Translate): string {
  if (amount !== null) return t('ui.yuan', { amount: formatYuan(amount) })
  return quantity === null ? '' : t('pledge.counted', { shown: Number.isInteger(quantity) ? formatCount(quantity) : String(quantity), unit: unitText(unit, t, quantity) })
}
