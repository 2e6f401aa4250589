import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { ObservationStatus } from '../observation/observation-codes.js'
import { findingState } from './finding-codes.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

interface ReadFinding {
  readonly id: string
  readonly kind: string
  readonly found: string
  readonly measure: string | null
  readonly state: string
  readonly household: { readonly id: string } | null
  readonly project: { readonly id: string } | null
  readonly cadre: { readonly id: string } | null
  readonly observation: { readonly id: string } | null
}

const FINDINGS = 'query ($filter: FindingFilter) { findings(filter: $filter) { nodes { id kind found measure state household { id } project { id } cadre { id } observation { id } } } }'
const findings = async (who: Asker, filter: object): Promise<readonly ReadFinding[]> => (await who.data<{ findings: { nodes: readonly ReadFinding[] } }>(FINDINGS, { filter })).findings.nodes
const ofObservation = async (who: Asker, id: string): Promise<readonly ReadFinding[]> => findings(who, { observation: id })

describe('a finding', () => {
  it('is recorded as it was reported when an observation is confirmed, and not when it is unfounded', async () => {
    const confirmed = await scene.at('CONFIRMED', { household: scene.household })
    expect(await ofObservation(scene.town, confirmed.id)).toEqual([{ id: expect.any(String) as string, kind: 'PUBLICITY', found: '经入户核实，情况属实。', measure: null, state: 'OPEN', household: { id: scene.household }, project: null, cadre: null, observation: { id: confirmed.id } }])
    const unfounded = await scene.at('ASSIGNED')
    await step(scene.secretary, 'conclude', unfounded.id, { confirmed: false })
    expect(await ofObservation(scene.town, unfounded.id)).toEqual([])
  })

  it('names household, project, person, kind and measure that the handler found, and stands with each of them', async () => {
    const { id } = await scene.at('ASSIGNED')
    const project = (await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }]))[0]
    if (project === undefined) throw new Error('The village has no project')
    const finding = { kind: 'PROJECT', household: scene.household, project: project.id, cadre: scene.sectionLeader.accountId, measure: '限期补发。' }
    expect(outcome(await step(scene.secretary, 'conclude', id, { finding }))).toBe('taken')
    for (const filter of [{ household: scene.household }, { project: project.id }, { cadre: scene.sectionLeader.accountId }, { kind: ['PROJECT'], region: scene.village }]) {
      expect((await findings(scene.banner, filter)).find(({ observation }) => observation?.id === id)).toMatchObject({ kind: 'PROJECT', household: { id: scene.household }, project: { id: project.id }, cadre: { id: scene.sectionLeader.accountId }, measure: '限期补发。' })
    }
    // The person it is about reads it nowhere, nor does the reporter.
    expect(await findings(scene.sectionLeader, { household: scene.household })).not.toContainEqual(expect.objectContaining({ observation: { id } }))
    expect((await scene.supervisor.ask(FINDINGS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('is of the project that was reported, where the handler names no other', async () => {
    const gone = new Set((await storedRows(api, 'ProjectCadre', [{ column: 'accountId', equals: scene.secretary.accountId }])).map(({ projectId }) => projectId))
    const project = (await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }])).find((each) => !gone.has(each.id))
    const { id } = await scene.at('ASSIGNED', { project: project?.id })
    await step(scene.secretary, 'conclude', id)
    expect((await ofObservation(scene.banner, id))[0]?.project).toEqual({ id: project?.id })
  })

  it('is of no project and no person where the handler says so, whatever was reported', async () => {
    const gone = new Set((await storedRows(api, 'ProjectCadre', [{ column: 'accountId', equals: scene.secretary.accountId }])).map(({ projectId }) => projectId))
    const project = (await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }])).find((each) => !gone.has(each.id))
    const { id } = await scene.at('ASSIGNED', { project: project?.id, household: scene.household, cadre: scene.sectionLeader.accountId })
    expect(outcome(await step(scene.secretary, 'conclude', id, { finding: { project: null, household: null, cadre: null } }))).toBe('taken')
    expect((await ofObservation(scene.banner, id))[0]).toMatchObject({ project: null, household: null, cadre: null })
  })

  it('follows how far it is put right, and a reopening', async () => {
    const { id } = await scene.at('CONFIRMED')
    const state = async (): Promise<string | undefined> => (await ofObservation(scene.banner, id))[0]?.state
    await step(scene.secretary, 'rectify', id)
    expect(await state()).toBe('RECTIFYING')
    await step(scene.banner, 'verify', id)
    expect(await state()).toBe('VERIFIED')
    await step(scene.banner, 'close', id)
    expect(await state()).toBe('VERIFIED')
    await step(scene.supervisor, 'reopen', id)
    expect(await state()).toBe('REOPENED')
    await step(scene.town, 'assign', id, { handler: scene.secretary.accountId })
    await step(scene.secretary, 'conclude', id, { confirmed: false })
    expect(await state()).toBe('REVOKED')
    await step(scene.banner, 'close', id)
    expect(await state()).toBe('REVOKED')
    expect(Object.values(ObservationStatus).map((status) => findingState('REVOKED', status))).toContain('REVOKED')
  })

  it('is not against its handler, nor of another village, nor about somebody without a part in it', async () => {
    const { id } = await scene.at('ASSIGNED')
    const elsewhere = (await storedRows(api, 'Household')).find(({ regionCode }) => regionCode.startsWith('150525100') && regionCode !== scene.village)
    const project = (await storedRows(api, 'Project')).find(({ regionCode }) => regionCode !== scene.village)
    const refusals = [[{ cadre: scene.secretary.accountId }, 'VALIDATION'], [{ cadre: (await api.as('auditor')).accountId }, 'NOT_FOUND'], [{ household: elsewhere?.id }, 'NOT_FOUND'], [{ project: project?.id }, 'NOT_FOUND'], [{ household: 'none' }, 'NOT_FOUND'], [{ measure: 'x'.repeat(2_001) }, 'VALIDATION']] as const
    for (const [finding, code] of refusals) expect(outcome(await step(scene.secretary, 'conclude', id, { finding })), JSON.stringify(finding)).toBe(code)
    expect(await ofObservation(scene.town, id)).toEqual([])
  })

  it('about the town’s office is read by nobody of it, whether the report or the finding names it', async () => {
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', cadre: scene.town.accountId })
    await step(scene.banner, 'triage', id)
    await step(scene.banner, 'assign', id, { handler: scene.leader.accountId })
    await step(scene.leader, 'conclude', id)
    expect(await ofObservation(scene.banner, id)).toHaveLength(1)
    expect(await ofObservation(scene.town, id)).toEqual([])
    const free = await scene.at('ASSIGNED')
    await step(scene.secretary, 'conclude', free.id, { finding: { cadre: scene.town.accountId } })
    expect((await storedRow(api, 'Finding', [{ column: 'observationId', equals: free.id }])).subjectOffice).toBe('TOWN_OFFICE')
    expect(await ofObservation(scene.banner, free.id)).toHaveLength(1)
    expect(await ofObservation(scene.town, free.id)).toEqual([])
  })

  it('hides its report, with those of the group and their answers, from whom it names, and gives them no step in it', async () => {
    const { id } = await scene.at('ASSIGNED')
    const other = await submit(scene.colleague, scene.draft())
    const member = other.observation?.id ?? ''
    await scene.town.data('mutation ($input: GroupObservationsInput!) { groupObservations(input: $input) { userErrors { code } } }', { input: { lead: id, members: [member] } })
    const figures = async (): Promise<{ open: number; total: number }> => (await scene.leader.data<{ dashboard: { observations: { open: number; total: number } } }>('query ($region: ID!) { dashboard(region: $region) { observations { open total } } }', { region: scene.village })).dashboard.observations
    const before = await figures()
    expect(await read(scene.leader, id)).not.toBeNull()
    expect(outcome(await step(scene.secretary, 'conclude', id, { finding: { cadre: scene.leader.accountId } }))).toBe('taken')
    for (const each of [id, member]) {
      expect(await read(scene.leader, each)).toBeNull()
      expect(await read(scene.banner, each)).toMatchObject({ status: 'CONFIRMED' })
    }
    expect(await figures()).toEqual({ open: before.open - 2, total: before.total - 2 })
    await step(scene.secretary, 'rectify', id)
    expect((await storedRows(api, 'Observation', [{ column: 'id', in: [id, member] }])).map(({ foundCadreId, status }) => [foundCadreId, status])).toEqual(Array.from({ length: 2 }, () => [scene.leader.accountId, 'RECTIFYING']))
  })

  it('is verified by nobody of the banner’s office whom it names', async () => {
    const { id } = await scene.at('ASSIGNED')
    await step(scene.secretary, 'conclude', id, { finding: { cadre: scene.banner.accountId } })
    await step(scene.secretary, 'rectify', id)
    expect(outcome(await step(scene.banner, 'verify', id))).toBe('NOT_FOUND')
    expect(await ofObservation(scene.banner, id)).toEqual([])
  })

  it('leaves the reporter whom it names the own report, its answer and a score, and the finding to others', async () => {
    const { id } = await scene.at('ASSIGNED')
    expect(outcome(await step(scene.secretary, 'conclude', id, { finding: { cadre: scene.supervisor.accountId } }))).toBe('taken')
    expect((await read(scene.supervisor, id))?.steps.at(-1)?.comment).toBe('经入户核实，情况属实。')
    await step(scene.secretary, 'rectify', id)
    await step(scene.banner, 'verify', id)
    expect(outcome(await step(scene.supervisor, 'close', id, { score: 3 }))).toBe('taken')
    expect(await ofObservation(scene.banner, id)).toHaveLength(1)
  })

  it('about somebody of the town’s office is made by nobody of that office, and hides the report from all of it', async () => {
    const { id } = await scene.at('TRIAGED')
    await step(scene.town, 'assign', id, { handler: scene.town.accountId })
    const office = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: scene.town.accountId }])
    const colleague = (await api.as('bank-office')).accountId
    await api.application.core.database.write((transaction) => new UnscopedTable('Appointment', 'a test sets its scene').insert(transaction, [{ ...office, id: newId(), accountId: colleague }]))
    expect((await step(scene.town, 'conclude', id, { finding: { cadre: colleague } })).userErrors[0]).toMatchObject({ code: 'VALIDATION', field: ['finding', 'cadre'] })
    await step(scene.town, 'assign', id, { handler: scene.secretary.accountId })
    expect(outcome(await step(scene.secretary, 'conclude', id, { finding: { cadre: colleague } }))).toBe('taken')
    expect(await read(scene.town, id)).toBeNull()
    await step(scene.secretary, 'rectify', id)
    await step(scene.banner, 'verify', id)
    await step(scene.banner, 'close', id)
    await step(scene.supervisor, 'reopen', id)
    // Looked at again, it is the banner's to name a handler, and nobody of that office is one.
    const again = await read(scene.banner, id)
    expect(again?.viewerCan.assign).toBe(true)
    expect(again?.handlerCandidates.map(({ id: candidate }) => candidate)).not.toContain(scene.town.accountId)
  })

  it('stands in the trail with what it concerns', async () => {
    const { id } = await scene.at('CONFIRMED', { household: scene.household })
    const entry = await storedRow(api, 'AuditEntry', [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'finding.record' }])
    expect(entry.accountId).toBe(scene.secretary.accountId)
    expect(entry.changes).toContain(scene.household)
  })
})
