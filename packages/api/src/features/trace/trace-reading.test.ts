import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { measureInput, traceScene } from '../../testing/trace-scene.js'
import type { TraceScene } from '../../testing/trace-scene.js'
import { checkTrace } from './trace-check.js'

const TRACE = `query ($region: ID) { trace(region: $region) { region { code } counts { poorHouseholds householdsWithPlan householdsWithProject householdsTraced plans projects } rates { householdCoverage tracingCompleteness } gaps { kind count } villagesWithoutPlan { code } children { region { code } } } }`
const CHAIN = 'query ($end: ChainEnd!, $id: ID!) { chain(end: $end, id: $id) { plans { id } projects { id } cadres { account { id } projects households } households(first: 100) { totalCount nodes { id } } } }'

interface Trace {
  readonly counts: Record<string, number>
  readonly gaps: readonly { readonly kind: string; readonly count: number }[]
  readonly villagesWithoutPlan: readonly { readonly code: string }[]
}
interface Chain {
  readonly plans: readonly { readonly id: string }[]
  readonly projects: readonly { readonly id: string }[]
  readonly cadres: readonly { readonly account: { readonly id: string }; readonly projects: number; readonly households: number }[]
  readonly households: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
}

let api: ApiUnderTest
let scene: TraceScene
beforeAll(async () => {
  api = await startApi()
  scene = await traceScene(api)
})
afterAll(async () => api.close())

const trace = async (login: string, region: string): Promise<Trace | null> => (await (await api.as(login)).data<{ trace: Trace | null }>(TRACE, { region })).trace
const total = async (login: string, list: string, filter: string): Promise<number> => Object.values(await (await api.as(login)).data<Record<string, { totalCount: number }>>(`{ ${list}(filter: ${filter}) { totalCount } }`))[0]?.totalCount ?? -1
const chain = async (end: string, id: string, login = 'first-secretary-290'): Promise<Chain | null> => (await (await api.as(login)).data<{ chain: Chain | null }>(CHAIN, { end, id })).chain

/** The list behind each kind of broken link. */
const LISTS: Readonly<Record<string, readonly [list: string, filter: string]>> = {
  PLAN_WITHOUT_PROJECT: ['villagePlans', 'withoutProject: true'],
  PROJECT_WITHOUT_BENEFICIARY: ['projects', 'gap: NO_BENEFICIARY'],
  PROJECT_WITHOUT_CADRE: ['projects', 'gap: NO_CADRE'],
  PROJECT_WITHOUT_RESULT: ['projects', 'gap: NO_RESULT'],
  HOUSEHOLD_WITHOUT_CAUSE: ['households', 'traceGap: NO_CAUSE'],
  HOUSEHOLD_WITHOUT_PLAN: ['households', 'traceGap: NO_PLAN'],
  HOUSEHOLD_WITHOUT_MEASURE: ['households', 'traceGap: NO_MEASURE'],
  HOUSEHOLD_WITHOUT_PROJECT: ['households', 'traceGap: NO_PROJECT'],
  HOUSEHOLD_WITHOUT_CADRE: ['households', 'traceGap: NO_CADRE'],
  HOUSEHOLD_WITHOUT_EFFECT: ['households', 'traceGap: NO_EFFECT'],
  MEASURE_ON_CANCELLED: ['households', 'traceGap: MEASURE_ON_CANCELLED'],
}

describe('M-5: broken links', () => {
  it('of each kind are as many as the list behind them holds, for banner and village', async () => {
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { status: 'REVIEWED' })
    await scene.project()
    const cancelled = scene.own[8] ?? ''
    // Struck off with its figures, as the registry does it.
    const household = await scene.household(cancelled)
    expect(household.measuresInForce).toBeGreaterThanOrEqual(0)
    for (const [login, region] of [['banner-office-150525', '150525000000'], ['first-secretary-290', scene.village], ['city-office', '150500000000']] as const) {
      const found = await trace(login, region)
      const counts = new Map(found?.gaps.map(({ kind, count }) => [kind, count]))
      for (const [kind, [list, filter]] of Object.entries(LISTS)) expect([kind, counts.get(kind) ?? 0]).toEqual([kind, await total(login, list, `{ region: "${region}", ${filter} }`)])
      expect(counts.get('VILLAGE_WITHOUT_PLAN') ?? 0).toBe(found?.villagesWithoutPlan.length)
    }
    expect((await trace('banner-office-150525', scene.village))?.villagesWithoutPlan.map(({ code }) => code)).toEqual([scene.village])
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { status: 'APPROVED' })
  })

  it('vanish as they are mended: a household without a project gets a measure of one', async () => {
    const before = await trace('first-secretary-290', scene.village)
    const [lost] = await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'NOT_EXITED' }, { column: 'projectMeasures', equals: 0 }])
    const project = await scene.project()
    await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(newId(), lost?.id ?? ''), project })
    const after = await trace('first-secretary-290', scene.village)
    expect(after?.counts['householdsWithProject']).toBe((before?.counts['householdsWithProject'] ?? 0) + 1)
  })
})

