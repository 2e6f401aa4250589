/** How a household makes its living; the regional line of 2011 differed by it. */
export type LivelihoodZone = 'FARMING' | 'PASTORAL'

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

/** The line of the autonomous region from 2011, fen per person a year. */
const regionalLines = { FARMING: 260_000, PASTORAL: 310_000 } satisfies Record<LivelihoodZone, number>
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
