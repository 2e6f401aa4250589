import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { Answer, ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faultsOfFigures } from '../../cli/figure-check.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import type { Row } from '../../data/entities.js'
import { checkDuplicates, sweepDuplicates } from './duplicate-sweep.js'
import { mayGoOn } from './merge-plan.js'

const LIST = '{ duplicates { totalCount nodes { id version score reasons status within mayDecide first { id number headName } second { id number headName } samePersons { first { name } second { name } } } } duplicateSigns { totalCount nodes { household { id number } foundAt } } }'
const MERGE = 'mutation ($input: MergeDuplicateInput!) { mergeDuplicate(input: $input) { duplicate { status version kept { id } } replayed userErrors { code field } } }'
const APART = 'mutation ($input: TellApartInput!) { tellDuplicateApart(input: $input) { duplicate { status version decisionReason decidedBy { id } } replayed userErrors { code field } } }'

interface Listed {
  readonly id: string
  readonly version: number
  readonly score: number
  readonly reasons: string[]
  readonly within: string
  readonly mayDecide: boolean
  readonly first: { readonly id: string; readonly number: string } | null
  readonly second: { readonly id: string; readonly number: string } | null
  readonly samePersons: unknown[]
}
interface Lists {
  readonly duplicates: { readonly totalCount: number; readonly nodes: Listed[] }
  readonly duplicateSigns: { readonly totalCount: number; readonly nodes: { readonly household: { readonly id: string } | null }[] }
}
type Household = Row<'Household'>
type Person = Row<'Person'>

let api: ApiUnderTest
let households: Household[]

beforeAll(async () => {
  api = await startApi()
})
afterAll(async () => api.close())

const core = (): ApiUnderTest['application']['core'] => api.application.core
const sweep = (): Promise<void> => sweepDuplicates(core())
const faults = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const fault of checkDuplicates(core(), core().database)) found.push(fault)
  return found
}
const wrongFigures = async (): Promise<string[]> => {
  const found: string[] = []
  for await (const fault of faultsOfFigures(core().database, core().regions, core().clock.today())) found.push(fault)
  return found
}
const office = (login: string): Promise<Asker> => api.as(login)
const lists = async (login: string): Promise<Lists> => (await office(login)).data<Lists>(LIST)
const membersOf = async (household: Household): Promise<Person[]> => (await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).toSorted((one, other) => one.position - other.position)
const headOf = async (household: Household): Promise<Person> => (await membersOf(household))[0] as Person
const register = async (household: Household): Promise<Household> => storedRow(api, 'Household', [{ column: 'id', equals: household.id }])

/** Writes a member's name and birthday over those of another household's, as a second registration would. */
const makeTwin = async (of: Person, twin: Person): Promise<void> => {
  await changeRows(api, 'Person', [{ column: 'id', equals: twin.id }], { name: of.name, birthDate: of.birthDate })
  if (twin.relation === '户主') await changeRows(api, 'Household', [{ column: 'id', equals: twin.householdId }], { headName: of.name })
}
const village = (household: Household): string => household.regionCode
const town = (household: Household): string => household.regionCode.slice(0, 9)
const banner = (household: Household): string => household.regionCode.slice(0, 6)

/** Two households with as much between them as is said; each scene takes fresh ones. */
const used = new Set<string>()
const pairOf = (apart: (one: Household, other: Household) => boolean): [Household, Household] => {
  for (const one of households) {
    if (used.has(one.id)) continue
    const other = households.find((each) => each.id !== one.id && !used.has(each.id) && one.number < each.number && mayGoOn(one.status, each.status) && apart(one, each))
    if (other === undefined) continue
    used.add(one.id)
    used.add(other.id)
    return [one, other]
  }
  throw new Error('The demo city is too small for such a pair')
}

beforeEach(async () => {
  if (households === undefined) {
    // Nothing speaks for any pair before a scene is set.
    await changeRows(api, 'Household', [], { phone: null })
    await sweep()
    const open = await storedRows(api, 'DuplicatePair')
    for (const { firstHouseholdId, secondHouseholdId } of open) for (const id of [firstHouseholdId, secondHouseholdId]) used.add(id)
    households = (await storedRows(api, 'Household')).filter(({ status, size }) => status !== 'CANCELLED' && size >= 2).toSorted((one, other) => (one.number < other.number ? -1 : 1))
  }
})

