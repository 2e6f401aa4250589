import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene, ReadObservation } from '../../testing/observation-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const LIST = `query ($filter: ObservationFilter, $first: Int, $after: String) { observations(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id status overdue region { code } kind reporter { id } } } }`
interface ReadList {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Pick<ReadObservation, 'id' | 'status' | 'overdue' | 'region' | 'kind' | 'reporter'>[]
}

const list = async (who: Asker, filter: Record<string, unknown> = {}, page: Record<string, unknown> = { first: 100 }): Promise<ReadList> => (await who.data<{ observations: ReadList }>(LIST, { filter, ...page })).observations

/** Every id and name that an answer shows, as one text. */
const everythingOf = async (who: Asker, id: string): Promise<string> =>
  JSON.stringify(
    await who.data(
      `query ($id: ID!) {
        observation(id: $id) { id reporter { id name } handler { id name } cadre { id name } steps { status comment by { id name } } handlerCandidates { name } }
        node(id: $id) { ... on Observation { id reporter { id name } steps { by { id name } } } }
        observations(first: 100) { nodes { id anonymous reporter { id name } steps { by { id name } } } }
        notices(first: 100) { nodes { text subject { ... on Observation { id reporter { id } } } } }
      }`,
      { id },
    ),
  )

describe('an anonymous reporter', () => {
  it('is known to the handler, the auditor and the reporter, at every step, and to nobody else', async () => {
    const { secretary, town, banner, leader, cityLeader, cityOffice, supervisor, auditor } = scene
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', anonymous: true })
    const check = async (handler: Asker | null): Promise<void> => {
      for (const who of [town, banner, leader, secretary, cityLeader, cityOffice, supervisor, auditor]) {
        const knows = who === supervisor || who === auditor || who === handler
        const seen = await read(who, id)
        expect(seen?.anonymous).toBe(true)
        expect(seen?.reporter?.id ?? null, seen?.status).toBe(knows ? supervisor.accountId : null)
        expect(seen?.steps[0]?.by?.id ?? null).toBe(knows ? supervisor.accountId : null)
        if (!knows) expect((await everythingOf(who, id)).split(id)[1]).not.toContain(supervisor.accountId)
      }
    }
    await check(null)
    await step(town, 'triage', id)
    await step(town, 'assign', id, { handler: leader.accountId })
    await check(leader)
    await step(town, 'assign', id, { handler: secretary.accountId })
    await check(secretary)
    await step(secretary, 'conclude', id)
    await step(secretary, 'rectify', id)
    await step(banner, 'verify', id)
    await step(supervisor, 'close', id, { score: 2 })
    await check(secretary)
    await step(supervisor, 'reopen', id, { comment: '名单还是没有贴。' })
    await check(null)
    const steps = (await read(town, id))?.steps.map(({ status, by, comment }) => [status, by?.id ?? null, comment])
    expect(steps?.slice(-2)).toEqual([['CLOSED', null, null], ['TRIAGED', null, '名单还是没有贴。']])
  })

  it('is not known to whoever makes himself the handler, however often and whatever the banner’s office prolongs, until another person names him', async () => {
    const { town, banner, supervisor } = scene
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', anonymous: true })
    const knows = async (): Promise<boolean> => {
      const seen = await read(town, id)
      expect((seen?.reporter ?? null) === null).toBe((seen?.steps[0]?.by ?? null) === null)
      expect((await everythingOf(town, id)).split(id)[1]?.includes(supervisor.accountId)).toBe(seen?.reporter?.id === supervisor.accountId)
      return seen?.reporter?.id === supervisor.accountId
    }
    await step(town, 'triage', id)
    expect((await step(town, 'assign', id, { handler: town.accountId })).observation?.reporter).toBeNull()
    expect(await knows()).toBe(false)
    await step(town, 'assign', id, { handler: town.accountId })
    await banner.data('mutation ($input: ExtendObservationInput!) { extendObservation(input: $input) { userErrors { code } } }', { input: { id, days: 3, reason: '取证需要时间' } })
    expect(await knows()).toBe(false)
    await step(town, 'conclude', id)
    expect(await knows()).toBe(false)
    const another = await scene.submitted({ kind: 'CADRE_CONDUCT', anonymous: true })
    await step(town, 'triage', another.id)
    await step(town, 'assign', another.id, { handler: scene.leader.accountId })
    expect((await read(scene.leader, another.id))?.reporter?.id).toBe(supervisor.accountId)
  })

  it('is told of the steps all the same', async () => {
    const { id, number } = await scene.submitted({ anonymous: true })
    await step(scene.town, 'triage', id)
    expect(await everythingOf(scene.supervisor, id)).toContain(`Your observation ${number}: it was triaged.`)
  })

  it('does not give away by being left out that it is one of the possible handlers', async () => {
    const { observation } = await submit(scene.leader, scene.draft({ anonymous: true }))
    const id = observation?.id ?? ''
    await step(scene.town, 'triage', id)
    expect((await read(scene.town, id))?.handlerCandidates.map((person) => person.id)).toContain(scene.leader.accountId)
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.leader.accountId }))).toBe('taken')
    // As the handler it signs like any handler, so that no gap in the list tells that handler and reporter are one.
    await step(scene.leader, 'conclude', id)
    expect((await read(scene.town, id))?.steps.map(({ by }) => by?.id ?? null)).toEqual([null, scene.town.accountId, scene.town.accountId, scene.leader.accountId])
  })

  it('leaves nothing in the rows that others’ lists are made of', async () => {
    const { id } = await scene.submitted({ anonymous: true })
    const steps = await storedRows(api, 'ObservationStep', [{ column: 'observationId', equals: id }])
    expect(steps.map(({ accountId }) => accountId)).toEqual([null])
  })
})

