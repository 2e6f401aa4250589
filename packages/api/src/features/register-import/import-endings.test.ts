import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accessFor } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { openSheet } from '../../sheet/open-sheet.js'
import type { Sheet } from '../../sheet/sheet-row.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { DiskStorage } from '../attachment/disk-storage.js'
import { ImportChecking } from './import-checking.js'
import { ImportFiles } from './import-files.js'
import { ImportLedger } from './import-ledger.js'
import { sweepImports } from './import-sweep.js'
import { ImportWork } from './import-work.js'

const VILLAGE = '150525100202'
const OTHER_VILLAGE = '150525100203'
const DAY = 86_400_000
const LEASE = 20_000

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let folder: StartedImports['folder']
let serial = 5000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, folder } = started)
})
afterAll(async () => started.close())

const family = (village = VILLAGE, changes: SheetLine = {}): SheetLine[] => newFamily(village, (serial += 1), changes)
const importOf = async (id: string): Promise<Row<'RegisterImport'>> => storedRow(api, 'RegisterImport', [{ column: 'id', equals: id }])
/** Whatever is written of the village fails for a reason that nobody foresaw; answers what mends it. */
const failsIn = (village: string): (() => void) => {
  const { rollup } = api.application.core
  const add = rollup.add.bind(rollup)
  const failing = vi.spyOn(rollup, 'add').mockImplementation(async (transaction, regionCode, change) => {
    if (regionCode === village) throw new TypeError('A fault that nobody foresaw')
    return add(transaction, regionCode, change)
  })
  return () => failing.mockRestore()
}
const registered = async (number: number): Promise<number> => (await storedRows(api, 'Household', [{ column: 'headName', equals: `白双喜${number}` }])).length

describe('work on an import that fails time and again', () => {
  it('is tried three times and ended: what was applied stays, is told, and can be undone', async () => {
    const { id } = await scene.bring(town, sheetOf([...family(), ...family(OTHER_VILLAGE)]))
    const [good, bad] = [serial - 1, serial]
    const mended = failsIn(OTHER_VILLAGE)
    await scene.apply(town, id)
    for (const failures of [1, 2]) {
      expect(await importOf(id)).toMatchObject({ status: 'APPLYING', applied: 1, failures })
      api.clock.advance(LEASE + 1)
      await scene.work()
    }
    mended()
    expect(await importOf(id)).toMatchObject({ status: 'FAILED', applied: 1, leaseHolder: null })
    expect([await registered(good), await registered(bad)]).toEqual([1, 0])
    expect((await town.data<{ registerImport: unknown }>('query($id: ID!) { registerImport(id: $id) { status viewerCan { apply undo } } }', { id })).registerImport).toEqual({ status: 'FAILED', viewerCan: { apply: false, undo: true } })
    expect((await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'registerImport.apply' }])).length).toBe(1)
    expect(await scene.undo(town, id)).toMatchObject({ userErrors: [] })
    expect(await importOf(id)).toMatchObject({ status: 'UNDONE', undone: 1, failures: 0 })
    expect(await registered(good)).toBe(0)
  })

  it('in undoing is ended too, and may be begun again for what is left', async () => {
    const { id } = await scene.bring(town, sheetOf([...family(), ...family(OTHER_VILLAGE)]))
    await scene.apply(town, id)
    const mended = failsIn(OTHER_VILLAGE)
    await scene.undo(town, id)
    for (let tries = 0; tries < 2; tries += 1) {
      api.clock.advance(LEASE + 1)
      await scene.work()
    }
    mended()
    expect(await importOf(id)).toMatchObject({ status: 'FAILED', applied: 2, undone: 1 })
    await scene.undo(town, id)
    expect(await importOf(id)).toMatchObject({ status: 'UNDONE', applied: 2, undone: 2 })
  })
})

describe('the cause of a failure', () => {
  it('is told before the work is ended, and so also where ending it fails too', async () => {
    const { id } = await scene.put(town, sheetOf(family()))
    const { core, composition } = api.application
    const storage = new DiskStorage(folder)
    const broken = vi.spyOn(storage, 'open').mockRejectedValue(new Error('The file cannot be opened'))
    const ending = vi.spyOn(ImportLedger.prototype, 'finish').mockRejectedValueOnce(new Error('The work cannot be ended'))
    const told: string[] = []
    const work = new ImportWork(core, storage, composition.services.sessions, (error) => told.push(String(error)))
    await expect(work.drain()).rejects.toThrow('The work cannot be ended')
    expect(told).toEqual(['Error: The file cannot be opened'])
    ending.mockRestore()
    broken.mockRestore()
    await changeRows(api, 'RegisterImport', [{ column: 'id', equals: id }], { leaseUntil: null, leaseHolder: null })
    await scene.work()
    expect(await importOf(id)).toMatchObject({ status: 'READY' })
  })
})

