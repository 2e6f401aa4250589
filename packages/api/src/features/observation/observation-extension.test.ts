import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { OBSERVATION_FIELDS, observationScene, outcome, read, step } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

const EXTEND = `mutation ($input: ExtendObservationInput!) { answer: extendObservation(input: $input) { observation { ${OBSERVATION_FIELDS} } userErrors { code field message } } }`
const REASON = '需要到旗里核对资金台账。'
/** The business day of the demo city is 31 December 2015; the finish of what is assigned on it. */
const FINISH = '2016-01-15T15:59:59.999Z'
const PROLONGED = '2016-01-30T15:59:59.999Z'

let api: ApiUnderTest
let scene: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
})
afterAll(async () => api.close())

const extend = async (who: Asker, id: string, input: Record<string, unknown> = {}): Promise<ObservationAnswer> => (await who.data<{ answer: ObservationAnswer }>(EXTEND, { input: { id, reason: REASON, ...input } })).answer
const overdueOn = async (day: string): Promise<number> =>
  (await storedRows(api, 'VillageTurn', [{ column: 'regionCode', equals: scene.village }, { column: 'kind', equals: 'OBSERVATION_OVERDUE' }, { column: 'day', equals: day }])).reduce((sum, turn) => sum + turn.delta, 0)
const refused = ({ userErrors }: ObservationAnswer): string[] => userErrors.map(({ code, message }) => `${code} ${message}`)

