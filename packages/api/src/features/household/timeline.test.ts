import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { caseScene } from '../../testing/case-scene.js'
import { sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { APPROVE, CONFIRM, DISPUTE, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import { eventsOfFact, eventsOfHousehold, eventsOfOutcome, eventsOfResponsibility, newestFirst } from './timeline-events.js'
import type { ApprovedReport } from './timeline-events.js'

const QUERY = 'query($id: ID!, $first: Int) { household(id: $id) { version timeline(first: $first) { id on kind field from to reason by { name } } } }'

interface Event {
  readonly id: string
  readonly on: string
  readonly kind: string
  readonly field: string | null
  readonly from: string | null
  readonly to: string | null
  readonly reason: string | null
  readonly by: { readonly name: string } | null
}

let api: ApiUnderTest
let leader: Awaited<ReturnType<typeof sectionLeaderOf>>
let id: string
beforeAll(async () => {
  api = await startApi()
  leader = await sectionLeaderOf(api, '150525100202')
  id = leader.householdIds[0] ?? ''
})
afterAll(async () => api.close())

const timeline = async (first: number | null = 100): Promise<Event[]> => (await (await api.as('first-secretary-290')).data<{ household: { timeline: Event[] } }>(QUERY, { id, first })).household.timeline

describe('the timeline of a household', () => {
  it('holds identification, measures, visits and who took charge, newest first', async () => {
    const household = await storedRow(api, 'Household', [{ column: 'id', equals: id }])
    const events = await timeline()
    expect(events.map((event) => event.on)).toEqual(events.map((event) => event.on).toSorted().toReversed())
    expect(events.at(-1)).toMatchObject({ kind: 'IDENTIFIED', on: household.identifiedOn })
    expect(events.filter((event) => event.kind === 'MEASURE' && event.field === null)).toHaveLength(household.measureCount)
    expect(events.filter((event) => event.kind === 'VISIT')).toHaveLength((await storedRows(api, 'Visit', [{ column: 'householdId', equals: id }])).length)
    const cadre = await storedRow(api, 'Account', [{ column: 'id', equals: leader.accountId }])
    expect(events.filter((event) => event.kind === 'RESPONSIBILITY').map((event) => event.to)).toContain(cadre.name)
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
  })

  it('tells of an edit and a visit on the same day, the later first, with who and why', async () => {
    const secretary = await api.as('first-secretary-290')
    const before = await storedRow(api, 'Household', [{ column: 'id', equals: id }])
    const cause = before.mainCause === 'ILLNESS' ? 'SCHOOLING' : 'ILLNESS'
    await secretary.data('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id, version: before.version, mainCause: cause, phone: '12512345678', reason: '入户核实' } })
    api.clock.advance(1000)
    await secretary.data('mutation($input: RecordVisitInput!) { recordVisit(input: $input) { userErrors { code } } }', { input: { id: newId(), household: id, visitedOn: '2015-12-31', findings: '已送医' } })
    const events = await timeline()
    const { name } = await storedRow(api, 'Account', [{ column: 'id', equals: secretary.accountId }])
    expect(events[0]).toMatchObject({ kind: 'VISIT', on: '2015-12-31', to: '已送医', by: { name } })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'FACT', field: 'mainCause', from: before.mainCause, to: cause, reason: '入户核实', by: { name } }))
    expect(events).toContainEqual(expect.objectContaining({ kind: 'FACT', field: 'phone', from: null, to: null }))
  })

  it('tells of an observation and where it stands, never who reported it, and nothing to its subject', async () => {
    const supervisor = await api.as('supervisor-2891')
    const { submitObservation } = await supervisor.data<{ submitObservation: { observation: { id: string } | null } }>('mutation($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { id } userErrors { code } } }', {
      input: { id: newId(), kind: 'CADRE_CONDUCT', region: '150525100202', household: id, cadre: leader.accountId, seenOn: '2015-12-30', text: '未走访', anonymous: true },
    })
    const told = (await timeline()).find((event) => event.id === submitObservation.observation?.id)
    expect(told).toMatchObject({ kind: 'OBSERVATION', on: '2015-12-31', to: 'SUBMITTED', by: null })
    const toSubject = await (await api.as(leader.login)).data<{ household: { timeline: Event[] } }>(QUERY, { id, first: 100 })
    expect(toSubject.household.timeline.some((event) => event.kind === 'OBSERVATION')).toBe(false)
  })

  it('ends after as many as were asked for, the newest', async () => {
    const all = await timeline()
    expect(await timeline(3)).toEqual(all.slice(0, 3))
    expect((await (await api.as('first-secretary-290')).ask(QUERY, { id, first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('C-3 tells when a leader ceased to be in charge, who ended it and why, and whoever took over', async () => {
    const office = await api.as('banner-office-150525')
    const row = await storedRow(api, 'Responsibility', [{ column: 'householdId', equals: id }, { column: 'endedOn', equals: null }])
    const cadre = await storedRow(api, 'Account', [{ column: 'id', equals: row.accountId }])
    await office.data('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }', { input: { id: row.appointmentId, endedOn: '2015-12-30', reason: '工作调动' } })
    const by = { name: '奈曼旗扶贫办' }
    expect(await timeline()).toContainEqual(expect.objectContaining({ kind: 'RESPONSIBILITY', on: '2015-12-30', from: cadre.name, to: null, reason: '工作调动', by }))
    const { appointments } = await office.data<{ appointments: { nodes: { account: { id: string; name: string } }[] } }>('{ appointments(filter: { role: [SECTION_LEADER], inForce: true, hasRoom: true }, first: 1) { nodes { account { id name } } } }')
    const next = appointments.nodes[0]?.account
    await office.data('mutation ($input: AssignHouseholdsInput!) { assignHouseholds(input: $input) { assigned userErrors { code } } }', { input: { to: next?.id, households: [id], note: '接续包扶' } })
    expect(await timeline()).toContainEqual(expect.objectContaining({ kind: 'RESPONSIBILITY', on: '2015-12-31', to: next?.name, reason: '接续包扶', by }))
  })

  it('is null to whoever sees the mask alone', async () => {
    for (const login of ['supervisor-2891']) expect(await (await api.as(login)).data(QUERY, { id })).toMatchObject({ household: { timeline: null } })
  })
})

describe('outcomes in the timeline', () => {
  it('stand on the day of approval once confirmed and approved, and again when taken back', async () => {
    const scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    const [first = '', second = ''] = scene.households
    const told = async (household: string): Promise<Event[]> =>
      (await scene.secretary.data<{ household: { timeline: Event[] } }>(QUERY, { id: household, first: 100 })).household.timeline.filter((event) => event.kind === 'OUTCOME')
    const before = { first: await told(first), second: await told(second) }
    const draft = scene.draft('2015Q4', [{ household: first, amount: 12_345 }, { household: second, amount: 500 }])
    await act(scene.chief, SUBMIT, draft)
    await act(scene.secretary, DISPUTE, { id: draft.id, household: second, reason: '未收到' })
    await act(scene.secretary, CONFIRM, { id: draft.id })
    expect(await told(first)).toEqual(before.first)
    api.clock.advance(86_400_000)
    expect((await act(scene.town, APPROVE, { id: draft.id, comment: null })).userErrors).toEqual([])
    const { name } = await storedRow(api, 'Account', [{ column: 'id', equals: scene.town.accountId }])
    const approved = { kind: 'OUTCOME', on: '2016-01-01', field: 'outcome.2015Q4', from: null, to: '12345', by: { name } }
    expect(await told(first)).toEqual([expect.objectContaining(approved), ...before.first])
    expect(await told(second)).toEqual(before.second)

    const reversal = { ...draft, id: newId(), reverses: draft.id, note: '数据录错' }
    await act(scene.chief, SUBMIT, reversal)
    await act(scene.secretary, CONFIRM, { id: reversal.id })
    expect(await told(first)).toEqual([expect.objectContaining(approved), ...before.first])
    api.clock.advance(86_400_000)
    expect((await act(scene.town, APPROVE, { id: reversal.id, comment: null })).userErrors).toEqual([])
    expect(await told(first)).toEqual([expect.objectContaining({ on: '2016-01-02', field: 'outcome.2015Q4', from: '12345', to: null, reason: '数据录错' }), expect.objectContaining(approved), ...before.first])
    expect(await told(second)).toEqual(before.second)
  })

  it('cost no statement more for each further file', async () => {
    const city = await api.as('city-office')
    const statements = async (count: number): Promise<number> => {
      const before = api.application.core.database.statements
      await city.data('query($first: Int) { households(first: $first, filter: { region: "150525100000" }) { nodes { timeline(first: 5) { id by { name } } } } }', { first: count })
      return api.application.core.database.statements - before
    }
    expect(await statements(50)).toBe(await statements(25))
  })

  it('are not told to the enterprise’s chief, who sees the mask alone', async () => {
    const scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    const answer = await scene.chief.ask<{ household: { timeline: unknown } | null }>(QUERY, { id: scene.households[0], first: 100 })
    expect(answer.data?.household?.timeline ?? null).toBeNull()
  })
})

describe('R-12 cases in the timeline', () => {
  const ASK = 'query($id: ID!) { household(id: $id) { timeline(first: 100) { id on kind field from to reason caseId by { name } } } }'
  const told = async (who: Asker, household: string): Promise<Event[]> => ((await who.data<{ household: { timeline: Event[] | null } | null }>(ASK, { id: household })).household?.timeline ?? []).filter((event) => event.kind === 'CASE')

  it('tell of its beginning, each revision and each act, the later first, with where it left the case, who and why', async () => {
    const scene = await caseScene(api)
    const [household] = await scene.households('EXITED')
    const about = household?.id ?? ''
    const { id: caseId, version } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'RETURN', household: about, reason: '家中大病' })
    await scene.step(scene.secretary, 'reviseCase', { id: caseId, version, reason: '家中大病，支出骤增' })
    await scene.step(scene.secretary, 'applyCase', { id: caseId })
    await scene.step(scene.secretary, 'recordCaseVote', { id: caseId, entitled: 30, present: 24, inFavour: 20 })
    await scene.step(scene.secretary, 'openCaseNotice', { id: caseId })
    await scene.step(scene.secretary, 'objectToCase', { id: newId(), registerCase: caseId, objector: '邻居某', text: '他家有收入' })
    const { name } = await storedRow(api, 'Account', [{ column: 'id', equals: scene.secretary.accountId }])
    const events = await told(scene.secretary, about)
    expect(events.map(({ field, to, reason }) => [field, to, reason])).toEqual([
      ['case.RETURN.OBJECT', 'OBJECTED', '他家有收入'],
      ['case.RETURN.OPEN_VILLAGE_NOTICE', 'VILLAGE_NOTICE', null],
      ['case.RETURN.VILLAGE_VOTE', 'VILLAGE_VOTED', null],
      ['case.RETURN.APPLY', 'APPLIED', null],
      ['case.RETURN.REVISE', null, null],
      ['case.RETURN.OPEN', 'DRAFT', '家中大病，支出骤增'],
    ])
    for (const event of events) expect(event).toMatchObject({ caseId, on: api.clock.today(), by: { name } })
    expect(JSON.stringify(events)).not.toContain('邻居某')
    for (const login of ['town-office-150525100', 'banner-office-150525', 'city-office', 'auditor', 'division-leader-290']) expect(await told(await api.as(login), about)).toEqual(events)
    for (const login of ['supervisor-2891', 'first-secretary-295', 'city-leader-1']) expect(await told(await api.as(login), about)).toEqual([])
  })
})

describe('the rules of events', () => {
  it('an exit is a change of status', () => {
    expect(eventsOfHousehold({ id: 'h', identifiedOn: '2014-05-01', exitedOn: '2015-11-01' }, [])).toMatchObject([{ kind: 'IDENTIFIED' }, { kind: 'STATUS', on: '2015-11-01', from: 'NOT_EXITED', to: 'EXITED' }])
    const told = [{ field: 'registered', toValue: 'n', effectiveOn: '2014-05-01' }, { field: 'status', toValue: 'EXITED', effectiveOn: '2015-11-01' }]
    expect(eventsOfHousehold({ id: 'h', identifiedOn: '2014-05-01', exitedOn: '2015-11-01' }, told)).toEqual([])
  })

  it('a fact about who is in charge is told by the responsibility alone', () => {
    const fact = { id: 'f', field: 'responsibleCadre', fromValue: 'a', toValue: 'b', effectiveOn: '2015-01-01', at: '2015-01-01 00:00:00.000', accountId: 'x', reason: null, personId: null }
    expect(eventsOfFact(fact, () => null)).toEqual([])
    expect(eventsOfFact({ ...fact, field: 'status' }, () => null)).toMatchObject([{ kind: 'STATUS' }])
  })

  it('an outcome counts by its confirmed line and approved report; a reversal tells of none of its own', () => {
    const line = { id: 'l', reportId: 'r', amount: 100, confirmation: 'CONFIRMED' } as const
    const report: ApprovedReport = { id: 'r', period: '2015Q3', reverses: null, reversedBy: null, decidedBy: 'a', decidedAt: '2015-10-02 16:00:00.000', note: null }
    const reports = new Map([['r', report]])
    expect(eventsOfOutcome(line, reports)).toMatchObject([{ id: 'l', on: '2015-10-03', to: '100', accountId: 'a' }])
    expect(eventsOfOutcome({ ...line, confirmation: 'DISPUTED' }, reports)).toEqual([])
    expect(eventsOfOutcome(line, new Map())).toEqual([])
    expect(eventsOfOutcome(line, new Map([['r', { ...report, reverses: 'other' }]]))).toEqual([])
  })

  it('an end that has not come is no event', () => {
    const row = { id: 'r', accountId: 'a', startedOn: '2015-01-01', endedOn: '2016-06-30' }
    expect(eventsOfResponsibility(row, '2015-12-31', () => '某人', [])).toHaveLength(1)
    expect(eventsOfResponsibility(row, '2016-06-30', () => '某人', [])).toHaveLength(2)
  })

  it('on the day of a handover the former leader leaves before the next takes charge', () => {
    const act = { fromValue: 'a', toValue: 'b', effectiveOn: '2015-06-01', accountId: 'office', reason: '工作调动' }
    const [started] = eventsOfResponsibility({ id: 'new', accountId: 'b', startedOn: '2015-06-01', endedOn: null }, '2015-12-31', (id) => id, [act])
    const [, ended] = eventsOfResponsibility({ id: 'old', accountId: 'a', startedOn: '2014-01-01', endedOn: '2015-06-01' }, '2015-12-31', (id) => id, [act])
    if (started === undefined || ended === undefined) throw new Error('both are events')
    expect(newestFirst([ended, started], 2).map((event) => event.id)).toEqual(['new', 'old:ended'])
  })
})
