import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { LIST_DUPLICATES, TELL_APART, bannerOf, startDuplicates, townOf, villageOf } from '../../testing/duplicate-scene.js'
import type { DuplicateLists, DuplicateScene, ListedDuplicate } from '../../testing/duplicate-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

type Household = Row<'Household'>
type Person = Row<'Person'>

let scene: DuplicateScene

beforeAll(async () => {
  scene = await startDuplicates()
})
afterAll(async () => scene.api.close())

describe('files that may be one household’s', () => {
  it('are found by name and birthday within a town, with score and reason, and shown to the town’s office alone', async () => {
    const [one, other] = scene.pairOf((a, b) => townOf(a) === townOf(b) && villageOf(a) !== villageOf(b))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const found = (await scene.lists(`town-office-${townOf(one)}`)).duplicates.nodes.find(({ first }) => first?.id === one.id)
    expect(found).toMatchObject({ score: 55, reasons: ['NAME_AND_BIRTH'], within: 'TOWN', mayDecide: true, second: { id: other.id }, samePersons: [{}] })
    expect((await scene.lists('city-office')).duplicates.nodes.find(({ id }) => id === found?.id)).toMatchObject({ mayDecide: false })
    const elsewhere = await scene.api.as('first-secretary-290')
    expect((await elsewhere.ask(LIST_DUPLICATES)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(await scene.faults()).toEqual([])
  })

  it('are found by a telephone in the moment in which it is entered, and are open no more once it is corrected', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    const asker = await scene.office(`town-office-${townOf(one)}`)
    const setPhone = async (household: Household, phone: string): Promise<void> => {
      const answer = await asker.data<{ updateHousehold: { userErrors: unknown[] } }>('mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: household.id, version: (await scene.register(household)).version, phone } })
      expect(answer.updateHousehold.userErrors).toEqual([])
    }
    const shown = async (): Promise<ListedDuplicate | undefined> => (await asker.data<DuplicateLists>(LIST_DUPLICATES)).duplicates.nodes.find(({ first }) => first?.id === one.id)
    await setPhone(one, '12900000001')
    expect(await shown()).toBeUndefined()
    await setPhone(other, '12900000001')
    expect(await shown()).toMatchObject({ score: 50, reasons: ['PHONE'], within: 'VILLAGE' })
    await setPhone(other, '12900000002')
    expect(await shown()).toBeUndefined()
    expect(await scene.faults()).toEqual([])
  })

  it('are not told from a telephone that more than ten files name', async () => {
    const sharing = scene.households.filter(({ id }) => !scene.used.has(id)).slice(-11)
    await changeRows(scene.api, 'Household', [{ column: 'id', in: sharing.map(({ id }) => id) }], { phone: '12900000003' })
    await scene.sweep()
    const ids = new Set(sharing.map(({ id }) => id))
    expect((await storedRows(scene.api, 'DuplicatePair')).filter(({ firstHouseholdId }) => ids.has(firstHouseholdId))).toEqual([])
    await changeRows(scene.api, 'Household', [{ column: 'id', in: sharing.map(({ id }) => id) }], { phone: null })
  })

  it('are certain where one ID number stands in both, of which one member was ended', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    const [head, twin] = [(await scene.membersOf(one))[1] as Person, (await scene.membersOf(other))[1] as Person]
    await scene.makeTwin(head, twin)
    await changeRows(scene.api, 'Person', [{ column: 'id', equals: twin.id }], { idNumberCipher: head.idNumberCipher, idNumberHash: null, endedOn: '2015-06-01' })
    await scene.sweep()
    expect(await scene.pairOfFirst(one)).toMatchObject({ score: 100, reasons: ['ID_NUMBER'] })
    await changeRows(scene.api, 'Person', [{ column: 'id', equals: twin.id }], twin)
    await scene.sweep()
  })

  it('say of members of one name and birthday whether their ID numbers agree, or that one has none, and tell no number', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    const [head, twin] = [await scene.headOf(one), await scene.headOf(other)]
    await scene.makeTwin(head, twin)
    await scene.sweep()
    const login = `town-office-${townOf(one)}`
    const compared = async (changes: Partial<Person>): Promise<readonly unknown[]> => {
      await changeRows(scene.api, 'Person', [{ column: 'id', equals: twin.id }], changes)
      const listed = await scene.lists(login)
      expect(JSON.stringify(listed)).not.toMatch(/\d{17}[\dX]/)
      return listed.duplicates.nodes.find(({ first }) => first?.id === one.id)?.samePersons.map(({ sameIdNumber }) => sameIdNumber) ?? []
    }
    expect(await compared({ name: head.name })).toEqual([false])
    expect(await compared({ idNumberCipher: twin.idNumberCipher, idNumberHash: null })).toEqual([false])
    expect(await compared({ idNumberCipher: head.idNumberCipher, idNumberHash: null })).toEqual([true])
    expect(await compared({ idNumberCipher: null, idNumberPrefix: null })).toEqual([null])
  })

  it('of two banners are told to each side as a match somewhere, without name, number or place, and shown to the city’s office alone', async () => {
    const apart = scene.pairOf((a, b) => bannerOf(a) !== bannerOf(b))
    for (const at of [0, 1]) {
      const [member, twin] = [(await scene.membersOf(apart[0]))[at], (await scene.membersOf(apart[1]))[at]]
      if (member !== undefined && twin !== undefined) await scene.makeTwin(member, twin)
    }
    await scene.sweep()
    for (const [own, foreign] of [apart, apart.toReversed()] as [Household, Household][]) {
      for (const login of [`town-office-${townOf(own)}`, `banner-office-${bannerOf(own)}`]) {
        const answer = await scene.lists(login)
        expect(answer.duplicates.nodes.filter(({ first, second }) => [first?.id, second?.id].includes(own.id)), login).toEqual([])
        expect(answer.duplicateSigns.nodes.map(({ household }) => household?.id), login).toContain(own.id)
        for (const told of [foreign.id, foreign.number, foreign.regionCode, bannerOf(foreign)]) expect(JSON.stringify(answer.duplicateSigns), login).not.toContain(told)
      }
    }
    const city = await scene.lists('city-office')
    expect(city.duplicates.nodes.find(({ first }) => first?.id === apart[0].id)).toMatchObject({ within: 'CITY', score: 70, mayDecide: true })
    expect(city.duplicateSigns.nodes).toEqual([])
    const pair = await scene.pairOfFirst(apart[0])
    const tried = await (await scene.office(`banner-office-${bannerOf(apart[0])}`)).data<{ tellDuplicateApart: { userErrors: { code: string }[] } }>(TELL_APART, { input: { id: pair.id, version: 1, reason: '不同的两户' } })
    expect(tried.tellDuplicateApart.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('telling two files apart', () => {
  it('is remembered with who and why, and asked about again only when something new speaks for it', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const asker = await scene.office(`town-office-${townOf(one)}`)
    const pair = async (): Promise<Row<'DuplicatePair'>> => scene.pairOfFirst(one)
    const tell = async (version: number, reason: string): Promise<unknown> => (await asker.data<Record<string, unknown>>(TELL_APART, { input: { id: (await pair()).id, version, reason } }))['tellDuplicateApart']
    expect(await tell(1, ' ')).toMatchObject({ duplicate: null, userErrors: [{ code: 'VALIDATION', field: ['reason'] }] })
    expect(await tell(1, '同名同日，两户都已入户核实')).toMatchObject({ duplicate: { status: 'DIFFERENT', version: 2, decidedBy: { id: asker.accountId } }, replayed: false, userErrors: [] })
    expect(await tell(1, '同名同日，两户都已入户核实')).toMatchObject({ replayed: true, userErrors: [] })
    expect(await tell(1, '另一个原因')).toMatchObject({ duplicate: { status: 'DIFFERENT' }, userErrors: [{ code: 'STALE' }] })
    await scene.sweep()
    expect(await pair()).toMatchObject({ status: 'DIFFERENT', decisionReason: '同名同日，两户都已入户核实' })
    expect(await storedRow(scene.api, 'AuditEntry', [{ column: 'action', equals: 'duplicate.tellApart' }])).toMatchObject({ subjectId: one.id, accountId: asker.accountId, reason: '同名同日，两户都已入户核实' })
    for (const { id } of [one, other]) await changeRows(scene.api, 'Household', [{ column: 'id', equals: id }], { phone: '12900000004' })
    await scene.sweep()
    expect(await pair()).toMatchObject({ status: 'OPEN', reasons: ['NAME_AND_BIRTH', 'PHONE'], decisionReason: null })
    for (const { id } of [one, other]) await changeRows(scene.api, 'Household', [{ column: 'id', equals: id }], { phone: null })
  })
})
