import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, signIn } from './person.ts'
import { makeGround } from './service.ts'
import type { Ground, Service } from './service.ts'

const VILLAGE = '150525100202'
/** Moments after the request was sent, in milliseconds; more of them by `KILLS=50`. */
const MOMENTS = Array.from({ length: Number(process.env['KILLS'] ?? 3) }, (_, n) => (n * 23) % 120)

/** Who does each step of a way off the register and of a way onto it. */
const SECRETARY = 'first-secretary-290'
const TOWN = 'town-office-150525100'
const BANNER = 'banner-office-150525'
const VOTE = { entitled: 30, present: 24, inFavour: 20 }

interface Step {
  readonly who: string
  readonly mutation: string
  readonly input: string
  readonly with?: Readonly<Record<string, unknown>>
}

const APPLY: Step = { who: SECRETARY, mutation: 'applyCase', input: 'CaseStepInput' }
const REVIEW: Step = { who: TOWN, mutation: 'reviewCase', input: 'ReviewCaseInput', with: { spotChecked: true } }
const APPROVE: Step = { who: BANNER, mutation: 'approveCase', input: 'ReviewCaseInput', with: { spotChecked: true } }
const ANNOUNCE: Step = { who: BANNER, mutation: 'announceCase', input: 'CaseStepInput' }
const CONCLUDE: Step = { who: BANNER, mutation: 'concludeCase', input: 'CaseStepInput' }
const CLOSE = (who: string): Step => ({ who, mutation: 'closeCaseNotice', input: 'CaseStepInput' })
const POST = (who: string): Step => ({ who, mutation: 'openCaseNotice', input: 'OpenCaseNoticeInput', with: { days: 7 } })

/** A cancellation needs no notice, so each of its steps can be killed in turn; the steps before the killed one are done in peace. */
const CANCELLATION = [APPLY, REVIEW, APPROVE, CONCLUDE] as const
/** Which step is killed: the entry of a family, the end of a cancellation, and what lies between. */
const KILLED = ['entry', 3, 1, 'entry', 0, 2] as const

let ground: Ground
let service: Service
const tokens = new Map<string, string>()

beforeAll(async () => {
  ground = await makeGround()
  service = await ground.start()
})
afterAll(async () => ground.remove())

const count = async (sql: string, parameters: readonly (string | number)[]): Promise<number> => Number((await ground.rows(sql, parameters))[0]?.['total'])

const tokenOf = async (login: string): Promise<string> => {
  const token = tokens.get(login) ?? (await signIn(service.origin, login))
  tokens.set(login, token)
  return token
}

/** Does a step; answers the codes of what refused it. */
const doStep = async (id: string, { who, mutation, input, with: more = {} }: Step): Promise<readonly string[]> => {
  const { body } = await ask(service.origin, await tokenOf(who), `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`, { input: { id, ...more } })
  return (body.data as { answer: { userErrors: { code: string }[] } }).answer.userErrors.map(({ code }) => code)
}
const done = async (id: string, ...steps: readonly Step[]): Promise<void> => {
  for (const step of steps) expect([step.mutation, await doStep(id, step)]).toEqual([step.mutation, []])
}

const open = async (input: Readonly<Record<string, unknown>>): Promise<string> => {
  const id = randomUUID()
  const { body } = await ask(service.origin, await tokenOf(SECRETARY), 'mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) { userErrors { code } } }', { input: { id, ...input } })
  expect(body.data).toEqual({ answer: { userErrors: [] } })
  return id
}

/** Starts the service again; `today` is its business day then. */
const restart = async (today?: string): Promise<void> => {
  service = await ground.start(today === undefined ? {} : { TODAY: today })
}

/** Applications of families that are announced and wait to be entered; fourteen days go by meanwhile. */
const announced = async (families: number): Promise<string[]> => {
  const ids: string[] = []
  for (let n = 0; n < families; n += 1) {
    const id = await open({ kind: 'IDENTIFICATION', region: VILLAGE, reason: '家中主要劳动力患病，收入低于标准', mainCause: 'ILLNESS', members: [{ name: `韩查干${n}`, relation: '户主', sex: 'MALE', birthDate: '1960-01-02' }, { name: `包其其格${n}`, relation: '配偶', sex: 'FEMALE', birthDate: '1962-03-04' }] })
    await done(id, APPLY, { who: SECRETARY, mutation: 'recordCaseVote', input: 'CaseVoteInput', with: VOTE }, POST(SECRETARY))
    ids.push(id)
  }
  await service.end()
  await restart('2016-01-07')
  for (const id of ids) await done(id, CLOSE(SECRETARY), REVIEW, POST(TOWN))
  await service.end()
  await restart('2016-01-14')
  for (const id of ids) await done(id, CLOSE(TOWN), APPROVE, ANNOUNCE)
  return ids
}

