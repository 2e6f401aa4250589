import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene, outcome, read, step } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { dayOfStored, toStoredInstant } from '../../time/instant.js'
import { startOfDay } from './observation-clock.js'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

interface Seen {
  readonly id: string
  readonly number: string
  readonly submittedAt: string
  readonly writtenAt: string | null
  readonly deviceAhead: number | null
  readonly steps: readonly { readonly at: string }[]
}
interface Sent {
  readonly replayed: boolean
  readonly observation: { readonly id: string; readonly number: string }
}

const SUBMIT = 'mutation ($inputs: [SubmitObservationInput!]!) { submitObservations(inputs: $inputs) { replayed observation { id number } } }'
const LIST = `query ($region: ID!) {
  observations(filter: { region: $region }, first: 100) { edges { cursor node { id number submittedAt writtenAt deviceAhead steps { at } } } }
  notices(first: 100) { nodes { id at subject { id } } } }`

const sent = async (inputs: readonly Record<string, unknown>[]): Promise<readonly Sent[]> => (await scene.supervisor.data<{ submitObservations: Sent[] }>(SUBMIT, { inputs })).submitObservations
/** A named report, an anonymous and a named one, as a phone sends what waited on it. */
const batch = (): Record<string, unknown>[] => {
  const now = api.application.core.clock.realNow().getTime()
  return [false, true, false].map((anonymous) => scene.draft({ anonymous, writtenAt: new Date(now - 3_600_000).toISOString(), sentAt: new Date(now + 417_000).toISOString() }))
}
const everything = async (who: Asker): Promise<{ observations: { edges: readonly { cursor: string; node: Seen }[] }; notices: { nodes: readonly { id: string; at: string; subject: { id: string } | null }[] } }> => who.data(LIST, { region: scene.village })
const midnight = (): string => startOfDay(api.application.core.clock.today())
const rfc = (stored: string): string => `${stored.replace(' ', 'T')}Z`
const serial = (number: string): number => Number(number.slice(-4))
/** The moment in an id that was made by time. */
const momentOf = (id: string): string => toStoredInstant(new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)))

describe('4.1 an anonymous report in a batch', () => {
  it('says to nobody but its handler, the auditor and the reporter by time, number, order, clock or notice with which others it was sent', async () => {
    const inputs = batch()
    const [before, hidden, after] = (await sent(inputs)).map(({ observation }) => observation)
    for (const who of [scene.town, scene.leader, scene.banner, scene.secretary, scene.cityOffice, scene.cityLeader]) {
      const { observations, notices } = await everything(who)
      const place = observations.edges.findIndex(({ node }) => node.id === hidden?.id)
      const seen = observations.edges[place]
      expect(seen?.node).toMatchObject({ submittedAt: rfc(midnight()), writtenAt: null, deviceAhead: null, steps: [{ at: rfc(midnight()) }] })
      expect(Buffer.from(seen?.cursor ?? '', 'base64url').toString()).toContain(midnight())
      const named = observations.edges.filter(({ node }) => node.id === before?.id || node.id === after?.id)
      for (const { node } of named) {
        expect(node.submittedAt).not.toBe(rfc(midnight()))
        expect(node.deviceAhead).not.toBeNull()
      }
      expect(observations.edges.findIndex(({ node }) => node.id === named[1]?.node.id) - observations.edges.findIndex(({ node }) => node.id === named[0]?.node.id)).toBe(1)
      for (const { id, at } of notices.nodes.filter(({ subject }) => subject?.id === hidden?.id)) {
        expect(at).toBe(rfc(midnight()))
        expect(momentOf(id)).toBe(startOfDay(dayOfStored(momentOf(id))))
      }
    }
    const town = (await everything(scene.town)).notices.nodes
    for (const each of [before, hidden, after]) expect(town.map(({ subject }) => subject?.id)).toContain(each?.id)
    expect([before, after, hidden].map((each) => serial(each?.number ?? '') - serial(before?.number ?? ''))).toEqual([0, 1, 2])
    for (const who of [scene.supervisor, scene.auditor]) {
      const own = (await everything(who)).observations.edges.find(({ node }) => node.id === hidden?.id)?.node
      expect(own?.writtenAt).not.toBeNull()
      expect(Math.abs((own?.deviceAhead ?? 0) - 417)).toBeLessThanOrEqual(5)
    }
    // The trail alone keeps the moment.
    const [entry] = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: hidden?.id ?? '' }])
    expect(entry?.at).not.toBe(midnight())
    expect((await sent(inputs)).map(({ replayed, observation }) => [replayed, observation])).toEqual([before, hidden, after].map((each) => [true, each]))
  })

  it('is told of to the day when its reporter closes or reopens it, and keeps its deadlines', async () => {
    const { id } = await scene.at('VERIFIED', { anonymous: true })
    expect((await read(scene.town, id))?.steps.map(({ at }) => at === rfc(midnight()))).toEqual([true, false, false, false, false, false])
    expect(outcome(await step(scene.supervisor, 'close', id, { score: 3 }))).toBe('taken')
    const named = await scene.at('CLOSED')
    expect(outcome(await step(scene.supervisor, 'reopen', id))).toBe('taken')
    expect(outcome(await step(scene.supervisor, 'reopen', named.id))).toBe('taken')
    const [seen, other] = [await read(scene.town, id), await read(scene.town, named.id)]
    expect(seen?.steps.slice(-2).map(({ at }) => at)).toEqual([rfc(midnight()), rfc(midnight())])
    expect(other?.steps.at(-1)?.at).not.toBe(rfc(midnight()))
    expect(seen?.dueAt).toBe(other?.dueAt)
  })
})
