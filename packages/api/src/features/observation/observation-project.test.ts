import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { contentOf, submissionOf } from './observation-submission-rules.js'

const CADRES = new UnscopedTable('ProjectCadre', 'a test sets its scene')
const TURNS = '{ triage assign decline conclude rectify verify close reopen }'

let api: ApiUnderTest
let scene: ObservationScene
let project: { readonly id: string; readonly name: string }
let elsewhere: string
beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  const [first] = await storedRows(api, 'Project', [{ column: 'regionCode', equals: scene.village }])
  if (first === undefined) throw new Error('The village has a project')
  project = first
  elsewhere = (await storedRows(api, 'Project')).find(({ regionCode }) => regionCode !== scene.village)?.id ?? ''
})
afterAll(async () => api.close())

/** Whoever is named goes with the project from here on, and nobody else. */
const team = async (...members: readonly Asker[]): Promise<void> => {
  await api.application.core.database.write(async (transaction) => {
    await CADRES.remove(transaction, [{ column: 'projectId', equals: project.id }])
    await CADRES.insert(transaction, members.map(({ accountId }) => ({ id: newId(), projectId: project.id, accountId, regionCode: scene.village, startedOn: '2015-01-01', endedOn: null, contentHash: 'none' })))
  })
}
const turnsOf = async (who: Asker, id: string): Promise<readonly string[]> => {
  const { observation } = await who.data<{ observation: { viewerCan: Record<string, boolean> } | null }>(`query ($id: ID!) { observation(id: $id) { viewerCan ${TURNS} } }`, { id })
  return Object.entries(observation?.viewerCan ?? {}).flatMap(([name, open]) => (open ? [name] : []))
}
const projectOf = async (who: Asker, id: string): Promise<unknown> => (await who.data<{ observation: unknown }>('query ($id: ID!) { observation(id: $id) { project { id name } } }', { id })).observation

describe('a report about a project', () => {
  it('names a project of its village, and is kept with it', async () => {
    await team()
    const { id } = await scene.submitted({ kind: 'PROJECT', project: project.id })
    for (const who of [scene.supervisor, scene.town, scene.secretary, scene.leader, scene.banner, scene.cityOffice, scene.auditor]) expect(await projectOf(who, id)).toEqual({ project: { id: project.id, name: project.name } })
    expect((await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).projectId).toBe(project.id)
    const { id: plain } = await scene.submitted()
    expect(await projectOf(scene.supervisor, plain)).toEqual({ project: null })
  })

  it.each([['of another village', () => elsewhere], ['that does not exist', () => newId()], ['with a space behind it', () => `${project.id} `]])('names no project %s, and the answer is the same', async (_, named) => {
    expect(await submit(scene.supervisor, scene.draft({ project: named() }))).toMatchObject({ observation: null, userErrors: [{ code: 'NOT_FOUND', field: ['project'] }] })
  })

  it('gets no longer deadline by whoever goes with the project', async () => {
    await team()
    const { id } = await scene.submitted({ kind: 'PROJECT', project: project.id })
    await step(scene.town, 'triage', id)
    await step(scene.town, 'assign', id, { handler: scene.leader.accountId })
    await team(scene.banner)
    const extended = async (): Promise<unknown> => (await scene.banner.data<{ answer: { userErrors: { code: string }[] } }>('mutation ($id: ID!) { answer: extendObservation(input: { id: $id, reason: "要核对" }) { userErrors { code } } }', { id })).answer.userErrors.map(({ code }) => code)
    expect((await read(scene.banner, id))?.viewerCan.extend).toBe(false)
    expect(await extended()).toEqual(['STATE'])
    await team()
    expect((await read(scene.banner, id))?.viewerCan.extend).toBe(true)
    expect(await extended()).toEqual([])
  })

  it('sent again is the same only with the same project', async () => {
    const draft = scene.draft({ project: project.id })
    expect(outcome(await submit(scene.supervisor, draft))).toBe('taken')
    expect(await submit(scene.supervisor, draft)).toMatchObject({ replayed: true, userErrors: [] })
    expect(outcome(await submit(scene.supervisor, { ...draft, project: null }))).toBe('CONFLICT')
  })

  it('is found by its project, in lists and in files', async () => {
    const { id, number } = await scene.submitted({ project: project.id })
    const { observations } = await scene.town.data<{ observations: { nodes: { id: string; project: { id: string } }[] } }>('query ($project: ID!) { observations(filter: { project: $project }, first: 100) { nodes { id project { id } } } }', { project: project.id })
    expect(observations.nodes.map((node) => node.id)).toContain(id)
    expect(new Set(observations.nodes.map((node) => node.project.id))).toEqual(new Set([project.id]))
    const file = await api.application.server.inject({ method: 'GET', url: `/exports/observations.csv?project=${project.id}`, headers: { authorization: `Bearer ${scene.town.token}`, 'accept-language': 'en' } })
    const lines = file.payload.trim().split('\r\n')
    expect(lines).toHaveLength(observations.nodes.length + 1)
    expect(lines.find((line) => line.includes(number))).toContain(project.name)
  })

  it('about none costs no statement more than before, and hashes as before projects could be named', async () => {
    const { database } = api.application.core
    const counted = async (extra: Record<string, unknown>): Promise<number> => {
      const before = database.statements
      await scene.submitted(extra)
      return database.statements - before
    }
    await counted({})
    const [plain, about] = [await counted({}), await counted({ project: project.id })]
    expect(about - plain).toBe((await counted({ household: scene.household })) - plain)
    const submission = submissionOf({ id: newId(), kind: 'PROJECT', region: scene.village, seenOn: '2015-12-30', text: '路面开裂。' })
    expect(contentOf('account', submission)).not.toHaveProperty('project')
  })
})