describe('the one extension of an observation’s deadline', () => {
  it('moves the finish by fifteen days with a step, an entry of the trail, and its day in the figures', async () => {
    const { id, dueAt, extendedTo } = await scene.at('ASSIGNED')
    expect([dueAt, extendedTo]).toEqual([FINISH, null])
    const before = { sixteenth: await overdueOn('2016-01-16'), thirtyFirst: await overdueOn('2016-01-31') }
    expect((await read(scene.banner, id))?.viewerCan.extend).toBe(true)
    const { observation } = await extend(scene.banner, id)
    expect(observation).toMatchObject({ status: 'ASSIGNED', dueAt: PROLONGED, extendedTo: PROLONGED, viewerCan: { extend: false } })
    expect(observation?.steps.at(-1)).toMatchObject({ status: 'ASSIGNED', comment: REASON, extendedTo: PROLONGED, by: { id: scene.banner.accountId } })
    expect([await overdueOn('2016-01-16'), await overdueOn('2016-01-31')]).toEqual([before.sixteenth - 1, before.thirtyFirst + 1])
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    const entry = await storedRow(api, 'AuditEntry', [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'observation.extend' }])
    expect(entry).toMatchObject({ accountId: scene.banner.accountId, regionCode: scene.village, reason: REASON })
    expect(entry.changes).toContain('2016-01-30 15:59:59.999')
    for (const told of [scene.supervisor, scene.secretary]) {
      expect(await storedRow(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'observationExtended' }, { column: 'accountId', equals: told.accountId }])).toMatchObject({ parameters: { dueOn: '2016-01-30' } })
    }
  })

  it('holds through the steps that follow, and is not given twice', async () => {
    const { id } = await scene.at('ASSIGNED')
    await extend(scene.banner, id, { days: 5 })
    const five = '2016-01-20T15:59:59.999Z'
    expect((await step(scene.secretary, 'conclude', id)).observation?.dueAt).toBe(five)
    expect(refused(await extend(scene.banner, id))).toEqual(['STATE A deadline can be prolonged once only, and this one was.'])
    expect((await step(scene.secretary, 'rectify', id)).observation?.dueAt).toBe(five)
    expect((await step(scene.banner, 'verify', id)).observation).toMatchObject({ dueAt: five, extendedTo: five })
    expect((await step(scene.banner, 'close', id)).observation).toMatchObject({ dueAt: null })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('is given again once the reporter has reopened it, since its clocks are new', async () => {
    const { id } = await scene.at('ASSIGNED')
    await extend(scene.banner, id)
    await step(scene.secretary, 'conclude', id, { confirmed: false })
    await step(scene.banner, 'close', id)
    expect((await step(scene.supervisor, 'reopen', id)).observation?.extendedTo).toBeNull()
    expect(refused(await extend(scene.banner, id))).toEqual(['STATE Only an observation that is assigned and not yet closed can be prolonged.'])
    expect((await step(scene.town, 'assign', id, { handler: scene.leader.accountId })).observation?.dueAt).toBe(FINISH)
    expect((await extend(scene.banner, id)).observation?.dueAt).toBe(PROLONGED)
  })

  it('is approved by the banner’s office alone, and never by the handler', async () => {
    const { id } = await scene.at('TRIAGED')
    expect(outcome(await extend(scene.banner, id))).toBe('STATE')
    await step(scene.town, 'assign', id, { handler: scene.banner.accountId })
    expect(refused(await extend(scene.banner, id))).toEqual(['STATE A handler cannot approve a longer deadline for oneself.'])
    await step(scene.town, 'assign', id, { handler: scene.town.accountId })
    for (const who of [scene.town, scene.secretary, scene.leader, scene.supervisor, scene.cityOffice, scene.auditor]) {
      expect((await who.ask(EXTEND, { input: { id, reason: REASON } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect((await read(who, id))?.viewerCan.extend ?? false).toBe(false)
    }
    expect(outcome(await extend(scene.banner, id))).toBe('taken')
  })

  it('is not found out of scope, nor by the person complained of', async () => {
    const [other] = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'BANNER_OFFICE' }])).filter((row) => row.accountId !== scene.banner.accountId)
    const elsewhere = other === undefined ? null : await api.as((await storedRow(api, 'Account', [{ column: 'id', equals: other.accountId }])).login)
    const { id } = await scene.at('ASSIGNED')
    if (elsewhere !== null) expect(outcome(await extend(elsewhere, id))).toBe('NOT_FOUND')
    expect(outcome(await extend(scene.banner, newId()))).toBe('NOT_FOUND')
    const about = await scene.at('ASSIGNED', { kind: 'CADRE_CONDUCT', cadre: scene.banner.accountId })
    expect(outcome(await extend(scene.banner, about.id))).toBe('NOT_FOUND')
  })

  it('takes one to fifteen days and a reason', async () => {
    const { id } = await scene.at('ASSIGNED')
    for (const days of [0, -1, 16]) expect((await extend(scene.banner, id, { days })).userErrors, String(days)).toMatchObject([{ code: 'VALIDATION', field: ['days'] }])
    for (const reason of ['', '  ', 'x'.repeat(4_001), 'a\u0000b']) expect((await extend(scene.banner, id, { reason })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reason'] }])
    expect((await read(scene.banner, id))?.dueAt).toBe(FINISH)
  })

  it('of two at the same moment one is kept', async () => {
    const { id } = await scene.at('ASSIGNED')
    const answers = await Promise.all(Array.from({ length: 4 }, () => extend(scene.banner, id)))
    expect(answers.map(outcome).sort()).toEqual(['STATE', 'STATE', 'STATE', 'taken'])
    expect((await read(scene.banner, id))?.dueAt).toBe(PROLONGED)
    expect((await storedRows(api, 'ObservationStep', [{ column: 'observationId', equals: id }])).filter((row) => row.extendedTo !== null)).toHaveLength(1)
  })

  it('comes too late once the deadline has run out', async () => {
    const { id } = await scene.at('ASSIGNED')
    api.clock.set('2016-01-15T15:59:59.999Z')
    expect((await read(scene.banner, id))?.viewerCan.extend).toBe(true)
    api.clock.set('2016-01-15T16:00:00.000Z')
    expect((await read(scene.banner, id))?.viewerCan.extend).toBe(false)
    expect(refused(await extend(scene.banner, id))).toEqual(['STATE The deadline has run out, so it can no longer be prolonged.'])
  })
})
