import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { CONFIRM, REPORT_FIELDS, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReadReport, ReportScene } from '../../testing/report-scene.js'
import { plainPng } from '../../testing/sample-images.js'
import { inChargeOf } from '../../testing/stored-rows.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'a test counts for itself')
const LINES = new UnscopedTable('HouseholdOutcome', 'a test counts for itself')
const VILLAGE = '150525100202'
const LIST = `query ($filter: OutcomeReportFilter) { outcomeReports(filter: $filter, first: 100) { totalCount nodes { ${REPORT_FIELDS} } } }`
const NODE = `query ($id: ID!) { node(id: $id) { id ... on OutcomeReport { number } } outcomeReport(id: $id) { id } }`

interface ReadReports {
  readonly outcomeReports: { readonly totalCount: number; readonly nodes: readonly ReadReport[] }
}

describe('reading outcome reports', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  let stored: Row<'OutcomeReport'>[]
  let lines: Row<'HouseholdOutcome'>[]

  const list = async (who: Asker, filter: Readonly<Record<string, unknown>> = {}): Promise<ReadReports['outcomeReports']> => (await who.data<ReadReports>(LIST, { filter })).outcomeReports
  const idsOf = (reports: readonly { readonly id: string }[]): string[] => reports.map((report) => report.id).toSorted()

  beforeAll(async () => {
    api = await startApi()
    const { database } = api.application.core
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    stored = await REPORTS.findMany(database, [])
    lines = await LINES.findMany(database, [])
  })
  afterAll(async () => {
    await api.close()
  })

  it.each([
    ['city-office', () => true],
    ['auditor', () => true],
    ['banner-office-150524', () => false],
    ['town-office-150525101', ({ regionCode }: Row<'OutcomeReport'>) => regionCode.startsWith('150525101')],
    ['first-secretary-290', ({ regionCode }: Row<'OutcomeReport'>) => regionCode === VILLAGE],
    ['division-leader-295', ({ regionCode }: Row<'OutcomeReport'>) => regionCode === '150525100222'],
  ] as const)('%s reads those of the territory whole', async (login, keep) => {
    const who = await api.as(login)
    const { nodes, totalCount } = await list(who)
    expect(idsOf(nodes)).toEqual(idsOf(stored.filter(keep)))
    expect(totalCount).toBe(nodes.length)
    for (const report of nodes) {
      const own = lines.filter((line) => line.reportId === report.id)
      expect(report.outcomes.map((outcome) => outcome.amount)).toEqual(own.toSorted((a, b) => a.line - b.line).map((line) => line.amount))
      expect(report.total).toBe(own.reduce((sum, line) => sum + line.amount, 0))
      expect(report.confirmedTotal).toBe(own.filter((line) => line.confirmation === 'CONFIRMED').reduce((sum, line) => sum + line.amount, 0))
      expect(report.outcomes.every((outcome) => !outcome.household.headName.includes('*'))).toBe(true)
    }
    for (const report of stored) {
      const found = await who.data<{ node: { id: string } | null; outcomeReport: { id: string } | null }>(NODE, { id: report.id })
      expect([found.node?.id ?? null, found.outcomeReport?.id ?? null]).toEqual(keep(report) ? [report.id, report.id] : [null, null])
    }
  })

  it('a chief reads those of the own enterprise with masked names', async () => {
    const enterprises = new Set(stored.filter((report) => report.linkageId === scene.linkage).map((report) => report.enterpriseId))
    const { nodes } = await list(scene.chief)
    expect(idsOf(nodes)).toEqual(idsOf(stored.filter((report) => enterprises.has(report.enterpriseId))))
    expect(nodes.flatMap((report) => report.outcomes).every((outcome) => /^.{1,8}\*\*$/u.test(outcome.household.headName))).toBe(true)
  })

  it('a section-level leader reads reports that name own households, their lines alone, and the sum of these', async () => {
    const leader = await api.as('section-leader-2744')
    const own = new Set((await leader.data<{ households: { nodes: { id: string }[] } }>('{ households(first: 100) { nodes { id } } }')).households.nodes.map((household) => household.id))
    const shown = lines.filter((line) => own.has(line.householdId))
    expect(shown.length).toBeGreaterThan(0)
    const { nodes } = await list(leader)
    expect(idsOf(nodes)).toEqual([...new Set(shown.map((line) => line.reportId))].toSorted())
    for (const report of nodes) {
      const expected = shown.filter((line) => line.reportId === report.id)
      expect(report.outcomes.map((outcome) => outcome.household.id).toSorted()).toEqual(expected.map((line) => line.householdId).toSorted())
      expect(report.total).toBe(expected.reduce((sum, line) => sum + line.amount, 0))
      expect(report.viewerCan).toEqual({ confirm: false, dispute: false, approve: false, return: false, reverse: false })
    }
  })

  it('are filtered by region, status, quarter and linkage, the latest first', async () => {
    const office = await api.as('city-office')
    const waiting = stored.filter((report) => report.status === 'SUBMITTED')
    expect(idsOf((await list(office, { status: ['SUBMITTED'] })).nodes)).toEqual(idsOf(waiting))
    expect(idsOf((await list(office, { status: [] })).nodes)).toEqual([])
    expect(idsOf((await list(office, { period: '2015Q3' })).nodes)).toEqual(idsOf(stored.filter((report) => report.period === '2015Q3')))
    expect((await list(office, { period: "2015Q3' OR 1=1" })).totalCount).toBe(0)
    expect(idsOf((await list(office, { linkage: scene.linkage })).nodes)).toEqual(idsOf(stored.filter((report) => report.linkageId === scene.linkage)))
    expect(idsOf((await list(office, { region: '150525101000' })).nodes)).toEqual(idsOf(stored.filter((report) => report.regionCode.startsWith('150525101'))))
    const { nodes } = await list(office)
    const times = nodes.map((report) => stored.find((each) => each.id === report.id)?.submittedAt ?? '')
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('the queues are as long as the figures of the dashboard say', async () => {
    const office = await api.as('city-office')
    const { dashboard } = await office.data<{ dashboard: { linkage: { reportsAwaiting: number; outcomeTotal: number } } }>('{ dashboard { linkage { reportsAwaiting outcomeTotal } } }')
    const { nodes } = await list(office)
    expect(dashboard.linkage.reportsAwaiting).toBe((await list(office, { status: ['SUBMITTED', 'VILLAGE_CONFIRMED'] })).totalCount)
    expect(dashboard.linkage.outcomeTotal).toBe(nodes.filter((report) => report.status === 'APPROVED' && !report.reversed && report.reverses === null).reduce((sum, report) => sum + report.confirmedTotal, 0))
  })

  it('read a number of statements that does not grow with the rows', async () => {
    const office = await api.as('city-office')
    const statementsFor = async (filter: Readonly<Record<string, unknown>>): Promise<number> => {
      const before = api.application.core.database.statements
      await list(office, filter)
      return api.application.core.database.statements - before
    }
    await statementsFor({})
    const approved = stored.filter((report) => report.status === 'APPROVED')
    expect(approved.length).toBeGreaterThan(3)
    expect(await statementsFor({ status: ['APPROVED'] })).toBe(await statementsFor({ status: ['APPROVED'], period: '2015Q1' }))
  })

  /** A photo that the chief uploaded, and what asking for it answers. */
  const uploaded = async (): Promise<{ photo: string; get: (who: Asker) => Promise<number> }> => {
    const photo = newId()
    const headers = (who: Asker): Record<string, string> => ({ authorization: `Bearer ${who.token}` })
    const { server } = api.application
    const put = await server.inject({ method: 'PUT', url: `/attachments/${photo}`, headers: { ...headers(scene.chief), 'content-type': 'image/png' }, payload: plainPng })
    expect(put.statusCode).toBeLessThan(300)
    return { photo, get: async (who) => (await server.inject({ method: 'GET', url: `/attachments/${photo}`, headers: headers(who) })).statusCode }
  }

  it('photos come with a report and are seen by whoever sees it whole', async () => {
    const { photo, get } = await uploaded()
    expect([await get(scene.chief), await get(scene.secretary)]).toEqual([200, 404])
    const draft = { ...scene.draft('2015Q4'), attachments: [photo] }
    const { outcomeReport } = await act(scene.chief, SUBMIT, draft)
    const read = await scene.town.data<{ outcomeReport: { attachments: { id: string }[] } }>('query ($id: ID!) { outcomeReport(id: $id) { attachments { id } } }', { id: outcomeReport?.id })
    expect(read.outcomeReport.attachments.map((attachment) => attachment.id)).toEqual([photo])
    expect([await get(scene.chief), await get(scene.secretary), await get(scene.town), await get(await api.as('first-secretary-295')), await get(await api.as('chief-447'))]).toEqual([200, 200, 200, 404, 404])
    expect((await act(scene.chief, SUBMIT, { ...scene.draft('2015Q3'), attachments: [photo] })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['attachments', '0'] }])
    expect((await act(scene.chief, SUBMIT, draft)).replayed).toBe(true)
  })

  it('photos and words about the whole report are not for a section-level leader, who answers for some of its households', async () => {
    const { photo, get } = await uploaded()
    const draft = { ...scene.draft('2014Q1'), note: '白某某病休，由家人代领', attachments: [photo] }
    await act(scene.chief, SUBMIT, draft)
    await act(scene.town, RETURN, { id: draft.id, reason: '白某某的工资条不清楚' })
    const leader = await inChargeOf(api, 'section-leader-2744', scene.households[0] ?? '')
    const WORDS = 'query ($id: ID!) { outcomeReport(id: $id) { note returnReason attachments { id } outcomes { amount } } }'
    const read = async (who: Asker): Promise<{ note: string | null; returnReason: string | null; attachments: readonly unknown[]; outcomes: readonly unknown[] }> => (await who.data<{ outcomeReport: { note: string | null; returnReason: string | null; attachments: readonly unknown[]; outcomes: readonly unknown[] } }>(WORDS, { id: draft.id })).outcomeReport
    expect(await read(scene.secretary)).toMatchObject({ note: draft.note, returnReason: '白某某的工资条不清楚', attachments: [{ id: photo }] })
    const { outcomes, ...words } = await read(leader)
    expect(words).toEqual({ note: null, returnReason: null, attachments: [] })
    expect(outcomes.length).toBeGreaterThan(0)
    expect([await get(scene.secretary), await get(leader)]).toEqual([200, 404])
  })

  it('a step shows the report as the viewer sees it', async () => {
    const report = (await list(scene.secretary, { status: ['SUBMITTED'] })).nodes[0]
    const { outcomeReport } = await act(scene.secretary, CONFIRM, { id: report?.id })
    expect(outcomeReport).toEqual((await list(scene.secretary)).nodes.find((each) => each.id === report?.id))
  })
})
