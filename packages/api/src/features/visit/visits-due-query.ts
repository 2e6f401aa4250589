import { ancestorCode, levelOfCode, rangeOfCode } from '../../access/territory.js'
import type { Value } from '../../data/database.js'
import { renderAfter } from '../../data/keyset.js'
import { marksFor, paddedFor } from '../../data/value-lists.js'
import { halfYearBefore } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'
import { POOR_STATUSES } from '../household/household-codes.js'
import { VISITING_ROLES } from './visits-due-rules.js'
import type { VisitingRole } from './visits-due-rules.js'

/** A post whose holder is late with visits, as the database finds it. */
export interface LatePost {
  readonly id: string
  readonly accountId: string
  readonly role: VisitingRole
  readonly regionCode: string
  readonly startedOn: Day
  readonly lastVisitedOn: Day | null
  readonly countedFrom: Day
}

interface Asked {
  readonly sql: string
  readonly parameters: Value[]
}

const IN_FORCE = '`post`.`startedOn` <= ? AND (`post`.`endedOn` IS NULL OR `post`.`endedOn` >= ?)'
const POOR = POOR_STATUSES.map((status) => `'${status}'`).join(',')
const SELECT = 'SELECT `post`.`id` AS `id`, `post`.`accountId` AS `accountId`, `post`.`role` AS `role`, `post`.`regionCode` AS `regionCode`, `post`.`startedOn` AS `startedOn`'

/** The last visit of the holder in the place: one look into the index of visits by account and place. */
const lastVisit = (place: string): string =>
  `(SELECT MAX(\`visit\`.\`visitedOn\`) FROM \`visit\` WHERE \`visit\`.\`accountId\` = \`post\`.\`accountId\` AND ${place}) AS \`lastVisitedOn\``

/** Division-level leaders and first secretaries by their village. */
const villagePosts = (region: string, today: Day, roles: readonly VisitingRole[]): Asked => {
  const { from, below } = rangeOfCode(region)
  return {
    sql: `${SELECT}, ${lastVisit('`visit`.`regionCode` = `post`.`regionCode`')} FROM \`appointment\` AS \`post\` WHERE \`post\`.\`regionCode\` >= ? AND \`post\`.\`regionCode\` < ? AND \`post\`.\`role\` IN (${marksFor(roles.length)}) AND ${IN_FORCE}`,
    parameters: [from, below, ...paddedFor([...roles]), today, today],
  }
}

/** Section-level leaders by the poor households in the region that they answer for, wherever in the banner they were appointed. */
const householdPosts = (region: string, today: Day): Asked => {
  const { from, below } = rangeOfCode(region)
  const wide = rangeOfCode(levelOfCode(region) === 'CITY' ? region : ancestorCode(region, 'BANNER'))
  // One look for each leader by the index of cadres; asked as EXISTS, MariaDB reads every household instead.
  const household = `SELECT \`household\`.\`id\` FROM \`household\` WHERE \`household\`.\`cadreAccountId\` = \`post\`.\`accountId\` AND \`household\`.\`regionCode\` >= ? AND \`household\`.\`regionCode\` < ? AND \`household\`.\`status\` IN (${POOR}) AND \`household\`.\`cadreStartedOn\` <= ? AND (\`household\`.\`cadreEndedOn\` IS NULL OR \`household\`.\`cadreEndedOn\` >= ?) LIMIT 1`
  return {
    sql: `${SELECT}, ${lastVisit('`visit`.`regionCode` >= ? AND `visit`.`regionCode` < ?')} FROM \`appointment\` AS \`post\` WHERE \`post\`.\`regionCode\` >= ? AND \`post\`.\`regionCode\` < ? AND \`post\`.\`role\` = 'SECTION_LEADER' AND ${IN_FORCE} AND (${household}) IS NOT NULL`,
    parameters: [from, below, wide.from, wide.below, today, today, from, below, today, today],
  }
}

/** The posts in force of a region whose holders were at none of their households for half a year, to be selected from. */
const latePosts = (region: string, roles: readonly VisitingRole[], today: Day): Asked => {
  const inVillages = roles.filter((role) => role !== 'SECTION_LEADER')
  const parts = [...(inVillages.length > 0 ? [villagePosts(region, today, inVillages)] : []), ...(roles.includes('SECTION_LEADER') ? [householdPosts(region, today)] : [])]
  return {
    sql: `(SELECT \`found\`.*, COALESCE(\`found\`.\`lastVisitedOn\`, \`found\`.\`startedOn\`) AS \`countedFrom\` FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) AS \`found\`) AS \`late\` WHERE \`late\`.\`countedFrom\` < ?`,
    parameters: [...parts.flatMap(({ parameters }) => parameters), halfYearBefore(today)],
  }
}

/** How many are late, by role. */
export const countLatePosts = (region: string, today: Day): Asked => {
  const { sql, parameters } = latePosts(region, VISITING_ROLES, today)
  return { sql: `SELECT \`late\`.\`role\` AS \`role\`, COUNT(*) AS \`total\` FROM ${sql} GROUP BY \`late\`.\`role\``, parameters }
}

/** One page of them, those longest without a visit first. `after`: the order's values of the row before. */
export const pageOfLatePosts = (region: string, roles: readonly VisitingRole[], today: Day, first: number, after: readonly Value[] | null): Asked => {
  const { sql, parameters } = latePosts(region, roles, today)
  const beyond = after === null ? '' : ` AND ${renderAfter([{ sql: '`late`.`countedFrom`', descending: false }, { sql: '`late`.`id`', descending: false }], after, parameters)}`
  return { sql: `SELECT * FROM ${sql}${beyond} ORDER BY \`late\`.\`countedFrom\`, \`late\`.\`id\` LIMIT ${Math.trunc(first)}`, parameters }
}

/** Poor households of one village by whoever answers for them, and how many of them nobody visited within half a year or ever. */
export interface VisitedHouseholds {
  readonly holder: string
  readonly regionCode: string
  readonly households: number
  readonly unvisited: number
  readonly never: number
}

const SUMS = 'COUNT(*) AS `households`, SUM(CASE WHEN `lastVisitedOn` IS NULL OR `lastVisitedOn` < ? THEN 1 ELSE 0 END) AS `unvisited`, SUM(CASE WHEN `lastVisitedOn` IS NULL THEN 1 ELSE 0 END) AS `never`'

/** The poor households of villages. */
export const householdsOfVillages = (villages: readonly string[], today: Day): Asked => ({
  sql: `SELECT \`regionCode\` AS \`holder\`, \`regionCode\`, ${SUMS} FROM \`household\` WHERE \`regionCode\` IN (${marksFor(villages.length)}) AND \`status\` IN (${POOR}) GROUP BY \`regionCode\``,
  parameters: [halfYearBefore(today), ...paddedFor([...villages])],
})

/** The poor households in a region that section-level leaders answer for. */
export const householdsOfLeaders = (leaders: readonly string[], region: string, today: Day): Asked => {
  const { from, below } = rangeOfCode(region)
  return {
    sql: `SELECT \`cadreAccountId\` AS \`holder\`, \`regionCode\`, ${SUMS} FROM \`household\` WHERE \`cadreAccountId\` IN (${marksFor(leaders.length)}) AND \`regionCode\` >= ? AND \`regionCode\` < ? AND \`status\` IN (${POOR}) AND \`cadreStartedOn\` <= ? AND (\`cadreEndedOn\` IS NULL OR \`cadreEndedOn\` >= ?) GROUP BY \`cadreAccountId\`, \`regionCode\``,
    parameters: [halfYearBefore(today), ...paddedFor([...leaders]), from, below, today, today],
  }
}
