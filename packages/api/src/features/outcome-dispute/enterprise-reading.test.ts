import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { FOUND, disputeFaults, disputeIn, handedIn, readDisputes } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, DISPUTE, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { recordedStatements } from '../../testing/plans/recorded-statements.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { Confirmation } from '../outcome-report/outcome-report-codes.js'
import { HouseholdJudgement } from '../outcome-report/household-judgement.js'
import { confirmationForEnterprise } from './dispute-rules.js'
import { DisputeStatus } from './outcome-dispute-codes.js'

/** All that an enterprise is shown of a report, its list and what it was told, without what names this one report. */
const SEEN = `query ($id: ID!) { outcomeReport(id: $id) { status confirmedTotal confirmedBy { id } returnReason
  outcomes { amount confirmation disputeReason judgedAlone householdSays { agreed } judgedBy { id } dispute { origin raisedAt status dueOn question finding answer version concludedAt handler { id } viewerCan { takeUp conclude findings } } } } }`
const QUEUES = '{ OPEN: outcomeReports(filter: { disputed: OPEN }, first: 100) { nodes { id } } TAKEN_UP: outcomeReports(filter: { disputed: TAKEN_UP }, first: 100) { nodes { id } } TO_CORRECT: outcomeReports(filter: { disputed: TO_CORRECT }, first: 100) { nodes { id } } }'
const QUESTION = '三月份的工资是否已经发放，请提供签收单'

