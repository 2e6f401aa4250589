import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { atOwnFile, issueCode, openOwnFile, ownVisitor } from '../../testing/own-visitor.js'
import type { Opened, Slip } from '../../testing/own-visitor.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test sets its scene')
/** The village of `first-secretary-290`. */
const VILLAGE = '150525100202'
const MINUTE = 60_000
const DAY = 86_400_000
const FILE = `{ ownFile { number places headName status size phone responsibleCadre persons { name relation idNumber } incomes { year netPerCapita line } measures { description amount } outcomes { enterprise period amount } visits { visitedOn by } } }`

let api: ApiUnderTest
let town: Asker
let households: Row<'Household'>[]
let next = 0
let household: Row<'Household'>

const slipOf = async (id: string = household.id): Promise<Slip> => {
  const { slip } = await issueCode(town, id)
  if (slip === null) throw new Error('No code was made')
  return slip
}
const refusal = ({ answer, token }: Opened): unknown => ({ errors: answer.data?.openOwnFile.userErrors, file: answer.data?.openOwnFile.ownFile, token })
const otherThan = (code: string): string => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))

beforeAll(async () => {
  api = await startApi()
  town = await api.as('town-office-150525100')
  households = await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }, { column: 'status', equals: 'NOT_EXITED' }])
})
beforeEach(() => {
  const found = households[next]
  if (found === undefined) throw new Error('The village has no more households')
  household = found
  next += 1
})
afterAll(async () => api.close())

