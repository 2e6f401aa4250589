import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, DISPUTE, RETURN, SUBMIT, act, isForbidden, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { alsoAs } from '../../testing/second-post.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { atOwnFile } from '../../testing/own-visitor.js'

const READ = 'query ($id: ID!) { outcomeReport(id: $id) { status confirmedTotal viewerCan { approve return } outcomes { amount confirmation disputeReason household { id } dispute { id origin status dueOn finding answer version handler { id } viewerCan { takeUp conclude findings } } } } }'
const OWN = '{ ownFile { outcomes { period dispute { status dueOn answer } } } }'
const SAY = 'mutation ($input: ConfirmOwnResultInput!) { confirmOwnResult(input: $input) { userErrors { code } } }'
const step = (name: string): string => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { outcomeReport { status } userErrors { code field } } }`

interface Dispute {
  readonly id: string
  readonly origin: string
  readonly status: string
  readonly dueOn: string | null
  readonly finding: string | null
  readonly answer: string | null
  readonly version: number
  readonly handler: { readonly id: string } | null
  readonly viewerCan: { readonly takeUp: boolean; readonly conclude: boolean; readonly findings: readonly string[] }
}
interface ReadLine {
  readonly amount: number
  readonly confirmation: string
  readonly disputeReason: string | null
  readonly household: { readonly id: string }
  readonly dispute: Dispute | null
}
interface Read {
  readonly status: string
  readonly confirmedTotal: number
  readonly viewerCan: { readonly approve: boolean; readonly return: boolean }
  readonly outcomes: readonly ReadLine[]
}

const read = async (who: Asker, id: string): Promise<Read> => {
  const { outcomeReport } = await who.data<{ outcomeReport: Read | null }>(READ, { id })
  if (outcomeReport === null) throw new Error('Out of scope')
  return outcomeReport
}
const disputeIn = (report: Read): Dispute => {
  const dispute = report.outcomes.map((line) => line.dispute).find((each) => each !== null)
  if (dispute === undefined || dispute === null) throw new Error('Nothing is disputed')
  return dispute
}
const faults = async (who: Asker, name: string, input: Record<string, unknown>): Promise<string[]> =>
  (await who.data<{ answer: { userErrors: { code: string; field: string[] | null }[] } }>(step(name), { input })).answer.userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`)
const found = { result: 'LINE_STANDS', finding: '户主住院，由其子代领', answer: '已核实，款项由家人代领' }