describe('whoever goes with the project', () => {
  it('is never made its handler, and others of the village are', async () => {
    await team(scene.secretary)
    const { id } = await scene.submitted({ project: project.id })
    await step(scene.town, 'triage', id)
    const candidates = (await read(scene.town, id))?.handlerCandidates.map((account) => account.id)
    expect(candidates).not.toContain(scene.secretary.accountId)
    expect(candidates).toContain(scene.leader.accountId)
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.secretary.accountId }))).toBe('VALIDATION')
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.leader.accountId }))).toBe('taken')
  })

  it('handles a report about another project, or about none, as before', async () => {
    await team(scene.secretary)
    const { id } = await scene.submitted()
    await step(scene.town, 'triage', id)
    expect(outcome(await step(scene.town, 'assign', id, { handler: scene.secretary.accountId }))).toBe('taken')
  })

  it('neither registers it nor passes it on nor turns it down, as somebody of the town’s office: the banner’s does once the time has run out', async () => {
    await team(scene.town)
    const { id } = await scene.submitted({ project: project.id })
    expect(await turnsOf(scene.town, id)).toEqual([])
    for (const name of ['triage', 'decline'] as const) expect(outcome(await step(scene.town, name, id))).toBe('STATE')
    await team()
    expect(await turnsOf(scene.town, id)).toEqual(['triage', 'decline'])
  })

  it('who came to it after being named concludes nothing, and what was found is put right all the same', async () => {
    await team()
    const { id } = await scene.at('ASSIGNED', { project: project.id })
    await team(scene.secretary)
    expect(await turnsOf(scene.secretary, id)).toEqual([])
    expect(outcome(await step(scene.secretary, 'conclude', id))).toBe('STATE')
    await team()
    expect(outcome(await step(scene.secretary, 'conclude', id))).toBe('taken')
    await team(scene.secretary)
    expect(outcome(await step(scene.secretary, 'rectify', id))).toBe('taken')
  })

  it('sees no report that names them, like anybody named, and sees one that names the project alone', async () => {
    await team(scene.secretary)
    const about = await scene.submitted({ project: project.id, cadre: scene.secretary.accountId })
    const plain = await scene.submitted({ project: project.id })
    expect(await read(scene.secretary, about.id)).toBeNull()
    expect(await read(scene.secretary, plain.id)).not.toBeNull()
  })

  it('who reported it follows it to its end', async () => {
    await team(scene.leader)
    const draft = scene.draft({ project: project.id })
    expect(outcome(await submit(scene.leader, draft))).toBe('taken')
    const id = draft['id'] as string
    await step(scene.town, 'decline', id)
    expect(await turnsOf(scene.leader, id)).toEqual(['reopen'])
  })
})
