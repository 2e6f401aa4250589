import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import { faultsOfFigures } from '../../cli/figure-check.js'
import type { Row } from '../../data/entities.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { Refusal } from '../../graphql/user-error.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sampleIdNumber, sampleRegistration } from '../../testing/sample-registration.js'
import { sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { checkAuditTrail } from '../audit/audit-check.js'
import { HouseholdRegistering } from './household-registering.js'
import type { RegisteredHousehold } from './household-registering.js'
import type { NewHousehold } from './household-registration.js'
import { HouseholdStatusSetting } from './household-status-setting.js'
import type { NewStatus } from './household-status-setting.js'

const VILLAGE = '150525100202'
const TOWN_OFFICE = 'town-office-150525100'

let api: ApiUnderTest
let registering: HouseholdRegistering
let setting: HouseholdStatusSetting
beforeAll(async () => {
  api = await startApi()
  registering = new HouseholdRegistering(api.application.core)
  setting = new HouseholdStatusSetting(api.application.core)
})
afterAll(async () => api.close())

const accessOf = async (login: string): Promise<Access> => {
  const viewer = await api.application.composition.services.sessions.viewerOf((await api.as(login)).token)
  if (viewer === null) throw new Error('The account is signed in')
  return accessFor(viewer, 'household.update')
}
const register = async (household: NewHousehold, { village = VILLAGE, login = TOWN_OFFICE } = {}): Promise<RegisteredHousehold> => {
  const access = await accessOf(login)
  return api.application.core.database.write((transaction) => registering.register(transaction, access, village, household, '入户核实'))
}
const setStatuses = async (...statuses: NewStatus[]): Promise<Row<'Household'>[]> => {
  const access = await accessOf(TOWN_OFFICE)
  return api.application.core.database.write((transaction) => setting.setStatuses(transaction, access, statuses))
}
const refusedFields = async (work: Promise<unknown>): Promise<string[]> => {
  const refused: unknown = await work.then(() => null, (error: unknown) => error)
  if (!(refused instanceof Refusal)) throw new Error(`Not refused: ${String(refused)}`)
  return refused.errors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)
}
const faults = async (): Promise<string[]> => {
  const { database, regions, clock, cipher } = api.application.core
  const found: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) found.push(fault)
  for await (const fault of checkAuditTrail(database, (text) => cipher.seal(text), [])) found.push(fault)
  return found
}

