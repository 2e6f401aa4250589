import type { Pool } from 'mysql2/promise'
import { grouped, marks, rowsOf } from './database.ts'

const TODAY = '2015-12-31'
const HOUSEHOLDS =
  'SELECT id, number, headName, status, size, mainCause, lastVisitedOn FROM household WHERE cadreAccountId = ? AND cadreStartedOn <= ? AND (cadreEndedOn IS NULL OR cadreEndedOn >= ?) ORDER BY regionCode, number LIMIT 10'
const persons = (count: number): string => `SELECT householdId, id, name, sex, birthDate, relation FROM person WHERE householdId IN (${marks(count)}) AND endedOn IS NULL ORDER BY householdId, position`
const measures = (count: number): string => `SELECT householdId, id, class, category, description, amount, startedOn FROM measure WHERE householdId IN (${marks(count)}) ORDER BY startedOn, id`
const observations = (count: number): string =>
  `SELECT householdId, id, number, kind, status, seenOn, text FROM observation WHERE householdId IN (${marks(count)}) AND (cadreId IS NULL OR cadreId <> ?) ORDER BY submittedAt DESC, id DESC LIMIT 100`

/** W1: ten households with persons, measures and the last three observations each. */
export const leaderHome = async (pool: Pool, accountId: string): Promise<string> => {
  const households = await rowsOf(pool, HOUSEHOLDS, [accountId, TODAY, TODAY])
  const ids = households.map((household) => household['id'] ?? null)
  const [members, helped, seen] = await Promise.all([
    rowsOf(pool, persons(ids.length), ids),
    rowsOf(pool, measures(ids.length), ids),
    rowsOf(pool, observations(ids.length), [...ids, accountId]),
  ])
  const membersOf = grouped(members, 'householdId')
  const measuresOf = grouped(helped, 'householdId')
  const observationsOf = grouped(seen, 'householdId')
  const nodes = households.map((household) => ({
    id: household['id'],
    number: household['number'],
    headName: household['headName'],
    status: household['status'],
    size: household['size'],
    mainCause: household['mainCause'],
    lastVisitedOn: household['lastVisitedOn'],
    persons: (membersOf.get(household['id'] ?? null) ?? []).map(({ id, name, sex, birthDate, relation }) => ({ id, name, sex, birthDate, relation })),
    measures: (measuresOf.get(household['id'] ?? null) ?? []).map((row) => ({ id: row['id'], class: row['class'], category: row['category'], description: row['description'], amount: row['amount'], startedOn: row['startedOn'] })),
    observations: (observationsOf.get(household['id'] ?? null) ?? []).slice(0, 3).map(({ id, number, kind, status, seenOn, text }) => ({ id, number, kind, status, seenOn, text })),
  }))
  return JSON.stringify({ data: { households: { nodes } } })
}