describe('a disputed line', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())
  /** A report of a quarter that nobody reported, with its first line disputed by the village and the others confirmed. */
  const disputed = async (period: string): Promise<{ id: string; dispute: Dispute }> => {
    const draft = scene.draft(period)
    await act(scene.chief, SUBMIT, draft)
    await act(scene.secretary, DISPUTE, { id: draft.id, household: scene.households[0], reason: '没有收到' })
    await act(scene.secretary, CONFIRM, { id: draft.id })
    return { id: draft.id, dispute: disputeIn(await read(scene.town, draft.id)) }
  }

  it('is taken up by the town until a day, and told to the enterprise', async () => {
    const { id, dispute } = await disputed('2013Q1')
    expect(dispute).toMatchObject({ origin: 'VILLAGE', status: 'OPEN', version: 1, viewerCan: { takeUp: true, conclude: false } })
    for (const dueOn of ['2015-12-30', '2016-03-01']) expect(await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn })).toEqual(['VALIDATION dueOn'])
    expect(await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual([])
    expect(disputeIn(await read(scene.chief, id))).toMatchObject({ status: 'TAKEN_UP', dueOn: '2016-01-15', handler: { id: scene.town.accountId }, viewerCan: { takeUp: false, conclude: false } })
    expect((await storedRows(api, 'Notice', [{ column: 'kind', equals: 'disputeTakenUp' }])).map(({ accountId }) => accountId)).toEqual([scene.chief.accountId])
    expect(await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 2, dueOn: '2016-01-15' })).toEqual(['STATE id'])
    expect(await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual(['STALE version'])
  })

  it('that is found to be right counts from then on, and the enterprise reads the answer but not what was found', async () => {
    const { id, dispute } = await disputed('2013Q2')
    const banner = await api.as('banner-office-150525')
    const before = await read(scene.town, id)
    expect(await faults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 1, ...found })).toEqual(['STATE id'])
    await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })
    expect(await faults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...found, finding: ' ', answer: '' })).toEqual(['VALIDATION finding', 'VALIDATION answer'])
    expect(await faults(banner, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...found }), 'nothing counts before the town approves').toEqual(['STATE result'])
    expect(disputeIn(await read(banner, id)).viewerCan).toEqual({ takeUp: false, conclude: true, findings: ['TO_CORRECT'] })
    await act(scene.town, APPROVE, { id })
    expect(await faults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...found }), 'whoever approved does not confirm').toEqual(['STATE result'])
    expect(disputeIn(await read(scene.town, id)).viewerCan.findings).toEqual(['TO_CORRECT'])
    expect(disputeIn(await read(banner, id)).viewerCan.findings).toEqual(['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'])
    expect(await faults(banner, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...found })).toEqual([])
    const after = await read(scene.chief, id)
    expect(after.confirmedTotal).toBe(before.confirmedTotal + (before.outcomes[0]?.amount ?? 0))
    expect(after.outcomes[0]).toMatchObject({ confirmation: 'CONFIRMED', disputeReason: null, dispute: { status: 'LINE_STANDS', finding: null, answer: found.answer } })
    expect(disputeIn(await read(scene.secretary, id)).finding).toBe(found.finding)
    expect(JSON.stringify(await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.chief.accountId }]))).not.toContain('住院')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('that is found to be wrong waits for the reversal, and is corrected by it', async () => {
    const { id, dispute } = await disputed('2013Q3')
    await act(scene.town, APPROVE, { id })
    await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })
    expect(await faults(scene.town, 'concludeOutcomeDispute', { id: dispute.id, version: 2, ...found, result: 'TO_CORRECT' })).toEqual([])
    const report = await read(scene.town, id)
    expect([disputeIn(report).status, report.outcomes[0]?.confirmation]).toEqual(['TO_CORRECT', 'DISPUTED'])
    const reversal = { ...scene.draft('2013Q3', report.outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
    await act(scene.chief, SUBMIT, reversal)
    await act(scene.secretary, CONFIRM, { id: reversal.id })
    await act(scene.town, APPROVE, { id: reversal.id })
    expect(disputeIn(await read(scene.chief, id))).toMatchObject({ status: 'CORRECTED', answer: found.answer })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('goes with the report that is returned, and is not concluded afterwards', async () => {
    const { id, dispute } = await disputed('2013Q4')
    await act(scene.town, RETURN, { id, reason: '请核对。' })
    expect(disputeIn(await read(scene.chief, id))).toMatchObject({ status: 'CORRECTED', version: 2, answer: 'The report was returned or reversed; the enterprise hands it in anew.' })
    expect(await faults(scene.town, 'takeUpOutcomeDispute', { id: dispute.id, version: 2, dueOn: '2016-01-15' })).toEqual(['STATE id'])
  })

  it('is followed up by nobody who is a party, by no other town, and by no other role', async () => {
    const { dispute } = await disputed('2014Q1')
    const input = { id: dispute.id, version: 1, dueOn: '2016-01-15' }
    for (const who of [scene.chief, scene.secretary, await api.as('city-office')]) expect(isForbidden(await who.ask(step('takeUpOutcomeDispute'), { input }))).toBe(true)
    for (const login of ['town-office-150525101', 'banner-office-150524']) expect(await faults(await api.as(login), 'takeUpOutcomeDispute', input), login).toEqual(['NOT_FOUND id'])
    expect(await faults(scene.town, 'takeUpOutcomeDispute', { ...input, id: 'nonsense' })).toEqual(['NOT_FOUND id'])
    const stranger = await api.as('chief-447')
    expect(JSON.stringify(await stranger.data('query ($id: ID!) { outcomeReport(id: $id) { id } }', { id: (await storedRow(api, 'OutcomeDispute', [{ column: 'outcomeId', equals: dispute.id }])).reportId }))).toBe('{"outcomeReport":null}')
  })
})

