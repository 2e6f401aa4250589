/** A half-open range of 12-digit codes: `from` ≤ code < `below` (architecture, "Scope: the one place", 2). */
export interface CodeRange {
  readonly from: string
  readonly below: string
}

export const RegionLevel = { CITY: 'CITY', BANNER: 'BANNER', TOWN: 'TOWN', VILLAGE: 'VILLAGE' } as const
export type RegionLevel = (typeof RegionLevel)[keyof typeof RegionLevel]

const DIGITS = { CITY: 4, BANNER: 6, TOWN: 9, VILLAGE: 12 } as const satisfies Record<RegionLevel, number>
const CODE = /^\d{12}$/

/** True for twelve digits; says nothing of whether such a region exists. */
export const isRegionCode = (value: string): boolean => CODE.test(value)

/** The level of a statistical division code: trailing zeros say what is not subdivided (dossier 2.10). */
export const levelOfCode = (code: string): RegionLevel => {
  if (code.endsWith('00000000')) return 'CITY'
  if (code.endsWith('000000')) return 'BANNER'
  if (code.endsWith('000')) return 'TOWN'
  return 'VILLAGE'
}

/** How many leading digits a region of the level shares with all below it. */
export const digitsOfLevel = (level: RegionLevel): number => DIGITS[level]

/** The codes of a region and of all below it. */
export const rangeOfCode = (code: string): CodeRange => {
  const digits = DIGITS[levelOfCode(code)]
  const stem = code.slice(0, digits)
  const next = (BigInt(stem) + 1n).toString().padStart(digits, '0')
  return { from: stem.padEnd(12, '0'), below: next.padEnd(12, '0') }
}

/** The village that is all of the range, or null where the range holds other codes as well. */
export const onlyVillageOf = (range: CodeRange): string | null => {
  if (!isRegionCode(range.from) || levelOfCode(range.from) !== 'VILLAGE') return null
  return rangeOfCode(range.from).below === range.below ? range.from : null
}

/** True when the code lies in the range. */
export const inRange = (range: CodeRange, code: string): boolean => code >= range.from && code < range.below

/** The code of the region's ancestor (or itself) at a level at or above it. */
export const ancestorCode = (code: string, level: RegionLevel): string => code.slice(0, DIGITS[level]).padEnd(12, '0')

/** What some ranges cover of another one. */
export const rangesWithin = (ranges: readonly CodeRange[], within: CodeRange): CodeRange[] =>
  ranges
    .map(({ from, below }) => ({ from: from > within.from ? from : within.from, below: below < within.below ? below : within.below }))
    .filter(({ from, below }) => from < below)
