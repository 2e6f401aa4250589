import type { QueryRunner } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { disputeFaults, disputeIn, handedIn, readDisputes } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, DISPUTE, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { RemoveNoticesOfHiddenDisputes } from './0245-notices-of-hidden-disputes.js'

let api: ApiUnderTest
let scene: ReportScene
beforeAll(async () => {
  api = await startApi()
  scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
})
afterAll(async () => api.close())

describe('notices to enterprises from before every objection read alike', () => {
  const approved = async (period: string): Promise<Awaited<ReturnType<typeof handedIn>>> => {
    const report = await handedIn(api, scene, period)
    await act(scene.secretary, CONFIRM, { id: report.id })
    await act(scene.town, APPROVE, { id: report.id })
    await report.says(0, false)
    return report
  }

  it('go where the enterprise reads no dispute of the report, and stay where it does', async () => {
    const [hidden, asked, village, waiting] = [await approved('2013Q1'), await approved('2013Q2'), await handedIn(api, scene, '2013Q3'), await handedIn(api, scene, '2013Q4')]
    expect(await disputeFaults(scene.town, 'takeUpOutcomeDispute', { id: disputeIn(await readDisputes(scene.town, asked.id)).id, version: 1, dueOn: '2016-01-15' })).toEqual([])
    await act(scene.secretary, DISPUTE, { id: village.id, household: scene.households[0], reason: '没有收到' })
    await waiting.says(0, false, '没有收到', scene.town)
    const { database, notices } = api.application.core
    const told = [hidden, asked, village, waiting].map(({ id }) => id)
    await database.write((transaction) => notices.post(transaction, [hidden, asked, waiting].map(({ id }) => ({ accountId: scene.chief.accountId, kind: 'outcomeDisputed', subject: { type: 'OutcomeReport', id } }))))
    await database.write((transaction) => new RemoveNoticesOfHiddenDisputes().up({ query: (sql: string) => transaction.execute(sql, []) } as unknown as QueryRunner))
    const left = (await storedRows(api, 'Notice', [{ column: 'kind', equals: 'outcomeDisputed' }])).flatMap(({ subjectId }) => (subjectId !== null && told.includes(subjectId) ? [subjectId] : []))
    expect(left.toSorted()).toEqual([asked.id, village.id].toSorted())
  })
})
