import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

/** A count, or the mark of one that is not published. */
export const countText = (count: number | null, t: Translate): string => (count === null ? t('office.statistics.hidden') : formatCount(count))

/** A median or mean with one decimal where it has one. */
export const decimalText = (value: number | null, t: Translate): string => (value === null ? t('office.statistics.hidden') : Number.isInteger(value) ? String(value) : value.toFixed(1))

/** A share in per cent with one decimal. */
export const shareText = (share: number | null, t: Translate): string => (share === null ? t('office.statistics.hidden') : `${(share * 100).toFixed(1)}%`)
