export type RegionLevel = 'CITY' | 'BANNER' | 'TOWN' | 'VILLAGE'

const digits = { CITY: 4, BANNER: 6, TOWN: 9, VILLAGE: 12 } as const satisfies Record<RegionLevel, number>

/** The level of a 12-digit statistical code: trailing zeros say what is not divided further. */
export function levelOf(code: string): RegionLevel {
  if (code.endsWith('00000000')) return 'CITY'
  if (code.endsWith('000000')) return 'BANNER'
  if (code.endsWith('000')) return 'TOWN'
  return 'VILLAGE'
}

/** The code of the region's ancestor, or itself, at a level at or above it. */
export function ancestorCode(code: string, level: RegionLevel): string {
  return code.slice(0, digits[level]).padEnd(12, '0')
}

/** Whether a region is another one or lies below it. */
export function liesWithin(code: string, territory: string): boolean {
  return code.startsWith(territory.slice(0, digits[levelOf(territory)]))
}