describe('1.10 the code by which a household opens its own file', () => {
  it('is ten digits on a slip with number and address, shown once; what is kept of it is a keyed hash', async () => {
    const slip = await slipOf()
    expect(slip.code).toMatch(/^\d{3} \d{3} \d{4}$/)
    expect(slip).toEqual({ code: slip.code, number: household.number, headName: household.headName, path: '/own', validUntil: '2016-01-14T04:00:00.000Z', nobodyElseReviews: true })
    const stored = await storedRow(api, 'HouseholdCode', [{ column: 'householdId', equals: household.id }])
    expect(JSON.stringify(stored)).not.toContain(slip.code.replaceAll(' ', ''))
    expect(stored.codeHash).toMatch(/^[0-9a-f]{64}$/)
    const { household: file } = await town.data<{ household: unknown }>('query ($id: ID!) { household(id: $id) { code { issuedAt validUntil usedAt } } }', { id: household.id })
    expect(file).toEqual({ code: { issuedAt: '2015-12-31T04:00:00.000Z', validUntil: slip.validUntil, usedAt: null } })
  })

  it('says where nobody else of the town could review what is accepted with it: of an office with one account that can sign in', async () => {
    const saidBefore = async (who: Asker): Promise<boolean> =>
      (await who.data<{ household: { codeLeavesNoReviewer: boolean } }>('query ($id: ID!) { household(id: $id) { codeLeavesNoReviewer } }', { id: household.id })).household.codeLeavesNoReviewer
    expect([await saidBefore(town), await saidBefore(await api.as('first-secretary-290')), await saidBefore(await api.as('banner-office-150525'))]).toEqual([true, false, false])
    expect((await slipOf()).nobodyElseReviews).toBe(true)
    expect((await issueCode(await api.as('first-secretary-290'), household.id)).slip?.nobodyElseReviews).toBe(false)
    const colleague = await api.as('bank-office')
    const office = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: town.accountId }])
    const id = newId()
    await api.application.core.database.write((transaction) => APPOINTMENTS.insert(transaction, [{ ...office, id, accountId: colleague.accountId }]))
    expect([await saidBefore(town), (await slipOf()).nobodyElseReviews]).toEqual([false, false])
    await changeRows(api, 'Account', [{ column: 'id', equals: colleague.accountId }], { disabledAt: '2015-12-30 00:00:00.000' })
    expect([await saidBefore(town), (await slipOf()).nobodyElseReviews]).toEqual([true, true])
    await changeRows(api, 'Account', [{ column: 'id', equals: colleague.accountId }], { disabledAt: null })
    await api.application.core.database.write((transaction) => APPOINTMENTS.remove(transaction, [{ column: 'id', equals: id }]))
  })

  it('is made by the town office and the first secretary in scope, and for no household that was struck off', async () => {
    const secretary = await api.as('first-secretary-290')
    expect((await issueCode(secretary, household.id)).slip).not.toBeNull()
    for (const login of ['section-leader-2701', 'division-leader-290', 'banner-office-150525', 'auditor']) {
      expect((await (await api.as(login)).ask('mutation ($id: ID!) { issueHouseholdCode(household: $id) { slip { code } } }', { id: household.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const elsewhere = (await storedRows(api, 'Household')).find(({ regionCode }) => !regionCode.startsWith('150525100'))
    expect(await issueCode(town, elsewhere?.id ?? newId())).toMatchObject({ slip: null, userErrors: [{ code: 'NOT_FOUND' }] })
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { status: 'CANCELLED' })
    expect(await issueCode(town, household.id)).toMatchObject({ slip: null, userErrors: [{ code: 'STATE' }] })
  })

  it('opens the file however number and code are typed: full-width digits, without hyphen, with blanks', async () => {
    const { number, code } = await slipOf()
    const wide = (text: string): string => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
    const { answer } = await openOwnFile(api, ` ${wide(number.replace('-', ''))} `, wide(code.replaceAll(' ', '-')))
    expect(answer.data?.openOwnFile).toEqual({ ownFile: { number, headName: household.headName }, userErrors: [] })
  })

  it('is refused in one and the same way when it is wrong, used, old, replaced, or the number is unknown', async () => {
    const { number, code } = await slipOf()
    const wrong = refusal(await openOwnFile(api, number, otherThan(code)))
    expect(wrong).toMatchObject({ errors: [{ code: 'CREDENTIALS' }], file: null, token: null })
    expect(refusal(await openOwnFile(api, `${VILLAGE}-9999`, code))).toEqual(wrong)
    expect(refusal(await openOwnFile(api, 'no number', code))).toEqual(wrong)
    const replacing = await slipOf()
    expect(refusal(await openOwnFile(api, number, code))).toEqual(wrong)
    expect((await openOwnFile(api, number, replacing.code)).token).not.toBeNull()
    expect(refusal(await openOwnFile(api, number, replacing.code))).toEqual(wrong)
    const old = await slipOf()
    api.clock.advance(14 * DAY)
    expect(refusal(await openOwnFile(api, number, old.code))).toEqual(wrong)
    api.clock.advance(-14 * DAY)
    expect((await openOwnFile(api, number, old.code)).token).not.toBeNull()
  })

  it('of another household opens nothing', async () => {
    const other = await slipOf(households[next]?.id)
    await slipOf()
    expect((await openOwnFile(api, household.number, other.code)).token).toBeNull()
  })

  it('opens the same session again for whoever asks by the same id, should the answer have been lost, and ends the former token', async () => {
    const [{ number, code }, id] = [await slipOf(), newId()]
    const first = await openOwnFile(api, number, code, { id })
    const again = await openOwnFile(api, number, code, { id })
    expect(again.token).not.toBeNull()
    expect((await ownVisitor(api, first.token ?? '').ask(FILE)).status).toBe(401)
    expect((await ownVisitor(api, again.token ?? '').ask(FILE)).status).toBe(200)
    expect((await openOwnFile(api, number, code)).token).toBeNull()
  })

  it('is slowed down after five wrong tries on one number, known or not, and nobody else’s with it', async () => {
    const [{ number, code }, neighbour] = [await slipOf(), await slipOf(households[next]?.id)]
    for (const tried of [number, `${VILLAGE}-9998`]) {
      for (let wrong = 0; wrong < 5; wrong += 1) expect((await openOwnFile(api, tried, otherThan(code))).status).toBe(200)
      expect(await openOwnFile(api, tried, otherThan(code))).toMatchObject({ status: 429, retryAfter: '1' })
      expect((await openOwnFile(api, tried, code)).status).toBe(429)
    }
    expect((await openOwnFile(api, neighbour.number, neighbour.code)).token).not.toBeNull()
    api.clock.advance(1_000)
    expect((await openOwnFile(api, number, code)).token).not.toBeNull()
  })

  it('is slowed down after sixty wrong tries from one address, for a minute at most, at this door alone', async () => {
    const { number, code } = await slipOf()
    const address = '198.51.100.9'
    for (let wrong = 0; wrong < 60; wrong += 1) await openOwnFile(api, `${VILLAGE}-${8000 + wrong}`, code, { address })
    let wait = 0
    for (let wrong = 0; wrong < 9; wrong += 1) {
      wait = Number((await openOwnFile(api, `${VILLAGE}-${8100 + wrong}`, code, { address })).retryAfter)
      if (wrong < 8) api.clock.advance(wait * 1_000)
    }
    expect(wait).toBe(60)
    expect((await openOwnFile(api, number, code, { address })).status).toBe(429)
    expect((await openOwnFile(api, number, code, { address: '198.51.100.10' })).token).not.toBeNull()
    const signIn = await api.anonymous<{ signIn: { viewer: unknown } }>('mutation { signIn(input: { login: "town-office-150525100", password: "bangfu-demo" }) { viewer { permissions } } }')
    expect(signIn.data?.signIn.viewer).not.toBeNull()
  })
})

describe('1.10 the session of a household', () => {
  it('shows its own file: its people, income beside the line, measures, visits and who answers for it', async () => {
    const visitor = await atOwnFile(api, town, household.id)
    const { ownFile } = await visitor.data<{ ownFile: Record<string, unknown> }>(FILE)
    const people = (await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).filter(({ endedOn }) => endedOn === null).toSorted((one, other) => one.position - other.position)
    const years = await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: household.id }])
    const helped = (await storedRows(api, 'Measure', [{ column: 'householdId', equals: household.id }])).toSorted((one, other) => (`${one.startedOn} ${one.id}` < `${other.startedOn} ${other.id}` ? -1 : 1))
    expect(ownFile).toMatchObject({
      number: household.number,
      headName: household.headName,
      persons: people.map(({ name, relation }) => ({ name, relation, idNumber: '159999************' })),
      measures: helped.map(({ description, amount }) => ({ description, amount })),
    })
    expect(ownFile['places']).toHaveLength(4)
    expect(ownFile['incomes']).toHaveLength(years.length)
    expect(ownFile['visits']).toHaveLength((await storedRows(api, 'Visit', [{ column: 'householdId', equals: household.id }])).length)
  })

  it('ends after thirty minutes without a request, and goes on as long as it is used', async () => {
    const visitor = await atOwnFile(api, town, household.id)
    for (let use = 0; use < 3; use += 1) {
      api.clock.advance(29 * MINUTE)
      expect((await visitor.ask(FILE)).status).toBe(200)
    }
    api.clock.advance(30 * MINUTE)
    expect((await visitor.ask(FILE)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('ends when the household leaves, and when a new code is made', async () => {
    const visitor = await atOwnFile(api, town, household.id)
    expect(await visitor.data('mutation { closeOwnFile }')).toEqual({ closeOwnFile: true })
    expect((await visitor.ask(FILE)).status).toBe(401)
    const later = await atOwnFile(api, town, household.id)
    await slipOf()
    expect((await later.ask(FILE)).status).toBe(401)
  })

  it('ends when the household’s file becomes part of another, and a slip of such a file opens nothing but says where to ask', async () => {
    const [gone, visited, into] = [household, households[next], households[next + 1]]
    next += 2
    if (visited === undefined || into === undefined) throw new Error('The village has no more households')
    const { number, code } = await slipOf(gone.id)
    const visitor = await atOwnFile(api, town, visited.id)
    for (const { id } of [gone, visited]) {
      const [{ version }, { version: intoVersion }] = [await storedRow(api, 'Household', [{ column: 'id', equals: id }]), await storedRow(api, 'Household', [{ column: 'id', equals: into.id }])]
      const relations = (await storedRows(api, 'Person', [{ column: 'householdId', equals: id }])).filter(({ endedOn }) => endedOn === null).map((person) => ({ person: person.id, relation: '其他' }))
      const { answer } = await town.data<{ answer: { userErrors: unknown[] } }>('mutation ($input: MergeHouseholdsInput!) { answer: mergeHouseholds(input: $input) { userErrors { code message } } }', { input: { id: newId(), household: id, version, into: into.id, intoVersion, relations, on: api.clock.today(), reason: '重复建档' } })
      expect(answer.userErrors).toEqual([])
    }
    expect((await visitor.ask(FILE)).status).toBe(401)
    const opened = await openOwnFile(api, number, code)
    expect(opened).toMatchObject({ token: null, answer: { data: { openOwnFile: { ownFile: null, userErrors: [{ code: 'STATE', message: expect.stringContaining('town office') as string }] } } } })
    expect(refusal(await openOwnFile(api, number, otherThan(code)))).toMatchObject({ errors: [{ code: 'CREDENTIALS' }] })
    expect((await storedRow(api, 'HouseholdCode', [{ column: 'householdId', equals: gone.id }])).usedAt).toBeNull()
  })

  it('is written into the village’s trail: the code under the office, opening and leaving under the household', async () => {
    const visitor = await atOwnFile(api, town, household.id)
    await visitor.data('mutation { closeOwnFile }')
    const entries = (await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: household.id }])).toSorted((one, other) => one.sequence - other.sequence)
    expect(entries.map(({ action, accountId, regionCode }) => [action, accountId, regionCode])).toEqual([
      ['ownFile.issueCode', town.accountId, VILLAGE],
      ['ownFile.open', null, VILLAGE],
      ['ownFile.close', null, VILLAGE],
    ])
  })

  it('is forgotten a day after it was last used', async () => {
    const visitor = await atOwnFile(api, town, household.id)
    const { ownSessions } = api.application.composition.services
    await ownSessions.prune()
    expect((await visitor.ask(FILE)).status).toBe(200)
    api.clock.advance(DAY + MINUTE)
    await ownSessions.prune()
    expect(await storedRows(api, 'HouseholdSession')).toEqual([])
  })
})