describe('R-1 a household that is registered', () => {
  it('takes the next number of its village, its members with their head first, and counts in every figure', async () => {
    const numbers = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).map((row) => row.number).toSorted()
    const [spouse, head] = sampleRegistration().members.toReversed()
    if (spouse === undefined || head === undefined) throw new Error('The sample has two')
    const { household, persons } = await register(sampleRegistration({ members: [spouse, { ...head, idNumber: sampleIdNumber('1962-11-11', 6) }], incomes: [{ year: 2013, netPerCapita: 200_000 }, { year: 2014, netPerCapita: 250_000 }] }))
    expect(Number(household.number.slice(13))).toBe(Number(numbers.at(-1)?.slice(13)) + 1)
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])).toEqual(household)
    expect(household).toMatchObject({ regionCode: VILLAGE, headName: '乌云其其格', size: 2, status: 'NOT_EXITED', version: 1, netIncome: 250_000, netIncomeYear: 2014 })
    expect(persons.map(({ name, position }) => [position, name])).toEqual([[1, '乌云其其格'], [2, '白双喜']])
    expect(await faults()).toEqual([])
  })

  it('is found by its head’s name, and its file tells who registered it and why', async () => {
    const { household } = await register(sampleRegistration({ members: [{ name: '图布新巴雅尔', relation: '户主' }] }))
    const asker = await api.as(TOWN_OFFICE)
    const answer = await asker.data<{ households: { nodes: { id: string; timeline: unknown[] }[] } }>(
      '{ households(filter: { nameContains: "布新巴" }) { nodes { id timeline { kind on reason by { id } } } } }',
    )
    expect(answer.households.nodes).toEqual([{ id: household.id, timeline: [{ kind: 'IDENTIFIED', on: '2014-03-01', reason: '入户核实', by: { id: asker.accountId } }] }])
    const entries = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: household.id }])
    expect(entries).toMatchObject([{ action: 'household.register', chain: VILLAGE, accountId: asker.accountId, reason: '入户核实' }])
  })

  it('is told to whoever listens for its village', async () => {
    const heard: string[] = []
    const stop = api.application.core.outbox.listen((event) => heard.push(`${event.kind} ${event.regionCode ?? ''}`))
    await register(sampleRegistration())
    stop()
    expect(heard).toContain(`villageChanged ${VILLAGE}`)
  })

  it('outside the territory of whoever registers leaves nothing behind', async () => {
    const before = await storedRows(api, 'Household')
    await expect(register(sampleRegistration(), { village: '150525101202' })).rejects.toBeInstanceOf(OutOfScopeError)
    await expect(register(sampleRegistration(), { login: (await sectionLeaderOf(api, VILLAGE)).login })).rejects.toBeInstanceOf(OutOfScopeError)
    expect(await refusedFields(register(sampleRegistration(), { village: '150525100000' }))).toEqual(['VALIDATION regionCode'])
    expect(await storedRows(api, 'Household')).toHaveLength(before.length)
    expect(await faults()).toEqual([])
  })

  it('comes many at a time: they take the numbers that follow, and a hundred cost no more statements than two', async () => {
    const access = await accessOf(TOWN_OFFICE)
    const { database } = api.application.core
    const countedFor = async (count: number): Promise<[number, RegisteredHousehold[]]> => {
      const before = database.statements
      const registered = await database.write((transaction) => registering.registerMany(transaction, access, { regionCode: VILLAGE, households: Array.from({ length: count }, () => sampleRegistration()), reason: null }))
      return [database.statements - before, registered]
    }
    const [few] = await countedFor(2)
    const [many, registered] = await countedFor(100)
    expect(many).toBeLessThanOrEqual(few)
    const serials = registered.map(({ household }) => Number(household.number.slice(13)))
    expect(serials).toEqual(serials.map((_, index) => (serials[0] ?? 0) + index))
    await countedFor(1_000)
    expect(await faults()).toEqual([])
  })
})

describe('R-7 an ID number', () => {
  it('that an active person holds, or that comes twice, is refused by its field without saying whose it is', async () => {
    const idNumber = sampleIdNumber('1971-01-01', 31)
    await register(sampleRegistration({ members: [{ name: '甲', relation: '户主', idNumber }] }))
    expect(await refusedFields(register(sampleRegistration({ members: [{ name: '乙', relation: '户主', idNumber: idNumber.toLowerCase() }] })))).toEqual(['VALIDATION members.0.idNumber'])
    const access = await accessOf(TOWN_OFFICE)
    const other = sampleIdNumber('1972-01-01', 32)
    const twice = [{ name: '丙', relation: '户主', idNumber: other }, { name: '丁', relation: '之子', idNumber: `${other}41` }]
    const many = api.application.core.database.write((transaction) => registering.registerMany(transaction, access, { regionCode: VILLAGE, households: [sampleRegistration(), sampleRegistration({ members: twice })], reason: null }))
    expect(await refusedFields(many)).toEqual(['VALIDATION households.1.members.1.idNumber'])
    expect(await faults()).toEqual([])
  })

  it('is free again once its household was struck off', async () => {
    const members = [{ name: '戊', relation: '户主', idNumber: sampleIdNumber('1973-01-01', 33) }]
    const { household } = await register(sampleRegistration({ members }))
    await setStatuses({ householdId: household.id, status: 'CANCELLED', effectiveOn: '2015-12-01', reason: '识别有误' })
    expect((await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).map(({ endedOn }) => endedOn)).toEqual(['2015-11-30'])
    await register(sampleRegistration({ members }))
    expect(await faults()).toEqual([])
  })
})

