import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportAnswer, ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const WHY = '合同约定年底一次结算'

describe('4.4 a report that nothing was paid', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    for (const { id } of await storedRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: scene.linkage }])) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: null })
  })
  afterAll(async () => api.close())

  const nothing = (period: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({ id: newId(), linkage: scene.linkage, period, outcomes: [], nothingPaid: WHY, ...changes })
  const send = (period: string, changes: Readonly<Record<string, unknown>> = {}): Promise<ReportAnswer> => act(scene.chief, SUBMIT, nothing(period, changes))
  const refused = ({ userErrors }: ReportAnswer): string[] => userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)
  const due = async (): Promise<string[]> => (await scene.chief.data<{ linkage: { reportsDue: string[] } }>('query ($id: ID!) { linkage(id: $id) { reportsDue } }', { id: scene.linkage })).linkage.reportsDue
  const figures = async () => {
    const { outcomeTotal, reportsToConfirm, reportsToApprove } = await storedRow(api, 'VillageRollup', [{ column: 'regionCode', equals: scene.village }])
    return { outcomeTotal, reportsToConfirm, reportsToApprove }
  }
  const told = async (accountId: string): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'accountId', equals: accountId }])).map(({ kind, subjectId }) => `${kind} ${subjectId ?? ''}`)
  const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])

  it('goes to the town at once, is approved by a second person, closes its period and brings no amount', async () => {
    const before = await figures()
    expect(await due()).toContain('2015Q2')
    const { outcomeReport: report } = await send('2015Q2')
    expect(report).toMatchObject({ status: 'VILLAGE_CONFIRMED', total: 0, confirmedTotal: 0, nothingPaid: WHY, outcomes: [] })
    const id = report?.id ?? ''
    expect(await due()).not.toContain('2015Q2')
    expect(await figures()).toEqual({ ...before, reportsToApprove: before.reportsToApprove + 1 })
    expect(await told(scene.town.accountId)).toContain(`reportToApprove ${id}`)
    expect(await told(scene.secretary.accountId)).not.toContain(`reportSubmitted ${id}`)
    await agree()
    expect(refused(await act(scene.secretary, CONFIRM, { id }))).toEqual(['STATE id'])
    expect(await act(scene.town, APPROVE, { id })).toMatchObject({ outcomeReport: { status: 'APPROVED', confirmedTotal: 0, viewerCan: { approve: false } }, userErrors: [] })
    expect(await figures()).toEqual(before)
    expect(await due()).not.toContain('2015Q2')
    await agree()
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === id).map(({ action, reason }) => [action, reason])).toEqual([['outcomeReport.submit', WHY], ['outcomeReport.approve', null]])
  })

  it('is one live report of its quarter like any other, and sent again is kept once', async () => {
    const input = nothing('2015Q1')
    expect(await act(scene.chief, SUBMIT, input)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await act(scene.chief, SUBMIT, input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(refused(await act(scene.chief, SUBMIT, { ...input, nothingPaid: '别的原因' }))).toEqual(['CONFLICT id'])
    expect(refused(await send('2015Q1'))).toEqual(['VALIDATION period'])
    expect(refused(await act(scene.chief, SUBMIT, scene.draft('2015Q1')))).toEqual(['VALIDATION period'])
  })

  it('has a reason and no line, and a report without lines says why', async () => {
    expect(refused(await send('2014Q4', { nothingPaid: ' ' }))).toEqual(['VALIDATION nothingPaid'])
    expect(refused(await send('2014Q4', { nothingPaid: '因'.repeat(501) }))).toEqual(['VALIDATION nothingPaid'])
    expect(refused(await send('2014Q4', { outcomes: scene.draft('2014Q4').outcomes }))).toEqual(['VALIDATION outcomes'])
    expect(refused(await send('2014Q4', { nothingPaid: null }))).toEqual(['VALIDATION outcomes'])
  })

  it('is returned like any other, and its quarter is free again', async () => {
    const { outcomeReport: report } = await send('2014Q4')
    expect((await act(scene.town, RETURN, { id: report?.id, reason: '村里说十月付过一次' })).outcomeReport?.status).toBe('RETURNED')
    expect(await due()).toContain('2014Q4')
    expect((await act(scene.chief, SUBMIT, scene.draft('2014Q4'))).outcomeReport?.status).toBe('SUBMITTED')
    await agree()
  })

  it('may be reversed by a report without lines, which takes the same way and frees the quarter', async () => {
    const { outcomeReport: report } = await send('2015Q3')
    await act(scene.town, APPROVE, { id: report?.id })
    const reversal = { id: newId(), linkage: scene.linkage, period: '2015Q3', reverses: report?.id, outcomes: [] }
    expect(refused(await act(scene.chief, SUBMIT, { ...reversal, nothingPaid: WHY }))).toEqual(['VALIDATION nothingPaid'])
    expect(refused(await act(scene.chief, SUBMIT, { ...reversal, outcomes: scene.draft('2015Q3').outcomes }))).toEqual(['VALIDATION outcomes.0.household', 'VALIDATION outcomes.1.household', 'VALIDATION outcomes.2.household'])
    const answer = await act(scene.chief, SUBMIT, reversal)
    expect(answer).toMatchObject({ outcomeReport: { status: 'VILLAGE_CONFIRMED', nothingPaid: null, reverses: { id: report?.id } }, userErrors: [] })
    await agree()
    expect((await act(scene.town, APPROVE, { id: reversal.id })).outcomeReport?.status).toBe('APPROVED')
    await agree()
    expect(await due()).toContain('2015Q3')
    expect((await scene.approved('2015Q3')).status).toBe('APPROVED')
    await agree()
  })

  it('waits for the end of the paying period, and closes the year where the contract pays by the year', async () => {
    const { startedOn } = await storedRow(api, 'Linkage', [{ column: 'id', equals: scene.linkage }])
    api.clock.set('2015-11-15T09:00:00.000+08:00')
    expect((await send('2015Q4')).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['nothingPaid'], message: 'This period runs until 2015-12-31; report that nothing was paid from that day on.' }])
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { payingRhythm: 'YEAR', startedOn: '2014-11-16' })
    for (const { id } of await storedRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: scene.linkage }])) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: null })
    expect(await due()).toEqual(['2015Q4'])
    expect(refused(await send('2015Q2', { id: newId() })), 'the first year ends on the day before its second').toEqual([])
    expect(await due()).toEqual([])
    api.clock.set('2015-11-14T09:00:00.000+08:00')
    for (const { id } of await storedRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: scene.linkage }])) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: null })
    expect(refused(await send('2015Q2'))).toEqual(['VALIDATION nothingPaid'])
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { payingRhythm: 'QUARTER', startedOn })
    api.clock.set('2015-12-31T09:00:00.000+08:00')
  })

  it('names who left within the year where the contract pays by the year, and asks why', async () => {
    const [household = ''] = scene.households
    const { startedOn } = await storedRow(api, 'Linkage', [{ column: 'id', equals: scene.linkage }])
    await changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: scene.linkage }, { column: 'householdId', equals: household }], { leftOn: '2015-05-10' })
    const line = { household, amount: 90_000 }
    expect(refused(await act(scene.chief, SUBMIT, scene.draft('2015Q4', [line])))).toEqual(['VALIDATION outcomes.0.household'])
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { payingRhythm: 'YEAR', startedOn: '2015-01-01' })
    expect(refused(await act(scene.chief, SUBMIT, scene.draft('2015Q4', [line])))).toEqual(['VALIDATION outcomes.0.reason'])
    expect((await act(scene.chief, SUBMIT, scene.draft('2015Q4', [{ ...line, reason: '上半年的份额' }]))).outcomeReport?.outcomes[0]?.findings.map(({ kind }) => kind)).toContain('HOUSEHOLD_LEFT')
    await changeRows(api, 'Linkage', [{ column: 'id', equals: scene.linkage }], { payingRhythm: 'QUARTER', startedOn })
  })
})
