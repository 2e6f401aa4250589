import { dayNumber, dayText } from '../calendar.js'
import { accountOf } from '../people/posts.js'
import type { CoverageItem } from '../rows/full-coverage.js'
import type { Village } from './village.js'

/** How many of a hundred poor villages have a service at the end of 2015, the second of the programme's three years, and in how many of the others work is under way. The article gives no figure. */
const PROGRESS: readonly (readonly [item: CoverageItem, done: number, underWay: number])[] = [
  ['DANGEROUS_HOUSES', 46, 92],
  ['SAFE_WATER', 71, 88],
  ['STREETS', 58, 84],
  ['ELECTRICITY', 98, 95],
  ['BROADCAST', 95, 90],
  ['SCHOOLS', 86, 70],
  ['CLINIC', 79, 82],
  ['CULTURE', 74, 76],
  ['SHOP', 81, 60],
  ['SOCIAL_SECURITY', 94, 96],
]
const BEGUN = dayNumber('2014-05-10')
const DAYS = 580

/** The ten services of a registered poor village (M-7). */
export function recordFullCoverage(village: Village): void {
  const { code, poorVillage } = village.plan
  if (poorVillage === null) return
  const random = village.randomFor('full coverage')
  const accountId = accountOf('first-secretary', poorVillage)
  for (const [item, done, underWay] of PROGRESS) {
    const [place, day] = [random.next() * 100, BEGUN + random.below(DAYS)]
    const status = place < done ? 'DONE' : random.next() * 100 < underWay ? 'UNDER_WAY' : null
    if (status !== null) village.rows.fullCoverage.push({ regionCode: code, item, status, since: dayText(day), accountId })
  }
}
