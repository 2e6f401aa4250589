import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessFor } from '../../access/viewer.js'
import { faultsOfFigures } from '../../cli/figure-check.js'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sampleIdNumber, sampleRegistration } from '../../testing/sample-registration.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { checkAuditTrail } from '../audit/audit-check.js'
import { HouseholdRegistering } from '../household/household-registering.js'
import type { RegisteredHousehold } from '../household/household-registering.js'

const VILLAGE = '150525100202'
const SECRETARY = 'first-secretary-290'
const TOWN_OFFICE = 'town-office-150525100'
const ANSWER = `{
  household { id version size headName status persons { id name relation } timeline(first: 20) { kind on field from to reason by { id } } }
  other { id version number size headName status persons { id name relation } timeline(first: 20) { kind on field from to reason } }
  person { id name } current { id version size } replayed userErrors { code field } }`

interface ShownHousehold {
  readonly id: string
  readonly version: number
  readonly number?: string
  readonly size: number
  readonly headName: string
  readonly status: string
  readonly persons: readonly { readonly id: string; readonly name: string; readonly relation: string }[]
  readonly timeline: readonly { readonly kind: string; readonly on: string; readonly field: string | null; readonly from: string | null; readonly to: string | null; readonly reason: string | null }[]
}
interface Payload {
  readonly household: ShownHousehold | null
  readonly other: ShownHousehold | null
  readonly person: { readonly id: string; readonly name: string } | null
  readonly current: { readonly version: number } | null
  readonly replayed: boolean
  readonly userErrors: readonly { readonly code: string; readonly field: string[] | null }[]
}

let api: ApiUnderTest
let family: RegisteredHousehold
let neighbours: RegisteredHousehold
beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const register = async (...names: readonly string[]): Promise<RegisteredHousehold> => {
  const viewer = await api.application.composition.services.sessions.viewerOf((await api.as(TOWN_OFFICE)).token)
  if (viewer === null) throw new Error('The town office is signed in')
  const members = names.map((name, index) => ({ name, relation: index === 0 ? '户主' : '之子' }))
  return api.application.core.database.write((transaction) =>
    new HouseholdRegistering(api.application.core).register(transaction, accessFor(viewer, 'household.update'), VILLAGE, sampleRegistration({ members, incomes: [{ year: 2014, netPerCapita: 210_000 }] }), null),
  )
}
beforeEach(async () => {
  family = await register('其木格', '巴特尔', '苏日娜')
  neighbours = await register('王春梅', '王小海')
})

