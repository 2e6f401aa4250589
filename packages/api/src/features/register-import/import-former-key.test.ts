import { afterAll, beforeAll, expect, it } from 'vitest'
import { FieldCipher } from '../../data/field-cipher.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { StartedImports } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const OTHER_TOWN = '150525101202'
const FORMER_KEY = 'ab'.repeat(32)

let started: StartedImports
beforeAll(async () => {
  started = await startImports({ DATA_KEY_OLD: FORMER_KEY })
})
afterAll(async () => started.close())

it('R-7 an ID number that was taken meanwhile is not given to a second person, though it is on file under a former key', async () => {
  const { api, scene, town, faults } = started
  const [head = {}, spouse = {}] = newFamily(VILLAGE, 9001)
  await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse]))).id)
  const idNumber = sampleIdNumber('1950-05-05', 505)
  const { id } = await scene.bring(town, sheetOf([head, spouse, { village: VILLAGE, number: head.number ?? '', name: '其木格', relation: '其他', idNumber, memberEvent: '迁入', memberEventOn: '2015-10-01' }]))
  const other = await storedRow(api, 'Person', [{ column: 'regionCode', equals: OTHER_TOWN }, { column: 'idNumberHash', notNull: true }])
  await changeRows(api, 'Person', [{ column: 'id', equals: other.id }], { idNumberHash: new FieldCipher(FORMER_KEY).lookupHash(idNumber) })
  await scene.apply(town, id)
  expect((await scene.seen(town, id)).figures).toMatchObject({ chosen: 1, applied: 0, stale: 1 })
  expect(await storedRows(api, 'Person', [{ column: 'name', equals: '其木格' }, { column: 'regionCode', equals: VILLAGE }])).toEqual([])
  expect(await faults()).toEqual([])
})
