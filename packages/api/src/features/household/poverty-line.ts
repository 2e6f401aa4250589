import type { IdentificationStandard } from './household-codes.js'
import type { LivelihoodZone } from './living-conditions.js'

/** Which series of the national line: the statisticians', or the one that offices work by, which runs a year late and ends in a projection (dossier 2.5). */
export type LineBasis = 'STATISTICAL' | 'WORKING'

/**
 * The national rural poverty line at the prices of the year, fen per person a year, as the statisticians publish it (basis
 * STATISTICAL): 2,300 yuan at 2010 prices carried forward. The working line that some offices quote runs a year late and is
 * another series. To 2013 it is a line of net income, from 2014 of disposable income.
 */
const nationalLines: Readonly<Record<number, number>> = {
  2010: 230_000,
  2011: 253_600,
  2012: 262_500,
  2013: 273_600,
  2014: 280_000,
  2015: 285_500,
  2016: 295_200,
  2017: 295_200,
  2018: 299_500,
  2019: 321_800,
  2020: 400_000,
}

/** The line that offices quote as their working line, fen per person a year. */
const workingLines: Readonly<Record<number, number>> = { 2014: 273_600, 2015: 280_000, 2016: 285_500, 2017: 302_600 }

/** The line of the autonomous region from 2011, fen per person a year. Of who both farms and herds none is known. */
const regionalLines: Readonly<Record<LivelihoodZone, number | null>> = { FARMING: 260_000, PASTORAL: 310_000, MIXED: null }
const regionalYears = { first: 2011, last: 2013 }

/** The national line of a year, fen per person; null where none is known, which is never to be taken for zero. Source: dossier 2.5. */
export function nationalPovertyLine(year: number): number | null {
  return nationalLines[year] ?? null
}

/**
 * The line of Inner Mongolia of a year and zone, fen per person: 2,600 yuan in farming and 3,100 in pastoral areas, 2011 to
 * 2013. Null in other years. The 446,000 poor of 2011 were counted by it. Source: dossier 2.5, A-11.
 */
export function regionalPovertyLine(year: number, zone: LivelihoodZone): number | null {
  return Number.isInteger(year) && year >= regionalYears.first && year <= regionalYears.last ? regionalLines[zone] : null
}

/** By what a household's line is chosen. */
export interface LineQuestion {
  readonly standard: IdentificationStandard
  readonly year: number
  readonly basis: LineBasis
  /** How the household makes its living; null when it is not on file. */
  readonly zone: LivelihoodZone | null
}

/**
 * The line of a year by standard, basis and zone, fen per person: the national one in its two series; that of the region by
 * zone, in its years; of a city none is known. Null where no line is known: it is said to be missing and never guessed from
 * another standard, year, basis or zone. Source: dossier 2.5, A-11.
 */
export const povertyLine = ({ standard, year, basis, zone }: LineQuestion): number | null => {
  switch (standard) {
    case 'NATIONAL':
      return basis === 'WORKING' ? (workingLines[year] ?? null) : nationalPovertyLine(year)
    case 'PROVINCIAL':
      return zone === null || basis === 'WORKING' ? null : regionalPovertyLine(year, zone)
    case 'CITY':
      return null
  }
}
