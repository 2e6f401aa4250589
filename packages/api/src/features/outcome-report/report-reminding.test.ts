import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { reportDueOn } from '../linkage/report-periods.js'
import { remindOfReports } from './report-reminding.js'

describe('the day on which a report is due', () => {
  it('is the last one of the month after its quarter', () => expect(['2015Q1', '2015Q4', '2015Q3', '2015'].map(reportDueOn)).toEqual(['2015-04-30', '2016-01-31', '2015-10-31', null]))
})

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
})
