import type { Language } from '../text/use-text'

const minus = '−'

/** A count in full with thousands separators; the minus is U+2212. */
export function formatCount(value: number): string {
  return signed(Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 1 }), value < 0)
}

/** A figure split for display: `2.70` and `万`. In English, and below ten thousand, the whole number and no unit. */
export interface ShortFigure {
  readonly digits: string
  readonly unit: '' | '万' | '亿'
}

/** Shortens a large figure the way it is said in Chinese: 万 from ten thousand, 亿 from a hundred million, two decimals. */
export function shortFigure(value: number, language: Language): ShortFigure {
  const size = Math.abs(value)
  if (language === 'zh-CN' && size >= 1e8) return { digits: signed(twoDecimals(size / 1e8), value < 0), unit: '亿' }
  if (language === 'zh-CN' && size >= 1e4) return { digits: signed(twoDecimals(size / 1e4), value < 0), unit: '万' }
  return { digits: formatCount(value), unit: '' }
}

/** {@link shortFigure} as one text. */
export function formatShort(value: number, language: Language): string {
  const { digits, unit } = shortFigure(value, language)
  return unit === '' ? digits : `${digits} ${unit}`
}

/** A share as per cent with one decimal; null when there is no base to divide by. */
export function formatShare(part: number, whole: number): string | null {
  return whole === 0 ? null : formatPercent((part / whole) * 100)
}

/** Per cent with one decimal, no space. */
export function formatPercent(percent: number): string {
  return signed(`${Math.abs(percent).toFixed(1)}%`, percent < 0)
}

/** A change with its sign, as per cent of the former value; null without a former value. */
export function formatChange(now: number, before: number): string | null {
  if (before === 0) return null
  const percent = ((now - before) / before) * 100
  const text = `${Math.abs(percent).toFixed(1)}%`
  return percent < 0 ? `${minus}${text}` : `+${text}`
}

function twoDecimals(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

function signed(text: string, negative: boolean): string {
  return negative ? `${minus}${text}` : text
}
