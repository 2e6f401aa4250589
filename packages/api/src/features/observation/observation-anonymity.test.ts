import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene, step } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

describe('4.1 an anonymous reporter and the auditor', () => {
  let api: ApiUnderTest
  let scene: ObservationScene
  beforeAll(async () => {
    api = await startApi()
    scene = await observationScene(api)
  })
  afterAll(async () => api.close())

  it('leaves a trace of each auditor who looks, and of nobody who may know otherwise', async () => {
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', anonymous: true })
    const named = await scene.submitted()
    const traces = async (): Promise<(string | null)[]> => (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'observation.revealReporter' }, { column: 'subjectId', in: [id, named.id] }])).map(({ accountId, subjectId }) => (subjectId === id ? accountId : 'named'))
    const who = 'query ($id: ID!) { observation(id: $id) { reporter { id } steps { by { id } } } }'
    for (const asker of [scene.supervisor, scene.town, scene.banner]) await asker.data(who, { id })
    await scene.auditor.data(who, { id: named.id })
    await scene.auditor.data('query ($id: ID!) { observation(id: $id) { status text steps { status at } } }', { id })
    expect(await traces()).toEqual([])
    expect((await scene.auditor.data<{ observation: { reporter: { id: string } } }>(who, { id })).observation.reporter.id).toBe(scene.supervisor.accountId)
    expect(await traces()).toEqual([scene.auditor.accountId])
    await scene.auditor.data('query ($id: ID!) { observation(id: $id) { steps { by { id } } } }', { id })
    expect(await traces()).toEqual([scene.auditor.accountId, scene.auditor.accountId])
  })

  it('is named by no entry of the trail, nor found there by account: the trail leads to the observation', async () => {
    const { id } = await scene.submitted({ kind: 'CADRE_CONDUCT', anonymous: true })
    const named = await scene.submitted()
    await step(scene.town, 'triage', id)
    const entries = async (filter: object): Promise<readonly unknown[]> =>
      (await scene.auditor.data<{ auditEntries: { nodes: readonly { action: string; subjectId: string; by: { id: string } | null }[] } }>('query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 100) { nodes { action subjectId by { id } } } }', { filter })).auditEntries.nodes.filter(({ subjectId }) => subjectId === id || subjectId === named.id).map((entry) => [entry.action, entry.subjectId === id ? 'anonymous' : 'named', entry.by?.id ?? null])
    expect(await entries({ subject: id })).toEqual([['observation.triage', 'anonymous', scene.town.accountId], ['observation.submit', 'anonymous', null]])
    expect(await entries({ account: scene.supervisor.accountId })).toEqual([['observation.submit', 'named', scene.supervisor.accountId]])
    expect(await entries({ account: scene.town.accountId })).toEqual([['observation.triage', 'anonymous', scene.town.accountId]])
  })
})
