import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { afterLeaving } from '../../testing/former-post.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { measureInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceError, TraceScene } from '../../testing/trace-scene.js'
import { MeasureCategory, MeasureClass } from './measure.entity.js'

interface Recorded {
  readonly measure: { readonly id: string; readonly version: number; readonly effect: string; readonly plan: string | null; readonly project: { readonly id: string } | null; readonly endedOn: string | null } | null
  readonly current: { readonly version: number } | null
  readonly replayed: boolean
  readonly userErrors: readonly TraceError[]
}
const RECORDED = 'measure { id version effect plan project { id } endedOn } replayed userErrors { code field }'
const EDITED = 'measure { id version endedOn result resultConfirmedOn } current { version result } userErrors { code field }'

let api: ApiUnderTest
let scene: TraceScene
let household: string
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
  household = scene.own[0] ?? ''
})
afterAll(async () => api.close())

const record = (changes: Record<string, unknown> = {}, who = scene.section): Promise<Recorded> => scene.run<Recorded>(who, 'recordMeasure', { ...measureInput(newId(), household), ...changes }, RECORDED)
const differences = (): Promise<string[]> => rollupDifferences(api.application.core.database)

describe('M-1: who records a measure', () => {
  it('section-level leader, first secretary and town office do, on the own ten and in the own territory', async () => {
    for (const who of [scene.section, scene.secretary, scene.town]) expect(await record({}, who)).toMatchObject({ replayed: false, userErrors: [], measure: { effect: 'DEVELOPMENT_TYPE', version: 1 } })
  })

  it('to a household out of reach it is NOT_FOUND, as to one that does not exist', async () => {
    const others = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).find((row) => !scene.own.includes(row.id))
    for (const id of [others?.id, newId(), 'nonsense']) expect(await record({ household: id })).toMatchObject({ measure: null, userErrors: [{ code: 'NOT_FOUND', field: ['household'] }] })
  })
})

describe('a measure', () => {
  it('has no id that a line of an outcome report has, by which its household says of that line whether it is so', async () => {
    const [line] = await storedRows(api, 'HouseholdOutcome')
    expect(await record({ id: line?.id })).toMatchObject({ measure: null, userErrors: [{ code: 'CONFLICT' }] })
    expect(await storedRows(api, 'Measure', [{ column: 'id', equals: line?.id ?? '' }])).toEqual([])
  })

  it('M-1, M-2 is of one of four classes and of one of five categories, which are independent of each other', async () => {
    const [classes, categories] = [Object.values(MeasureClass), Object.values(MeasureCategory)]
    expect([classes.length, categories.length]).toEqual([4, 5])
    for (const category of categories) {
      for (const measureClass of classes) {
        const { measure } = await record({ category, class: measureClass })
        expect(await storedRow(api, 'Measure', [{ column: 'id', equals: measure?.id ?? '' }])).toMatchObject({ category, class: measureClass })
      }
    }
    expect(await differences()).toEqual([])
  })

  it('becomes a part of the household’s plan in force', async () => {
    const plan = await storedRow(api, 'HouseholdPlan', [{ column: 'liveHousehold', notNull: true }, { column: 'householdId', in: scene.own }])
    expect(await record({ household: plan.householdId })).toMatchObject({ measure: { plan: plan.id } })
  })

  it('counts at once for its household and its village (7.8), and the figures agree with a recount', async () => {
    const before = await scene.household(household)
    const project = await scene.project()
    expect((await record({ project })).measure?.project?.id).toBe(project)
    expect(await scene.household(household)).toMatchObject({
      measureCount: before.measureCount + 1,
      measuresInForce: before.measuresInForce + 1,
      developmentMeasures: before.developmentMeasures + 1,
      projectMeasures: before.projectMeasures + 1,
    })
    expect(await differences()).toEqual([])
  })

  it.each([
    [{ description: '' }, 'description'],
    [{ description: 'a\u0000b' }, 'description'],
    [{ amount: -1 }, 'amount'],
    [{ amount: 1_000_000_001 }, 'amount'],
    [{ startedOn: '2016-01-01' }, 'startedOn'],
    [{ startedOn: '1999-01-01' }, 'startedOn'],
    [{ id: 'not-a-uuid' }, 'id'],
  ])('with %j is refused by its field and nothing is kept', async (changes, field) => {
    const before = (await storedRows(api, 'Measure', [{ column: 'householdId', equals: household }])).length
    expect((await record(changes)).userErrors).toMatchObject([{ code: 'VALIDATION', field: [field] }])
    expect(await storedRows(api, 'Measure', [{ column: 'householdId', equals: household }])).toHaveLength(before)
  })

  it('M-4: follows a project of its own village that still takes households, and no other', async () => {
    const elsewhere = await storedRow(api, 'Project', [{ column: 'regionCode', equals: '150525100205' }]).catch(async () => storedRow(api, 'Project', [{ column: 'regionCode', differs: scene.village }]))
    const done = await scene.project()
    await changeRows(api, 'Project', [{ column: 'id', equals: done }], { status: 'COMPLETED' })
    expect((await record({ project: elsewhere.id }, scene.section)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['project'] }])
    expect((await record({ project: elsewhere.id }, scene.town)).userErrors[0]?.field).toEqual(['project'])
    expect((await record({ project: done })).userErrors).toMatchObject([{ code: 'STATE', field: ['project'] }])
    expect((await record({ project: newId() })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['project'] }])
  })

  it('R-4: is never recorded for a household that was struck off', async () => {
    const id = scene.own[9] ?? ''
    const { status } = await scene.household(id)
    await changeRows(api, 'Household', [{ column: 'id', equals: id }], { status: 'CANCELLED' })
    expect((await record({ household: id })).userErrors).toMatchObject([{ code: 'STATE' }])
    await changeRows(api, 'Household', [{ column: 'id', equals: id }], { status })
  })

  it('R-4: that still runs for a household that was struck off is ended by whoever records them, and by nobody else', async () => {
    const id = scene.own[9] ?? ''
    const { status } = await scene.household(id)
    await changeRows(api, 'Household', [{ column: 'id', equals: id }], { status: 'CANCELLED' })
    const may = async (who: Asker): Promise<unknown> => (await who.data<{ household: { viewerCan: unknown } }>('query ($id: ID!) { household(id: $id) { viewerCan { recordMeasure endMeasures } } }', { id })).household.viewerCan
    for (const who of [scene.section, scene.secretary, scene.town]) expect(await may(who)).toEqual({ recordMeasure: false, endMeasures: true })
    for (const who of [scene.leader, scene.banner]) expect(await may(who)).toEqual({ recordMeasure: false, endMeasures: false })
    await changeRows(api, 'Household', [{ column: 'id', equals: id }], { status })
  })
})