describe('a line in the household’s own words', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())

  it('is confirmed or disputed by it like by the village, while it waits; the rest is the village’s', async () => {
    const draft = scene.draft('2013Q1')
    await act(scene.chief, SUBMIT, draft)
    const lines = await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: draft.id }])
    const said = async (n: number, agreed: boolean, comment: string | null, office = scene.secretary): Promise<unknown> => {
      const line = lines.find(({ householdId }) => householdId === scene.households[n])
      return (await atOwnFile(api, office, line?.householdId ?? '')).data(SAY, { input: { kind: 'OUTCOME', result: line?.id, agreed, comment } })
    }
    await said(0, true, null)
    await said(1, false, '在住院，没有收到')
    const { outcomeReport } = await scene.town.data<{ outcomeReport: Read }>(READ, { id: draft.id })
    expect(outcomeReport.outcomes.map(({ confirmation }) => confirmation)).toEqual(['CONFIRMED', 'DISPUTED', 'PENDING'])
    expect(outcomeReport.outcomes[1]).toMatchObject({ disputeReason: null, dispute: { origin: 'HOUSEHOLD', status: 'OPEN' } })
    expect(outcomeReport.confirmedTotal).toBe(10_000)
    expect(JSON.stringify(await scene.chief.data(READ, { id: draft.id })), 'the enterprise is not told why').not.toContain('住院')
    await said(2, true, null, scene.town)
    expect((await scene.town.data<{ outcomeReport: Read }>(READ, { id: draft.id })).outcomeReport.outcomes[2]?.confirmation, 'the town would confirm and approve alone').toBe('PENDING')
    await act(scene.secretary, CONFIRM, { id: draft.id })
    expect((await scene.town.data<{ outcomeReport: Read }>(READ, { id: draft.id })).outcomeReport.status).toBe('VILLAGE_CONFIRMED')
    expect((await act(scene.town, APPROVE, { id: draft.id })).outcomeReport?.status).toBe('APPROVED')
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  /** A report of three lines that the chief handed in, and what its n-th household says of its line on its own page. */
  const submitted = async (period: string): Promise<{ id: string; says: (n: number, agreed: boolean, office?: Asker) => Promise<unknown> }> => {
    const { id } = scene.draft(period)
    await act(scene.chief, SUBMIT, { ...scene.draft(period), id })
    const lines = await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: id }])
    return {
      id,
      says: async (n, agreed, office = scene.secretary) => {
        const line = lines.find(({ householdId }) => householdId === scene.households[n])
        const { confirmOwnResult } = await (await atOwnFile(api, office, line?.householdId ?? '')).data<{ confirmOwnResult: { userErrors: readonly unknown[] } }>(SAY, { input: { kind: 'OUTCOME', result: line?.id, agreed, comment: agreed ? null : '没有收到' } })
        return confirmOwnResult.userErrors
      },
    }
  }

  it('is confirmed by a code of the first secretary, who confirmed other lines and not this one', async () => {
    const { id, says } = await submitted('2013Q2')
    await act(scene.secretary, CONFIRM, { id, households: [scene.households[0]] })
    expect(await says(1, true)).toEqual([])
    expect(await says(0, true), 'whoever confirmed the line could say it themselves').toEqual([{ code: 'STATE' }])
    expect((await read(scene.town, id)).outcomes.map(({ confirmation }) => confirmation)).toEqual(['CONFIRMED', 'CONFIRMED', 'PENDING'])
  })

  it('that it says is not so is settled by nobody who confirmed it, whatever post is held besides', async () => {
    const { id, says } = await submitted('2013Q3')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await says(0, false)
    await alsoAs(api, scene.secretary, 'TOWN_OFFICE', '150525100000', async () => {
      const dispute = disputeIn(await read(scene.secretary, id))
      expect(dispute).toMatchObject({ origin: 'HOUSEHOLD', status: 'OPEN', viewerCan: { takeUp: false, conclude: false } })
      expect(await faults(scene.secretary, 'takeUpOutcomeDispute', { id: dispute.id, version: 1, dueOn: '2016-01-15' })).toEqual(['STATE id'])
    })
    expect(disputeIn(await read(scene.town, id)).viewerCan).toEqual({ takeUp: true, conclude: false, findings: [] })
  })

  it('that it says is not so is followed by it on its own page, with the office’s answer, also where the report is taken back', async () => {
    const { id, says } = await submitted('2014Q1')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    await says(0, false)
    const visitor = await atOwnFile(api, scene.secretary, scene.households[0] ?? '')
    const own = async (): Promise<unknown> => (await visitor.data<{ ownFile: { outcomes: { period: string; dispute: unknown }[] } }>(OWN)).ownFile.outcomes.filter(({ period }) => period === '2014Q1').map(({ dispute }) => dispute)
    expect(await own()).toEqual([{ status: 'OPEN', dueOn: null, answer: null }])
    const { id: line } = disputeIn(await read(scene.town, id))
    await faults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15' })
    expect(await own()).toEqual([{ status: 'TAKEN_UP', dueOn: '2016-01-15', answer: null }])
    await faults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...found, result: 'TO_CORRECT' })
    expect(await own()).toEqual([{ status: 'TO_CORRECT', dueOn: '2016-01-15', answer: found.answer }])
    const reversal = { ...scene.draft('2014Q1', (await read(scene.town, id)).outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
    await act(scene.chief, SUBMIT, reversal)
    await act(scene.secretary, CONFIRM, { id: reversal.id })
    await act(scene.town, APPROVE, { id: reversal.id })
    expect(await own()).toEqual([{ status: 'CORRECTED', dueOn: '2016-01-15', answer: found.answer }])
  })

  it('found to be wrong before the approval keeps the report from being approved: it is returned', async () => {
    const { id, says } = await submitted('2013Q4')
    await act(scene.secretary, CONFIRM, { id })
    await says(0, false)
    const { id: line } = disputeIn(await read(scene.town, id))
    await faults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15' })
    expect((await read(scene.town, id)).viewerCan).toEqual({ approve: true, return: true })
    expect(await faults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...found, result: 'TO_CORRECT' })).toEqual([])
    expect((await read(scene.town, id)).viewerCan).toEqual({ approve: false, return: true })
    expect((await act(scene.town, APPROVE, { id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    expect((await act(scene.town, RETURN, { id, reason: '有一行不对' })).outcomeReport?.status).toBe('RETURNED')
    expect(disputeIn(await read(scene.chief, id)).status).toBe('CORRECTED')
  })
})
