import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { DiskStorage } from '../attachment/disk-storage.js'
import { ImportFiles } from './import-files.js'
import { sweepImports } from './import-sweep.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let folder: StartedImports['folder']
let serial = 1000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, folder } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), changes)

describe('who imports', () => {
  it('is an office in its own territory; others get FORBIDDEN, strangers 401', async () => {
    for (const login of ['first-secretary-290', 'supervisor-2891', 'auditor', 'administrator', 'city-leader-5']) {
      const who = await api.as(login)
      expect((await scene.put(who, sheetOf(family()))).status, login).toBe(403)
      expect((await who.ask('{ registerImports { totalCount } }')).errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
      expect((await scene.download(who, '/imports/template.csv')).statusCode, login).toBe(403)
    }
    expect((await api.application.server.inject({ method: 'PUT', url: `/imports/${crypto.randomUUID()}?name=a.csv`, headers: { 'content-type': 'text/csv' }, payload: 'a' })).statusCode).toBe(401)
  })

  it('sees the imports of its territory and no others, and the sheet itself is its uploader’s alone', async () => {
    const brought = await scene.bring(town, sheetOf(family({ mainCause: '' })))
    const banner = await api.as('banner-office-150525')
    expect(await scene.see(banner, brought.id)).toMatchObject({ status: 'READY' })
    expect(await scene.see(await api.as('town-office-150525101'), brought.id)).toBeNull()
    expect(await scene.see(await api.as('banner-office-150524'), brought.id)).toBeNull()
    expect((await scene.apply(await api.as('town-office-150525101'), brought.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await scene.download(banner, `/imports/${brought.id}/faults.csv`)).statusCode).toBe(403)
    expect((await scene.download(await api.as('banner-office-150524'), `/imports/${brought.id}/faults.csv`)).statusCode).toBe(404)
  })

  it('keeps ID numbers encrypted: neither the rows nor the file hold one in clear', async () => {
    const rows = family()
    const brought = await scene.bring(town, sheetOf(rows))
    const staged = await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: brought.id }, { column: 'kind', equals: 'NEW' }])
    expect(staged).toHaveLength(1)
    expect(JSON.stringify(staged)).not.toContain(rows[0]?.idNumber)
    await scene.apply(town, brought.id)
    expect((await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: brought.id }, { column: 'kind', equals: 'NEW' }])).map(({ contentCipher }) => contentCipher)).toEqual([null])
  })

  it('whose appointment ended changes nothing more', async () => {
    const { id } = await scene.put(town, sheetOf(family()))
    const account = await storedRow(api, 'Account', [{ column: 'id', equals: town.accountId }])
    const { database } = api.application.core
    await database.write((transaction) => transaction.execute("UPDATE `appointment` SET `endedOn` = '2015-12-01' WHERE `accountId` = ?", [account.id]))
    await scene.work()
    expect(await scene.see(await api.as('banner-office-150525'), id)).toMatchObject({ status: 'REFUSED', refusal: 'ACCESS_ENDED' })
    await database.write((transaction) => transaction.execute('UPDATE `appointment` SET `endedOn` = NULL WHERE `accountId` = ?', [account.id]))
  })
})

describe('the file', () => {
  it('is taken once for each id; another file or another person under it is 409', async () => {
    const bytes = sheetOf(family())
    const { id, status } = await scene.put(town, bytes)
    expect([status, (await scene.put(town, bytes, { id })).status, (await scene.put(town, sheetOf(family()), { id })).status, (await scene.put(await api.as('banner-office-150525'), bytes, { id })).status]).toEqual([201, 200, 409, 409])
    await scene.work()
  })

  it.each([
    ['a photo', Buffer.from('\u0000PNG'), 415, 'NOT_A_SHEET'],
    ['nothing', Buffer.alloc(0), 422, 'EMPTY'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004nonsense'), 422, 'DAMAGED'],
  ])('of %s is refused with its reason', async (_name, bytes, status, code) => {
    expect(await scene.put(town, bytes)).toMatchObject({ status, error: { code } })
  })

  it('without a row of headings is refused when it is read', async () => {
    expect(await scene.bring(town, Buffer.from('x\n'))).toMatchObject({ status: 'REFUSED', refusal: 'NO_HEAD' })
  })

  it('that is given up is deleted with its preview', async () => {
    const brought = await scene.bring(town, sheetOf(family({ mainCause: '' })))
    await scene.discard(town, brought.id)
    expect(await scene.seen(town, brought.id)).toMatchObject({ status: 'DISCARDED', households: { nodes: [] } })
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: brought.id }])).toEqual([])
    expect((await scene.download(town, `/imports/${brought.id}/faults.csv`)).statusCode).toBe(404)
  })

  it('and its preview are forgotten 30 days after the last step, and an applied one after 90', async () => {
    const { core } = api.application
    const files = new ImportFiles(core, new DiskStorage(folder))
    const held = (): string[] => readdirSync(folder, { recursive: true }).map(String)
    const ready = await scene.bring(town, sheetOf(family()))
    const applied = await scene.bring(town, sheetOf(family()))
    await scene.apply(town, applied.id)
    const statusOf = async (id: string): Promise<string> => (await storedRow(api, 'RegisterImport', [{ column: 'id', equals: id }])).status
    // Sessions end before previews do, so the rows themselves are looked at.
    const statuses = async (): Promise<string[]> => [await statusOf(ready.id), await statusOf(applied.id)]
    const days = async (count: number): Promise<void> => {
      api.clock.advance(count * 86_400_000)
      while ((await sweepImports(core, files)) > 0);
    }
    await days(29)
    expect(await statuses()).toEqual(['READY', 'APPLIED'])
    await days(2)
    expect(await statuses()).toEqual(['DISCARDED', 'APPLIED'])
    expect(held().filter((name) => name.includes(ready.id))).toEqual([])
    expect(held().filter((name) => name.includes(applied.id))).toHaveLength(1)
    await days(60)
    expect(await statuses()).toEqual(['DISCARDED', 'APPLIED'])
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', in: [ready.id, applied.id] }])).toEqual([])
    expect(held().filter((name) => name.includes(applied.id))).toEqual([])
  })
})