describe('the person an observation is about', () => {
  it.each(['secretary', 'leader', 'sectionLeader', 'town', 'banner', 'cityLeader', 'cityOffice'] as const)('never sees it, whatever the way: %s', async (name) => {
    const subject = scene[name]
    const { draft, supervisor, household } = scene
    const before = (await list(subject)).totalCount
    // City leaders and offices cannot be seen to be in the village by a supervisor, but may be complained of.
    const { observation } = await submit(supervisor, draft({ kind: 'CADRE_CONDUCT', household, cadre: subject.accountId }))
    const id = observation?.id ?? ''
    expect(observation?.cadre?.id).toBe(subject.accountId)
    expect(await read(subject, id)).toBeNull()
    const everything = await subject.data<{ node: unknown; household: { observations: { id: string }[] } | null }>(
      `query ($id: ID!, $household: ID!) { node(id: $id) { id } household(id: $household) { observations(first: 100) { id } } }`,
      { id, household },
    )
    expect(everything.node).toBeNull()
    expect(everything.household?.observations.map((row) => row.id)).not.toContain(id)
    const after = await list(subject)
    expect(after.totalCount).toBe(before)
    expect(after.nodes.map((row) => row.id)).not.toContain(id)
    for (const other of [scene.auditor, supervisor]) expect((await read(other, id))?.id).toBe(id)
  })

  it('learns of it by no notice', async () => {
    const { id } = await scene.submitted({ cadre: scene.leader.accountId })
    await step(scene.town, 'triage', id)
    await step(scene.town, 'assign', id, { handler: scene.secretary.accountId })
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.leader.accountId }, { column: 'subjectId', equals: id }])).toEqual([])
  })

  it('gets NOT_FOUND for every step, like an id that does not exist', async () => {
    const { id } = await scene.submitted({ cadre: scene.secretary.accountId })
    const answer = await step(scene.secretary, 'conclude', id)
    expect(answer).toEqual(await step(scene.secretary, 'conclude', 'f0000000-0000-4000-8000-000000000000'))
    expect(outcome(answer)).toBe('NOT_FOUND')
  })
})