describe('a sheet that takes long to read', () => {
  it('stays with the worker that reads it: no other takes it up before its first households are kept', async () => {
    const { core } = api.application
    const rows = Array.from({ length: 4_100 }, (_, place): SheetLine => ({ village: VILLAGE, number: String(place), name: '白双喜', relation: '户主', idNumber: '' }))
    const { id } = await scene.put(town, sheetOf(rows))
    const [first, second] = [new ImportLedger(core, LEASE), new ImportLedger(core, LEASE)]
    const claim = await first.claim('one', { notOf: 'nobody' })
    expect(claim?.row.id).toBe(id)
    if (claim === null) throw new Error('Nobody else works on it')
    const taken: (string | null)[] = []
    let passes = 0
    // Every two thousand rows take fifteen seconds, and the other worker looks for work.
    const slow = async (bytes: Buffer): Promise<Sheet> => {
      const sheet = await openSheet(bytes)
      const slowly = async function* () {
        passes += 1
        for await (const row of sheet.rows()) {
          if (passes === 2 && row.line % 2_000 === 1 && row.line > 1) {
            api.clock.advance(15_000)
            taken.push((await second.claim('two', { notOf: 'nobody' }))?.row.id ?? null)
          }
          yield row
        }
      }
      return { ...sheet, rows: slowly }
    }
    const viewer = await api.application.composition.services.sessions.viewerOfAccount(town.accountId, '')
    if (viewer === null) throw new Error('The town office has an appointment')
    await new ImportChecking(core, new ImportFiles(core, new DiskStorage(folder)), first, slow).run(claim, accessFor(viewer, 'household.import'))
    expect(taken).toEqual([null, null])
    expect(await importOf(id)).toMatchObject({ status: 'READY', personRows: 4_100 })
  })
})

describe('an import whose time has come', () => {
  it('keeps its status when it was applied, and says that it can be undone no more', async () => {
    const files = new ImportFiles(api.application.core, new DiskStorage(folder))
    const { id } = await scene.bring(town, sheetOf(family()))
    await scene.apply(town, id)
    await changeRows(api, 'RegisterImport', [{ column: 'id', equals: id }], { updatedAt: new Date(api.clock.now().getTime() - 91 * DAY).toISOString().replace('T', ' ').slice(0, 23) })
    while ((await sweepImports(api.application.core, files)) > 0);
    expect((await town.data<{ registerImport: unknown }>('query($id: ID!) { registerImport(id: $id) { status forgottenAt viewerCan { undo download } figures { applied } } }', { id })).registerImport).toEqual({ status: 'APPLIED', forgottenAt: expect.any(String) as string, viewerCan: { undo: false, download: false }, figures: { applied: 1 } })
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: id }])).toEqual([])
    expect((await scene.undo(town, id)).userErrors).toMatchObject([{ code: 'STATE', message: 'The preview of this import was cleared away after its time, so it can no longer be undone as a whole. Please correct the households one by one.' }])
    expect(await registered(serial)).toBe(1)
  })

  it('keeps its rows when it is being undone by the time that the sweep comes to it', async () => {
    const { core } = api.application
    const { id } = await scene.bring(town, sheetOf(family()))
    await scene.apply(town, id)
    await changeRows(api, 'RegisterImport', [{ column: 'id', equals: id }], { updatedAt: new Date(api.clock.now().getTime() - 91 * DAY).toISOString().replace('T', ' ').slice(0, 23) })
    // Somebody asks for it between the look and the write.
    const write = core.database.write.bind(core.database)
    const between = vi.spyOn(core.database, 'write').mockImplementationOnce(async (work) => {
      await changeRows(api, 'RegisterImport', [{ column: 'id', equals: id }], { status: 'UNDOING' })
      return write(work)
    })
    await sweepImports(core, new ImportFiles(core, new DiskStorage(folder)))
    between.mockRestore()
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: id }, { column: 'outcome', equals: 'APPLIED' }])).toHaveLength(1)
    await scene.work()
    expect(await importOf(id)).toMatchObject({ status: 'UNDONE', undone: 1 })
  })
})
