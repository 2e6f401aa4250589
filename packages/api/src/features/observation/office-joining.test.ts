import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { observationScene } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { accessOf, coreThatAsksFor, coreThatWaits, isHeld } from '../../testing/writers-at-once.js'
import { AppointingService } from '../appointment/appointing-service.js'
import { AttachmentService } from '../attachment/attachment-service.js'
import type { DrawInspectionInput } from '../inspection/inspection-input.js'
import { InspectionDrawing } from '../inspection/inspection-drawing.js'
import { Inspectors } from '../inspection/inspectors.js'
import { SupervisorConflicts } from '../supervision/supervisor-conflicts.js'
import type { SubmitObservationInput } from './observation-input.js'
import { ObservationPeople } from './observation-people.js'
import { ObservationSubmission } from './observation-submission.js'


let api: ApiUnderTest
let scene: ObservationScene
let administrator: Access
let reporter: Access

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  administrator = await accessOf(api, await api.as('administrator'), 'appointment.manage')
  reporter = await accessOf(api, scene.cityOffice, 'observation.submit')
})
afterAll(async () => api.close())

const townOf = (village: string): string => `${village.slice(0, 9)}000`
const appoint = async (core: Core, account: string, region = townOf(scene.village)): Promise<unknown> =>
  new AppointingService(core, new SupervisorConflicts(core)).appoint(administrator, { id: newId(), account, role: 'TOWN_OFFICE', region, startedOn: api.clock.today() })
const report = async (core: Core, draft: Record<string, unknown>): Promise<unknown> =>
  new ObservationSubmission(core, new ObservationPeople(core), new AttachmentService(core)).submit(reporter, draft as unknown as SubmitObservationInput)
const about = ({ accountId }: Asker, region = scene.village): Record<string, unknown> => scene.draft({ kind: 'CADRE_CONDUCT', cadre: accountId, region })
const officeOf = async ({ id }: Record<string, unknown>): Promise<string | null> => (await storedRow(api, 'Observation', [{ column: 'id', equals: String(id) }])).subjectOffice

describe('4.1 a report at the moment at which whoever it is about comes to the town’s office', () => {
  it('is about that office when the report read first who holds which post', async () => {
    const draft = about(scene.leader)
    const reporting = coreThatWaits(api.application.core, 'READING')
    const appointing = coreThatAsksFor(api.application.core, scene.village)
    const reported = report(reporting.core, draft)
    await Promise.race([reported, reporting.reached])
    const made = appoint(appointing.core, scene.leader.accountId)
    await Promise.race([made, appointing.asks])
    reporting.letGo()
    await Promise.all([reported, made])
    expect(await officeOf(draft)).toBe('TOWN_OFFICE')
  })

  it('is about that office when the appointment read first what was reported', async () => {
    const draft = about(scene.secretary)
    const appointing = coreThatWaits(api.application.core, 'WRITING')
    const made = appoint(appointing.core, scene.secretary.accountId)
    await Promise.race([made, appointing.reached])
    const reported = report(api.application.core, draft)
    if (!(await isHeld(api.application.core, scene.village))) await reported
    appointing.letGo()
    await Promise.all([reported, made])
    expect(await officeOf(draft)).toBe('TOWN_OFFICE')
  })

  it('is about that office as the first report of its village, which has no row yet that could be held', async () => {
    const counted = new Set((await storedRows(api, 'VillageCounter')).map(({ regionCode }) => regionCode))
    const village = api.application.core.regions.villages(`${scene.village.slice(0, 6)}000000`).map(({ code }) => code).find((code) => !counted.has(code)) ?? ''
    expect(village).not.toBe('')
    const draft = about(scene.cityLeader, village)
    const reporting = coreThatWaits(api.application.core, 'READING')
    const appointing = coreThatAsksFor(api.application.core, village)
    const reported = report(reporting.core, draft)
    await Promise.race([reported, reporting.reached])
    const made = appoint(appointing.core, scene.cityLeader.accountId, townOf(village))
    if (api.application.core.database.dialect === 'sqlite') await appointing.asks
    else await made
    reporting.letGo()
    await Promise.all([reported, made])
    expect(await officeOf(draft)).toBe('TOWN_OFFICE')
  })
})

describe('4.3 a draw at the moment at which the cadre of a household comes to the town’s office', () => {
  it('has that household read above the office', async () => {
    const drawing = coreThatWaits(api.application.core, 'WRITING')
    const access = await accessOf(api, scene.town, 'inspection.draw')
    const input = { id: newId(), title: '年终入户核查', region: scene.village, size: 300, inspectors: 'SUPERVISORS', dueOn: '2016-01-20' } as unknown as DrawInspectionInput
    const drawn = new InspectionDrawing(drawing.core, new Inspectors(drawing.core, new SupervisorConflicts(drawing.core))).draw(access, input)
    await Promise.race([drawn, drawing.reached])
    const cadre = (await storedRow(api, 'Household', [{ column: 'id', equals: scene.household }])).cadreAccountId ?? ''
    const appointing = coreThatAsksFor(api.application.core, scene.village)
    const made = appoint(appointing.core, cadre)
    await Promise.race([made, appointing.asks])
    drawing.letGo()
    await Promise.all([drawn, made])
    const tasks = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: input.id }, { column: 'cadreId', equals: cadre }])
    expect(tasks.length).toBeGreaterThan(0)
    expect(new Set(tasks.map(({ drawnRegion }) => drawnRegion))).toEqual(new Set([`${scene.village.slice(0, 6)}000000`]))
  })
})
