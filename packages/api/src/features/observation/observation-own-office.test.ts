import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { forgetViewers, storedRow, storedRows } from '../../testing/stored-rows.js'
import { addDays } from '../../time/business-day.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test sets its scene')
const ATTACHMENTS = new UnscopedTable('Attachment', 'a test sets its scene')

let api: ApiUnderTest
let scene: ObservationScene
/** Another of the town's office. */
let colleague: Asker
/** Of the town's office, and first secretary of the village besides. */
let both: Asker
let household: OwnVisitor

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  const office = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: scene.town.accountId }])
  colleague = await api.as('bank-office')
  await api.application.core.database.write((transaction) =>
    APPOINTMENTS.insert(transaction, [colleague.accountId, scene.secretary.accountId].map((accountId) => ({ ...office, id: newId(), accountId }))))
  both = scene.secretary
  household = await atOwnFile(api, scene.town, scene.household)
})
afterAll(async () => api.close())

const complain = async (about: string): Promise<string> => {
  const id = newId()
  const { submitOwnComplaint: done } = await household.data<{ submitOwnComplaint: { userErrors: unknown[] } }>('mutation ($input: SubmitOwnComplaintInput!) { submitOwnComplaint(input: $input) { userErrors { code field } } }', { input: { id, kind: 'CADRE_CONDUCT', about, text: '镇里的人把补助款扣下了' } })
  expect(done.userErrors).toEqual([])
  return id
}

const FIGURES = 'observations { total open overdue closed } attention { kind count }'
const EVERYWHERE = `query ($id: ID!, $number: String!, $household: ID!, $village: ID!, $town: ID!, $banner: ID!) {
  observation(id: $id) { id } node(id: $id) { id }
  observations(first: 100) { totalCount nodes { id text } }
  sought: observations(filter: { number: $number }) { totalCount nodes { id } }
  late: observations(orderBy: DUE_ASC, first: 100) { nodes { id } }
  household(id: $household) { observations(first: 100) { id text } timeline(first: 100) { kind on } }
  notices(first: 100) { nodes { text subject { ... on Observation { id } } } }
  village: dashboard(region: $village) { ${FIGURES} }
  town: dashboard(region: $town) { ${FIGURES} children { ${FIGURES} } }
  banner: dashboard(region: $banner) { ${FIGURES} children { ${FIGURES} children { ${FIGURES} } } }
  city: dashboard(region: "150500000000") { ${FIGURES} children { ${FIGURES} } } }`

/** All that somebody can read of observations, but for the one's own number. */
const everything = async (who: Asker, id: string, number: string): Promise<string> => {
  const { village, household: about } = scene
  const answer = await who.data(EVERYWHERE, { id, number, household: about, village, town: `${village.slice(0, 9)}000`, banner: `${village.slice(0, 6)}000000` })
  const exported = await api.application.server.inject({ method: 'GET', url: '/exports/observations.csv', headers: { authorization: `Bearer ${who.token}` } })
  return `${JSON.stringify(answer)}\n${exported.payload}`
}

/** The figures of regions as somebody reads them, null where they do not open. */
const everyFigure = async (who: Asker, regions: readonly string[]): Promise<string> => {
  const answers = await Promise.all(regions.map((region) => who.data(`query ($region: ID!) { dashboard(region: $region) { ${FIGURES} children { ${FIGURES} children { ${FIGURES} } } } }`, { region })))
  expect(answers.some((answer) => JSON.stringify(answer).includes('total'))).toBe(true)
  return JSON.stringify(answers)
}

/** What is there to read before a complaint and after it. */
const unchangedFor = async (people: readonly Asker[], act: () => Promise<string>): Promise<string> => {
  const probe = 'f0000000-0000-4000-8000-000000000000'
  const before = await Promise.all(people.map((who) => everything(who, probe, 'O150525100202-2015-9999')))
  const id = await act()
  const { number } = await storedRow(api, 'Observation', [{ column: 'id', equals: id }])
  const after = await Promise.all(people.map((who) => everything(who, id, number)))
  expect(after).toEqual(before)
  return id
}