describe('files that may be one household’s', () => {
  it('are found by name and birthday within a town, with score and reason, and shown to the town’s office alone', async () => {
    const [one, other] = pairOf((a, b) => town(a) === town(b) && village(a) !== village(b))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const found = (await lists(`town-office-${town(one)}`)).duplicates.nodes.find(({ first }) => first?.id === one.id)
    expect(found).toMatchObject({ score: 55, reasons: ['NAME_AND_BIRTH'], within: 'TOWN', mayDecide: true, second: { id: other.id }, samePersons: [{}] })
    expect((await lists('city-office')).duplicates.nodes.find(({ id }) => id === found?.id)).toMatchObject({ mayDecide: false })
    const elsewhere = await api.as('first-secretary-290')
    expect((await elsewhere.ask(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await faults()).toEqual([])
  })

  it('are found by a telephone in the moment in which it is entered, and are open no more once it is corrected', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    const asker = await office(`town-office-${town(one)}`)
    const setPhone = async (household: Household, phone: string): Promise<void> => {
      const answer = await asker.data<{ updateHousehold: { userErrors: unknown[] } }>('mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: household.id, version: (await register(household)).version, phone } })
      expect(answer.updateHousehold.userErrors).toEqual([])
    }
    const shown = async (): Promise<Listed | undefined> => (await asker.data<Lists>(LIST)).duplicates.nodes.find(({ first }) => first?.id === one.id)
    await setPhone(one, '12900000001')
    expect(await shown()).toBeUndefined()
    await setPhone(other, '12900000001')
    expect(await shown()).toMatchObject({ score: 50, reasons: ['PHONE'], within: 'VILLAGE' })
    await setPhone(other, '12900000002')
    expect(await shown()).toBeUndefined()
    expect(await faults()).toEqual([])
  })

  it('are not told from a telephone that more than ten files name', async () => {
    const sharing = households.filter(({ id }) => !used.has(id)).slice(-11)
    await changeRows(api, 'Household', [{ column: 'id', in: sharing.map(({ id }) => id) }], { phone: '12900000003' })
    await sweep()
    const ids = new Set(sharing.map(({ id }) => id))
    expect((await storedRows(api, 'DuplicatePair')).filter(({ firstHouseholdId }) => ids.has(firstHouseholdId))).toEqual([])
    await changeRows(api, 'Household', [{ column: 'id', in: sharing.map(({ id }) => id) }], { phone: null })
  })

  it('are certain where one ID number stands in both, of which one member was ended', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    const [head, twin] = [(await membersOf(one))[1] as Person, (await membersOf(other))[1] as Person]
    await makeTwin(head, twin)
    await changeRows(api, 'Person', [{ column: 'id', equals: twin.id }], { idNumberCipher: head.idNumberCipher, idNumberHash: null, endedOn: '2015-06-01' })
    await sweep()
    expect(await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])).toMatchObject({ score: 100, reasons: ['ID_NUMBER'] })
    await changeRows(api, 'Person', [{ column: 'id', equals: twin.id }], twin)
    await sweep()
  })

  it('of two banners are told to each side as a match somewhere, without name, number or place, and shown to the city’s office alone', async () => {
    const apart = pairOf((a, b) => banner(a) !== banner(b))
    for (const at of [0, 1]) {
      const [member, twin] = [(await membersOf(apart[0]))[at], (await membersOf(apart[1]))[at]]
      if (member !== undefined && twin !== undefined) await makeTwin(member, twin)
    }
    await sweep()
    for (const [own, foreign] of [apart, apart.toReversed()] as [Household, Household][]) {
      for (const login of [`town-office-${town(own)}`, `banner-office-${banner(own)}`]) {
        const answer = await lists(login)
        expect(answer.duplicates.nodes.filter(({ first, second }) => [first?.id, second?.id].includes(own.id)), login).toEqual([])
        expect(answer.duplicateSigns.nodes.map(({ household }) => household?.id), login).toContain(own.id)
        for (const told of [foreign.id, foreign.number, foreign.regionCode, banner(foreign)]) expect(JSON.stringify(answer.duplicateSigns), login).not.toContain(told)
      }
    }
    const city = await lists('city-office')
    expect(city.duplicates.nodes.find(({ first }) => first?.id === apart[0].id)).toMatchObject({ within: 'CITY', score: 70, mayDecide: true })
    expect(city.duplicateSigns.nodes).toEqual([])
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: apart[0].id }])
    const tried = await (await office(`banner-office-${banner(apart[0])}`)).data<{ tellDuplicateApart: { userErrors: { code: string }[] } }>(APART, { input: { id: pair.id, version: 1, reason: '不同的两户' } })
    expect(tried.tellDuplicateApart.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('telling two files apart', () => {
  it('is remembered with who and why, and asked about again only when something new speaks for it', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const asker = await office(`town-office-${town(one)}`)
    const pair = async (): Promise<Row<'DuplicatePair'>> => storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const tell = async (version: number, reason: string): Promise<unknown> => (await asker.data<Record<string, unknown>>(APART, { input: { id: (await pair()).id, version, reason } }))['tellDuplicateApart']
    expect(await tell(1, ' ')).toMatchObject({ duplicate: null, userErrors: [{ code: 'VALIDATION', field: ['reason'] }] })
    expect(await tell(1, '同名同日，两户都已入户核实')).toMatchObject({ duplicate: { status: 'DIFFERENT', version: 2, decidedBy: { id: asker.accountId } }, replayed: false, userErrors: [] })
    expect(await tell(1, '同名同日，两户都已入户核实')).toMatchObject({ replayed: true, userErrors: [] })
    expect(await tell(1, '另一个原因')).toMatchObject({ duplicate: { status: 'DIFFERENT' }, userErrors: [{ code: 'STALE' }] })
    await sweep()
    expect(await pair()).toMatchObject({ status: 'DIFFERENT', decisionReason: '同名同日，两户都已入户核实' })
    expect(await storedRow(api, 'AuditEntry', [{ column: 'action', equals: 'duplicate.tellApart' }])).toMatchObject({ subjectId: one.id, accountId: asker.accountId, reason: '同名同日，两户都已入户核实' })
    for (const { id } of [one, other]) await changeRows(api, 'Household', [{ column: 'id', equals: id }], { phone: '12900000004' })
    await sweep()
    expect(await pair()).toMatchObject({ status: 'OPEN', reasons: ['NAME_AND_BIRTH', 'PHONE'], decisionReason: null })
    for (const { id } of [one, other]) await changeRows(api, 'Household', [{ column: 'id', equals: id }], { phone: null })
  })
})

