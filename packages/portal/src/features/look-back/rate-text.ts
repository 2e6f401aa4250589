import type { Translate } from '../../ui/text/catalogue'

/** A rate in per cent, as many decimals as it has; where nothing was inspected it is not known, which is not zero. */
export function rateText(rate: number | null, t: Translate): string {
  return rate === null ? t('lookBack.unknownRate') : `${rate}%`
}