const act = async (operation: string, input: Record<string, unknown>, login = SECRETARY): Promise<Payload> => {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`
  const complete = { id: newId(), household: family.household.id, version: 1, on: '2015-12-20', ...input }
  const data = await (await api.as(login)).data<Record<string, Payload>>(`mutation($input: ${type}!) { ${operation}(input: $input) ${ANSWER} }`, { input: complete })
  const payload = data[operation]
  if (payload === undefined) throw new Error(`${operation} is answered`)
  return payload
}
const idOf = (name: string): string => [...family.persons, ...neighbours.persons].find((person) => person.name === name)?.id ?? ''
const stored = async (household: RegisteredHousehold): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'id', equals: household.household.id }])
const faults = async (): Promise<string[]> => {
  const { database, regions, clock, cipher } = api.application.core
  const found: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) found.push(fault)
  for await (const fault of checkAuditTrail(database, (text) => cipher.seal(text), [])) found.push(fault)
  return found
}
const names = (household: ShownHousehold | null): string[] => household?.persons.map(({ name, relation }) => `${name} ${relation}`) ?? []

describe('R-7 a member comes into a household', () => {
  it.each(['BIRTH', 'MARRIAGE_IN', 'MOVE_IN', 'OMISSION'])('by %s, with day, reason and who on its timeline, and in every figure', async (kind) => {
    const payload = await act('addMember', { kind, member: { name: '阿木尔', relation: '之子', health: ['HEALTHY'] }, reason: '户口簿' })
    expect(payload).toMatchObject({ userErrors: [], replayed: false, household: { size: 4, version: 2 }, person: { name: '阿木尔' } })
    expect(names(payload.household)).toEqual(['其木格 户主', '巴特尔 之子', '苏日娜 之子', '阿木尔 之子'])
    const { accountId } = await api.as(SECRETARY)
    expect(payload.household?.timeline).toContainEqual({ kind: 'MEMBER', on: '2015-12-20', field: `member.${kind}`, from: null, to: '阿木尔', reason: '户口簿', by: { id: accountId } })
    expect(await storedRow(api, 'Person', [{ column: 'id', equals: payload.person?.id ?? '' }])).toMatchObject({ birthDate: kind === 'BIRTH' ? '2015-12-20' : null, position: 4, regionCode: VILLAGE })
    expect(await faults()).toEqual([])
  })

  it('once, however often it is sent; with other content it is a conflict', async () => {
    const input = { id: newId(), kind: 'MOVE_IN', member: { name: '阿木尔', relation: '之子' } }
    await act('addMember', input)
    expect(await act('addMember', input)).toMatchObject({ replayed: true, userErrors: [], household: { size: 4, version: 2 }, person: { name: '阿木尔' } })
    expect(await act('addMember', { ...input, member: { name: '另一人', relation: '之子' } })).toMatchObject({ household: null, userErrors: [{ code: 'CONFLICT' }] })
    expect(await act('addMember', input, TOWN_OFFICE)).toMatchObject({ household: null, userErrors: [{ code: 'CONFLICT' }] })
    expect((await stored(family)).size).toBe(4)
  })

  it('of two who send one event at once, one records it and the other hears that it was recorded', async () => {
    const input = { id: newId(), kind: 'MOVE_IN', member: { name: '阿木尔', relation: '之子', idNumber: sampleIdNumber('1988-08-08', 8 + (await storedRows(api, 'HouseholdEvent')).length) } }
    const answers = await Promise.all([act('addMember', input), act('addMember', input)])
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(1)
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(await faults()).toEqual([])
  })

  it.each([
    ['a day that has not come', { on: '2016-01-01' }, ['on']],
    ['a day before the household was identified', { on: '2014-02-28' }, ['on']],
    ['no name', { member: { name: ' ', relation: '之子' } }, ['member', 'name']],
    ['a false ID number', { member: { name: '某', relation: '之子', idNumber: '159999196603150026' } }, ['member', 'idNumber']],
    ['the relation of a head', { member: { name: '某', relation: '户主' } }, ['member', 'relation']],
    ['another birth date than the day of birth', { kind: 'BIRTH', member: { name: '某', relation: '之子', birthDate: '2015-12-01' } }, ['member', 'birthDate']],
  ])('not with %s', async (_name, change, field) => {
    const payload = await act('addMember', { kind: 'MOVE_IN', member: { name: '某', relation: '之子' }, ...change })
    expect(payload).toMatchObject({ household: null, userErrors: [{ code: 'VALIDATION', field }] })
    expect(await stored(family)).toEqual(family.household)
  })

  it('not with the ID number of another active person, and again once that one has left', async () => {
    const idNumber = sampleIdNumber('1977-07-07', 77)
    const first = await act('addMember', { kind: 'MARRIAGE_IN', member: { name: '甲', relation: '配偶', idNumber } })
    const again = { household: neighbours.household.id, kind: 'MOVE_IN', member: { name: '甲', relation: '配偶', idNumber } }
    expect(await act('addMember', again)).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['member', 'idNumber'] }] })
    await act('endMember', { kind: 'MARRIAGE_OUT', person: first.person?.id, version: 2 })
    expect((await act('addMember', again)).userErrors).toEqual([])
    expect(await faults()).toEqual([])
  })
})

describe('R-7 a member leaves a household', () => {
  it.each(['DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'])('by %s: kept with the last day, counted no more', async (kind) => {
    const payload = await act('endMember', { kind, person: idOf('苏日娜'), reason: '已核实' })
    expect(names(payload.household)).toEqual(['其木格 户主', '巴特尔 之子'])
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ kind: 'MEMBER', field: `member.${kind}`, from: '苏日娜', to: null, reason: '已核实' }))
    expect(await storedRow(api, 'Person', [{ column: 'id', equals: idOf('苏日娜') }])).toMatchObject({ endedOn: '2015-12-19', idNumberHash: null })
    expect(await faults()).toEqual([])
  })

  it('as its head only to a next head, with the relations of all others', async () => {
    const leaving = { kind: 'DEATH', person: idOf('其木格') }
    expect(await act('endMember', leaving)).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['nextHead'] }] })
    expect(await act('endMember', { ...leaving, nextHead: idOf('巴特尔') })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['relations'] }] })
    const payload = await act('endMember', { ...leaving, nextHead: idOf('巴特尔'), relations: [{ person: idOf('苏日娜'), relation: '妹妹' }] })
    expect(payload.household).toMatchObject({ headName: '巴特尔', size: 2 })
    expect(names(payload.household)).toEqual(['巴特尔 户主', '苏日娜 妹妹'])
    const found = await (await api.as(SECRETARY)).data<{ households: { nodes: { id: string }[] } }>('{ households(first: 100, filter: { nameContains: "巴特尔" }) { nodes { id } } }')
    expect(found.households.nodes.map(({ id }) => id)).toContain(family.household.id)
    expect(await faults()).toEqual([])
  })

  it('never as the last one, and a mistake needs its reason', async () => {
    const alone = await register('独居老人')
    expect(await act('endMember', { household: alone.household.id, kind: 'DEATH', person: alone.persons[0]?.id })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await act('endMember', { kind: 'MISTAKE', person: idOf('苏日娜') })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['reason'] }] })
    expect(await act('endMember', { kind: 'DEATH', person: idOf('王小海') })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['person'] }] })
  })
})

describe('2.1 the head, a move, a split and a merge', () => {
  it('another member becomes head, and the search by name follows', async () => {
    const payload = await act('changeHead', { person: idOf('苏日娜'), relations: [{ person: idOf('其木格'), relation: '之母' }, { person: idOf('巴特尔'), relation: '哥哥' }] })
    expect(names(payload.household)).toEqual(['苏日娜 户主', '其木格 之母', '巴特尔 哥哥'])
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ kind: 'MEMBER', field: 'headName', from: '其木格', to: '苏日娜' }))
    expect(await faults()).toEqual([])
  })

  it('a member moves between two households, told on both timelines', async () => {
    const payload = await act('moveMember', { person: idOf('苏日娜'), to: neighbours.household.id, toVersion: 1, relation: '之儿媳', reason: '结婚' })
    expect(payload).toMatchObject({ household: { size: 2, version: 2 }, other: { id: neighbours.household.id, size: 3, version: 2 }, person: { name: '苏日娜' } })
    expect(names(payload.other)).toEqual(['王春梅 户主', '王小海 之子', '苏日娜 之儿媳'])
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ field: 'member.TRANSFER', from: '苏日娜', to: null }))
    expect(payload.other?.timeline).toContainEqual(expect.objectContaining({ field: 'member.TRANSFER', from: null, to: '苏日娜' }))
    expect(await faults()).toEqual([])
  })

  it.each([['NOT_EXITED', 'EXITED'], ['EXITED', 'NOT_EXITED']])('a member of a %s household does not move into one that is %s: that takes a case', async (from, to) => {
    await changeRows(api, 'Household', [{ column: 'id', equals: family.household.id }], { status: from as 'EXITED' })
    await changeRows(api, 'Household', [{ column: 'id', equals: neighbours.household.id }], { status: to as 'EXITED' })
    expect(await act('moveMember', { person: idOf('苏日娜'), to: neighbours.household.id, toVersion: 1, relation: '其他' })).toMatchObject({ household: null, userErrors: [{ code: 'STATE', field: ['to'] }] })
    expect((await stored(neighbours)).size).toBe(2)
    for (const { household } of [family, neighbours]) await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { status: 'NOT_EXITED' })
  })

  it('a split by an id that stands for a household already is a conflict', async () => {
    const elsewhere = (await storedRows(api, 'Household')).find(({ regionCode }) => regionCode !== VILLAGE)
    for (const newHousehold of [neighbours.household.id, elsewhere?.id]) {
      expect(await act('splitHousehold', { newHousehold, newHead: idOf('巴特尔'), members: [], reason: '分家' })).toMatchObject({ household: null, userErrors: [{ code: 'CONFLICT', field: ['newHousehold'] }] })
    }
    expect((await stored(family)).size).toBe(3)
  })

  it('a split makes a household with the next number that stands as the old one does, without a leader', async () => {
    const newHousehold = newId()
    const input = { newHousehold, newHead: idOf('巴特尔'), members: [{ person: idOf('苏日娜'), relation: '配偶' }], reason: '分家', group: '三组' }
    const payload = await act('splitHousehold', input)
    expect(payload).toMatchObject({ userErrors: [], household: { size: 1, headName: '其木格' }, other: { id: newHousehold, size: 2, headName: '巴特尔', status: 'NOT_EXITED', version: 1 } })
    expect(payload.other?.number).toBe(`${VILLAGE}-${String(Number(neighbours.household.number.slice(13)) + 1).padStart(4, '0')}`)
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ field: 'split', to: payload.other?.number, reason: '分家' }))
    expect(payload.other?.timeline).toContainEqual(expect.objectContaining({ field: 'split', from: family.household.number }))
    const row = await storedRow(api, 'Household', [{ column: 'id', equals: newHousehold }])
    expect(row).toMatchObject({ groupName: '三组', mainCause: 'ILLNESS', identifiedOn: family.household.identifiedOn, cadreAccountId: null, netIncome: 210_000, netIncomeYear: 2014 })
    expect(await faults()).toEqual([])
  })

  it('a split leaves somebody behind', async () => {
    const everybody = { newHousehold: newId(), newHead: idOf('其木格'), members: [{ person: idOf('巴特尔'), relation: '之子' }, { person: idOf('苏日娜'), relation: '之女' }], reason: '分家' }
    expect(await act('splitHousehold', everybody)).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['members'] }] })
  })

  it('a merge waits while a case of the household that would be struck off is under way', async () => {
    const [found] = await storedRows(api, 'RegisterCase', [{ column: 'liveSubject', equals: null }])
    if (found === undefined) throw new Error('The demo city has no case that ended')
    await changeRows(api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: family.household.id })
    const relations = family.persons.map(({ id }) => ({ person: id, relation: '其他' }))
    const payload = await act('mergeHouseholds', { into: neighbours.household.id, intoVersion: 1, relations, reason: '重复建档' })
    expect(payload).toMatchObject({ userErrors: [{ code: 'STATE', field: ['household'] }] })
    await changeRows(api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: null })
  })

  it('a merge brings all members into the other and strikes the one off, the history of both kept', async () => {
    const relations = family.persons.map(({ id }) => ({ person: id, relation: '其他' }))
    const payload = await act('mergeHouseholds', { into: neighbours.household.id, intoVersion: 1, relations, reason: '重复建档' })
    expect(payload).toMatchObject({ userErrors: [], household: { status: 'CANCELLED', size: 0, headName: '其木格' }, other: { size: 5, headName: '王春梅' } })
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ field: 'merged', to: neighbours.household.number }))
    expect(payload.household?.timeline).toContainEqual(expect.objectContaining({ kind: 'STATUS', to: 'CANCELLED', reason: '重复建档' }))
    expect(payload.other?.timeline).toContainEqual(expect.objectContaining({ field: 'merged', from: family.household.number }))
    expect(await act('changeHead', { version: 3, person: idOf('其木格'), relations: [] })).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await faults()).toEqual([])
  })
})

describe('who records an event', () => {
  it('a stale one is answered with what is stored', async () => {
    await act('changeHead', { person: idOf('巴特尔'), relations: family.persons.filter(({ name }) => name !== '巴特尔').map(({ id }) => ({ person: id, relation: '其他' })) })
    expect(await act('endMember', { kind: 'DEATH', person: idOf('苏日娜') })).toMatchObject({ household: null, current: { version: 2, size: 3 }, userErrors: [{ code: 'STALE', field: ['version'] }] })
    expect(await act('moveMember', { version: 2, person: idOf('苏日娜'), to: neighbours.household.id, toVersion: 7, relation: '之女' })).toMatchObject({ household: null, userErrors: [{ code: 'STALE' }] })
  })

  it('the section-level leader keeps the members of the own ten, but neither splits nor merges', async () => {
    const leader = await sectionLeaderOf(api, VILLAGE)
    const own = await storedRow(api, 'Household', [{ column: 'id', equals: leader.householdIds[0] ?? '' }])
    const added = await act('addMember', { household: own.id, version: own.version, kind: 'MOVE_IN', member: { name: '新人', relation: '其他' } }, leader.login)
    expect(added.userErrors).toEqual([])
    const split = await act('splitHousehold', { household: own.id, version: own.version + 1, newHousehold: newId(), newHead: added.person?.id, members: [], reason: '分家' }, leader.login)
    expect(split).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await act('addMember', { kind: 'MOVE_IN', member: { name: '新人', relation: '其他' } }, leader.login)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['household'] }] })
    expect(await faults()).toEqual([])
  })

  it.each(['city-office', 'division-leader-290', 'supervisor-2891', 'auditor', 'chief-439'])('%s does not', async (login) => {
    const answer = await (await api.as(login)).ask('mutation($input: AddMemberInput!) { addMember(input: $input) { replayed } }', { input: { id: newId(), household: family.household.id, version: 1, on: '2015-12-20', kind: 'MOVE_IN', member: { name: '某', relation: '之子' } } })
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
