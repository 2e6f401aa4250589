import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { FOUND, disputeFaults, disputeIn, handedIn, readDisputes } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { DisputeWatch } from './dispute-watch.js'

describe('the day of a dispute', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  let watch: DisputeWatch
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    // What the demo city holds is settled, so that these alone are late.
    await changeRows(api, 'OutcomeDispute', [], { status: 'CORRECTED' })
    watch = new DisputeWatch(api.application.core)
  })
  afterAll(async () => api.close())

  const at = (day: string): void => api.clock.set(`${day}T09:00:00.000+08:00`)
  /** A dispute of a household that the town took up until 5 January. */
  const takenUp = async (period: string): Promise<{ id: string; line: string }> => {
    at('2015-12-31')
    const { id, says } = await handedIn(api, scene, period)
    await says(0, false)
    const { id: line } = disputeIn(await readDisputes(scene.town, id))
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-05' })).toEqual([])
    return { id, line }
  }
  const told = async (id: string): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'disputeOverdue' }])).map(({ accountId }) => accountId).toSorted()
  const overdue = async (): Promise<string[]> => (await scene.town.data<{ outcomeReports: { nodes: { id: string }[] } }>('{ outcomeReports(filter: { disputed: OVERDUE }, first: 100) { nodes { id } } }')).outcomeReports.nodes.map(({ id }) => id)

  it('once it has passed is told to whoever took it up and to the banner’s office, once, whoever looks how often', async () => {
    const banner = await api.as('banner-office-150525')
    const { id } = await takenUp('2013Q1')
    at('2016-01-05')
    expect([await watch.round(), await overdue()]).toEqual([0, []])
    at('2016-01-06')
    expect(await overdue()).toEqual([id])
    const rounds = await Promise.all([watch.round(), new DisputeWatch(api.application.core).round(), watch.round()])
    expect(rounds.reduce((sum, acted) => sum + acted, 0)).toBe(1)
    expect(await watch.round()).toBe(0)
    expect(await told(id)).toEqual([scene.town.accountId, banner.accountId].toSorted())
    expect(JSON.stringify(await storedRows(api, 'Notice', [{ column: 'kind', equals: 'disputeOverdue' }]))).not.toContain('没有收到')
    expect(disputeIn(await readDisputes(scene.town, id)).version, 'a step under way is not overtaken').toBe(2)
  })

  it('is told to the town’s office where whoever took it up is in office no more', async () => {
    const { id } = await takenUp('2013Q2')
    await changeRows(api, 'OutcomeDispute', [{ column: 'reportId', equals: id }], { handlerId: scene.secretary.accountId })
    at('2016-01-06')
    await watch.round()
    expect(await told(id)).toContain(scene.town.accountId)
    expect(await told(id)).not.toContain(scene.secretary.accountId)
  })

  it('to take a dispute up is the fifth working day, after which the offices of town and banner are told once, and it stands among what is late; not for the enterprise', async () => {
    at('2015-12-30')
    const { id, says } = await handedIn(api, scene, '2014Q1')
    await says(0, false)
    const banner = await api.as('banner-office-150525')
    const notTakenUp = async (): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'disputeNotTakenUp' }])).map(({ accountId }) => accountId).toSorted()
    const READ = 'query ($id: ID!) { outcomeReport(id: $id) { disputed { lines status actBy overdue } outcomes { dispute { actBy overdue } } } }'
    const read = async (who: Asker): Promise<unknown> => {
      const { outcomeReport } = await who.data<{ outcomeReport: { disputed: unknown; outcomes: { dispute: unknown }[] } }>(READ, { id })
      return [outcomeReport.disputed, outcomeReport.outcomes[0]?.dispute]
    }
    at('2016-01-07')
    await watch.round()
    expect([await notTakenUp(), (await overdue()).includes(id), await read(scene.town)]).toEqual([[], false, [{ lines: 1, status: 'OPEN', actBy: '2016-01-07', overdue: false }, { actBy: '2016-01-07', overdue: false }]])
    at('2016-01-08')
    await watch.round()
    await watch.round()
    expect([await notTakenUp(), (await overdue()).includes(id), await read(scene.town)]).toEqual([[scene.town.accountId, banner.accountId].toSorted(), true, [{ lines: 1, status: 'OPEN', actBy: '2016-01-07', overdue: true }, { actBy: '2016-01-07', overdue: true }]])
    expect(await read(scene.chief), 'when it was raised is not the enterprise’s to know').toEqual([{ lines: 1, status: 'OPEN', actBy: null, overdue: false }, { actBy: null, overdue: false }])
    expect((await scene.chief.data<{ outcomeReports: { nodes: { id: string }[] } }>('{ outcomeReports(filter: { disputed: OVERDUE }, first: 100) { nodes { id } } }')).outcomeReports.nodes.map((node) => node.id)).not.toContain(id)
  })

  it('to take a dispute up is told to nobody who has a part in it', async () => {
    at('2015-12-30')
    const { id, says } = await handedIn(api, scene, '2014Q3')
    await says(0, false, '没有收到', scene.town)
    at('2016-01-08')
    await watch.round()
    const banner = await api.as('banner-office-150525')
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: 'disputeNotTakenUp' }])).map(({ accountId }) => accountId), 'the town handed out the code').toEqual([banner.accountId])
  })

  /** An approved report of which a line was found wrong on the last day of 2015. */
  const foundWrong = async (period: string, household = 0): Promise<string> => {
    at('2015-12-31')
    const { id, says } = await handedIn(api, scene, period)
    await act(scene.secretary, CONFIRM, { id })
    await act(scene.town, APPROVE, { id })
    expect(await says(household, false)).toEqual([])
    const { id: line } = disputeIn(await readDisputes(scene.town, id))
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: line, version: 1, dueOn: '2016-01-05' })).toEqual([])
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    return id
  }
  const toldOf = async (id: string, kind: string): Promise<string[]> => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }, { column: 'kind', equals: kind }])).map(({ accountId }) => accountId).toSorted()

  it('to put a line right is, where its reversal waits, told to those who are to decide it, and not to the enterprise', async () => {
    const banner = await api.as('banner-office-150525')
    const reversalOf = async (period: string, household: number): Promise<{ id: string; reversal: string }> => {
      const id = await foundWrong(period, household)
      const draft = { ...scene.draft(period, (await readDisputes(scene.town, id)).outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
      await act(scene.chief, SUBMIT, draft)
      return { id, reversal: draft.id }
    }
    const [atVillage, atTown] = [await reversalOf('2013Q4', 1), await reversalOf('2012Q4', 2)]
    await act(scene.secretary, CONFIRM, { id: atTown.reversal })
    at('2016-01-16')
    await watch.round()
    await watch.round()
    for (const { id } of [atVillage, atTown]) expect(await toldOf(id, 'disputeNotCorrected')).toEqual([])
    expect(await toldOf(atVillage.reversal, 'disputeReversalWaits')).toEqual([scene.secretary.accountId, scene.town.accountId, banner.accountId].toSorted())
    expect(await toldOf(atTown.reversal, 'disputeReversalWaits')).toEqual([scene.town.accountId, banner.accountId].toSorted())
  })

  it('to put a line right is, once its reversal was returned, the enterprise’s again, which is told of it with town and banner, once', async () => {
    const banner = await api.as('banner-office-150525')
    const id = await foundWrong('2012Q3', 1)
    const draft = { ...scene.draft('2012Q3', (await readDisputes(scene.town, id)).outcomes.map(({ household, amount }) => ({ household: household.id, amount }))), reverses: id }
    await act(scene.chief, SUBMIT, draft)
    at('2016-01-16')
    await watch.round()
    expect(await toldOf(id, 'disputeNotCorrected')).toEqual([])
    await act(scene.town, RETURN, { id: draft.id, reason: '数字与台账不符' })
    await watch.round()
    await watch.round()
    expect(await toldOf(id, 'disputeNotCorrected')).toEqual([scene.chief.accountId, scene.town.accountId, banner.accountId].toSorted())
    expect(disputeIn(await readDisputes(scene.town, id)).version, 'a step under way is not overtaken').toBe(3)
  })

  it('to put a line right that was found wrong is the fifteenth, after which enterprise, town and banner are told once', async () => {
    const id = await foundWrong('2014Q2')
    const notCorrected = (): Promise<string[]> => toldOf(id, 'disputeNotCorrected')
    at('2016-01-15')
    await watch.round()
    expect([await notCorrected(), (await overdue()).includes(id)]).toEqual([[], false])
    at('2016-01-16')
    await watch.round()
    await watch.round()
    const banner = await api.as('banner-office-150525')
    expect([await notCorrected(), (await overdue()).includes(id)]).toEqual([[scene.chief.accountId, scene.town.accountId, banner.accountId].toSorted(), true])
  })

  it('of a dispute that was concluded in time says nothing', async () => {
    const { id, line } = await takenUp('2013Q3')
    expect(await disputeFaults(scene.town, 'concludeOutcomeDispute', { id: line, version: 2, ...FOUND, result: 'TO_CORRECT' })).toEqual([])
    at('2016-01-06')
    await watch.round()
    expect(await told(id)).toEqual([])
  })
})
