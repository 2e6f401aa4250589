import type { Row } from '../../data/entities.js'
import { other } from './inhabitants.js'

/** The files of the small world's villages: figures that anybody may read beside some of very few people. The last but one has none; the second was changed. */
export const villageFiles = (villages: readonly string[]): Row<'VillageFile'>[] =>
  villages.flatMap((regionCode, n) => {
    if (n === villages.length - 2) return []
    const facts: Row<'VillageFile'>['facts'] = { population: 400 + n, minorityPopulation: n + 1, households: 120, powerlessHouseholds: 3, televisionHouseholds: 118, toiletHouseholds: 40 + n, netIncomePerCapita: 400_000 + n * 50_000, ...(n % 3 === 0 ? {} : { collectiveIncome: n % 2 }), hardenedRoad: n % 2 === 0, disasters: n === 0 ? ['DROUGHT', 'FROST'] : [], clinics: 1 }
    const version = (year: number, number: number, changes: Row<'VillageFile'>['facts'] = {}): Row<'VillageFile'> => ({
      regionCode, year, version: number, facts: { ...facts, ...changes }, savedAt: `${year + 1}-01-0${number} 02:00:00.000`, accountId: other(n), reason: number === 1 ? null : `更正${n}`, contentHash: `file ${n}`,
    })
    return [version(2013, 1), ...(n === 1 ? [version(2013, 2, { population: 402, poorPersons: 4 })] : []), ...(n < 3 ? [version(2014, 1, { poorPersons: 140 })] : [])]
  })

/** The means of one year are known in full, of another in part. */
export const provincialMeans = (): Row<'ProvincialMean'>[] => [
  { year: 2013, incidence: 1_170, netIncome: 860_000, source: '公报', version: 1, accountId: other(0), savedAt: '2014-03-01 02:00:00.000' },
  { year: 2014, incidence: null, netIncome: 997_000, source: '公报', version: 2, accountId: other(0), savedAt: '2015-03-01 02:00:00.000' },
]

/** Minimum wages that are on file: of one banner twice, of another once. */
export const minimumWages = (): Row<'MinimumWage'>[] =>
  [['150524000000', '2014-07-01', 120_000], ['150525000000', '2015-07-01', 134_000], ['150525000000', '2014-07-01', 120_000]].map(([regionCode, startedOn, monthly], n) => ({ regionCode: String(regionCode), startedOn: String(startedOn), monthly: Number(monthly), source: `公告${n}`, version: n + 1, accountId: null, savedAt: '2015-12-01 02:00:00.000' }))