describe('2.7 the status', () => {
  it('of many households is set at once with history, trail and figures, and each step follows the one before', async () => {
    const access = await accessOf(TOWN_OFFICE)
    const registered = await api.application.core.database.write((transaction) => registering.registerMany(transaction, access, { regionCode: VILLAGE, households: [sampleRegistration(), sampleRegistration()], reason: null }))
    const ids = registered.map(({ household }) => household.id)
    await setStatuses(...ids.map((householdId): NewStatus => ({ householdId, status: 'EXITED', effectiveOn: '2015-10-31', reason: '民主评议' })))
    const after = await setStatuses({ householdId: ids[0] ?? '', status: 'RETURNED', effectiveOn: '2015-12-01', reason: '因病返贫' })
    expect(after).toMatchObject([{ status: 'RETURNED', exitedOn: '2015-10-31', version: 3 }])
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: ids[0] ?? '' }])).toMatchObject({ status: 'RETURNED', exitedOn: '2015-10-31', version: 3 })
    const { household } = await (await api.as(TOWN_OFFICE)).data<{ household: { timeline: unknown[] } }>('query($id: ID!) { household(id: $id) { timeline { kind on from to reason } } }', { id: ids[0] })
    expect(household.timeline).toEqual([
      { kind: 'STATUS', on: '2015-12-01', from: 'EXITED', to: 'RETURNED', reason: '因病返贫' },
      { kind: 'STATUS', on: '2015-10-31', from: 'NOT_EXITED', to: 'EXITED', reason: '民主评议' },
      { kind: 'IDENTIFIED', on: '2014-03-01', from: null, to: null, reason: null },
    ])
    expect(await faults()).toEqual([])
  })

  it('that cannot follow, a day that cannot be and a household out of reach are refused, all or none', async () => {
    const { household } = await register(sampleRegistration())
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: '150525101202' }])
    const refused = setStatuses(
      { householdId: household.id, status: 'RETURNED', effectiveOn: '2015-12-01', reason: null },
      { householdId: elsewhere.id, status: 'CANCELLED', effectiveOn: '2015-12-01', reason: null },
    )
    expect(await refusedFields(refused)).toEqual(['STATE statuses.0', 'NOT_FOUND statuses.1'])
    expect(await refusedFields(setStatuses({ householdId: household.id, status: 'EXITED', effectiveOn: '2014-02-28', reason: null }))).toEqual(['VALIDATION statuses.0.effectiveOn'])
    expect(await refusedFields(setStatuses({ householdId: household.id, status: 'EXITED', effectiveOn: '2016-01-01', reason: null }))).toEqual(['VALIDATION statuses.0.effectiveOn'])
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])).toEqual(household)
  })

  it('of who is struck off leaves no linkage in force, and the figures of linked households stay right', async () => {
    const [membership] = await storedRows(api, 'LinkageHousehold', [{ column: 'leftOn', equals: null }, { column: 'regionCode', equals: VILLAGE }])
    if (membership === undefined) throw new Error('The village has no linked household')
    await setStatuses({ householdId: membership.householdId, status: 'CANCELLED', effectiveOn: '2015-12-31', reason: '识别有误' })
    expect((await storedRows(api, 'LinkageHousehold', [{ column: 'householdId', equals: membership.householdId }])).map(({ leftOn }) => leftOn)).not.toContain(null)
    expect(await faults()).toEqual([])
  })

  it('C-3 of who is struck off frees the place among the leader’s ten, and the leader is told', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const [householdId = ''] = leader.householdIds
    await setStatuses({ householdId, status: 'CANCELLED', effectiveOn: '2015-12-31', reason: '识别有误' })
    const { households } = await (await api.as(leader.login)).data<{ households: { nodes: { id: string }[] } }>('{ households(first: 50) { nodes { id } } }')
    expect(households.nodes.map(({ id }) => id)).not.toContain(householdId)
    expect(await storedRows(api, 'AppointmentSlot', [{ column: 'slot', equals: `responsibility:household:${householdId}` }])).toMatchObject([{ untilDay: '2015-12-30' }])
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: leader.accountId }, { column: 'subjectId', equals: householdId }])).toMatchObject([{ kind: 'householdChanged' }])
    expect(await faults()).toEqual([])
  })
})
