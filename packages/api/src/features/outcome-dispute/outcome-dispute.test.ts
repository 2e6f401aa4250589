import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { FOUND, disputeFaults, disputeIn, disputeStep, readDisputes } from '../../testing/dispute-scene.js'
import type { ReadDispute } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, DISPUTE, RETURN, SUBMIT, act, isForbidden, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

describe('a disputed line', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())
  /** A report of a quarter that nobody reported, with its first line disputed by the village and the others confirmed. */
  const disputed = async (period: string): Promise<{ id: string; dispute: ReadDispute }> => {
    const draft = scene.draft(period)
    await act(scene.chief, SUBMIT, draft)
    await act(scene.secretary, DISPUTE, { id: draft.id, household: scene.households[0], reason: '没有收到' })
    await act(scene.secretary, CONFIRM, { id: draft.id })
    return { id: draft.id, dispute: disputeIn(await readDisputes(scene.town, draft.id)) }
  }

  it('is taken up by the town until a day, and told to the enterprise', async () => {
    const { id, dispute } = await disputed('2013Q1')
    expect(dispute).toMatchObject({ origin: 'VILLAGE', status: 'OPEN', version: 1, viewerCan: { takeUp: true, conclude: false } })
    for (const dueOn of ['2015-12-30', '2016-03-01']) expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn })).toEqual(['VALIDATION dueOn'])
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual([])
    expect(disputeIn(await readDisputes(scene.chief, id))).toMatchObject({ status: 'TAKEN_UP', dueOn: '2016-01-15', handler: { id: scene.town.accountId }, viewerCan: { takeUp: false, conclude: false } })
    const told = async (kind: string): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: kind }])).map(({ accountId }) => accountId)
    expect([await told('disputeRaised'), await told('outcomeDisputed'), await told('disputeTakenUp')]).toEqual([[scene.town.accountId], [scene.chief.accountId], [scene.chief.accountId]])
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 2, dueOn: '2016-01-15' })).toEqual(['STATE id'])
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual(['STALE version'])
  })

  it('that is found to be right counts from then on, and the enterprise reads the answer but not what was found', async () => {
    const { id, dispute } = await disputed('2013Q2')
    const banner = await api.as('banner-office-150525')
    const before = await readDisputes(scene.town, id)
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 1, ...FOUND })).toEqual(['STATE id'])
    await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND, finding: ' ', answer: '' })).toEqual(['VALIDATION finding', 'VALIDATION answer'])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND }), 'nothing counts before the town approves').toEqual(['STATE result'])
    expect(disputeIn(await readDisputes(banner, id)).viewerCan).toEqual({ takeUp: false, conclude: true, findings: ['TO_CORRECT'] })
    await act(scene.town, APPROVE, { id })
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND }), 'whoever approved does not confirm').toEqual(['STATE result'])
    expect(disputeIn(await readDisputes(scene.town, id)).viewerCan.findings).toEqual(['TO_CORRECT'])
    expect(disputeIn(await readDisputes(banner, id)).viewerCan.findings).toEqual(['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND })).toEqual([])
    const after = await readDisputes(scene.chief, id)
    expect(after.confirmedTotal).toBe(before.confirmedTotal + (before.outcomes[0]?.amount ?? 0))
    expect(after.outcomes[0]).toMatchObject({ confirmation: 'CONFIRMED', disputeReason: null, dispute: { status: 'LINE_STANDS', finding: null, answer: FOUND.answer } })
    expect(disputeIn(await readDisputes(scene.secretary, id)).finding).toBe(FOUND.finding)
    expect(JSON.stringify(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.chief.accountId }]))).not.toContain('住院')
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.secretary.accountId }])).at(-1), 'who tells the household').toMatchObject({ kind: 'disputeConcluded', parameters: { answer: FOUND.answer } })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('that is found to be wrong waits for the reversal, and is corrected by it', async () => {
    const { id, dispute } = await disputed('2013Q3')
    await act(scene.town, APPROVE, { id })
    await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    const report = await readDisputes(scene.town, id)
    expect([disputeIn(report).status, report.outcomes[0]?.confirmation]).toEqual(['TO_CORRECT', 'DISPUTED'])
    const reversal = { ...scene.draft('2013Q3', report.outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
    await act(scene.chief, SUBMIT, reversal)
    await act(scene.secretary, CONFIRM, { id: reversal.id })
    await act(scene.town, APPROVE, { id: reversal.id })
    expect(disputeIn(await readDisputes(scene.chief, id))).toMatchObject({ status: 'CORRECTED', answer: FOUND.answer })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('goes with the report that is returned, and is not concluded afterwards', async () => {
    const { id, dispute } = await disputed('2013Q4')
    await act(scene.town, RETURN, { id, reason: '请核对。' })
    expect(disputeIn(await readDisputes(scene.chief, id))).toMatchObject({ status: 'CORRECTED', version: 2, answer: 'The report was returned or reversed; the enterprise hands it in anew.' })
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 2, dueOn: '2016-01-15' })).toEqual(['STATE id'])
  })

  it('is followed up by nobody who is a party, by no other town, and by no other role', async () => {
    const { dispute } = await disputed('2014Q1')
    const input = { id: dispute.id, version: 1, dueOn: '2016-01-15' }
    for (const who of [scene.chief, scene.secretary, await api.as('city-office')]) expect(isForbidden(await who.ask(disputeStep('takeUpOutcomeDispute'), { input }))).toBe(true)
    for (const login of ['town-office-150525101', 'banner-office-150524']) expect(await disputeFaults(await api.as(login), 'takeUpOutcomeDispute', input), login).toEqual(['NOT_FOUND id'])
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { ...input, id: 'nonsense' })).toEqual(['NOT_FOUND id'])
    const stranger = await api.as('chief-447')
    expect(JSON.stringify(await stranger.data('query ($id: ID!) { outcomeReport(id: $id) { id } }', { id: (await storedRow(api, 'OutcomeDispute', [{ column: 'outcomeId', equals: dispute.id }])).reportId }))).toBe('{"outcomeReport":null}')
  })
})
