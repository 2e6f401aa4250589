import { afterAll, beforeAll, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { CaseWalk } from '../../testing/case-walk.js'
import { changeRows, forgetViewers } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')

let api: ApiUnderTest
let walk: CaseWalk

beforeAll(async () => {
  api = await startApi()
  walk = await CaseWalk.of(api)
})
afterAll(async () => api.close())

const leftTo = async (who: Asker, id: string): Promise<string | null> =>
  (await who.data<{ registerCase: { viewerLeavesReviewTo: string | null } }>('query ($id: ID!) { registerCase(id: $id) { viewerLeavesReviewTo } }', { id })).registerCase.viewerLeavesReviewTo

it('1.10 whoever of the town’s office proposed a case is told who reviews it instead, and where nobody could', async () => {
  const { database } = api.application.core
  const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
  expect(await leftTo(walk.scene.secretary, id)).toBeNull()
  const own = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: walk.scene.town.accountId }])
  if (own === null) throw new Error('The office of the town is appointed')
  await database.write(async (transaction) => {
    await APPOINTMENTS.insert(transaction, [{ ...own, id: newId(), accountId: walk.scene.secretary.accountId }])
    await forgetViewers(transaction)
  })
  await walk.signIn()
  expect(await leftTo(walk.scene.secretary, id)).toBe('COLLEAGUE')
  expect(await leftTo(walk.scene.town, id)).toBeNull()
  await changeRows(api, 'Account', [{ column: 'id', equals: own.accountId }], { disabledAt: '2015-12-30 00:00:00.000' })
  expect(await leftTo(walk.scene.secretary, id)).toBe('NOBODY')
  await changeRows(api, 'Account', [{ column: 'id', equals: own.accountId }], { disabledAt: null })
  await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id, comment: '填错' })
  expect(await leftTo(walk.scene.secretary, id)).toBeNull()
})

it('1.10 a colleague who acted on the case for the village, too, reviews it as little', async () => {
  const { database } = api.application.core
  const secretaryPost = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: walk.scene.secretary.accountId }, { column: 'role', equals: 'FIRST_SECRETARY' }])
  if (secretaryPost === null) throw new Error('The first secretary is appointed')
  await database.write(async (transaction) => {
    await APPOINTMENTS.insert(transaction, [{ ...secretaryPost, id: newId(), accountId: walk.scene.town.accountId }])
    await forgetViewers(transaction)
  })
  await walk.signIn()
  const { id, version } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
  expect(await leftTo(walk.scene.secretary, id)).toBe('COLLEAGUE')
  await walk.scene.step(walk.scene.town, 'reviseCase', { id, version, reason: '更正：家中两人患病' })
  expect([await leftTo(walk.scene.secretary, id), await leftTo(walk.scene.town, id)]).toEqual(['NOBODY', 'NOBODY'])
})
