import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { caseScene, onCase } from '../../testing/case-scene.js'
import type { CaseScene } from '../../testing/case-scene.js'

const VOTE = { entitled: 30, present: 24, inFavour: 20 }
const met = (...items: readonly string[]): object[] => items.map((item) => ({ item, met: true, evidence: '入户查看，属实' }))
const ENDED = ['STABLE_INCOME', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER', 'RISK_GONE', 'NO_NEW_RISK']

describe('2.8 after 2020', () => {
  let api: ApiUnderTest
  let scene: CaseScene

  const goTo = async (day: string): Promise<void> => {
    api.clock.set(`${day}T12:00:00.000+08:00`)
    scene = await caseScene(api)
  }
  const exited = async (n: number): Promise<string> => {
    const household = (await scene.households('EXITED'))[n]
    if (household === undefined) throw new Error('The village has exited households')
    return household.id
  }
  const clue = (changes: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ id: newId(), kind: 'MONITORING', reason: '家中突发大病', channel: 'CADRE_CHECK', ...changes })
  const refused = async (input: Readonly<Record<string, unknown>>): Promise<string[]> => (await onCase(scene.secretary, 'openCase', input)).userErrors.map((error) => `${error.code} ${error.field?.join('.') ?? ''}`)

  /** Takes a case from its verification to its end, beginning on a day. */
  const throughTo = async (id: string, items: readonly string[], closesOn: string): Promise<void> => {
    await scene.step(scene.secretary, 'verifyCase', { id, items: met(...items) })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await goTo(closesOn)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: false })
    await scene.step(scene.banner, 'approveCase', { id, spotChecked: false })
  }

  beforeAll(async () => {
    // Posts of the demo city have no end, so that its people are still in office then.
    api = await startApi()
    await goTo('2021-03-01')
  })
  afterAll(async () => {
    await api.close()
  })

  it('nobody is identified or exited any more', async () => {
    expect(await refused(scene.application())).toEqual(['STATE kind'])
    expect(await refused({ id: newId(), kind: 'EXIT', household: await exited(0), reason: '拟退出' })).toEqual(['STATE kind'])
  })

  it('a clue is decided within fifteen days, and is late from the sixteenth on', async () => {
    const opened = await scene.step(scene.secretary, 'openCase', clue({ household: await exited(0), monitoringType: 'UNSTABLE_EXITED', income: { year: 2021, perCapita: 550_000 } }))
    expect(opened).toMatchObject({ ruleSet: 'AFTER_2020', decideBy: '2021-03-16', overdue: false })
    await goTo('2021-03-16')
    const isLate = async (): Promise<boolean> => (await scene.town.data<{ registerCases: { totalCount: number } }>('{ registerCases(filter: { overdue: true }) { totalCount } }')).registerCases.totalCount === 1
    expect(await isLate()).toBe(false)
    await goTo('2021-03-17')
    expect(await isLate()).toBe(true)
    await throughTo(opened.id, ['AUTHORISATION', 'COMMITMENT'], '2021-03-22')
    expect(await isLate()).toBe(false)
    expect(await scene.step(scene.banner, 'concludeCase', { id: opened.id })).toMatchObject({ status: 'MONITORED', riskEndedOn: null, household: { status: 'EXITED' } })
  })

  it('income and register must agree with the type', async () => {
    expect(await refused(clue({ household: await exited(1), monitoringType: 'UNSTABLE_EXITED', income: { year: 2021, perCapita: 600_001 } }))).toEqual(['VALIDATION income'])
    expect(await refused(clue({ household: await exited(1), monitoringType: 'BORDERLINE_POVERTY_PRONE' }))).toEqual(['VALIDATION household'])
    expect(await refused(clue({ region: scene.village, monitoringType: 'BORDERLINE_POVERTY_PRONE' }))).toEqual(['VALIDATION headName', 'VALIDATION size'])
    expect(await onCase(scene.secretary, 'openCase', clue({ region: scene.village, headName: '陈海', size: 3, monitoringType: 'BORDERLINE_POVERTY_PRONE' }))).toMatchObject({ registerCase: { headName: '陈海', size: 3, household: null } })
  })

  it('a risk ends by a case of its own, and never by social security alone where nobody can work', async () => {
    await goTo('2021-04-01')
    const monitored = await scene.step(scene.secretary, 'openCase', clue({ household: await exited(2), monitoringType: 'UNSTABLE_EXITED' }))
    const ending = (): Record<string, unknown> => ({ id: newId(), kind: 'RISK_ELIMINATION', eliminates: monitored.id, reason: '收入已稳定' })
    expect(await refused(ending())).toEqual(['STATE eliminates'])
    const mayEnd = async (who: Asker): Promise<boolean> => (await who.data<{ registerCase: { viewerCanEndRisk: boolean } }>('query ($id: ID!) { registerCase(id: $id) { viewerCanEndRisk } }', { id: monitored.id })).registerCase.viewerCanEndRisk
    expect(await mayEnd(scene.secretary)).toBe(false)
    await throughTo(monitored.id, ['AUTHORISATION', 'COMMITMENT'], '2021-04-06')
    await scene.step(scene.banner, 'concludeCase', { id: monitored.id })
    expect([await mayEnd(scene.secretary), await mayEnd(scene.town), await mayEnd(scene.banner)]).toEqual([true, false, false])
    const { id } = await scene.step(scene.secretary, 'openCase', ending())
    expect(await mayEnd(scene.secretary)).toBe(false)
    expect(await refused(ending())).toEqual(['STATE household'])
    expect(await scene.step(scene.secretary, 'verifyCase', { id, items: met(...ENDED), withoutLabour: true, bySocialSecurityAlone: true })).toMatchObject({ status: 'SENT_BACK' })
    await throughTo(id, ENDED, '2021-04-12')
    expect(await scene.step(scene.banner, 'concludeCase', { id })).toMatchObject({ status: 'RISK_ELIMINATED' })
    const after = await scene.secretary.data<{ registerCase: { riskEndedOn: string | null } }>('query ($id: ID!) { registerCase(id: $id) { riskEndedOn } }', { id: monitored.id })
    expect(after.registerCase.riskEndedOn).toBe('2021-04-12')
    expect(await mayEnd(scene.secretary)).toBe(false)
  })
})
