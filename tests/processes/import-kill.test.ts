import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idNumber } from '../id-number.ts'
import { ask, signIn } from './person.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'

const OFFICE = 'town-office-150525100'
const VILLAGES = ['150525100231', '150525100232', '150525100233']
const HOUSEHOLDS = 900
/** Milliseconds after a step was asked for; more of them by `KILLS=50`, of which the test takes a third for each step. */
const MOMENTS = Array.from({ length: Math.max(1, Math.round(Number(process.env['KILLS'] ?? 3) / 3)) }, (_, n) => 40 + ((n * 137) % 700))

let ground: Ground
let service: Service
let token: string

beforeAll(async () => {
  ground = await makeGround()
  service = await ground.start()
})
afterAll(async () => ground.remove())

/** The same households once more: another cause, a spouse who is added, and every second head under a mended name. */
const changedSheet = (turn: number, numbers: readonly string[]): string =>
  ['户编号,主要致贫原因,姓名,与户主关系,公民身份号码,成员变动,变动日期', ...numbers.flatMap((number, n) => [`${number},因灾,白双喜${turn}${n % 2 === 0 ? '' : '改'},户主,${idNumber(turn * HOUSEHOLDS + n)},,`, `${number},因灾,乌云${turn},配偶,${idNumber((turn + 100) * HOUSEHOLDS + n)},婚入,2015-01-02`])].join('\n')

const sheet = (turn: number): string =>
  ['行政村代码,户编号,主要致贫原因,识别时间,姓名,与户主关系,公民身份号码', ...Array.from({ length: HOUSEHOLDS }, (_, n) => `${VILLAGES[Math.floor((n * VILLAGES.length) / HOUSEHOLDS)]},${n + 1},因病,2014-03-01,白双喜${turn},户主,${idNumber(turn * HOUSEHOLDS + n)}`)].join('\n')

/** Kills the service some milliseconds from now, and starts it again. */
const killAfter = async (milliseconds: number): Promise<void> => {
  await pause(milliseconds)
  const ended = once(service.child, 'exit')
  service.child.kill('SIGKILL')
  await ended
  // Nobody holds the lease of a process that is gone for longer than it lasts; the test does not wait for that.
  await ground.rows("UPDATE `register_import` SET `leaseUntil` = NULL WHERE `leaseUntil` IS NOT NULL")
  service = await ground.start()
}

const statusOf = async (id: string): Promise<string> => String((await ground.rows('SELECT `status` FROM `register_import` WHERE `id` = ?', [id]))[0]?.['status'])

const until = async (id: string, status: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await statusOf(id)) === status) return
    await pause(100)
  }
  throw new Error(`The import is ${await statusOf(id)} and not ${status}:\n${service.words()}`)
}

const stored = async (turn: number): Promise<number> => Number((await ground.rows('SELECT COUNT(*) AS `total` FROM `household` WHERE `headName` = ?', [`白双喜${turn}`]))[0]?.['total'])

/** What stands of the households of a turn: how many, with a mended name, with a spouse, and events of marriage and of mistakes. */
const families = async (turn: number): Promise<Record<string, number>> => {
  const heads = [`白双喜${turn}`, `白双喜${turn}改`]
  const count = async (sql: string, ...parameters: readonly string[]): Promise<number> => Number((await ground.rows(`SELECT COUNT(*) AS \`total\` ${sql}`, parameters))[0]?.['total'])
  const events = (kind: string): Promise<number> => count('FROM `household_event` e JOIN `household` h ON h.`id` = e.`householdId` WHERE h.`headName` IN (?, ?) AND e.`kind` = ?', ...heads, kind)
  return {
    households: await count('FROM `household` WHERE `headName` IN (?, ?)', ...heads),
    renamed: await count('FROM `household` WHERE `headName` = ?', `白双喜${turn}改`),
    spouses: await count('FROM `person` p WHERE p.`name` = ? AND p.`endedOn` IS NULL', `乌云${turn}`),
    events: await events('MARRIAGE_IN'),
    mistakes: await events('MISTAKE'),
  }
}

test('an import that is killed while it is checked, applied or undone, of new households and of members who come, goes on and ends whole, and every figure and the trail are right', { timeout: 90_000 + MOMENTS.length * 120_000 }, async () => {
  for (const [turn, moment] of MOMENTS.entries()) {
    token = await signIn(service.origin, OFFICE)
    const id = randomUUID()
    const put = await fetch(`${service.origin}/imports/${id}?name=a.csv`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }, body: sheet(turn) })
    expect(put.status).toBe(201)
    await killAfter(moment)
    await until(id, 'READY')

    token = await signIn(service.origin, OFFICE)
    const applied = ask(service.origin, token, 'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code } } }', { input: { id, kinds: ['NEW'] } })
    await applied
    await killAfter(moment)
    await until(id, 'APPLIED')
    expect(await stored(turn)).toBe(HOUSEHOLDS)
    expect(await ground.verify('rollup')).toBe('')

    const second = randomUUID()
    const numbers = (await ground.rows('SELECT `number` FROM `household` WHERE `headName` = ? ORDER BY `number`', [`白双喜${turn}`])).map((row) => String(row['number']))
    token = await signIn(service.origin, OFFICE)
    expect((await fetch(`${service.origin}/imports/${second}?name=b.csv`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }, body: changedSheet(turn, numbers) })).status).toBe(201)
    await until(second, 'READY')
    await ask(service.origin, token, 'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code } } }', { input: { id: second, kinds: ['CHANGED'] } })
    await killAfter(moment)
    await until(second, 'APPLIED')
    expect(await families(turn)).toEqual({ households: HOUSEHOLDS, renamed: HOUSEHOLDS / 2, spouses: HOUSEHOLDS, events: HOUSEHOLDS, mistakes: 0 })
    expect(await ground.verify('rollup')).toBe('')

    token = await signIn(service.origin, OFFICE)
    await ask(service.origin, token, 'mutation ($id: ID!) { undoImport(id: $id) { userErrors { code } } }', { id: second })
    await killAfter(moment)
    await until(second, 'UNDONE')
    expect(await families(turn)).toEqual({ households: HOUSEHOLDS, renamed: 0, spouses: 0, events: HOUSEHOLDS, mistakes: HOUSEHOLDS })
  }
  expect(await ground.verify('rollup')).toBe('')
  expect(await ground.verify('audit')).toBe('')
})

test('an import whose households nobody changed is taken back whole though it is killed meanwhile', { timeout: 90_000 + MOMENTS.length * 30_000 }, async () => {
  for (const [place, moment] of MOMENTS.entries()) {
    const turn = MOMENTS.length + place
    token = await signIn(service.origin, OFFICE)
    const id = randomUUID()
    await fetch(`${service.origin}/imports/${id}?name=a.csv`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }, body: sheet(turn) })
    await until(id, 'READY')
    await ask(service.origin, token, 'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { userErrors { code } } }', { input: { id, kinds: ['NEW'] } })
    await until(id, 'APPLIED')
    await ask(service.origin, token, 'mutation ($id: ID!) { undoImport(id: $id) { userErrors { code } } }', { id })
    await killAfter(moment)
    await until(id, 'UNDONE')
    expect(await stored(turn)).toBe(0)
  }
  expect(await ground.verify('rollup')).toBe('')
  expect(await ground.verify('audit')).toBe('')
})
