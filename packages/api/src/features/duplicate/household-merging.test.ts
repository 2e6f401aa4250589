import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId } from '../../testing/api-under-test.js'
import type { Answer } from '../../testing/api-under-test.js'
import { MERGE, bannerOf, startDuplicates, townOf, villageOf } from '../../testing/duplicate-scene.js'
import type { DuplicateScene } from '../../testing/duplicate-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

type Household = Row<'Household'>
type Person = Row<'Person'>

let scene: DuplicateScene

beforeAll(async () => {
  scene = await startDuplicates()
})
afterAll(async () => scene.api.close())

describe('merging two files', () => {
  const linked = async (household: Household): Promise<boolean> => (await storedRows(scene.api, 'LinkageHousehold', [{ column: 'householdId', equals: household.id }])).length > 0

  it('keeps both histories in one file, strikes the other off with a pointer, and leaves every figure right', async () => {
    const served = new Set((await storedRows(scene.api, 'Responsibility', [{ column: 'endedOn', equals: null }])).map(({ householdId }) => householdId))
    const [one, other] = scene.pairOf((a, b) => townOf(a) === townOf(b) && villageOf(a) !== villageOf(b) && served.has(b.id) && b.measureCount > 0 && b.lastVisitedOn !== null)
    const asker = await scene.office(`town-office-${townOf(one)}`)
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const [oneMembers, otherMembers] = [await scene.membersOf(one), await scene.membersOf(other)]
    const before = { visits: await storedRows(scene.api, 'Visit'), measures: await storedRows(scene.api, 'Measure'), memberships: await linked(other) }
    const of = (household: Household, rows: readonly { readonly householdId: string }[]): number => rows.filter(({ householdId }) => householdId === household.id).length
    const pair = await scene.pairOfFirst(one)
    const input = { id: pair.id, version: pair.version, keep: one.id, reason: '同一户，重复建档' }
    const merge = async (changes: object = {}): Promise<Answer<{ mergeDuplicate: unknown }>> => asker.ask(MERGE, { input: { ...input, ...changes } })
    expect((await merge({ keep: pair.id })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['keep'] }] })
    expect((await merge({ members: [oneMembers[0]?.id] })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['members'] }] })
    expect((await merge()).data?.mergeDuplicate).toMatchObject({ duplicate: { status: 'MERGED', kept: { id: one.id } }, replayed: false, userErrors: [] })
    expect((await merge()).data?.mergeDuplicate).toMatchObject({ replayed: true, userErrors: [] })
    expect((await merge({ keep: other.id })).data?.mergeDuplicate).toMatchObject({ userErrors: [{ code: 'STALE' }] })

    const size = oneMembers.length + otherMembers.length - 1
    expect(await scene.register(one)).toMatchObject({ size, measureCount: of(one, before.measures) + of(other, before.measures), version: one.version + 1, cadreAccountId: one.cadreAccountId })
    expect(await scene.register(other)).toMatchObject({ status: 'CANCELLED', size: 0, measureCount: 0, lastVisitedOn: null, cadreEndedOn: '2015-12-30' })
    expect(of(one, await storedRows(scene.api, 'Visit'))).toBe(of(one, before.visits) + of(other, before.visits))
    expect(of(other, await storedRows(scene.api, 'Measure'))).toBe(0)
    expect(await storedRows(scene.api, 'Responsibility', [{ column: 'householdId', equals: other.id }, { column: 'endedOn', equals: null }])).toEqual([])
    const active = (await scene.membersOf(one)).filter(({ endedOn }) => endedOn === null)
    expect([active.length, new Set(active.map(({ position }) => position)).size]).toEqual([size, size])
    expect(active.filter(({ relation }) => relation === '户主')).toHaveLength(1)

    interface File { household: { mergedInto: { id: string } | null; timeline: { field: string | null; from: string | null; to: string | null; kind: string; fileNumber: string | null }[]; persons: unknown[] } }
    const file = (id: string): Promise<File> => asker.data<File>('query ($id: ID!) { household(id: $id) { mergedInto { id } persons { id } timeline(first: 100) { kind field from to fileNumber } } }', { id })
    expect((await file(other.id)).household).toMatchObject({ mergedInto: { id: one.id }, persons: [] })
    const { timeline } = (await file(one.id)).household
    expect(timeline).toContainEqual({ kind: 'MEMBER', field: 'merged', from: other.number, to: null, fileNumber: null })
    expect(timeline.filter(({ kind, fileNumber }) => kind === 'VISIT' && fileNumber === other.number)).toHaveLength(of(other, before.visits))
    expect(timeline.filter(({ kind }) => kind === 'VISIT').length).toBe(of(one, before.visits) + of(other, before.visits))
    expect((await storedRows(scene.api, 'AuditEntry', [{ column: 'action', equals: 'duplicate.merge' }])).map(({ subjectId }) => subjectId ?? '').toSorted()).toEqual([one.id, other.id].toSorted())
    expect(await scene.wrongFigures()).toEqual([])
    expect(await scene.faults()).toEqual([])
  })

  it('carries over only the members who are chosen, and frees the ID number of the others', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    const alone = (await scene.membersOf(other)).slice(1)
    const answer = await (await scene.office(`banner-office-${bannerOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, members: [], reason: '其余成员已迁出' } })
    expect(answer.mergeDuplicate).toMatchObject({ userErrors: [] })
    expect(await scene.register(one)).toMatchObject({ size: one.size })
    const ended = await storedRows(scene.api, 'Person', [{ column: 'id', in: alone.map(({ id }) => id) }])
    expect(ended.every(({ endedOn, idNumberHash, householdId }) => endedOn === '2015-12-30' && idNumberHash === null && householdId === other.id)).toBe(true)
    expect(await scene.wrongFigures()).toEqual([])
  })

  it('takes over other causes that the file which goes on does not name, told as they came', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b) && a.mainCause !== 'LACK_SKILL' && b.mainCause !== 'LACK_SKILL')
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await changeRows(scene.api, 'Household', [{ column: 'id', equals: one.id }], { otherCauses: [] })
    await changeRows(scene.api, 'Household', [{ column: 'id', equals: other.id }], { otherCauses: ['LACK_SKILL'] })
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    expect((await (await scene.office(`banner-office-${bannerOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate).toMatchObject({ userErrors: [] })
    expect((await scene.register(one)).otherCauses).toEqual(['LACK_SKILL'])
    expect(await storedRows(scene.api, 'HouseholdFact', [{ column: 'householdId', equals: one.id }, { column: 'field', equals: 'otherCauses' }])).toMatchObject([{ fromValue: null, toValue: 'LACK_SKILL' }])
  })

  it('makes of two lines of a roster one, and leaves every line under the claim of its household or student', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const [heads, coming] = [[await scene.headOf(one), await scene.headOf(other)] as const, (await scene.membersOf(other))[1] as Person]
    const line = (household: Household, kind: Row<'Entitlement'>['kind'], changes: Partial<Row<'Entitlement'>> = {}): Row<'Entitlement'> => ({
      id: newId(), claim: `${changes.year ?? 2015} ${kind} ${changes.personId ?? household.id}`, householdId: household.id, personId: null, regionCode: household.regionCode, year: 2015, kind, delivered: 0, status: 'DUE', deliveredOn: null, note: null, version: 1, accountId: 'nobody', savedAt: '2015-11-03 02:00:00.000', contentHash: newId(), ...changes,
    })
    await scene.api.application.core.database.write(async (transaction) => {
      const lines = new UnscopedTable('Entitlement', 'a scene of a test')
      await lines.remove(transaction, [{ column: 'householdId', in: [one.id, other.id] }])
      await lines.insert(transaction, [
        line(one, 'COAL'), line(other, 'COAL', { delivered: 1_000, status: 'DELIVERED', deliveredOn: '2015-11-02' }),
        line(other, 'JOB'),
        line(one, 'STUDENT_GRANT', { personId: heads[0].id }), line(other, 'STUDENT_GRANT', { personId: heads[1].id }), line(other, 'STUDENT_GRANT', { personId: coming.id }),
      ])
    })
    const pair = await scene.pairOfFirst(one)
    expect((await (await scene.office(`banner-office-${bannerOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate).toMatchObject({ userErrors: [] })
    const stand = async (household: Household): Promise<string[]> => (await storedRows(scene.api, 'Entitlement', [{ column: 'householdId', equals: household.id }])).map(({ claim, status, delivered }) => `${claim}: ${status} ${delivered}`).toSorted()
    expect(await stand(one)).toEqual([`2015 COAL ${one.id}: DELIVERED 1000`, `2015 JOB ${one.id}: DUE 0`, `2015 STUDENT_GRANT ${heads[0].id}: DUE 0`, `2015 STUDENT_GRANT ${coming.id}: DUE 0`].toSorted())
    expect(await stand(other)).toEqual([`2015 COAL ${other.id}: WITHDRAWN 1000`, `2015 STUDENT_GRANT ${heads[1].id}: WITHDRAWN 0`])
    const acts = (await storedRows(scene.api, 'AuditEntry', [{ column: 'action', equals: 'entitlement.record' }, { column: 'subjectId', in: [one.id, other.id] }])).flatMap(({ subjectId, changes }) => (JSON.parse(changes) as { from: string; to: string }[]).map(({ from, to }) => `${subjectId === one.id ? 'one' : 'other'}: ${from} > ${to}`)).toSorted()
    expect(acts).toEqual(['one: DUE 0 > DELIVERED 1000', 'other: DELIVERED 1000 > WITHDRAWN 1000', 'other: DUE 0 > WITHDRAWN 0'])
    expect(await scene.wrongFigures()).toEqual([])
  })

  it('takes nobody out of poverty: of files that stand differently the poorer one goes on (2.4)', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b) && a.status === 'NOT_EXITED' && b.status === 'EXITED')
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    const merge = async (keep: string): Promise<unknown> => (await (await scene.office(`town-office-${townOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep, reason: '同一户' } })).mergeDuplicate
    expect(await merge(other.id)).toMatchObject({ duplicate: null, userErrors: [{ code: 'STATE', field: ['keep'] }] })
    expect([(await scene.register(one)).status, (await scene.register(other)).status]).toEqual(['NOT_EXITED', 'EXITED'])
    expect(await merge(one.id)).toMatchObject({ userErrors: [] })
    expect(await scene.register(one)).toMatchObject({ status: 'NOT_EXITED' })
    expect(await scene.wrongFigures()).toEqual([])
  })

  it('leaves nobody of the other file behind where the two share no person', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    for (const { id } of [one, other]) await changeRows(scene.api, 'Household', [{ column: 'id', equals: id }], { phone: '12900000005' })
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    const input = { id: pair.id, version: pair.version, keep: one.id, members: [], reason: '同一户' }
    const answer = await (await scene.office(`town-office-${townOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input })
    expect(answer.mergeDuplicate).toMatchObject({ duplicate: null, userErrors: [{ code: 'VALIDATION', field: ['members'] }] })
    expect((await scene.membersOf(other)).filter(({ endedOn }) => endedOn === null)).toHaveLength(other.size)
    for (const { id } of [one, other]) await changeRows(scene.api, 'Household', [{ column: 'id', equals: id }], { phone: null })
  })

  it('waits while a case of the file that would be struck off is under way', async () => {
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    const [found] = await storedRows(scene.api, 'RegisterCase', [{ column: 'liveSubject', equals: null }])
    if (found === undefined) throw new Error('The demo city has no case that ended')
    await changeRows(scene.api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: other.id })
    const merge = async (): Promise<unknown> => (await (await scene.office(`town-office-${townOf(one)}`)).data<{ mergeDuplicate: unknown }>(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })).mergeDuplicate
    expect(await merge()).toMatchObject({ duplicate: null, userErrors: [{ code: 'STATE' }] })
    expect((await scene.register(other)).status).not.toBe('CANCELLED')
    await changeRows(scene.api, 'RegisterCase', [{ column: 'id', equals: found.id }], { liveSubject: null })
    expect(await merge()).toMatchObject({ userErrors: [] })
  })

  it('ends the linkages of the file that is struck off and keeps the figures of linked households', async () => {
    const members = new Set((await storedRows(scene.api, 'LinkageHousehold', [{ column: 'leftOn', equals: null }])).map(({ householdId }) => householdId))
    const [one, other] = scene.pairOf((a, b) => villageOf(a) === villageOf(b) && members.has(b.id))
    await scene.makeTwin(await scene.headOf(one), await scene.headOf(other))
    await scene.sweep()
    const pair = await scene.pairOfFirst(one)
    await (await scene.office(`town-office-${townOf(one)}`)).data(MERGE, { input: { id: pair.id, version: pair.version, keep: one.id, reason: '同一户' } })
    expect((await storedRows(scene.api, 'LinkageHousehold', [{ column: 'householdId', equals: other.id }])).map(({ leftOn }) => leftOn)).not.toContain(null)
    expect(await scene.wrongFigures()).toEqual([])
  })
})
