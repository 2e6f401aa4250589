import { formatCount, formatPercent } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

/** How many answers differ from the register, and the rate; of fewer than five answers neither is told (4.3). */
export function differenceText({ differing, differenceRate }: { readonly differing: number | null; readonly differenceRate: number | null }, t: Translate): string {
  return differing === null || differenceRate === null ? t('inspection.few') : t('inspection.differ', { count: differing, shown: formatCount(differing), rate: formatPercent(differenceRate) })
}
