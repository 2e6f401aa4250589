import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { regions } from './city/regions.js'
import { city, cityLinkages as linkages } from './testing/city.js'

const count = (key: string): number => city.counts.get(key) ?? 0
const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0)
const persons = (standing: 'poor' | 'exited'): number =>
  sum([...city.counts].filter(([key]) => key.startsWith('persons ') && key.endsWith(standing)).map(([, number]) => number))
const leaders = (load: number): number => [...city.counts].filter(([key, number]) => key.startsWith('leader ') && number === load).length
const assigned = (unit: string, years: readonly number[]): number => sum(years.map((year) => count(`assigned ${unit} ${year}`)))

/** What each line of the table is counted as. */
const COUNTED: Record<string, () => number> = {
  'persons poor at the end of 2011': () => count('poorAt 2011'),
  'persons still poor': () => persons('poor'),
  'persons exited': () => persons('exited'),
  'regions of national level': () => regions().filter(({ povertyCountyLevel }) => povertyCountyLevel === 'NATIONAL').length,
  'regions of autonomous-region level': () => regions().filter(({ povertyCountyLevel }) => povertyCountyLevel === 'AUTONOMOUS_REGION').length,
  'city leaders': () => count('role CITY_LEADER'),
  'division-level leaders': () => count('role DIVISION_LEADER'),
  'section-level leaders': () => count('role SECTION_LEADER'),
  'section-level leaders with ten': () => leaders(10),
  'section-level leaders with eight': () => leaders(8),
  'poor households without cadre': () => count('withoutCadre'),
  'members of work teams': () => count('teamMembers'),
  'work teams': () => city.rows.get('workTeam') ?? 0,
  'poor villages': () => regions().filter(({ isPoorVillage }) => isPoorVillage).length,
  supervisors: () => count('role VOLUNTEER_SUPERVISOR'),
  'first secretaries': () => count('role FIRST_SECRETARY'),
  chiefs: () => count('role HONORARY_CHIEF'),
  'persons of Naiman who exited in 2015': () => count('exitedIn2015 150525'),
  enterprises: () => linkages.enterprises,
  'enterprises linked': () => linkages.linked,
  'enterprises closely linked': () => linkages.close,
  'persons of households that exited with a linkage': () => linkages.exitedPersons,
  'persons assigned for 2016 to 2020': () => assigned('city', [2016, 2017, 2018, 2019, 2020]),
  'persons assigned in Jarud and Kailu for 2016 and 2017': () => assigned('150526', [2016, 2017]) + assigned('150523', [2016, 2017]),
  households: () => city.households.size,
  'poor households': () => city.households.size - count('status EXITED'),
}

const page = readFileSync(new URL('../../../docs/domain.md', import.meta.url), 'utf8')
const lines = (page.split('\n## The demo city beside the article\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^\d[\d,]*$/.test(cells[4] ?? ''))
  .map((cells) => [cells[5] ?? '', Number((cells[4] ?? '').replaceAll(',', ''))] as const)

describe('the calibration table', () => {
  it('has a line for everything that is counted', () => expect(lines.map(([name]) => name).sort()).toEqual(Object.keys(COUNTED).sort()))

  it.each(lines)('tells the truth about %s: %i', (name, figure) => expect(COUNTED[name]?.()).toBe(figure))
})
