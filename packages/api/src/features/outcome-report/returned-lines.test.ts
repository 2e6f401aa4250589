import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { handedIn } from '../../testing/dispute-scene.js'
import { CONFIRM, DISPUTE, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { Line, ReportScene } from '../../testing/report-scene.js'

const FINDINGS = 'query ($linkage: ID!, $period: String!, $outcomes: [HouseholdOutcomeInput!]!) { outcomeFindings(linkage: $linkage, period: $period, outcomes: $outcomes) { household findings { kind } } }'
const CORRECTS = 'query ($id: ID!) { outcomeReport(id: $id) { corrects { id outcomes { household { id } amount confirmation dispute { status } } } } }'
const REFUSED = 'VALIDATION outcomes.1.reason'

describe('4.4 a report of a quarter that was returned because of a line', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => api.close())

  const lines = (second: Partial<Line> = {}): Line[] => [0, 1, 2].map((n) => ({ household: scene.households[n] ?? '', amount: 10_000, ...(n === 1 ? second : {}) }))
  const errorsOf = async (period: string, outcomes: readonly Line[]): Promise<string[]> => (await act(scene.chief, SUBMIT, scene.draft(period, outcomes))).userErrors.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`)
  const taken = async (period: string, outcomes: readonly Line[]): Promise<string> => {
    const { outcomeReport, userErrors } = await act(scene.chief, SUBMIT, scene.draft(period, outcomes))
    expect(userErrors).toEqual([])
    return outcomeReport?.id ?? ''
  }
  const giveBack = async (id: string): Promise<void> => expect((await act(scene.town, RETURN, { id, reason: '请核对' })).userErrors).toEqual([])
  const disputed = async (period: string, outcomes: readonly Line[]): Promise<string> => {
    const id = await taken(period, outcomes)
    await act(scene.secretary, DISPUTE, { id, household: scene.households[1], reason: '户主说没有收到' })
    await giveBack(id)
    return id
  }
  const found = async (period: string, outcomes: readonly Line[]): Promise<unknown> => (await scene.chief.data<{ outcomeFindings: unknown }>(FINDINGS, { linkage: scene.linkage, period, outcomes })).outcomeFindings
  const corrects = async (who: Asker, id: string): Promise<{ id: string; outcomes: { household: { id: string }; amount: number; confirmation: string; dispute: { status: string } | null }[] } | null> =>
    (await who.data<{ outcomeReport: { corrects: { id: string; outcomes: { household: { id: string }; amount: number; confirmation: string; dispute: { status: string } | null }[] } | null } }>(CORRECTS, { id })).outcomeReport.corrects

  it('is not taken with the disputed line as it was unless it says why, in other words than before', async () => {
    await disputed('2013Q1', lines({ reason: '市场价下跌' }))
    expect(await errorsOf('2013Q1', lines())).toEqual([REFUSED])
    expect(await errorsOf('2013Q1', lines({ reason: ' 市场价下跌 ' }))).toEqual([REFUSED])
    expect(await found('2013Q1', lines())).toEqual([{ household: scene.households[1], findings: [{ kind: 'UNCHANGED_AFTER_DISPUTE' }] }])
    const { outcomeReport } = await act(scene.chief, SUBMIT, scene.draft('2013Q1', lines({ reason: '已与户主对账，附签收单' })))
    expect(outcomeReport?.outcomes.map(({ findings }) => findings.map(({ kind }) => kind)), 'whoever judges reads it').toEqual([[], ['UNCHANGED_AFTER_DISPUTE'], []])
  })

  it('is taken with the disputed line corrected, and asks nothing of the others', async () => {
    await disputed('2013Q2', lines())
    expect(await found('2013Q2', lines({ amount: 12_000 }))).toEqual([])
    await taken('2013Q2', lines({ amount: 12_000 }))
  })

  it('is asked for the reason again when it is returned again, though nobody disputed the line anew', async () => {
    await disputed('2013Q3', lines())
    await giveBack(await taken('2013Q3', lines({ reason: '已与户主对账' })))
    expect(await errorsOf('2013Q3', lines())).toEqual([REFUSED])
    await taken('2013Q3', lines({ reason: '已补签收单' }))
  })

  it('names the report that it corrects, with what was disputed in it for whoever judges', async () => {
    const returned = await disputed('2013Q4', lines())
    const id = await taken('2013Q4', lines({ amount: 12_000 }))
    for (const who of [scene.chief, scene.secretary, scene.town]) {
      const before = await corrects(who, id)
      expect([before?.id, before?.outcomes.map(({ amount, confirmation, dispute }) => [amount, confirmation, dispute?.status ?? null])]).toEqual([returned, [[10_000, 'PENDING', null], [10_000, 'DISPUTED', 'CORRECTED'], [10_000, 'PENDING', null]]])
    }
    expect(await corrects(scene.town, returned)).toBe(null)
  })

  it('asks the enterprise nothing of a dispute that it does not read: it would know that the household objects', async () => {
    const { id, says } = await handedIn(api, scene, '2014Q3')
    await act(scene.secretary, CONFIRM, { id })
    await says(0, false, '没有收到', scene.secretary)
    await giveBack(id)
    const before = (await act(scene.chief, SUBMIT, scene.draft('2014Q3', [{ household: scene.households[0] ?? '', amount: 1 }]))).outcomeReport?.id ?? ''
    expect((await corrects(scene.town, before))?.outcomes[0]?.dispute).not.toBe(null)
    expect((await corrects(scene.chief, before))?.outcomes[0]?.dispute).toBe(null)
    await giveBack(before)
    const same = (await corrects(scene.town, before))?.outcomes.map(({ household, amount }): Line => ({ household: household.id, amount })) ?? []
    expect(await found('2014Q3', same)).toEqual([])
  })
})
