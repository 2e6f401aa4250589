import type { Pool } from 'mysql2/promise'
import { rowsOf } from './database.ts'
import type { Row } from './database.ts'

const TODAY = '2015-12-31'
const CITY = '150500000000'

const SUMS = `SELECT SUBSTR(regionCode, 1, 6) AS stem, SUM(poorPersons) AS poorPersons, SUM(exitedPersons) AS exitedPersons, SUM(returnedPersons) AS returnedPersons,
  SUM(poorHouseholds) AS poorHouseholds, SUM(exitedHouseholds) AS exitedHouseholds, SUM(returnedHouseholds) AS returnedHouseholds,
  SUM(observations) AS observations, SUM(observationsOpen) AS observationsOpen, SUM(observationsClosed) AS observationsClosed, SUM(enterprises) AS enterprises,
  SUM(reportsToConfirm) + SUM(reportsToApprove) AS reportsAwaiting, SUM(outcomeTotal) AS outcomeTotal
  FROM village_rollup WHERE regionCode >= ? AND regionCode < ? GROUP BY stem`
const TURNS = `SELECT SUBSTR(regionCode, 1, 6) AS stem, kind, SUM(delta) AS total FROM village_turn
  WHERE kind IN ('OBSERVATION_OVERDUE', 'LINKAGE', 'HOUSEHOLD_LINKED', 'ENTERPRISE_LINKED', 'ENTERPRISE_CLOSE') AND regionCode >= ? AND regionCode < ? AND day <= ? GROUP BY stem, kind`
const REGIONS = 'SELECT code, name FROM region WHERE parentCode = ? ORDER BY code'

type Sums = Record<string, number>

const status = (sums: Sums, noun: 'Persons' | 'Households'): Record<string, number> => {
  const [poor, exited] = [sums[`poor${noun}`] ?? 0, sums[`exited${noun}`] ?? 0]
  return { registered: poor + exited, poor, exited, returned: sums[`returned${noun}`] ?? 0 }
}

const figures = (code: string, name: string, sums: Sums): object => ({
  region: { code, name },
  population: status(sums, 'Persons'),
  households: status(sums, 'Households'),
  observations: { total: sums['observations'] ?? 0, open: sums['observationsOpen'] ?? 0, overdue: sums['OBSERVATION_OVERDUE'] ?? 0, closed: sums['observationsClosed'] ?? 0 },
  linkage: {
    enterprises: sums['enterprises'] ?? 0,
    enterprisesLinked: sums['ENTERPRISE_LINKED'] ?? 0,
    enterprisesClose: sums['ENTERPRISE_CLOSE'] ?? 0,
    linkages: sums['LINKAGE'] ?? 0,
    householdsLinked: sums['HOUSEHOLD_LINKED'] ?? 0,
    reportsAwaiting: sums['reportsAwaiting'] ?? 0,
    outcomeTotal: sums['outcomeTotal'] ?? 0,
  },
})

const add = (into: Sums, row: Row): void => {
  for (const [name, value] of Object.entries(row)) if (name !== 'stem') into[name] = (into[name] ?? 0) + Number(value)
}

let regions: Row[] | null = null

/** W3: the city and its nine banners and counties, from the rollup; the names of divisions never change and are kept. */
export const cityDashboard = async (pool: Pool): Promise<string> => {
  const bounds = [CITY, '150600000000']
  regions ??= await rowsOf(pool, REGIONS, [CITY])
  const [sums, turns] = await Promise.all([rowsOf(pool, SUMS, bounds), rowsOf(pool, TURNS, [...bounds, TODAY])])
  const city: Sums = {}
  const banners = new Map<string, Sums>()
  for (const row of sums) {
    const banner: Sums = {}
    add(banner, row)
    add(city, row)
    banners.set(String(row['stem']), banner)
  }
  for (const row of turns) {
    const banner = banners.get(String(row['stem'])) ?? {}
    banner[String(row['kind'])] = Number(row['total'])
    city[String(row['kind'])] = (city[String(row['kind'])] ?? 0) + Number(row['total'])
  }
  const children = regions.map((region) => figures(String(region['code']), String(region['name']), banners.get(String(region['code']).slice(0, 6)) ?? {}))
  return JSON.stringify({ data: { dashboard: { ...figures(CITY, '通辽市', city), children } } })
}