describe('a measure sent again', () => {
  it('twenty times at once is one row and one count', async () => {
    const input = measureInput(newId(), household)
    const before = await scene.household(household)
    const answers = await Promise.all(Array.from({ length: 20 }, () => scene.run<Recorded>(scene.section, 'recordMeasure', input, RECORDED)))
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
    expect(answers.every((answer) => answer.userErrors.length === 0)).toBe(true)
    expect((await scene.household(household)).measuresInForce).toBe(before.measuresInForce + 1)
  })

  it('with other content, or by another account, is CONFLICT and shows nothing', async () => {
    const input = measureInput(newId(), household)
    await scene.run(scene.section, 'recordMeasure', input)
    for (const changes of [{ amount: 1 }, { description: '改过的' }, { household: scene.own[1] }]) expect(await scene.run<Recorded>(scene.section, 'recordMeasure', { ...input, ...changes }, RECORDED)).toMatchObject({ measure: null, userErrors: [{ code: 'CONFLICT', field: ['id'] }] })
    expect(await scene.run<Recorded>(scene.secretary, 'recordMeasure', input, RECORDED)).toMatchObject({ measure: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  it('by whoever answers for the household no more is known, and shows nothing of what others wrote since', async () => {
    const input = measureInput(newId(), household)
    const send = (): Promise<Recorded> => scene.run<Recorded>(scene.section, 'recordMeasure', input, RECORDED)
    expect(await send()).toMatchObject({ replayed: false, measure: { id: input['id'] } })
    await afterLeaving(api, scene.section, scene.village, async () => {
      expect(await send()).toEqual({ measure: null, replayed: true, userErrors: [] })
    })
    expect(await send()).toMatchObject({ replayed: true, measure: { id: input['id'] } })
  })
})

describe('the end of a measure', () => {
  it('takes it out of the counts and the figures, once, with a reason', async () => {
    const { measure } = await record()
    const before = await scene.household(household)
    const end = { id: measure?.id, version: 1, endedOn: '2015-12-20', reason: '已出栏' }
    expect(await scene.run(scene.section, 'endMeasure', end, EDITED)).toMatchObject({ measure: { endedOn: '2015-12-20', version: 2 }, userErrors: [] })
    expect(await scene.household(household)).toMatchObject({ measureCount: before.measureCount, measuresInForce: before.measuresInForce - 1, developmentMeasures: before.developmentMeasures - 1 })
    expect(await scene.run(scene.section, 'endMeasure', { ...end, version: 2 }, EDITED)).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await differences()).toEqual([])
  })

  it.each([
    [{ endedOn: '2016-01-01' }, 'endedOn'],
    [{ endedOn: '2015-11-30' }, 'endedOn'],
    [{ reason: ' ' }, 'reason'],
  ])('with %j is refused by its field', async (changes, field) => {
    const { measure } = await record()
    expect(await scene.run(scene.section, 'endMeasure', { id: measure?.id, version: 1, endedOn: '2015-12-20', reason: '已出栏', ...changes }, EDITED)).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: [field] }] })
  })

  it('of a version that somebody else changed answers what is stored', async () => {
    const { measure } = await record()
    await scene.run(scene.secretary, 'recordMeasureResult', { id: measure?.id, version: 1, result: '产羔 8 只' })
    expect(await scene.run(scene.section, 'endMeasure', { id: measure?.id, version: 1, endedOn: '2015-12-20', reason: '已出栏' }, EDITED)).toMatchObject({ measure: null, current: { version: 2, result: '产羔 8 只' }, userErrors: [{ code: 'STALE', field: ['version'] }] })
  })
})