describe('the trace of a territory', () => {
  it('opens for whoever answers for it, and is null for what lies outside', async () => {
    expect(await trace('first-secretary-290', '150525000000')).toBeNull()
    expect(await trace('city-leader-5', '150524000000')).toBeNull()
    expect(await trace('town-office-150525100', scene.village)).not.toBeNull()
    expect(await trace('city-office', 'nowhere')).toBeNull()
    const section = await scene.section.ask(TRACE, {})
    expect(section.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('adds up: the villages of a town are the town', async () => {
    const asker = await api.as('town-office-150525100')
    const { trace: town } = await asker.data<{ trace: { counts: Record<string, number>; children: { counts: Record<string, number> }[] } }>('{ trace { counts { poorHouseholds householdsWithPlan householdsTraced projects } children { counts { poorHouseholds householdsWithPlan householdsTraced projects } } } }')
    for (const name of Object.keys(town.counts)) expect([name, town.children.reduce((sum, child) => sum + (child.counts[name] ?? 0), 0)]).toEqual([name, town.counts[name]])
  })
})

describe('M-5: the chain', () => {
  it('is the same from each of its ends', async () => {
    const household = scene.own[0] ?? ''
    const project = await scene.project()
    await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(newId(), household), project })
    await scene.run(scene.secretary, 'assignProjectCadre', { id: newId(), project, account: scene.leader.accountId, startedOn: '2015-12-01' })
    const ofProject = await chain('PROJECT', project)
    expect(ofProject).toMatchObject({ plans: [{ id: scene.plan.id }], projects: [{ id: project }], households: { totalCount: 1, nodes: [{ id: household }] } })
    expect(new Set(ofProject?.cadres.map((cadre) => cadre.account.id))).toEqual(new Set([scene.leader.accountId, scene.section.accountId]))
    expect((await chain('HOUSEHOLD', household))?.projects.map(({ id }) => id)).toContain(project)
    expect((await chain('PLAN', scene.plan.id))?.households.nodes.map(({ id }) => id)).toContain(household)
    expect((await chain('CADRE', scene.leader.accountId))?.projects.map(({ id }) => id)).toContain(project)
    expect((await chain('CADRE', scene.section.accountId))?.households.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...scene.own]))
  })

  it('shows a section-level leader the own ten of it alone', async () => {
    const project = await storedRow(api, 'Project', [{ column: 'regionCode', equals: scene.village }, { column: 'category', equals: 'INDUSTRY' }, { column: 'status', differs: 'PLANNED' }])
    const login = (await storedRow(api, 'Account', [{ column: 'id', equals: scene.section.accountId }])).login
    const found = await chain('PROJECT', project.id, login)
    expect(found?.households.nodes.every(({ id }) => scene.own.includes(id))).toBe(true)
    expect(found?.households.totalCount).toBeLessThan((await chain('PROJECT', project.id))?.households.totalCount ?? 0)
  })

  it('a section-level leader is not told by a filter whether anybody else’s household is on a project', async () => {
    const id = await scene.project()
    const other = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }, { column: 'status', equals: 'NOT_EXITED' }])).find((household) => !scene.own.includes(household.id))
    const without = async (who: Asker): Promise<boolean> => (await who.data<{ projects: { nodes: { id: string }[] } }>('{ projects(first: 100, filter: { gap: NO_BENEFICIARY }) { nodes { id } } }')).projects.nodes.some((project) => project.id === id)
    const put = async (household: string): Promise<void> => expect((await scene.run(scene.secretary, 'recordMeasure', { ...measureInput(newId(), household), project: id })).userErrors).toEqual([])
    expect([await without(scene.section), await without(scene.secretary)]).toEqual([true, true])
    await put(other?.id ?? '')
    expect([await without(scene.section), await without(scene.secretary)]).toEqual([true, false])
    await put(scene.own[0] ?? '')
    expect(await without(scene.section)).toBe(false)
  })

  it('of an end that is absent or out of scope is null', async () => {
    const elsewhere = await storedRow(api, 'Project', [{ column: 'regionCode', differs: scene.village }])
    for (const [end, id] of [['PROJECT', elsewhere.id], ['PLAN', newId()], ['HOUSEHOLD', 'nonsense'], ['CADRE', scene.banner.accountId]] as const) expect(await chain(end, id)).toBeNull()
  })
})