describe('the list', () => {
  it('shows a supervisor the own ones, a section-level leader those on the own ten', async () => {
    await submit(scene.colleague, scene.draft({ household: scene.household }))
    const own = await list(scene.supervisor)
    expect(own.nodes.length).toBeGreaterThan(0)
    expect(new Set(own.nodes.map(({ reporter }) => reporter?.id))).toEqual(new Set([scene.supervisor.accountId]))
    const households = new Set((await storedRows(api, 'Responsibility', [{ column: 'accountId', equals: scene.sectionLeader.accountId }])).map(({ householdId }) => householdId))
    const stored = await storedRows(api, 'Observation', [])
    const expected = stored.filter((row) => row.householdId !== null && households.has(row.householdId) && row.cadreId !== scene.sectionLeader.accountId)
    expect((await list(scene.sectionLeader)).nodes.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  it('is FORBIDDEN to whoever has nothing to do with observations', async () => {
    for (const login of ['finance-office', 'bank-office', 'administrator']) expect((await (await api.as(login)).ask(LIST)).errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
  })

  it('narrows by region, status, kind and mine; out of reach is empty', async () => {
    await scene.at('TRIAGED', { kind: 'PROJECT' })
    const whole = await list(scene.cityOffice)
    for (const [filter, keeps] of [
      [{ region: scene.village }, (row: ReadList['nodes'][number]) => row.region.code === scene.village],
      [{ region: `${scene.village.slice(0, 9)}000` }, (row: ReadList['nodes'][number]) => row.region.code.startsWith(scene.village.slice(0, 9))],
      [{ status: ['TRIAGED', 'CLOSED'] }, (row: ReadList['nodes'][number]) => row.status === 'TRIAGED' || row.status === 'CLOSED'],
      [{ kind: ['PROJECT'], status: ['TRIAGED'] }, (row: ReadList['nodes'][number]) => row.kind === 'PROJECT' && row.status === 'TRIAGED'],
      [{ mine: true }, () => false],
      [{ mine: false }, () => true],
      [{ status: [] }, () => false],
    ] as const) {
      const found = await list(scene.cityOffice, filter)
      expect(found.nodes.map(({ id }) => id), JSON.stringify(filter)).toEqual(whole.nodes.filter(keeps).map(({ id }) => id))
      expect(found.totalCount).toBe(found.nodes.length)
    }
    for (const region of ['150521000000', '999999999999', 'Naiman']) expect(await list(scene.town, { region })).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('finds an observation by its number, however it is written, and no other; out of scope none', async () => {
    const { id, number } = await scene.submitted()
    const year = number.slice(14)
    for (const asked of [number, number.toLowerCase(), number.replaceAll('-', ''), number.slice(1), ` ${number} `]) {
      expect((await list(scene.banner, { number: asked })).nodes.map((row) => row.id), asked).toEqual([id])
    }
    expect((await list(scene.banner, { number: year, region: scene.village })).nodes.map((row) => row.id)).toEqual([id])
    expect((await list(scene.colleague, { number })).totalCount).toBe(0)
    for (const none of ['0', `${number}x`, '%', number.slice(0, 13), 'O']) expect((await list(scene.banner, { number: none })).totalCount, none).toBe(0)
    expect((await list(scene.banner, { number: '' })).totalCount).toBe((await list(scene.banner)).totalCount)
  })

  it('to handle: those that wait for a step of the viewer; all others are the rest', async () => {
    const { id } = await scene.at('ASSIGNED')
    const whole = (await list(scene.secretary)).totalCount
    const [mine, others] = [await list(scene.secretary, { toHandle: true }), await list(scene.secretary, { toHandle: false })]
    expect(mine.totalCount + others.totalCount).toBe(whole)
    expect(mine.nodes.map((row) => row.id)).toContain(id)
    expect(others.nodes.map((row) => row.id)).not.toContain(id)
    expect((await list(scene.town, { toHandle: false })).nodes.map((row) => row.id)).toContain(id)
  })

  it('by deadline begins with what is longest overdue, page by page, each row once', async () => {
    const BY_DEADLINE = LIST.replace('query (', 'query ($orderBy: ObservationOrder, ').replace('(filter:', '(orderBy: $orderBy, filter:').replace('nodes {', 'nodes { dueAt')
    const ids: string[] = []
    const deadlines: (string | null)[] = []
    for (let after: string | null = null; ; ) {
      const page: ReadList = (await scene.banner.data<{ observations: ReadList }>(BY_DEADLINE, { orderBy: 'DUE_ASC', first: 7, after })).observations
      ids.push(...page.nodes.map(({ id }) => id))
      deadlines.push(...page.nodes.map((row) => (row as unknown as { readonly dueAt: string | null }).dueAt))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(deadlines).toEqual([...deadlines].sort((a, b) => (a ?? '').localeCompare(b ?? '')))
    expect([...ids].sort()).toEqual((await list(scene.banner)).nodes.map(({ id }) => id).sort())
  })

  it('is read page by page, newest first, each row once', async () => {
    const whole = (await list(scene.banner)).nodes.map(({ id }) => id)
    const paged: string[] = []
    for (let after: string | null = null; ; ) {
      const page: ReadList = await list(scene.banner, {}, { first: 7, after })
      paged.push(...page.nodes.map(({ id }) => id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(paged).toEqual(whole)
    expect((await scene.banner.ask(LIST, { first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('takes no more statements for more rows', async () => {
    const { database } = api.application.core
    const document = `query ($first: Int) { observations(first: $first) { totalCount nodes { id number text region { name } household { headName } cadre { name } reporter { name } handler { name } attachments { url } steps { status by { name } } viewerCan { assign close } handlerCandidates { name } overdue } } }`
    const count = async (first: number): Promise<number> => {
      const before = database.statements
      await scene.town.data(document, { first })
      return database.statements - before
    }
    const oneOfEach = async (): Promise<void> => {
      await scene.at('TRIAGED', { household: scene.household })
      await scene.at('TRIAGED', { cadre: scene.leader.accountId })
      await scene.at('ASSIGNED', { anonymous: true })
      await scene.submitted({ kind: 'COMMENDATION', cadre: scene.secretary.accountId })
    }
    for (let rounds = 0; rounds < 10; rounds += 1) await oneOfEach()
    // Which fields ask for people in one go depends on the moment, so a few statements come and go; rows add none.
    for (const first of [8, 40, 100]) expect(await count(first), String(first)).toBeLessThanOrEqual(20)
  })
})

describe('an overdue observation', () => {
  it('turns at midnight in Shanghai, in list, field and figures alike, without a write', async () => {
    const OVERDUE = `query ($region: ID!) { dashboard(region: $region) { observations { total open overdue closed } } observations(first: 100, filter: { overdue: true, region: $region }) { totalCount nodes { overdue } } late: observations(filter: { overdue: false, region: $region }) { totalCount } }`
    const look = async (at: string): Promise<{ figures: { total: number; open: number; overdue: number; closed: number }; listed: number; rest: number }> => {
      api.clock.set(at)
      const answer = await scene.auditor.data<{ dashboard: { observations: { total: number; open: number; overdue: number; closed: number } }; observations: ReadList; late: ReadList }>(OVERDUE, { region: scene.village })
      expect(answer.observations.nodes.every(({ overdue }) => overdue)).toBe(true)
      return { figures: answer.dashboard.observations, listed: answer.observations.totalCount, rest: answer.late.totalCount }
    }
    const { id } = await scene.submitted()
    try {
      const before = await look('2016-01-05T15:59:59.999Z')
      expect([before.listed, before.listed + before.rest]).toEqual([before.figures.overdue, before.figures.total])
      expect((await read(scene.auditor, id))?.overdue).toBe(false)
      const after = await look('2016-01-05T16:00:00.000Z')
      expect([after.listed, after.listed + after.rest]).toEqual([after.figures.overdue, after.figures.total])
      expect(after.figures.overdue).toBeGreaterThan(before.figures.overdue)
      expect((await read(scene.auditor, id))?.overdue).toBe(true)
      await step(scene.town, 'decline', id)
      expect((await look('2016-01-05T16:00:00.000Z')).figures.overdue).toBe(after.figures.overdue - 1)
    } finally {
      api.clock.set('2015-12-31')
    }
  })
})