describe('2.1: the result of a measure', () => {
  it('counts as an effect from the day on which the household confirmed it, and stays as it is from then on (C-13)', async () => {
    const { measure } = await record()
    const before = await scene.household(household)
    const result = { id: measure?.id, version: 1, result: '产羔 8 只，增收 4,000 元' }
    await scene.run(scene.section, 'recordMeasureResult', result)
    expect((await scene.household(household)).confirmedResults).toBe(before.confirmedResults)
    expect(await scene.run(scene.section, 'recordMeasureResult', { ...result, version: 2, confirmedOn: '2015-12-30' }, EDITED)).toMatchObject({ measure: { resultConfirmedOn: '2015-12-30' }, userErrors: [] })
    expect((await scene.household(household)).confirmedResults).toBe(before.confirmedResults + 1)
    expect(await scene.run(scene.section, 'recordMeasureResult', { ...result, version: 3, result: '改过' }, EDITED)).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    expect(await differences()).toEqual([])
  })
})

describe('M-4: households of a project', () => {
  it('are put on it together, each with a measure of the project’s kind, and a repeat adds none', async () => {
    const project = await scene.project({ category: 'EDUCATION' })
    const households = scene.own.slice(0, 5).map((id) => ({ id: newId(), household: id, amount: 10_000 }))
    const input = { project, households, description: '实用技术培训', startedOn: '2015-12-10' }
    expect(await scene.run(scene.secretary, 'addBeneficiaries', input, 'added userErrors { code }')).toEqual({ added: 5, userErrors: [] })
    expect(await scene.run(scene.secretary, 'addBeneficiaries', input, 'added userErrors { code }')).toEqual({ added: 0, userErrors: [] })
    const measures = await storedRows(api, 'Measure', [{ column: 'projectId', equals: project }])
    expect(measures.map((row) => [row.category, row.effect, row.amount])).toEqual(Array.from({ length: 5 }, () => ['EDUCATION', 'DEVELOPMENT_TYPE', 10_000]))
    expect(await differences()).toEqual([])
  })

  it('are put on it once: one that it reaches already is named, and none is put on it until the earlier measure has ended', async () => {
    const project = await scene.project()
    const [first, second] = scene.own
    const put = (households: readonly (string | undefined)[]): Promise<{ added: number; userErrors: { code: string; field: string[]; message: string }[] }> =>
      scene.run(scene.secretary, 'addBeneficiaries', { project, households: households.map((id) => ({ id: newId(), household: id })), description: '发放母羊', startedOn: '2015-12-10' }, 'added userErrors { code field message }')
    expect(await put([first])).toEqual({ added: 1, userErrors: [] })
    const { headName } = await scene.household(first ?? '')
    expect(await put([second, first])).toMatchObject({ added: 0, userErrors: [{ code: 'STATE', field: ['households'], message: expect.stringContaining(headName) as string }] })
    const [measure, ...more] = await storedRows(api, 'Measure', [{ column: 'projectId', equals: project }])
    expect(more).toEqual([])
    await scene.run(scene.secretary, 'endMeasure', { id: measure?.id, version: 1, endedOn: '2015-12-20', reason: '已出栏' })
    expect(await put([second, first])).toEqual({ added: 2, userErrors: [] })
    expect(await differences()).toEqual([])
  })

  it('are put on it all or none', async () => {
    const project = await scene.project()
    const outside = await storedRow(api, 'Household', [{ column: 'regionCode', differs: scene.village }])
    const households = [...scene.own.slice(0, 2), outside.id].map((id) => ({ id: newId(), household: id }))
    const { userErrors } = await scene.run(scene.secretary, 'addBeneficiaries', { project, households, description: '发放母羊', startedOn: '2015-12-10' }, 'added userErrors { code field }')
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect(await storedRows(api, 'Measure', [{ column: 'projectId', equals: project }])).toEqual([])
  })
})