describe('what an enterprise reads of a line that somebody objects to', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())

  const seen = async (id: string): Promise<unknown> => {
    const { outcomeReport } = await scene.chief.data<{ outcomeReport: unknown }>(SEEN, { id })
    const queues = await scene.chief.data<Record<string, { nodes: { id: string }[] }>>(QUEUES)
    const told = await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.chief.accountId }])
    return { outcomeReport, queues: Object.entries(queues).flatMap(([queue, { nodes }]) => (nodes.some((node) => node.id === id) ? [queue] : [])), told: told.map(({ kind, parameters: { number: _number, ...rest } }) => ({ kind, rest })).toSorted((a, b) => a.kind.localeCompare(b.kind)) }
  }
  const takeUp = (line: string, question?: string): Promise<string[]> => disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15', ...(question === undefined ? {} : { question }) })
  const lineOf = async (id: string): Promise<string> => disputeIn(await readDisputes(scene.town, id)).id
  const atEachStage = async (id: string, object: () => Promise<unknown>, settle: (line: string) => Promise<unknown>): Promise<unknown[]> => {
    await object()
    const stages = [await seen(id)]
    await act(scene.secretary, CONFIRM, { id })
    stages.push(await seen(id))
    const line = await lineOf(id)
    expect(await takeUp(line, QUESTION)).toEqual([])
    stages.push(await seen(id))
    await settle(line)
    stages.push(await seen(id))
    return stages
  }

  it('is the same at each stage, whether the village objects or the household itself: no reason, no person, and then the town’s question', async () => {
    const [village, household] = [await handedIn(api, scene, '2013Q1'), await handedIn(api, scene, '2013Q2')]
    const toCorrect = (line: string): Promise<string[]> => disputeFaults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })
    const ofVillage = await atEachStage(village.id, () => act(scene.secretary, DISPUTE, { id: village.id, household: scene.households[0], reason: '户主说没有收到' }), toCorrect)
    const ofHousehold = await atEachStage(household.id, () => household.says(0, false, '没有收到'), toCorrect)
    // When it was concluded differs by a moment between the two, whoever objected.
    const moments = (stages: unknown[]): string => JSON.stringify(stages).replaceAll(/"concludedAt":"[^"]+"/g, '"concludedAt":"then"')
    expect(moments(ofHousehold)).toBe(moments(ofVillage))
    expect(moments(ofVillage)).not.toContain('没有收到')
    expect(ofVillage[0], 'it is to be looked into, and no more').toMatchObject({ queues: ['OPEN'], told: [{ kind: 'outcomeDisputed', rest: {} }] })
    expect(JSON.stringify(ofVillage[2])).toContain(QUESTION)
  })

  it('is the same where its chief sends the report again: the answer names nobody who judged it, and so tells of none whom the household judged', async () => {
    const sentAgain = async (period: string, object: (draft: ReturnType<ReportScene['draft']>) => Promise<unknown>): Promise<unknown> => {
      const draft = scene.draft(period, scene.households.slice(0, 1).map((household) => ({ household, amount: 10_000 })))
      await act(scene.chief, SUBMIT, draft)
      await object(draft)
      const { outcomeReport, replayed } = await act(scene.chief, SUBMIT, draft)
      return { replayed, status: outcomeReport?.status, confirmedBy: outcomeReport?.confirmedBy, judgedBy: outcomeReport?.outcomes.map(({ judgedBy }) => judgedBy) }
    }
    const ofVillage = await sentAgain('2014Q4', ({ id }) => act(scene.secretary, DISPUTE, { id, household: scene.households[0], reason: '户主说没有收到' }))
    const ofHousehold = await sentAgain('2015Q3', async ({ id }) => {
      const [line] = await storedRows(api, 'HouseholdOutcome', [{ column: 'reportId', equals: id }])
      const { core } = api.application
      await core.database.write(async (transaction) => { if (line !== undefined) await new HouseholdJudgement(core).take(transaction, line, false, null) })
    })
    expect(ofVillage).toEqual({ replayed: true, status: 'VILLAGE_CONFIRMED', confirmedBy: null, judgedBy: [null] })
    expect(ofHousehold).toEqual(ofVillage)
  })

  it('is nothing of a line that an office looks into by the town’s code, though the village confirmed all others, until the village judges it', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q4')
    await says(0, false, '没有收到', scene.town)
    await act(scene.secretary, CONFIRM, { id })
    const before = await seen(id)
    const line = await lineOf(id)
    const banner = await api.as('banner-office-150525')
    expect(await disputeFaults(banner, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15', question: QUESTION })).toEqual([])
    expect(await seen(id), 'taken up').toEqual(before)
    expect((await readDisputes(scene.chief, id)).outcomes[0]).toMatchObject({ confirmation: 'PENDING', dispute: null })
    await act(scene.secretary, CONFIRM, { id, households: [scene.households[0]], reason: '已当面核实' })
    expect((await readDisputes(scene.chief, id)).outcomes[0]).toMatchObject({ confirmation: 'DISPUTED', dispute: { status: 'TAKEN_UP', question: QUESTION } })
    const told = await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.chief.accountId }, { column: 'kind', equals: 'disputeTakenUp' }])
    expect(told.map(({ parameters }) => parameters)).toMatchObject([{ question: QUESTION }])
  })

  it('is the same of a line that an office looks into already, or has found wrong, whether the village then confirms it or objects as well', async () => {
    const other = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    const banner = await api.as('banner-office-150525')
    const judged = async (period: string, isFoundWrong: boolean, judge: (id: string) => Promise<unknown>): Promise<string> => {
      const { id, says } = await handedIn(api, other, period)
      await says(0, false, '没有收到', other.town)
      expect(await disputeFaults(banner, 'takeUpOutcomeDispute', { id: await lineOf(id), version: 1, dueOn: '2016-01-15', question: QUESTION })).toEqual([])
      if (isFoundWrong) expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: await lineOf(id), version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
      await judge(id)
      return JSON.stringify(await seen(id)).replaceAll(/"concludedAt":"[^"]+"/g, '"concludedAt":"then"')
    }
    const [household = ''] = other.households
    const confirm = (id: string): Promise<unknown> => act(other.secretary, CONFIRM, { id, households: [household], reason: '已当面核实' })
    const dispute = (id: string): Promise<unknown> => act(other.secretary, DISPUTE, { id, household, reason: '户主说没有收到' })
    for (const [isFoundWrong, quarters] of [[false, ['2013Q1', '2013Q2']], [true, ['2013Q3', '2013Q4']]] as const) {
      const confirmed = await judged(quarters[0], isFoundWrong, confirm)
      expect(confirmed).toBe(await judged(quarters[1], isFoundWrong, dispute))
      expect(confirmed).toContain('"kind":"outcomeDisputed"')
    }
  })

  it('is told with the question as well where the household itself judges a line that an office looks into already', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q2')
    await says(0, false, '没有收到', scene.town)
    const line = await lineOf(id)
    expect(await disputeFaults(await api.as('banner-office-150525'), 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-15', question: QUESTION })).toEqual([])
    const told = async (): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'accountId', equals: scene.chief.accountId }])).map(({ kind }) => kind).toSorted()
    expect(await told()).toEqual([])
    // A household says its word once; here it says it anew, in a session that moves the line.
    const { core } = api.application
    const stored = await storedRow(api, 'HouseholdOutcome', [{ column: 'id', equals: line }])
    await core.database.write((transaction) => new HouseholdJudgement(core).take(transaction, stored, false, null))
    expect((await readDisputes(scene.chief, id)).outcomes[0]).toMatchObject({ confirmation: 'DISPUTED', dispute: { status: 'TAKEN_UP', question: QUESTION } })
    expect(await told()).toEqual(['disputeTakenUp', 'outcomeDisputed'])
  })

  it('is nothing of a line that an office found wrong before the village judged it', async () => {
    const { id, says } = await handedIn(api, scene, '2012Q3')
    await says(0, false, '没有收到', scene.town)
    const before = await seen(id)
    const banner = await api.as('banner-office-150525')
    expect(await disputeFaults(banner, 'takeUpOutcomeDispute', { id: await lineOf(id), version: 1, dueOn: '2016-01-15' })).toEqual([])
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: await lineOf(id), version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    expect(await seen(id)).toEqual(before)
  })

  it('is nothing while a line waits for the village, or was confirmed by it, until an office looks into it; then it reads as disputed and is in no sum', async () => {
    const waiting = await handedIn(api, scene, '2013Q3')
    const before = await seen(waiting.id)
    await waiting.says(0, false, '没有收到', scene.town)
    expect(await seen(waiting.id), 'a no by the town’s code moves nothing, and is not shown').toEqual(before)
    const confirmed = await handedIn(api, scene, '2013Q4')
    await act(scene.secretary, CONFIRM, { id: confirmed.id })
    await act(scene.town, APPROVE, { id: confirmed.id })
    const approved = await seen(confirmed.id)
    await confirmed.says(0, false)
    expect(await seen(confirmed.id)).toEqual(approved)
    expect(await takeUp(await lineOf(confirmed.id))).toEqual([])
    const asked = await readDisputes(scene.chief, confirmed.id)
    expect(asked.outcomes[0]).toMatchObject({ confirmation: 'DISPUTED', dispute: { status: 'TAKEN_UP', origin: null, question: expect.stringContaining('Please check amount') as unknown } })
    expect(asked.confirmedTotal, 'the sum is that of the lines').toBe(50_000)
    const office = await readDisputes(scene.town, confirmed.id)
    expect([office.outcomes[0]?.confirmation, office.confirmedTotal]).toEqual(['CONFIRMED', 60_000])
  })

  it('is in no sum of its year while an office looks into it: not in the record, nor in what the contracts brought, nor in the reports’, which tell nothing by their difference', async () => {
    const { enterpriseId } = await storedRow(api, 'OutcomeReport', [{ column: 'linkageId', equals: scene.linkage }, { column: 'submittedBy', equals: scene.chief.accountId }])
    const SUMS = 'query ($id: ID!) { enterprise(id: $id) { record(year: 2014) { amount households } } linkageResults(year: 2014) { income { total households } ranking(first: 1) { income { total } } } outcomeReports(filter: { status: [APPROVED] }, first: 100) { nodes { period reversed reverses { id } confirmedTotal } } }'
    interface Sums { readonly enterprise: { readonly record: { readonly amount: number; readonly households: number } }; readonly linkageResults: { readonly income: { readonly total: number; readonly households: number }; readonly ranking: readonly { readonly income: { readonly total: number } }[] }; readonly outcomeReports: { readonly nodes: readonly { readonly period: string; readonly reversed: boolean; readonly reverses: unknown; readonly confirmedTotal: number }[] } }
    const sums = async (): Promise<{ readonly amounts: number[]; readonly households: number[] }> => {
      const { enterprise, linkageResults, outcomeReports } = await scene.chief.data<Sums>(SUMS, { id: enterpriseId })
      const reported = outcomeReports.nodes.filter(({ period, reversed, reverses }) => period.startsWith('2014') && !reversed && reverses === null).reduce((sum, { confirmedTotal }) => sum + confirmedTotal, 0)
      return { amounts: [enterprise.record.amount, linkageResults.income.total, linkageResults.ranking[0]?.income.total ?? 0, reported], households: [enterprise.record.households, linkageResults.income.households] }
    }
    const { id, says } = await handedIn(api, scene, '2014Q3')
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    const before = await sums()
    expect(new Set(before.amounts).size).toBe(1)
    await says(0, false)
    expect(await sums(), 'a dispute that nobody took up is nothing').toEqual(before)
    const line = await lineOf(id)
    expect(await takeUp(line)).toEqual([])
    const [amount = 0] = before.amounts
    const [households = 0] = before.households
    expect(await sums()).toEqual({ amounts: before.amounts.map(() => amount - 10_000), households: before.households.map(() => households - 1) })
    const banner = await api.as('banner-office-150525')
    expect(await disputeFaults(banner, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND })).toEqual([])
    expect(await sums(), 'found right').toEqual(before)
  })

  it('is taken from the sums of a page of reports in one statement, which reads no line', async () => {
    await scene.chief.data('{ outcomeReports(first: 100) { nodes { id } } }')
    const statements = await recordedStatements(api.application.core.database, () => scene.chief.data('{ outcomeReports(first: 100) { nodes { id confirmedTotal } } }'))
    expect(statements.map(({ sql }) => sql).filter((sql) => sql.includes('household_outcome')).map((sql) => /SUM\(/.test(sql))).toEqual([true])
  })

  it('of a report that is returned before anybody looked into it is nothing where the village had not objected', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q1')
    await says(0, false, '没有收到', scene.town)
    await act(scene.town, RETURN, { id, reason: '请补签收单' })
    expect((await readDisputes(scene.chief, id)).outcomes.map(({ confirmation, dispute }) => [confirmation, dispute])).toEqual([['PENDING', null], ['PENDING', null], ['PENDING', null]])
    expect(disputeIn(await readDisputes(scene.secretary, id)).status).toBe('CORRECTED')
  })

  it('is asked in words of plain text', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q2')
    await says(0, false)
    const line = await lineOf(id)
    for (const question of ['有\u0007铃', '问'.repeat(501)]) expect(await takeUp(line, question)).toEqual(['VALIDATION question'])
  })

  it('reads as disputed exactly while it is looked into, waits to be put right or was put right, whatever the village said', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(Confirmation)), fc.constantFrom(null, ...Object.values(DisputeStatus)), (confirmation, dispute) => {
      const reads = confirmationForEnterprise(confirmation, dispute)
      expect(reads).toBe(dispute === null || dispute === 'LINE_STANDS' || dispute === 'WITHDRAWN' ? confirmation : 'DISPUTED')
    }), { seed: 20151231 })
  })
})
