import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { STEP_MUTATIONS, observationScene, outcome, read, stepDocument } from '../../testing/observation-scene.js'
import type { ObservationScene, ReadObservation, StepMutation } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow } from '../../testing/stored-rows.js'
import { clockTimesOf } from './observation-course.js'
import { dueAtOf } from './observation-clock.js'
import { ObservationStatus } from './observation-codes.js'
import type { ObservationKind } from './observation-codes.js'
import { nextStatus, observationStepNames } from './observation-states.js'

const ACTORS = ['supervisor', 'colleague', 'secretary', 'leader', 'sectionLeader', 'town', 'banner', 'cityLeader', 'cityOffice', 'auditor'] as const
type Actor = (typeof ACTORS)[number]

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const moves = fc.array(
  fc.record({
    actor: fc.constantFrom(...ACTORS),
    // Whoever is likely to be next is asked more often, so that sequences get far.
    likely: fc.nat({ max: 3 }).map((drawn) => drawn > 0),
    step: fc.constantFrom(...STEP_MUTATIONS),
    handler: fc.constantFrom('secretary', 'leader', 'sectionLeader', 'town', 'supervisor' as const),
    confirmed: fc.boolean(),
    // Sixteen moves end before a session does.
    hours: fc.nat({ max: 40 }),
  }),
  { minLength: 8, maxLength: 16, size: 'max' },
)
const starts = fc.record({
  kind: fc.constantFrom<ObservationKind>('PROJECT', 'CADRE_CONDUCT', 'FUND_USE', 'COMMENDATION'),
  anonymous: fc.boolean(),
  ofHousehold: fc.boolean(),
  subject: fc.constantFrom<'secretary' | 'town' | 'leader' | null>(null, null, 'secretary', 'town', 'leader'),
})

const handlerOf = (observation: ReadObservation): Actor => ACTORS.find((actor) => scene[actor].accountId === observation.handler?.id) ?? 'auditor'

/** Who is likely to do what next. */
const nextOf = (observation: ReadObservation): readonly (readonly [Actor, StepMutation])[] => {
  switch (observation.status as ObservationStatus) {
    case 'SUBMITTED':
      return [['town', 'triage'], ['banner', 'triage']]
    case 'TRIAGED':
      return observation.kind === 'COMMENDATION' ? [['town', 'close']] : [['town', 'assign'], ['banner', 'assign']]
    case 'ASSIGNED':
      return [[handlerOf(observation), 'conclude']]
    case 'CONFIRMED':
      return [[handlerOf(observation), 'rectify']]
    case 'RECTIFYING':
      return [['banner', 'verify']]
    case 'UNFOUNDED':
    case 'VERIFIED':
      return [['supervisor', 'close'], ['banner', 'close']]
    case 'CLOSED':
    case 'DECLINED':
      return [['supervisor', 'reopen']]
  }
}

/** Whether a list of statuses is a way that the state machine allows. */
const isWay = (statuses: readonly ObservationStatus[], kind: ObservationKind): boolean => {
  let reopened = false
  return statuses.every((status, index) => {
    const before = statuses[index - 1]
    if (before === undefined) return status === 'SUBMITTED'
    const taken = observationStepNames.find((name) => {
      const next = nextStatus(name, before, { kind, reopened })
      return 'status' in next && next.status === status
    })
    if (taken === 'reopen') reopened = true
    return taken !== undefined
  })
}

const invariantsOf = async (observation: ReadObservation, subject: string | null): Promise<void> => {
  const row = await storedRow(api, 'Observation', [{ column: 'id', equals: observation.id }])
  const statuses = observation.steps.map(({ status }) => status as ObservationStatus)
  expect(isWay(statuses, row.kind), statuses.join(' ')).toBe(true)
  expect(statuses.at(-1)).toBe(row.status)
  expect(row.version).toBe(statuses.length)
  const steps = observation.steps.map(({ status, at }) => ({ status: status as ObservationStatus, at: at.replace('T', ' ').slice(0, 23) }))
  expect(row.dueAt).toBe(dueAtOf(row.status, clockTimesOf(row.submittedAt, steps)))
  if (subject !== null) expect([row.handlerId, ...observation.steps.map(({ by }) => by?.id)]).not.toContain(subject)
  if (row.score !== null) expect(observation.steps.at(-1)).toMatchObject({ status: 'CLOSED', by: { id: row.reporterId } })
  expect(row.handlerId === null).toBe(!statuses.slice(statuses.findLastIndex((status) => status === 'TRIAGED') + 1).includes('ASSIGNED'))
}

const inputOf = (name: StepMutation, actor: Actor, move: { readonly handler: keyof ObservationScene; readonly confirmed: boolean }): Record<string, unknown> => {
  if (name === 'assign') return { handler: (scene[move.handler] as ObservationScene['town']).accountId }
  if (name === 'conclude') return { confirmed: move.confirmed, comment: '核实过。' }
  if (name === 'close') return actor === 'supervisor' ? { score: 3 } : {}
  return name === 'decline' || name === 'reopen' ? { comment: '说明原因。' } : {}
}

describe('whatever anybody tries in whatever order', () => {
  it('keeps to the way of an observation, changes nothing when refused, and does exactly what viewerCan says', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(starts, moves, async (start, sequence) => {
        api.clock.set('2015-12-31')
        const subject = start.subject === null ? null : scene[start.subject].accountId
        const { id } = await scene.submitted({ kind: start.kind, anonymous: start.anonymous, ...(start.ofHousehold ? { household: scene.household } : {}), ...(subject === null ? {} : { cadre: subject }) })
        for (const move of sequence) {
          api.clock.advance(move.hours * 3_600_000)
          const before = await read(scene.auditor, id)
          const likely = before === null ? [] : nextOf(before)
          const [actor, name] = (move.likely ? likely[move.hours % Math.max(1, likely.length)] : undefined) ?? [move.actor, move.step]
          const promised = (await read(scene[actor], id))?.viewerCan[name] ?? false
          const input = inputOf(name, actor, move)
          const request = await scene[actor].ask(stepDocument(name), { input: { id, ...input } })
          const forbidden = request.errors?.[0]?.extensions.code === 'FORBIDDEN'
          const answer = (request.data as { answer: Parameters<typeof outcome>[0] } | null)?.answer
          const result = forbidden || answer === undefined ? 'FORBIDDEN' : outcome(answer)
          expect(['taken', 'FORBIDDEN', 'STATE', 'NOT_FOUND', ...(name === 'assign' ? ['VALIDATION'] : [])], `${actor} ${name}`).toContain(result)
          if (result !== 'VALIDATION') expect(result === 'taken', `${actor} ${name} on ${before?.status}`).toBe(promised)
          const after = await read(scene.auditor, id)
          if (after !== null) reached.add(after.status)
          if (result !== 'taken') expect({ ...after, overdue: null }).toEqual({ ...before, overdue: null })
          if (after !== null) await invariantsOf(after, subject)
        }
        expect(await rollupDifferences(api.application.core.database)).toEqual([])
      }),
      { seed: 20151231, numRuns: 25 },
    )
    expect([...reached].sort()).toEqual(Object.keys(ObservationStatus).sort())
  }, 240_000)
})
