import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { STEP_MUTATIONS, observationScene, outcome, read, step, stepDocument, submit } from '../../testing/observation-scene.js'
import type { ObservationScene, StepMutation } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const noticesOf = async (accountId: string, id: string): Promise<{ kind: string; parameters: Record<string, string | number> }[]> =>
  (await storedRows(api, 'Notice', [{ column: 'accountId', equals: accountId }, { column: 'subjectId', equals: id }])).sort((a, b) => (a.id < b.id ? -1 : 1))

const can = (viewerCan: Readonly<Record<StepMutation, boolean>> | undefined): StepMutation[] => STEP_MUTATIONS.filter((name) => viewerCan?.[name])

describe('the life of an observation', () => {
  it('goes from the supervisor over town office, handler and banner office to its end', async () => {
    const { supervisor, town, secretary, banner } = scene
    const { id, ...first } = await scene.submitted({ kind: 'FUND_USE', severity: 'SERIOUS', household: scene.household })
    expect(first).toMatchObject({ status: 'SUBMITTED', kind: 'FUND_USE', severity: 'SERIOUS', household: { id: scene.household }, reporter: { id: supervisor.accountId }, handler: null, score: null })
    expect(first.number).toMatch(new RegExp(`^O${scene.village}-2015-\\d{4}$`))

    expect(can((await read(town, id))?.viewerCan)).toEqual(['triage', 'decline'])
    const triaged = await step(town, 'triage', id, { severity: 'URGENT', comment: '情况较急。' })
    expect(triaged.observation).toMatchObject({ status: 'TRIAGED', severity: 'URGENT' })

    expect(can((await read(town, id))?.viewerCan)).toEqual(['assign', 'decline'])
    expect((await step(town, 'assign', id, { handler: secretary.accountId })).observation).toMatchObject({ status: 'ASSIGNED', handler: { id: secretary.accountId } })
    expect(can((await read(secretary, id))?.viewerCan)).toEqual(['conclude'])
    expect((await step(secretary, 'conclude', id)).observation?.status).toBe('CONFIRMED')
    expect(can((await read(secretary, id))?.viewerCan)).toEqual(['rectify'])
    expect((await step(secretary, 'rectify', id)).observation?.status).toBe('RECTIFYING')
    expect(can((await read(banner, id))?.viewerCan)).toEqual(['verify'])
    expect((await step(banner, 'verify', id, { comment: '已整改。' })).observation?.status).toBe('VERIFIED')
    expect(can((await read(banner, id))?.viewerCan)).toEqual(['close'])
    expect(can((await read(supervisor, id))?.viewerCan)).toEqual(['close'])
    const closed = await step(supervisor, 'close', id, { score: 4, comment: '解决了。' })
    expect(closed.observation).toMatchObject({ status: 'CLOSED', score: 4, dueAt: null, overdue: false })
    expect(closed.observation?.steps.map(({ status, by, comment }) => [status, by?.id, comment])).toEqual([
      ['SUBMITTED', supervisor.accountId, null],
      ['TRIAGED', town.accountId, '情况较急。'],
      ['ASSIGNED', town.accountId, null],
      ['CONFIRMED', secretary.accountId, '经入户核实，情况属实。'],
      ['RECTIFYING', secretary.accountId, '限月底前整改到位。'],
      ['VERIFIED', banner.accountId, '已整改。'],
      ['CLOSED', supervisor.accountId, '解决了。'],
    ])
    expect(can((await read(supervisor, id))?.viewerCan)).toEqual(['reopen'])
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('tells the reporter of every step that others take, and the handler of the task', async () => {
    const { id, number } = await scene.at('CLOSED')
    expect((await noticesOf(scene.supervisor.accountId, id)).map(({ kind, parameters }) => [kind, parameters['number'], parameters['stepEn']])).toEqual([
      ['observationProgressed', number, 'it was triaged'],
      ['observationProgressed', number, 'a handler looks into it'],
      ['observationProgressed', number, 'it was found to be true'],
      ['observationProgressed', number, 'it is being put right'],
      ['observationProgressed', number, 'it was verified that it was put right'],
      ['observationProgressed', number, 'it was closed'],
    ])
    expect((await noticesOf(scene.secretary.accountId, id)).map(({ kind }) => kind)).toEqual(['observationAssigned'])
  })

  it('may be found unfounded and is closed from there', async () => {
    const { id } = await scene.at('ASSIGNED')
    expect((await step(scene.secretary, 'conclude', id, { confirmed: false, comment: '手续齐全。' })).observation?.status).toBe('UNFOUNDED')
    expect(outcome(await step(scene.secretary, 'rectify', id))).toBe('STATE')
    expect((await step(scene.banner, 'close', id)).observation).toMatchObject({ status: 'CLOSED', score: null })
  })

  it('is assigned anew until it is concluded; the former handler is out', async () => {
    const { secretary, leader, town } = scene
    const { id } = await scene.at('ASSIGNED')
    expect((await step(town, 'assign', id, { handler: leader.accountId })).observation?.handler?.id).toBe(leader.accountId)
    expect(outcome(await step(secretary, 'conclude', id))).toBe('STATE')
    expect(outcome(await step(leader, 'conclude', id))).toBe('taken')
    expect(outcome(await step(town, 'assign', id, { handler: secretary.accountId }))).toBe('STATE')
  })

  it('ends when it is declined, with a reason', async () => {
    const { id } = await scene.submitted()
    const withoutReason = await step(scene.town, 'decline', id, { comment: null })
    expect(withoutReason.userErrors).toMatchObject([{ code: 'VALIDATION', field: ['comment'] }])
    expect((await step(scene.town, 'decline', id)).observation).toMatchObject({ status: 'DECLINED', dueAt: null })
    for (const name of ['triage', 'decline'] as const) expect(outcome(await step(scene.town, name, id)), name).toBe('STATE')
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.secretary.accountId }))).toBe('STATE')
    expect(outcome(await step(scene.banner, 'close', id))).toBe('STATE')
  })

  it('is reopened once by its reporter, with a reason and new clocks', async () => {
    const { supervisor, town, banner } = scene
    const { id } = await scene.at('CLOSED')
    expect((await step(supervisor, 'reopen', id, { comment: ' ' })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['comment'] }])
    for (const other of [town, banner, scene.secretary]) expect(outcome(await step(other, 'reopen', id))).toBe('STATE')
    api.clock.set('2016-01-11')
    try {
      const reopened = (await step(supervisor, 'reopen', id)).observation
      // Monday 11 January: five working days end on Monday the 18th.
      expect(reopened).toMatchObject({ status: 'TRIAGED', reopened: true, handler: null, score: null, dueAt: '2016-01-18T15:59:59.999Z' })
      await step(town, 'assign', id, { handler: scene.secretary.accountId })
      await step(scene.secretary, 'conclude', id, { confirmed: false })
      expect((await step(supervisor, 'close', id, { score: 1 })).observation?.score).toBe(1)
      expect(outcome(await step(supervisor, 'reopen', id))).toBe('STATE')
      expect((await read(supervisor, id))?.viewerCan.reopen).toBe(false)
    } finally {
      api.clock.set('2015-12-31')
    }
  })

  it('is reopened after it was declined, too', async () => {
    const { id } = await scene.submitted()
    await step(scene.town, 'decline', id)
    expect((await step(scene.supervisor, 'reopen', id)).observation?.status).toBe('TRIAGED')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })
})

