import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { remindOfReports } from './report-reminding.js'

describe('a chief whose report is due', () => {
  let api: ApiUnderTest
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(async () => api.close())

  const remind = async (day: string) => {
    api.clock.set(`${day}T09:00:00.000+08:00`)
    await remindOfReports(api.application.core)
    return (await storedRows(api, 'Notice')).filter(({ kind }) => kind === 'reportDue' || kind === 'reportOverdue')
  }

  it('is reminded once ten days before and once after, of contracts that have not reported the quarter', async () => {
    const scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    expect(await remind('2016-01-20')).toEqual([])
    const due = await remind('2016-01-21')
    expect(due.length).toBeGreaterThan(0)
    expect(new Set(due.map(({ kind, parameters }) => `${kind} ${JSON.stringify(parameters)}`))).toEqual(new Set(['reportDue {"period":"2015Q4","dueOn":"2016-01-31"}']))
    const reported = new Set((await storedRows(api, 'OutcomeReport')).filter(({ period, livePeriod }) => period === '2015Q4' && livePeriod !== null).map(({ linkageId }) => linkageId))
    expect(due.filter(({ subjectId }) => reported.has(subjectId ?? ''))).toEqual([])
    expect(await remind('2016-01-31'), 'said once').toHaveLength(due.length)
    const mine = due.filter(({ accountId }) => accountId === scene.chief.accountId)
    if (!reported.has(scene.linkage)) expect((await act(await api.as('chief-439'), SUBMIT, scene.draft('2015Q4'))).userErrors).toEqual([])
    const overdue = (await remind('2016-02-01')).filter(({ kind }) => kind === 'reportOverdue')
    expect(overdue.filter(({ accountId }) => accountId === scene.chief.accountId).length).toBe(mine.length - (reported.has(scene.linkage) ? 0 : 1))
    expect(await remind('2016-03-01')).toHaveLength(due.length + overdue.length)
    const { notices } = await (await api.as('chief-439')).data<{ notices: { nodes: { text: string }[] } }>('{ notices(first: 100) { nodes { text } } }')
    expect(notices.nodes.map(({ text }) => text)).toContain('The outcome report of 2015Q4 is due by 2016-01-31.')
  })

  it('is reminded of a contract that pays by the year in the month after its year alone, and of none in which nobody takes part', async () => {
    const scene = await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })
    const toldOf = async (day: string): Promise<string[]> => (await remind(day)).filter(({ subjectId }) => subjectId === scene.linkage).map(({ kind, parameters }) => `${kind} ${String(parameters['period'])}`).toSorted()
    const linkage = [{ column: 'id' as const, equals: scene.linkage }]
    await changeRows(api, 'Linkage', linkage, { payingRhythm: 'YEAR', startedOn: '2015-04-01', endedOn: '2017-03-31' })
    for (const { id } of await storedRows(api, 'OutcomeReport', [{ column: 'linkageId', equals: scene.linkage }])) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: null })
    const before = await toldOf('2016-03-01')
    expect(await toldOf('2016-04-21')).toEqual([...before, 'reportDue 2016Q1'].toSorted())
    expect(await toldOf('2016-07-25')).toEqual([...before, 'reportDue 2016Q1'].toSorted())
    const members = await storedRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: scene.linkage }])
    await changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: scene.linkage }], { leftOn: '2016-03-31' })
    expect(await toldOf('2017-04-21'), 'everybody had left').toEqual([...before, 'reportDue 2016Q1'].toSorted())
    expect(members.length).toBeGreaterThan(0)
  })
})
