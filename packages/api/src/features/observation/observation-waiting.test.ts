import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.js'
import { ancestorCode } from '../../access/territory.js'
import { isInForce } from '../../testing/schema-walk/oracle/view.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene } from '../../testing/inspection-scene.js'
import { observationScene, step } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { accessOf } from '../../testing/writers-at-once.js'
import { toStoredInstant } from '../../time/instant.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { rolesOver } from './observation-roles.js'
import { isAboutTownOffice } from './observation-subject.js'
import { waitsFor } from './observation-waiting.js'
import type { Participant, TurnFacts } from './observation-turn.js'

const facts = (status: TurnFacts['status'], extra: Partial<TurnFacts> = {}): TurnFacts => ({
  kind: 'PROJECT', status, reopened: false, dueAt: '2015-12-30 15:59:59.999', reporterId: 'reporter', handlerId: 'handler', cadreId: null, foundCadreId: null, leadId: null, ...extra,
})
const as = (accountId: string, roles: readonly Role[], extra: Partial<Participant> = {}): Participant => ({ accountId, roles: new Set(roles), townIsSubject: false, goesWithProject: false, now: '2015-12-31 04:00:00.000', ...extra })

describe('what waits for somebody', () => {
  const people = { town: as('town', ['TOWN_OFFICE']), handler: as('handler', ['FIRST_SECRETARY']), banner: as('banner', ['BANNER_OFFICE']), reporter: as('reporter', ['VOLUNTEER_SUPERVISOR']) }
  const whom = (of: TurnFacts, among: Readonly<Record<string, Participant>> = people): string[] => Object.entries(among).flatMap(([name, participant]) => (waitsFor(of, participant) ? [name] : []))

  it('is the next step of an observation, whichever it is, and nothing once it has ended', () => {
    expect(Object.fromEntries((['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'UNFOUNDED', 'CLOSED', 'DECLINED'] as const).map((status) => [status, whom(facts(status))]))).toEqual({
      SUBMITTED: ['town'], TRIAGED: ['town'], ASSIGNED: ['handler'], CONFIRMED: ['handler'], RECTIFYING: ['banner'], VERIFIED: ['banner', 'reporter'], UNFOUNDED: ['banner', 'reporter'], CLOSED: [], DECLINED: [],
    })
    expect(whom(facts('TRIAGED', { kind: 'COMMENDATION' }))).toEqual(['town'])
  })

  it('stays the town’s when it is late, and is the banner’s where it is about the town’s office', () => {
    expect(whom(facts('SUBMITTED', { dueAt: '2015-12-01 15:59:59.999' }))).toEqual(['town'])
    expect(whom(facts('SUBMITTED'), { town: { ...people.town, townIsSubject: true }, banner: { ...people.banner, townIsSubject: true } })).toEqual(['banner'])
  })

  it('is none of what another report leads, but that its reporter scores it', () => {
    for (const status of ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING'] as const) expect(whom(facts(status, { leadId: 'lead' })), status).toEqual([])
    expect(whom(facts('VERIFIED', { leadId: 'lead' }))).toEqual(['reporter'])
  })
})

describe('the list of what waits for somebody', () => {
  let api: ApiUnderTest
  let scene: ObservationScene
  beforeAll(async () => {
    api = await startApi()
    scene = await observationScene(api)
  })
  afterAll(async () => api.close())

  interface Page {
    readonly totalCount: number
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
  const listed = async (who: Asker): Promise<string[]> => {
    const ids: string[] = []
    for (let after: string | null = null; ; ) {
      const page: Page = (await who.data<{ observations: Page }>('query ($after: String) { observations(filter: { toHandle: true }, first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }', { after })).observations
      ids.push(...page.nodes.map(({ id }) => id))
      if (!page.pageInfo.hasNextPage) {
        expect(page.totalCount).toBe(ids.length)
        return ids.toSorted()
      }
      after = page.pageInfo.endCursor
    }
  }

  /** By the rule, asked of each report that there is. */
  const byRule = async (who: Asker): Promise<string[]> => {
    const { viewer, grants } = await accessOf(api, who, 'observation.read')
    const { clock } = api.application.core
    const today = clock.today()
    const [rows, appointments, cadres] = [await storedRows(api, 'Observation'), await storedRows(api, 'Appointment', [{ column: 'role', equals: 'TOWN_OFFICE' }]), await storedRows(api, 'ProjectCadre', [{ column: 'accountId', equals: who.accountId }])]
    return rows
      .filter((row) => {
        const roles = rolesOver(grants, row)
        const townIsSubject = isAboutTownOffice(row) || appointments.some((post) => (post.accountId === row.cadreId || post.accountId === row.foundCadreId) && post.regionCode === ancestorCode(row.regionCode, 'TOWN') && isInForce(post, today))
        // An office sees nothing about itself.
        if (roles.has('TOWN_OFFICE') && isAboutTownOffice(row) && row.reporterId !== who.accountId) return false
        return waitsFor(row, { accountId: viewer.accountId, roles, townIsSubject, goesWithProject: cadres.some((post) => post.projectId === row.projectId && isInForce(post, today)), now: toStoredInstant(clock.now()) })
      })
      .map(({ id }) => id)
      .toSorted()
  }

  it('holds what the rule says, for offices, handlers, leaders and reporters', async () => {
    const [project] = await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }])
    for (const status of ['TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const) await scene.at(status)
    const ofProject = { kind: 'PROJECT', project: project?.id }
    for (const status of ['TRIAGED', 'CONFIRMED', 'RECTIFYING'] as const) await scene.at(status, ofProject)
    await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })
    await scene.submitted({ kind: 'COMMENDATION' })
    const now = { regionCode: scene.village, startedOn: '2015-01-01', endedOn: null, contentHash: 'none' }
    const going = [scene.town, scene.secretary, scene.banner].map(({ accountId }) => ({ ...now, id: newId(), projectId: project?.id ?? '', accountId }))
    await api.application.core.database.write((transaction) => new UnscopedTable('ProjectCadre', 'a test sets its scene').insert(transaction, going))
    // Complained of before the person came to the town's office: the office sees it, and it is the banner's.
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.leader.accountId })
    await inspectionScene(api, scene.village).appoint(scene.leader.accountId, 'TOWN_OFFICE', `${scene.village.slice(0, 9)}000`)
    expect([(await listed(scene.town)).includes(id), (await listed(scene.banner)).includes(id)]).toEqual([false, true])
    for (const name of ['town', 'banner', 'secretary', 'leader', 'sectionLeader', 'supervisor', 'colleague', 'cityOffice', 'cityLeader', 'auditor'] as const) expect(await listed(scene[name]), name).toEqual(await byRule(scene[name]))
    for (const name of ['town', 'banner', 'secretary', 'supervisor'] as const) expect((await listed(scene[name])).length, name).toBeGreaterThan(0)
  })

  it('loses a report with the step that it waited for, and the next one gets it', async () => {
    const { id } = await scene.submitted()
    const waiting = async (): Promise<string[]> => {
      const names: string[] = []
      for (const [name, who] of [['town', scene.town], ['secretary', scene.secretary], ['banner', scene.banner]] as const) if ((await listed(who)).includes(id)) names.push(name)
      return names
    }
    expect(await waiting()).toEqual(['town'])
    await step(scene.town, 'triage', id)
    expect(await waiting()).toEqual(['town'])
    await step(scene.town, 'assign', id, { handler: scene.secretary.accountId })
    expect(await waiting()).toEqual(['secretary'])
    await step(scene.secretary, 'conclude', id)
    await step(scene.secretary, 'rectify', id)
    expect(await waiting()).toEqual(['banner'])
    await step(scene.banner, 'verify', id)
    expect(await waiting()).toEqual(['banner'])
    await step(scene.banner, 'close', id)
    expect(await waiting()).toEqual([])
  })
})