describe('a commendation', () => {
  it('is triaged and closed with thanks by the town office, and by nobody else', async () => {
    const { id } = await scene.submitted({ kind: 'COMMENDATION', cadre: scene.secretary.accountId })
    expect(outcome(await step(scene.town, 'close', id))).toBe('STATE')
    await step(scene.town, 'triage', id)
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.leader.accountId }))).toBe('STATE')
    expect(outcome(await step(scene.banner, 'close', id))).toBe('STATE')
    expect(outcome(await step(scene.supervisor, 'close', id, { score: 5 }))).toBe('STATE')
    expect((await step(scene.town, 'close', id)).observation).toMatchObject({ status: 'CLOSED', score: null })
    const told = await noticesOf(scene.supervisor.accountId, id)
    expect(told.at(-1)?.parameters['stepEn']).toBe('the praise was passed on; thank you')
  })
})

describe('closing', () => {
  it('is the banner office’s without a score, the reporter’s with one from 1 to 5', async () => {
    const { id } = await scene.at('VERIFIED')
    expect((await step(scene.banner, 'close', id, { score: 5 })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['score'] }])
    expect((await step(scene.supervisor, 'close', id)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['score'] }])
    for (const score of [0, 6, -1]) expect((await step(scene.supervisor, 'close', id, { score })).userErrors, String(score)).toMatchObject([{ code: 'VALIDATION', field: ['score'] }])
    for (const other of [scene.town, scene.secretary, scene.leader]) expect(outcome(await step(other, 'close', id, { score: 5 }))).toBe('STATE')
    expect((await step(scene.supervisor, 'close', id, { score: 5 })).observation?.score).toBe(5)
  })
})

