import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { ReportScene } from '../../testing/report-scene.js'
import { changeRows, inChargeOf, storedRow } from '../../testing/stored-rows.js'

const LEFT = 'query ($id: ID!, $period: String!) { linkage(id: $id) { leftHouseholds(period: $period) { household number headName group leftOn } } }'

describe('a household that left a linkage', () => {
  let api: ApiUnderTest
  let scene: ReportScene
  let gone: string
  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
    gone = scene.households[0] ?? ''
    await changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: scene.linkage }, { column: 'householdId', equals: gone }], { leftOn: '2015-11-10' })
  })
  afterAll(async () => api.close())

  const left = async (who: Asker, period: string): Promise<readonly unknown[] | null> => (await who.data<{ linkage: { leftHouseholds: readonly unknown[] } | null }>(LEFT, { id: scene.linkage, period })).linkage?.leftHouseholds ?? null

  it('is named for each quarter in which it took part, behind the mask, so that it can be reported', async () => {
    const { number, headName, groupName } = await storedRow(api, 'Household', [{ column: 'id', equals: gone }])
    const masked = { household: gone, number, headName: `${[...headName][0] ?? ''}**`, group: groupName, leftOn: '2015-11-10' }
    expect([await left(scene.chief, '2015Q4'), await left(scene.chief, '2015Q3')]).toEqual([[masked], [masked]])
    expect([await left(scene.chief, '2016Q1'), await left(scene.chief, '2012Q1'), await left(scene.chief, 'soon')]).toEqual([[], [], []])
    expect(await left(scene.town, '2015Q4'), 'whoever asks').toEqual([masked])
    expect((await act(scene.chief, SUBMIT, scene.draft('2015Q3', [{ household: gone, amount: 10_000 }]))).userErrors).toEqual([])
  })

  it('is named to nobody who does not see the linkage, and of a section-level leader to the own alone', async () => {
    expect(await left(await api.as('chief-447'), '2015Q4')).toBeNull()
    const [own, neighbour] = [await inChargeOf(api, 'section-leader-2744', gone), await inChargeOf(api, 'section-leader-2745', scene.households[1] ?? '')]
    expect([await left(own, '2015Q4'), await left(neighbour, '2015Q4')]).toMatchObject([[{ household: gone }], []])
  })
})