interface Stored {
  readonly version: number
  readonly acts: number
  readonly trail: number
  readonly status: string
  /** Households that the case put on the register. */
  readonly entered: number
  /** Members of those. */
  readonly members: number
  /** Where the household that the case is about stands. */
  readonly standing: string | null
}

const stored = async (id: string): Promise<Stored> => {
  const [row] = await ground.rows('SELECT `version`, JSON_LENGTH(`acts`) AS `acts`, `status`, `headName`, `householdId` FROM `register_case` WHERE `id` = ?', [id])
  const head = String(row?.['headName'])
  const household = row?.['householdId'] === null ? [] : await ground.rows('SELECT `status` FROM `household` WHERE `id` = ?', [String(row?.['householdId'])])
  return {
    version: Number(row?.['version']),
    acts: Number(row?.['acts']),
    trail: await count("SELECT COUNT(*) AS `total` FROM `audit_entry` WHERE `subjectType` = 'RegisterCase' AND `subjectId` = ?", [id]),
    status: String(row?.['status']),
    entered: await count('SELECT COUNT(*) AS `total` FROM `household` WHERE `headName` = ?', [head]),
    members: await count('SELECT COUNT(*) AS `total` FROM `person` WHERE `householdId` IN (SELECT `id` FROM `household` WHERE `headName` = ?)', [head]),
    standing: household[0] === undefined ? null : String(household[0]['status']),
  }
}

/** What is left of a step: nothing of it, or all of it with what follows from it on the register. */
const outcome = (before: Stored, after: Stored): 'undone' | 'done' | 'torn' => {
  if (JSON.stringify(after) === JSON.stringify(before)) return 'undone'
  const isWhole = after.version === before.version + 1 && after.acts === before.acts + 1 && after.trail === before.trail + 1 && after.status !== before.status
  const isFollowed =
    after.status === 'REGISTERED' ? after.entered === 1 && after.members === 2 && after.standing === 'NOT_EXITED'
    : after.status === 'CANCELLED' ? after.standing === 'CANCELLED'
    : after.standing === before.standing && after.entered === before.entered
  return isWhole && isFollowed ? 'done' : 'torn'
}

test('2.6 a step of a case that is killed at any moment is wholly done or wholly undone, can be done once more where it was undone, and every figure and the trail are right', { timeout: 90_000 + MOMENTS.length * 25_000 }, async () => {
  const targets = MOMENTS.map((_, n) => KILLED[n % KILLED.length] ?? 'entry')
  const families = await announced(targets.filter((target) => target === 'entry').length)
  const homes = await ground.rows("SELECT `id` FROM `household` WHERE `regionCode` = ? AND `status` = 'NOT_EXITED' AND `headName` NOT LIKE '韩查干%' AND `id` NOT IN (SELECT `householdId` FROM `register_case` WHERE `liveSubject` IS NOT NULL AND `householdId` IS NOT NULL) ORDER BY `number`", [VILLAGE])
  const outcomes: string[] = []
  for (const [n, moment] of MOMENTS.entries()) {
    const target = targets[n] ?? 'entry'
    const id = target === 'entry' ? (families.shift() ?? '') : await open({ kind: 'CANCELLATION', household: String(homes.pop()?.['id']), reason: '全户迁出', ground: 'MOVED_AWAY' })
    const [peaceful, killed, rest] = target === 'entry' ? [[], CONCLUDE, []] : [CANCELLATION.slice(0, target), CANCELLATION[target], CANCELLATION.slice(target + 1)]
    await done(id, ...peaceful)
    const before = await stored(id)
    await tokenOf(killed.who)
    const asked = doStep(id, killed).catch(() => null)
    await pause(moment)
    const ended = once(service.child, 'exit')
    service.child.kill('SIGKILL')
    await ended
    const answered = await asked
    await restart('2016-01-14')
    const found = outcome(before, await stored(id))
    outcomes.push(found)
    // Whoever was told that it is done relies on it: only a step that nobody heard of may be undone.
    if (answered !== null) expect([answered, found]).toEqual([[], 'done'])
    // Whoever got no answer asks again: what was done is refused, what was undone is done.
    expect(await doStep(id, killed)).toEqual(found === 'done' ? ['STATE'] : [])
    await done(id, ...rest)
    expect(outcome({ ...before, version: before.version + rest.length, acts: before.acts + rest.length, trail: before.trail + rest.length }, await stored(id))).toBe('done')
  }
  expect(outcomes).not.toContain('torn')
  expect(await ground.verify('rollup', '2016-01-14')).toBe('')
  expect(await ground.verify('audit', '2016-01-14')).toBe('')
})