describe('4.1 an observation about a town’s office', () => {
  it('by a household is unknown to everybody of that office by list, id, number, export, notice, timeline and figure', async () => {
    const id = await unchangedFor([scene.town, colleague, both], () => complain('TOWN_OFFICE'))
    expect(await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).toMatchObject({ subjectOffice: 'TOWN_OFFICE', cadreId: null })
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }])).map(({ accountId }) => accountId)).toEqual([scene.banner.accountId])
    for (const who of [scene.leader, scene.cityLeader, scene.auditor, scene.banner]) expect((await read(who, id))?.id).toBe(id)
  })

  it('by a supervisor, about one of its people, is unknown to the colleagues as well', async () => {
    const id = newId()
    await unchangedFor([scene.town, colleague, both], async () => {
      await submit(scene.supervisor, scene.draft({ id, kind: 'CADRE_CONDUCT', cadre: scene.town.accountId }))
      return id
    })
    expect((await read(scene.supervisor, id))?.id).toBe(id)
  })

  it('about somebody who comes to that office later is unknown to the colleagues from then on, and in no figure of theirs', async () => {
    const subject = scene.leader
    const { observation } = await submit(scene.supervisor, scene.draft({ kind: 'CADRE_CONDUCT', cadre: subject.accountId }))
    const id = observation?.id ?? ''
    const open = async (who: Asker): Promise<number> => (await who.data<{ dashboard: { observations: { open: number } } }>('query ($region: ID!) { dashboard(region: $region) { observations { open } } }', { region: scene.village })).dashboard.observations.open
    const [before, ofBanner] = [await open(scene.town), await open(scene.banner)]
    expect((await read(scene.town, id))?.reporter?.id).toBe(scene.supervisor.accountId)
    const appointment = newId()
    const administrator = await api.as('administrator')
    const { appoint } = await administrator.data<{ appoint: { userErrors: unknown[] } }>('mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }', { input: { id: appointment, account: subject.accountId, role: 'TOWN_OFFICE', region: `${scene.village.slice(0, 9)}000`, startedOn: api.clock.today() } })
    expect(appoint.userErrors).toEqual([])
    for (const who of [scene.town, colleague, both, subject]) expect(await read(who, id)).toBeNull()
    expect([await open(scene.town), await open(scene.banner)]).toEqual([before - 1, ofBanner])
    expect((await read(scene.banner, id))?.viewerCan).toMatchObject({ triage: true })
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.banner.accountId }])).map(({ kind }) => kind), 'the banner’s office hears that it is its turn').toContain('observationSubmitted')
    await api.application.core.database.write(async (transaction) => {
      await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: appointment }])
      await forgetViewers(transaction)
    })
  })

  it('about somebody who is to come to that office is unknown to the colleagues already, and is nobody’s of the village by that post', async () => {
    const [subject, stranger] = [scene.sectionLeader, await api.as('finance-office')]
    const administrator = await api.as('administrator')
    const posts = [subject, stranger].map(({ accountId }) => ({ id: newId(), account: accountId, role: 'TOWN_OFFICE', region: `${scene.village.slice(0, 9)}000`, startedOn: addDays(api.clock.today(), 7) }))
    for (const input of posts) expect((await administrator.data<{ appoint: { userErrors: unknown[] } }>('mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }', { input })).appoint.userErrors).toEqual([])
    const id = newId()
    await unchangedFor([scene.town, colleague, both], async () => {
      await submit(scene.supervisor, scene.draft({ id, kind: 'CADRE_CONDUCT', cadre: subject.accountId }))
      return id
    })
    expect((await read(scene.banner, id))?.viewerCan).toMatchObject({ triage: true })
    expect(await submit(scene.supervisor, scene.draft({ kind: 'CADRE_CONDUCT', cadre: stranger.accountId }))).toMatchObject({ observation: null, userErrors: [{ code: 'NOT_FOUND', field: ['cadre'] }] })
    await api.application.core.database.write(async (transaction) => {
      await APPOINTMENTS.remove(transaction, [{ column: 'id', in: posts.map((post) => post.id) }])
      await forgetViewers(transaction)
    })
  })

  it('is handled by the banner’s office, which can make nobody of the town its handler', async () => {
    const id = await complain('TOWN_OFFICE')
    for (const who of [scene.town, colleague, both]) expect(outcome(await step(who, 'triage', id))).toBe('NOT_FOUND')
    const seen = (await step(scene.banner, 'triage', id)).observation
    const candidates = seen?.handlerCandidates.map((person) => person.id) ?? []
    for (const who of [scene.town, colleague, both]) expect(candidates).not.toContain(who.accountId)
    expect(candidates).toContain(scene.leader.accountId)
    for (const who of [scene.town, colleague, both]) expect(outcome(await step(scene.banner, 'assign', id, { handler: who.accountId }))).toBe('VALIDATION')
    expect(outcome(await step(scene.banner, 'assign', id, { handler: scene.leader.accountId }))).toBe('taken')
    await step(scene.leader, 'conclude', id)
    await step(scene.leader, 'rectify', id)
    await step(scene.banner, 'verify', id)
    expect(outcome(await step(scene.banner, 'close', id))).toBe('taken')
  })

  it('shows its photos to nobody of that office', async () => {
    const id = newId()
    const photo = { id: newId(), uploaderId: scene.supervisor.accountId, contentType: 'image/png', name: null, bytes: 1, contentHash: '0'.repeat(64), holderType: 'OBSERVATION', holderId: id, regionCode: scene.village, createdAt: '2015-12-30 08:00:00.000' } as const
    await submit(scene.supervisor, scene.draft({ id, kind: 'CADRE_CONDUCT', cadre: scene.town.accountId }))
    await api.application.core.database.write((transaction) => ATTACHMENTS.insert(transaction, [photo]))
    const status = async (who: Asker): Promise<number> => (await api.application.server.inject({ method: 'GET', url: `/attachments/${photo.id}`, headers: { authorization: `Bearer ${who.token}` } })).statusCode
    const absent = (await api.application.server.inject({ method: 'GET', url: `/attachments/${newId()}`, headers: { authorization: `Bearer ${scene.town.token}` } })).statusCode
    for (const who of [scene.town, colleague, both]) expect(await status(who)).toBe(absent)
  })

  it('that one of the office reported itself stays in that one’s sight, and in no other’s', async () => {
    const { observation } = await submit(colleague, scene.draft({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId }))
    const id = observation?.id ?? ''
    expect((await read(colleague, id))?.viewerCan).toMatchObject({ triage: false, assign: false })
    for (const who of [scene.town, both]) expect(await read(who, id)).toBeNull()
  })

  it('is in the figures of everybody else, and the sums agree with the facts', async () => {
    const others = [scene.leader, scene.banner, scene.auditor, await api.as('town-office-150525101')]
    const total = async (who: Asker): Promise<number> => (await who.data<{ dashboard: { observations: { total: number } } }>('query ($region: ID!) { dashboard(region: $region) { observations { total } } }', { region: '150525000000' })).dashboard.observations.total
    const before = await Promise.all(others.map(total))
    await complain('TOWN_OFFICE')
    expect(await Promise.all(others.map(total))).toEqual(before.map((count) => count + 1))
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })
})

describe('4.1 an observation about a person', () => {
  it('by a household, about its first secretary, is in no figure that the first secretary reads', async () => {
    await unchangedFor([both], () => complain('FIRST_SECRETARY'))
  })

  it('is in no figure that whoever it is about reads, of whatever region and by whatever post, and in those of all others', async () => {
    const elsewhere = await observationScene(api, 2)
    const figures = (who: Asker): Promise<string> => everyFigure(who, [elsewhere.village, `${elsewhere.village.slice(0, 9)}000`, `${elsewhere.village.slice(0, 6)}000000`, '150500000000'])
    for (const subject of [elsewhere.secretary, elsewhere.leader, elsewhere.sectionLeader]) {
      const [before, others] = [await figures(subject), await figures(elsewhere.banner)]
      const answer = await submit(elsewhere.supervisor, elsewhere.draft({ kind: 'CADRE_CONDUCT', household: elsewhere.household, cadre: subject.accountId }))
      expect(outcome(answer)).toBe('taken')
      expect(await figures(subject)).toBe(before)
      expect(await figures(elsewhere.banner)).not.toBe(others)
    }
  })
})