describe('merging two files', () => {
  const linked = async (household: Household): Promise<boolean> => (await storedRows(api, 'LinkageHousehold', [{ column: 'householdId', equals: household.id }])).length > 0

  it('keeps both histories in one file, strikes the other off with a pointer, and leaves every figure right', async () => {
    const served = new Set((await storedRows(api, 'Responsibility', [{ column: 'endedOn', equals: null }])).map(({ householdId }) => householdId))
    const [one, other] = pairOf((a, b) => town(a) === town(b) && village(a) !== village(b) && served.has(b.id) && b.measureCount > 0 && b.lastVisitedOn !== null)
    const asker = await office(`town-office-${town(one)}`)
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const [oneMembers, otherMembers] = [await membersOf(one), await membersOf(other)]
    const before = { visits: await storedRows(api, 'Visit'), measures: await storedRows(api, 'Measure'), memberships: await linked(other) }
    const of = (household: Household, rows: readonly { readonly householdId: string }[]): number => rows.filter(({ householdId }) => householdId === household.id).length
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const input = { id: pair.id, version: pair.version, keep: one.id, reason: '同一户，重复建档' }
    const merge = async (changes: object = {}): Promise<Answer<{ mergeDuplicate: unknown }>> => asker.ask(MERGE, { input: { ...input, ...changes } })
    expect((await merge({ keep: pair.id })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['keep'] }] })
    expect((await merge({ members: [oneMembers[0]?.id] })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['members'] }] })
    expect((await merge()).data?.mergeDuplicate).toMatchObject({ duplicate: { status: 'MERGED', kept: { id: one.id } }, replayed: false, userErrors: [] })
    expect((await merge()).data?.mergeDuplicate).toMatchObject({ replayed: true, userErrors: [] })
    expect((await merge({ keep: other.id })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'STALE' }] })

    const size = oneMembers.length + otherMembers.length - 1
    expect(await register(one)).toMatchObject({ size, measureCount: of(one, before.measures) + of(other, before.measures), version: one.version + 1, cadreAccountId: one.cadreAccountId })
    expect(await register(other)).toMatchObject({ status: 'CANCELLED', size: 0, measureCount: 0, lastVisitedOn: null, cadreEndedOn: '2015-12-30' })
    expect(of(one, await storedRows(api, 'Visit'))).toBe(of(one, before.visits) + of(other, before.visits))
    expect(of(other, await storedRows(api, 'Measure'))).toBe(0)
    expect(await storedRows(api, 'Responsibility', [{ column: 'householdId', equals: other.id }, { column: 'endedOn', equals: null }])).toEqual([])
    const active = (await membersOf(one)).filter(({ endedOn }) => endedOn === null)
    expect([active.length, new Set(active.map(({ position }) => position)).size]).toEqual([size, size])
    expect(active.filter(({ relation }) => relation === '户主')).toHaveLength(1)

    interface File { household: { mergedInto: { id: string } | null; timeline: { field: string | null; from: string | null; to: string | null; kind: string; fileNumber: string | null }[]; persons: unknown[] } }
    const file = (id: string): Promise<File> => asker.data<File>('query ($id: ID!) { household(id: $id) { mergedInto { id } persons { id } timeline(first: 100) { kind field from to fileNumber } } }', { id })
    expect((await file(other.id)).household).toMatchObject({ mergedInto: { id: one.id }, persons: [] })
    const { timeline } = (await file(one.id)).household
    expect(timeline).toContainEqual({ kind: 'MEMBER', field: 'merged', from: other.number, to: null, fileNumber: null })
    expect(timeline.filter(({ kind, fileNumber }) => kind === 'VISIT' && fileNumber === other.number)).toHaveLength(of(other, before.visits))
    expect(timeline.filter(({ kind }) => kind === 'VISIT').length).toBe(of(one, before.visits) + of(other, before.visits))
    expect((await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'duplicate.merge' }])).map(({ subjectId }) => subjectId ?? '').toSorted()).toEqual([one.id, other.id].toSorted())
    expect(await wrongFigures()).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('carries over only the members who are chosen, and frees the ID number of the others', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const alone = (await membersOf(other)).slice(1)
    const answer = await (await office(`banner-office-${banner(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, members: [], reason: '其余成员已迁出' } })
    expect(answer.mergeDuplicate).toMatchObject({ userErrors: [] })
    expect(await register(one)).toMatchObject({ size: one.size })
    const ended = await storedRows(api, 'Person', [{ column: 'id', in: alone.map(({ id }) => id) }])
    expect(ended.every(({ endedOn, idNumberHash, householdId }) => endedOn === '2015-12-30' && idNumberHash === null && householdId === other.id)).toBe(true)
    expect(await wrongFigures()).toEqual([])
  })

  it('takes over other causes that the file which goes on does not name, told as they came', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b) && a.mainCause !== 'LACK_SKILL' && b.mainCause !== 'LACK_SKILL')
    await makeTwin(await headOf(one), await headOf(other))
    await changeRows(api, 'Household', [{ column: 'id', equals: one.id }], { otherCauses: [] })
    await changeRows(api, 'Household', [{ column: 'id', equals: other.id }], { otherCauses: ['LACK_SKILL'] })
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    expect((await (await office(`banner-office-${banner(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate).toMatchObject({ userErrors: [] })
    expect((await register(one)).otherCauses).toEqual(['LACK_SKILL'])
    expect(await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: one.id }, { column: 'field', equals: 'otherCauses' }])).toMatchObject([{ fromValue: null, toValue: 'LACK_SKILL' }])
  })

  it('makes of two lines of a roster one, and leaves every line under the claim of its household or student', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const [heads, coming] = [[await headOf(one), await headOf(other)] as const, (await membersOf(other))[1] as Person]
    const line = (household: Household, kind: Row<'Entitlement'>['kind'], changes: Partial<Row<'Entitlement'>> = {}): Row<'Entitlement'> => ({
      id: newId(), claim: `${changes.year ?? 2015} ${kind} ${changes.personId ?? household.id}`, householdId: household.id, personId: null, regionCode: household.regionCode, year: 2015, kind, delivered: 0, status: 'DUE', deliveredOn: null, note: null, version: 1, accountId: 'nobody', savedAt: '2015-11-03 02:00:00.000', contentHash: newId(), ...changes,
    })
    await core().database.write(async (transaction) => {
      const lines = new UnscopedTable('Entitlement', 'a scene of a test')
      await lines.remove(transaction, [{ column: 'householdId', in: [one.id, other.id] }])
      await lines.insert(transaction, [
        line(one, 'COAL'), line(other, 'COAL', { delivered: 1_000, status: 'DELIVERED', deliveredOn: '2015-11-02' }),
        line(other, 'JOB'),
        line(one, 'STUDENT_GRANT', { personId: heads[0].id }), line(other, 'STUDENT_GRANT', { personId: heads[1].id }), line(other, 'STUDENT_GRANT', { personId: coming.id }),
      ])
    })
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    expect((await (await office(`banner-office-${banner(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate).toMatchObject({ userErrors: [] })
    const stand = async (household: Household): Promise<string[]> => (await storedRows(api, 'Entitlement', [{ column: 'householdId', equals: household.id }])).map(({ claim, status, delivered }) => `${claim}: ${status} ${delivered}`).toSorted()
    expect(await stand(one)).toEqual([`2015 COAL ${one.id}: DELIVERED 1000`, `2015 JOB ${one.id}: DUE 0`, `2015 STUDENT_GRANT ${heads[0].id}: DUE 0`, `2015 STUDENT_GRANT ${coming.id}: DUE 0`].toSorted())
    expect(await stand(other)).toEqual([`2015 COAL ${other.id}: WITHDRAWN 1000`, `2015 STUDENT_GRANT ${heads[1].id}: WITHDRAWN 0`])
    const acts = (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'entitlement.record' }, { column: 'subjectId', in: [one.id, other.id] }])).flatMap(({ subjectId, changes }) => (JSON.parse(changes) as { from: string; to: string }[]).map(({ from, to }) => `${subjectId === one.id ? 'one' : 'other'}: ${from} > ${to}`)).toSorted()
    expect(acts).toEqual(['one: DUE 0 > DELIVERED 1000', 'other: DELIVERED 1000 > WITHDRAWN 1000', 'other: DUE 0 > WITHDRAWN 0'])
    expect(await wrongFigures()).toEqual([])
  })

  it('takes nobody out of poverty: of files that stand differently the poorer one goes on (2.4)', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b) && a.status === 'NOT_EXITED' && b.status === 'EXITED')
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const merge = async (keep: string): Promise<unknown> => (await (await office(`town-office-${town(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep, reason: '同一户' } })).mergeDuplicate
    expect(await merge(other.id)).toMatchObject({ duplicate: null, userErrors: [{ code: 'STATE', field: ['keep'] }] })
    expect([(await register(one)).status, (await register(other)).status]).toEqual(['NOT_EXITED', 'EXITED'])
    expect(await merge(one.id)).toMatchObject({ userErrors: [] })
    expect(await register(one)).toMatchObject({ status: 'NOT_EXITED' })
    expect(await wrongFigures()).toEqual([])
  })

  it('leaves nobody of the other file behind where the two share no person', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    for (const { id } of [one, other]) await changeRows(api, 'Household', [{ column: 'id', equals: id }], { phone: '12900000005' })
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const input = { id: pair.id, version: pair.version, keep: one.id, members: [], reason: '同一户' }
    const answer = await (await office(`town-office-${town(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input })
    expect(answer.mergeDuplicate).toMatchObject({ duplicate: null, userErrors: [{ code: 'VALIDATION', field: ['members'] }] })
    expect((await membersOf(other)).filter(({ endedOn }) => endedOn === null)).toHaveLength(other.size)
    for (const { id } of [one, other]) await changeRows(api, 'Household', [{ column: 'id', equals: id }], { phone: null })
  })

  it('waits while a case of the file that would be struck off is under way', async () => {
    const [one, other] = pairOf((a, b) => village(a) === village(b))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    const [found] = await storedRows(api, 'RegisterCase', [{ column: 'liveSubject', equals: null }])
    if (found === undefined) throw new Error('The demo city has no case that ended')
    await changeRows(api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: other.id })
    const merge = async (): Promise<unknown> => (await (await office(`town-office-${town(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate
    expect(await merge()).toMatchObject({ duplicate: null, userErrors: [{ code: 'STATE' }] })
    expect((await register(other)).status).not.toBe('CANCELLED')
    await changeRows(api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: null })
    expect(await merge()).toMatchObject({ userErrors: [] })
  })

  it('ends the linkages of the file that is struck off and keeps the figures of linked households', async () => {
    const members = new Set((await storedRows(api, 'LinkageHousehold', [{ column: 'leftOn', equals: null }])).map(({ householdId }) => householdId))
    const [one, other] = pairOf((a, b) => village(a) === village(b) && members.has(b.id))
    await makeTwin(await headOf(one), await headOf(other))
    await sweep()
    const pair = await storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: one.id }])
    await (await office(`town-office-${town(one)}`)).data(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })
    expect((await storedRows(api, 'LinkageHousehold', [{ column: 'householdId', equals: other.id }])).map(({ leftOn }) => leftOn)).not.toContain(null)
    expect(await wrongFigures()).toEqual([])
  })
})
