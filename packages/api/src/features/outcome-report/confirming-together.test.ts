import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { handedIn } from '../../testing/dispute-scene.js'
import { APPROVE, CONFIRM, DISPUTE, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'

const ALONE = 'query ($id: ID!) { outcomeReport(id: $id) { outcomes { confirmation judgedAlone } } }'

describe('lines that are confirmed together', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => {
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    await api.close()
  })

  const lines = async (who: Asker, id: string): Promise<readonly string[]> =>
    (await who.data<{ outcomeReport: { outcomes: { confirmation: string; judgedAlone: boolean }[] } }>(ALONE, { id })).outcomeReport.outcomes.map(({ confirmation, judgedAlone }) => `${confirmation}${judgedAlone ? ' alone' : ''}`)

  it('are never one that its household denies, by the town’s code too: it stays for the village, which is told so, and the report waits', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q1')
    await says(1, false, '没有收到', scene.town)
    expect(await lines(scene.secretary, id)).toEqual(['PENDING', 'PENDING alone', 'PENDING'])
    expect(await lines(scene.chief, id), 'the enterprise is not told').toEqual(['PENDING', 'PENDING', 'PENDING'])
    expect((await act(scene.secretary, CONFIRM, { id })).outcomeReport).toMatchObject({ status: 'SUBMITTED', confirmedTotal: 40_000 })
    expect(await lines(scene.secretary, id)).toEqual(['CONFIRMED', 'PENDING alone', 'CONFIRMED'])
    const again = await act(scene.secretary, CONFIRM, { id })
    expect(again.userErrors, 'nothing is left that could be confirmed together').toMatchObject([{ code: 'STATE', field: ['households'] }])
    expect((await act(scene.town, APPROVE, { id })).userErrors).toMatchObject([{ code: 'STATE' }])
  })

  it('leave one that its household denies to be confirmed alone, with a reason', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q2')
    await says(1, false, '没有收到', scene.town)
    const [first = '', denies = ''] = scene.households
    expect((await act(scene.secretary, CONFIRM, { id, households: [first, denies], reason: '逐户入户' })).userErrors, 'not beside another').toMatchObject([{ code: 'STATE', field: ['households', '1'] }])
    expect((await act(scene.secretary, CONFIRM, { id, households: [denies] })).userErrors, 'not without a reason').toMatchObject([{ code: 'VALIDATION', field: ['reason'] }])
    expect(await lines(scene.secretary, id), 'a refusal changes nothing').toEqual(['PENDING', 'PENDING alone', 'PENDING'])
    expect((await act(scene.secretary, CONFIRM, { id, households: [denies], reason: '与本人核对，款项由儿子代领' })).userErrors).toEqual([])
    expect(await lines(scene.secretary, id)).toEqual(['PENDING', 'CONFIRMED', 'PENDING'])
    expect((await act(scene.secretary, CONFIRM, { id })).outcomeReport?.status).toBe('VILLAGE_CONFIRMED')
  })

  it('leave one that its household denies to be disputed as well', async () => {
    const { id, says } = await handedIn(api, scene, '2013Q3')
    await says(0, false, '没有收到', scene.town)
    await act(scene.secretary, CONFIRM, { id })
    const disputed = await act(scene.secretary, DISPUTE, { id, household: scene.households[0], reason: '少付了一百元' })
    expect([disputed.outcomeReport?.status, await lines(scene.secretary, id)]).toEqual(['VILLAGE_CONFIRMED', ['DISPUTED', 'CONFIRMED', 'CONFIRMED']])
  })
})