describe('7.8: coverage counted from the rows', () => {
  it('villageCoverage, householdCoverage, personCoverage, threeHaves and tracingCompleteness of a village are what its rows say', async () => {
    const { village } = scene
    const today = '2015-12-31'
    const inForce = (row: { readonly startedOn: string; readonly endedOn: string | null }): boolean => row.startedOn <= today && (row.endedOn === null || row.endedOn >= today)
    const of = { column: 'regionCode', equals: village } as const
    const [households, measures, plans, teams, responsibilities, villagePlans, projects] = await Promise.all([
      storedRows(api, 'Household', [of]),
      storedRows(api, 'Measure', [of]),
      storedRows(api, 'HouseholdPlan', [of]),
      storedRows(api, 'WorkTeam', [of]),
      storedRows(api, 'Responsibility', [of]),
      storedRows(api, 'VillagePlan', [of]),
      storedRows(api, 'Project', [of]),
    ])
    const poor = households.filter(({ status }) => status === 'NOT_EXITED' || status === 'PRE_EXIT' || status === 'RETURNED')
    const active = measures.filter(({ endedOn }) => endedOn === null)
    const has = (id: string, rows: readonly { readonly householdId: string }[]): boolean => rows.some(({ householdId }) => householdId === id)
    const led = responsibilities.filter(inForce)
    const persons = (rows: typeof poor): number => rows.reduce((sum, { size }) => sum + size, 0)
    const threeHaves = poor.filter(({ id }) => has(id, plans.filter(({ endedOn, endYear }) => endedOn === null && endYear >= 2015)) && has(id, active.filter(({ projectId }) => projectId !== null)) && has(id, measures.filter(({ resultConfirmedOn }) => resultConfirmedOn !== null)))
    const traced = poor.filter(({ id, mainCause }) => mainCause !== null && has(id, active) && has(id, active.filter(({ projectId }) => projectId !== null)) && has(id, led))
    const planned = villagePlans.some(({ status, startYear, endYear }) => status === 'APPROVED' && startYear <= 2015 && endYear >= 2015)
    const asker = await api.as('first-secretary-290')
    const { trace: found } = await asker.data<{ trace: { rates: Record<string, number> } }>('query ($region: ID!) { trace(region: $region) { rates { villageCoverage householdCoverage personCoverage villageThreeHaves householdThreeHaves tracingCompleteness } } }', { region: village })
    expect(found.rates).toEqual({
      villageCoverage: teams.some(inForce) ? 1 : 0,
      householdCoverage: poor.filter(({ id }) => has(id, led)).length / poor.length,
      personCoverage: persons(poor.filter(({ id }) => has(id, active))) / persons(poor),
      villageThreeHaves: planned && projects.some(({ status }) => status === 'VERIFIED') ? 1 : 0,
      householdThreeHaves: threeHaves.length / poor.length,
      tracingCompleteness: traced.length / poor.length,
    })
    expect([threeHaves.length, traced.length].every((count) => count > 0 && count < poor.length)).toBe(true)
  })
})

describe('M-4: trace check', () => {
  const faults = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const fault of checkTrace(api.application.core.database, api.application.core.regions)) found.push(fault)
    return found
  }

  it('finds nothing in the demo city and after everything that was done to it', async () => {
    expect(await faults()).toEqual([])
  })

  it('finds a project without its plan, a plan without its target, a measure past its household', async () => {
    const project = await scene.project()
    await changeRows(api, 'Project', [{ column: 'id', equals: project }], { planId: newId() })
    const [one, other] = await storedRows(api, 'HouseholdPlan', [{ column: 'regionCode', equals: scene.village }])
    const measure = await storedRow(api, 'Measure', [{ column: 'planId', equals: one?.id ?? '' }])
    await changeRows(api, 'Measure', [{ column: 'id', equals: measure.id }], { planId: other?.id ?? null })
    await changeRows(api, 'VillagePlan', [{ column: 'id', equals: scene.plan.id }], { regionCode: '150525100000' })
    const found = await faults()
    expect(found).toEqual(expect.arrayContaining([`project without a plan: ${project}`, `measure of another household’s plan: ${measure.id}`, `village plan without a village: ${scene.plan.id}`]))
  })
})
