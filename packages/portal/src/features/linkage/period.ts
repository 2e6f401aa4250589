import type { Translate } from '../../ui/text/catalogue'


/** A quarter in words: `2015Q3` as 2015 年第三季度. What is no quarter stays as it is. */
export function periodText(period: string, t: Translate): string {
  const parts = /^(\d{4})(Q[1-4])$/.exec(period)
  if (parts === null) return period
  const quarter = (['Q1', 'Q2', 'Q3', 'Q4'] as const).find((name) => name === parts[2]) ?? 'Q1'
  return t('linkage.period', { year: parts[1] ?? '', quarter: t(`linkage.quarter.${quarter}`) })
}