describe('who may take a step', () => {
  const forbidden: Record<StepMutation, readonly (keyof ObservationScene)[]> = {
    triage: ['supervisor', 'secretary', 'leader', 'sectionLeader', 'cityLeader', 'cityOffice', 'auditor'],
    assign: ['supervisor', 'secretary', 'leader', 'sectionLeader', 'cityLeader', 'cityOffice', 'auditor'],
    decline: ['supervisor', 'secretary', 'leader', 'sectionLeader', 'cityLeader', 'cityOffice', 'auditor'],
    conclude: ['supervisor', 'auditor'],
    rectify: ['supervisor', 'auditor'],
    verify: ['supervisor', 'secretary', 'leader', 'sectionLeader', 'town', 'cityLeader', 'cityOffice', 'auditor'],
    close: ['auditor'],
    reopen: ['auditor'],
  }
  it.each(STEP_MUTATIONS)('%s is FORBIDDEN to whoever’s role does not include it', async (name) => {
    const { id } = await scene.submitted()
    const input = { id, comment: '说明', ...(name === 'conclude' ? { confirmed: true } : {}), ...(name === 'assign' ? { handler: scene.secretary.accountId } : {}) }
    const others = await Promise.all(['chief-1', 'finance-office', 'bank-office', 'administrator'].map((login) => api.as(login).catch(() => api.as('administrator'))))
    const askers = [...forbidden[name].map((who) => scene[who] as ObservationScene['town']), ...others]
    for (const asker of askers) {
      const answer = await asker.ask(stepDocument(name), { input })
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    expect((await read(scene.town, id))?.status).toBe('SUBMITTED')
  })

  it('is NOT_FOUND to an office elsewhere and for an id that does not exist, in the same words', async () => {
    const { id } = await scene.submitted()
    const elsewhere = await api.as('town-office-150524100')
    const outOfScope = await step(elsewhere, 'triage', id)
    const absent = await step(elsewhere, 'triage', 'no-such-id')
    expect(outOfScope.userErrors).toEqual(absent.userErrors)
    expect(outOfScope.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  it('is STATE before its turn and to whoever is not the handler', async () => {
    const { id } = await scene.submitted()
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.secretary.accountId }))).toBe('STATE')
    expect(outcome(await step(scene.secretary, 'conclude', id))).toBe('STATE')
    expect(outcome(await step(scene.banner, 'verify', id))).toBe('STATE')
    expect(outcome(await step(scene.banner, 'close', id))).toBe('STATE')
    const assigned = await scene.at('ASSIGNED')
    for (const other of [scene.leader, scene.town, scene.banner, scene.cityLeader]) expect(outcome(await step(other, 'conclude', assigned.id))).toBe('STATE')
  })

  it('is not the banner office’s to triage while the town’s clock runs, and is once it has run out', async () => {
    const { id, dueAt } = await scene.submitted()
    expect(dueAt).toBe('2016-01-05T15:59:59.999Z')
    expect(outcome(await step(scene.banner, 'triage', id))).toBe('STATE')
    api.clock.set('2016-01-05T15:59:59.999Z')
    expect(outcome(await step(scene.banner, 'triage', id))).toBe('STATE')
    api.clock.set('2016-01-05T16:00:00.000Z')
    try {
      expect(can((await read(scene.banner, id))?.viewerCan)).toEqual(['triage', 'decline'])
      expect(outcome(await step(scene.banner, 'triage', id))).toBe('taken')
      // Triage began no new clock for the town: the acceptance is due five working days after the submission.
      expect(outcome(await step(scene.banner, 'assign', id, { handler: scene.secretary.accountId }))).toBe('STATE')
      api.clock.set('2016-01-09')
      expect(outcome(await step(scene.banner, 'assign', id, { handler: scene.secretary.accountId }))).toBe('taken')
    } finally {
      api.clock.set('2015-12-31')
    }
  })

  it('is the banner office’s when the observation is about the town office', async () => {
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })
    expect(await read(scene.town, id)).toBeNull()
    expect(outcome(await step(scene.town, 'triage', id))).toBe('NOT_FOUND')
    expect(outcome(await step(scene.banner, 'triage', id))).toBe('taken')
    const candidates = (await read(scene.banner, id))?.handlerCandidates.map((person) => person.id)
    expect(candidates).toContain(scene.secretary.accountId)
    expect(candidates).not.toContain(scene.town.accountId)
    expect(outcome(await step(scene.banner, 'assign', id, { handler: scene.town.accountId }))).toBe('VALIDATION')
    expect(outcome(await step(scene.banner, 'assign', id, { handler: scene.secretary.accountId }))).toBe('taken')
  })
})

