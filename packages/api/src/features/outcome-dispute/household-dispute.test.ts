import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { FOUND, disputeFaults, disputeIn, handedIn, readDisputes } from '../../testing/dispute-scene.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import { APPROVE, CONFIRM, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { alsoAs } from '../../testing/second-post.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'

describe('a line in the household’s own words', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())

  it('is confirmed or disputed by it like by the village, while it waits; the rest is the village’s', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q1')
    await says(0, true)
    await says(1, false, '在住院，没有收到')
    const report = await readDisputes(scene.town, id)
    expect(report.outcomes.map(({ confirmation }) => confirmation)).toEqual(['CONFIRMED', 'DISPUTED', 'PENDING'])
    expect(report.outcomes[1]).toMatchObject({ disputeReason: null, dispute: { origin: 'HOUSEHOLD', status: 'OPEN' } })
    expect(report.confirmedTotal).toBe(10_000)
    const seenByChief = await readDisputes(scene.chief, id)
    expect(JSON.stringify(seenByChief), 'the enterprise is not told why').not.toContain('住院')
    expect(disputeIn(seenByChief), 'nor who says so, and when').toMatchObject({ origin: null, raisedAt: null, status: 'OPEN' })
    expect(disputeIn(report).raisedAt).not.toBeNull()
    await says(2, true, undefined, scene.town)
    expect((await readDisputes(scene.town, id)).outcomes[2]?.confirmation, 'the town would confirm and approve alone').toBe('PENDING')
    await act(scene.secretary, CONFIRM, { id })
    expect((await readDisputes(scene.town, id)).status).toBe('VILLAGE_CONFIRMED')
    expect((await act(scene.town, APPROVE, { id })).outcomeReport?.status).toBe('APPROVED')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('is confirmed by a code of the first secretary, who confirmed other lines and not this one', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q2')
    await act(scene.secretary, CONFIRM, { id, households: [scene.households[0]] })
    expect(await says(1, true)).toEqual([])
    expect(await says(0, true), 'whoever confirmed the line could say it themselves').toEqual([{ code: 'STATE' }])
    expect((await readDisputes(scene.town, id)).outcomes.map(({ confirmation }) => confirmation)).toEqual(['CONFIRMED', 'CONFIRMED', 'PENDING'])
  })

  it('that it says is not so is settled by nobody who confirmed it, whatever post is held besides', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q3')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await says(0, false)
    await alsoAs(api, scene.secretary, 'TOWN_OFFICE', '150525100000', async () => {
      const dispute = disputeIn(await readDisputes(scene.secretary, id))
      expect(dispute).toMatchObject({ origin: 'HOUSEHOLD', status: 'OPEN', viewerCan: { takeUp: false, conclude: false } })
      expect(await disputeFaults(scene.secretary, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual(['STATE id'])
    })
    expect(disputeIn(await readDisputes(scene.town, id)).viewerCan).toEqual({ takeUp: true, conclude: false, findings: [] })
  })

  it('that it says is not so is followed by it on its own page, with the office’s answer, also where the report is taken back', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q1')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await says(0, false)
    const visitor = await atOwnFile(api, scene.secretary, scene.households[0] ?? '')
    const OWN = '{ ownFile { outcomes { period dispute { status dueOn answer } } } }'
    const own = async (): Promise<unknown> => (await visitor.data<{ ownFile: { outcomes: { period: string; dispute: unknown }[] } }>(OWN)).ownFile.outcomes.filter(({ period }) => period === '2014Q1').map(({ dispute }) => dispute)
    expect(await own()).toEqual([{ status: 'OPEN', dueOn: null, answer: null }])
    const { id: line } = disputeIn(await readDisputes(scene.town, id))
    await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15' })
    expect(await own()).toEqual([{ status: 'TAKEN_UP', dueOn: '2016-01-15', answer: null }])
    await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })
    expect(await own()).toEqual([{ status: 'TO_CORRECT', dueOn: '2016-01-15', answer: FOUND.answer }])
    const reversal = { ...scene.draft('2014Q1', (await readDisputes(scene.town, id)).outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
    await act(scene.chief, SUBMIT, reversal)
    await act(scene.secretary, CONFIRM, { id: reversal.id })
    await act(scene.town, APPROVE, { id: reversal.id })
    expect(await own()).toEqual([{ status: 'CORRECTED', dueOn: '2016-01-15', answer: FOUND.answer }])
  })

  it('that it says is not so is told to whoever takes it up, and stands in the queue, also of an approved report; the enterprise hears of it with the office’s question', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q2')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    const open = async (who: Asker): Promise<string[]> => (await who.data<{ outcomeReports: { nodes: { id: string }[] } }>('{ outcomeReports(filter: { disputed: OPEN }, first: 100) { nodes { id } } }')).outcomeReports.nodes.map((row) => row.id)
    expect(await open(scene.town)).not.toContain(id)
    await says(0, false, '在住院，没有收到')
    await says(1, false)
    const told = (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }])).filter(({ kind }) => kind === 'disputeRaised' || kind === 'outcomeDisputed')
    expect(told.map(({ kind, accountId }) => `${kind} ${accountId}`).toSorted()).toEqual(Array.from({ length: 2 }, () => `disputeRaised ${scene.town.accountId}`))
    expect(JSON.stringify(told)).not.toContain('住院')
    for (const who of [scene.town, await api.as('banner-office-150525')]) expect(await open(who)).toContain(id)
    for (const login of ['town-office-150525101', 'chief-447']) expect(await open(await api.as(login)), login).not.toContain(id)
  })

  it('is told to the office of the banner where all of the town’s are parties', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q3')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { submittedBy: scene.town.accountId })
    await says(0, false)
    const banner = await api.as('banner-office-150525')
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'disputeRaised' }])).map(({ accountId }) => accountId)).toEqual([banner.accountId])
  })

  it('by a code of the town’s own moves no report: the no is kept, the dispute is the banner’s, and the village judges the line', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q4')
    const banner = await api.as('banner-office-150525')
    for (const n of [0, 1, 2]) expect(await says(n, false, '没有收到', scene.town)).toEqual([])
    const report = await readDisputes(scene.town, id)
    expect([report.status, report.outcomes.map(({ confirmation }) => confirmation), report.viewerCan.approve]).toEqual(['SUBMITTED', ['PENDING', 'PENDING', 'PENDING'], false])
    expect((await act(scene.town, APPROVE, { id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    expect(await storedRows(api, 'ResultConfirmation', [{ column: 'resultId', in: report.outcomes.flatMap(({ dispute }) => dispute?.id ?? []) }, { column: 'agreed', equals: false }])).toHaveLength(3)
    expect(new Set((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'disputeRaised' }])).map(({ accountId }) => accountId))).toEqual(new Set([banner.accountId]))
    expect((await act(scene.secretary, CONFIRM, { id })).userErrors, 'none of them is passed over').toMatchObject([{ code: 'STATE' }])
    for (const household of scene.households.slice(0, 3)) await act(scene.secretary, CONFIRM, { id, households: [household], reason: '与本人核对过' })
    expect((await act(scene.town, APPROVE, { id })).outcomeReport?.status, 'what the village said itself').toBe('APPROVED')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('of an approved report by a code of the town’s own is followed up by another office alone', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q3')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await says(0, false, '没有收到', scene.town)
    const dispute = disputeIn(await readDisputes(scene.town, id))
    expect(dispute).toMatchObject({ origin: 'HOUSEHOLD', status: 'OPEN', viewerCan: { takeUp: false, conclude: false } })
    const banner = await api.as('banner-office-150525')
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual(['STATE id'])
    expect(await disputeFaults(banner, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual([])
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual(['STATE id'])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND })).toEqual([])
  })

  it('moved a report by a code of somebody who came to the town’s office since: that account neither approves nor returns it', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q2')
    for (const n of [0, 1, 2]) await says(n, n > 0)
    expect((await readDisputes(scene.town, id)).status).toBe('VILLAGE_CONFIRMED')
    await alsoAs(api, scene.secretary, 'TOWN_OFFICE', '150525100000', async () => {
      expect((await readDisputes(scene.secretary, id)).viewerCan).toEqual({ approve: false, return: false })
      expect((await act(scene.secretary, APPROVE, { id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    })
    expect((await readDisputes(scene.town, id)).viewerCan).toEqual({ approve: true, return: true })
  })

  it('by a code of whoever handed the report in moves it no further either', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q4')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { submittedBy: scene.secretary.accountId })
    await says(0, false)
    expect((await readDisputes(scene.town, id)).outcomes[0]).toMatchObject({ confirmation: 'PENDING', dispute: { status: 'OPEN' } })
  })

  it('found to be wrong before the approval keeps the report from being approved: it is returned', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q4')
    await act(scene.secretary, CONFIRM, { id })
    await says(0, false)
    const { id: line } = disputeIn(await readDisputes(scene.town, id))
    await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15' })
    expect((await readDisputes(scene.town, id)).viewerCan).toEqual({ approve: true, return: true })
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    expect((await readDisputes(scene.town, id)).viewerCan).toEqual({ approve: false, return: true })
    const kinds = (who: Asker): Promise<string[]> => storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: who.accountId }]).then((rows) => rows.map(({ kind }) => kind))
    expect([(await kinds(scene.chief)).at(-1), (await kinds(scene.secretary)).at(-1)], 'there is nothing to reverse yet').toEqual(['disputeToReturn', 'disputeConcluded'])
    expect((await act(scene.town, APPROVE, { id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    expect((await act(scene.town, RETURN, { id, reason: '有一行不对' })).outcomeReport?.status).toBe('RETURNED')
    expect(disputeIn(await readDisputes(scene.chief, id)).status).toBe('CORRECTED')
  })
})
