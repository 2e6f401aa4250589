import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, signIn } from './person.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'

const OFFICE = 'town-office-150525100'
/** Moments after the request was sent, in milliseconds; more of them by `KILLS=50`. */
const MOMENTS = Array.from({ length: Number(process.env['KILLS'] ?? 3) }, (_, n) => (n * 7) % 45)

const UPDATE = 'mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }'
const MERGE = 'mutation ($input: MergeDuplicateInput!) { mergeDuplicate(input: $input) { userErrors { code } } }'

interface Pair {
  readonly id: string
  readonly version: number
  readonly first: { readonly id: string }
}

let ground: Ground
let service: Service

beforeAll(async () => {
  ground = await makeGround()
  service = await ground.start()
})
afterAll(async () => ground.remove())

/** Two households of one village with one telephone, which nobody has yet. */
const makePair = async (token: string, n: number): Promise<Pair> => {
  const phone = `129${String(10_000_000 + n)}`
  // Of one standing, as two files of one household are: the less poor of two is never kept over the other.
  const homes = await ground.rows("SELECT `id`, `version` FROM `household` WHERE `regionCode` LIKE '150525100%' AND `status` <> 'CANCELLED' AND `measureCount` > 0 ORDER BY `status`, `number` LIMIT 2 OFFSET ?", [(n * 2) % 60]) as { id: string; version: number }[]
  for (const { id, version } of homes) await ask(service.origin, token, UPDATE, { input: { id, version, phone } })
  const { body } = await ask(service.origin, token, '{ duplicates(first: 100) { nodes { id version first { id } second { id } } } }')
  const pairs = (body.data as { duplicates: { nodes: Pair[] } }).duplicates.nodes
  const found = pairs.find(({ first }) => homes.some(({ id }) => id === first.id))
  if (found === undefined) throw new Error('The pair was not found')
  return found
}

/** What is left of a merge: nothing, or all of it. */
const outcome = async (pair: Pair): Promise<'undone' | 'done' | 'torn'> => {
  const [stored] = await ground.rows('SELECT `status`, `firstHouseholdId` AS `kept`, `secondHouseholdId` AS `other` FROM `duplicate_pair` WHERE `id` = ?', [pair.id])
  const other = String(stored?.['other'])
  const [household] = await ground.rows('SELECT `status`, `size` FROM `household` WHERE `id` = ?', [other])
  const [measures] = await ground.rows('SELECT COUNT(*) AS `total` FROM `measure` WHERE `householdId` = ?', [other])
  const [merges] = await ground.rows('SELECT COUNT(*) AS `total` FROM `household_merge` WHERE `otherHouseholdId` = ?', [other])
  const [trail] = await ground.rows("SELECT COUNT(*) AS `total` FROM `audit_entry` WHERE `action` = 'duplicate.merge' AND `subjectId` IN (?, ?)", [other, String(stored?.['kept'])])
  const told = [stored?.['status'] === 'MERGED', household?.['status'] === 'CANCELLED', Number(household?.['size']) === 0, Number(measures?.['total']) === 0, Number(merges?.['total']) === 1, Number(trail?.['total']) === 2]
  if (told.every(Boolean)) return 'done'
  return told.some(Boolean) ? 'torn' : 'undone'
}

test('a merge that is killed at any moment is wholly done or wholly undone, and every figure and the trail are right', { timeout: 60_000 + MOMENTS.length * 20_000 }, async () => {
  const outcomes: string[] = []
  for (const [n, moment] of MOMENTS.entries()) {
    const token = await signIn(service.origin, OFFICE)
    const pair = await makePair(token, n)
    const asked = ask(service.origin, token, MERGE, { input: { id: pair.id, version: pair.version, keep: pair.first.id, reason: '重复建档' } }).catch(() => null)
    await pause(moment)
    const ended = once(service.child, 'exit')
    service.child.kill('SIGKILL')
    await ended
    const answered = await asked
    service = await ground.start()
    const found = await outcome(pair)
    outcomes.push(found)
    // Whoever was told that it is done relies on it: only a merge that nobody heard of may be undone.
    if (answered !== null) expect([answered.body, found]).toEqual([{ data: { mergeDuplicate: { userErrors: [] } } }, 'done'])
  }
  expect(outcomes).not.toContain('torn')
  expect(await ground.verify('rollup')).toBe('')
  expect(await ground.verify('audit')).toBe('')
})