describe('the handler', () => {
  it('is one who sees the observation, named with the post: village people first, the section-level leader of the household alone', async () => {
    const about = await scene.at('TRIAGED', { household: scene.household })
    expect(about.handlerCandidates.map(({ id }) => id)).toEqual([
      scene.sectionLeader.accountId, scene.secretary.accountId, scene.leader.accountId, scene.town.accountId, scene.banner.accountId, scene.cityOffice.accountId, scene.cityLeader.accountId,
    ])
    expect(about.handlerPosts.map(({ role, account }) => [role, account.id])).toEqual([
      ['SECTION_LEADER', scene.sectionLeader.accountId], ['FIRST_SECRETARY', scene.secretary.accountId], ['DIVISION_LEADER', scene.leader.accountId], ['TOWN_OFFICE', scene.town.accountId],
      ['BANNER_OFFICE', scene.banner.accountId], ['CITY_OFFICE', scene.cityOffice.accountId], ['CITY_LEADER', scene.cityLeader.accountId],
    ])
    const general = await scene.at('TRIAGED')
    expect(general.handlerCandidates.map(({ id }) => id)).not.toContain(scene.sectionLeader.accountId)
    for (const stranger of [scene.sectionLeader, scene.supervisor, scene.colleague, scene.auditor, await api.as('town-office-150524100')]) {
      expect((await step(scene.town, 'assign', general.id, { handler: stranger.accountId })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['handler'] }])
    }
    expect(outcome(await step(scene.town, 'assign', about.id, { handler: scene.sectionLeader.accountId }))).toBe('taken')
    expect(outcome(await step(scene.sectionLeader, 'conclude', about.id))).toBe('taken')
  })

  it.each([
    ['a household, which waits for the town’s office', () => scene.town, () => ({ household: scene.household })],
    ['a cadre of the village, which waits for it too', () => scene.town, () => ({ kind: 'CADRE_CONDUCT', cadre: scene.secretary.accountId })],
    ['one of the town’s office, which waits for the banner’s', () => scene.banner, () => ({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })],
  ] as const)('of a report about %s, is whoever the list names, of levels above as well, and nobody else', async (_, office, about) => {
    const { id } = await scene.submitted(about())
    await step(office(), 'triage', id)
    const offered = new Set((await read(office(), id))?.handlerCandidates.map((person) => person.id))
    expect(offered.size).toBeGreaterThan(0)
    const around = [scene.village, `${scene.village.slice(0, 9)}000`, `${scene.village.slice(0, 6)}000000`, '150500000000']
    const accounts = new Set((await storedRows(api, 'Appointment', [{ column: 'regionCode', in: around }])).map(({ accountId }) => accountId))
    expect([...offered].filter((candidate) => !accounts.has(candidate))).toEqual([])
    for (const handler of accounts) expect([handler, outcome(await step(office(), 'assign', id, { handler }))]).toEqual([handler, offered.has(handler) ? 'taken' : 'VALIDATION'])
    for (const handler of offered) {
      await step(office(), 'assign', id, { handler })
      const { login } = await storedRow(api, 'Account', [{ column: 'id', equals: handler }])
      expect([login, (await read(await api.as(login), id))?.viewerCan.conclude]).toEqual([login, true])
    }
  })

  it('is never the reporter who is named, nor the subject', async () => {
    const { observation } = await submit(scene.leader, scene.draft({ cadre: scene.secretary.accountId }))
    const id = observation?.id ?? ''
    await step(scene.town, 'triage', id)
    for (const nobody of [scene.leader, scene.secretary]) expect(outcome(await step(scene.town, 'assign', id, { handler: nobody.accountId }))).toBe('VALIDATION')
    expect((await read(scene.town, id))?.handlerCandidates.map((person) => person.id)).toEqual([scene.town, scene.banner, scene.cityOffice, scene.cityLeader].map(({ accountId }) => accountId))
    expect((await read(scene.leader, id))?.handlerCandidates).toEqual([])
  })
})
