import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '../../testing/api-under-test.js'
import type { Asker } from '../../testing/api-under-test.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SeenHousehold, SeenImport, SheetLine, StartedImports } from '../../testing/import-scene.js'
import { newAccount } from '../../testing/new-account.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'

const VILLAGE = '150525100202'
const TODAY = '2015-12-31'
const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id } userErrors { code field } } }'
const ASSIGN = 'mutation ($input: AssignHouseholdsInput!) { assignHouseholds(input: $input) { assigned userErrors { code } } }'
const HAND_OVER = 'mutation ($input: HandOverHouseholdsInput!) { handOverHouseholds(input: $input) { handedOver userErrors { code } } }'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let banner: Asker
let serial = 7000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
  banner = await api.as('banner-office-150525')
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), changes)
const families = (count: number, changes: SheetLine): SheetLine[] => Array.from({ length: count }, () => family(changes)).flat()

/** A section-level leader of the banner without households. */
const newLeader = async (name: string): Promise<string> => {
  const account = await newAccount(api, name)
  await (await api.as('administrator')).data(APPOINT, { input: { id: newId(), account, role: 'SECTION_LEADER', region: '150525000000', startedOn: TODAY } })
  return account
}
/** What does not agree of figures and trail, but for the leaders' accounts, which nobody opened by hand. */
const faults = async (): Promise<string[]> => (await started.faults()).filter((fault) => !fault.startsWith('account:'))
const held = async (account: string): Promise<Row<'Responsibility'>[]> => storedRows(api, 'Responsibility', [{ column: 'accountId', equals: account }, { column: 'endedOn', equals: null }])
const householdOf = async (number: number): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'headName', equals: `白双喜${number}` }])
const timeline = async (id: string): Promise<Row<'HouseholdFact'>[]> => storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: id }, { column: 'field', equals: 'responsibleCadre' }])
/** The households of the sheet, without those of the village that it lacks. */
const ofSheet = async (who: Asker, id: string): Promise<readonly SeenHousehold[]> => (await scene.seen(who, id, ['FAULTY', 'NEW', 'CHANGED', 'HELD'])).households.nodes
/** What a preview says of the cadres of its households. */
const saysOfCadres = ({ households }: SeenImport): SeenHousehold['differences'] => households.nodes.flatMap(({ differences }) => differences.filter(({ field }) => field === 'RESPONSIBLE_CADRE'))

/** Registered households that nobody answers for. */
const registered = async (count: number): Promise<{ readonly rows: SheetLine[]; readonly ids: string[] }> => {
  const rows = families(count, {})
  const { id } = await scene.bring(town, sheetOf(rows))
  await scene.apply(town, id)
  return { rows, ids: (await ofSheet(town, id)).flatMap(({ householdId }) => householdId ?? []) }
}
const naming = (rows: readonly SheetLine[], responsibleCadre: string): SheetLine[] => rows.map((row) => ({ ...row, responsibleCadre }))

describe('the responsible cadre in a sheet of the banner office', () => {
  it('takes new households over, from today, and the timeline says by which sheet', async () => {
    const leader = await newLeader('包吉雅')
    const brought = await scene.bring(banner, sheetOf(families(2, { responsibleCadre: '包 吉雅' })), { name: '责任人.csv' })
    expect(brought.figures).toMatchObject({ added: 2, faulty: 0 })
    expect(saysOfCadres(brought)).toMatchObject([{ from: null, to: '包吉雅', applies: true, obstacle: null }, { applies: true }])
    await scene.apply(banner, brought.id)
    const household = await householdOf(serial)
    expect(household).toMatchObject({ cadreAccountId: leader, cadreStartedOn: TODAY, cadreEndedOn: null })
    expect((await held(leader)).map(({ place }) => place)).toEqual([1, 2])
    expect(await timeline(household.id)).toMatchObject([{ fromValue: null, toValue: leader, accountId: banner.accountId, reason: '导入 责任人.csv' }])
    expect(await faults()).toEqual([])
  })

  it('goes with a new household when the import is undone, and the place among the ten is free again', async () => {
    const leader = await newLeader('白那仁')
    const { id } = await scene.bring(banner, sheetOf(families(10, { responsibleCadre: '白那仁' })))
    await scene.apply(banner, id)
    expect(await held(leader)).toHaveLength(10)
    expect(await scene.undo(banner, id)).toMatchObject({ userErrors: [] })
    expect((await scene.seen(banner, id)).figures).toMatchObject({ undone: 10, kept: 0 })
    expect(await storedRows(api, 'Responsibility', [{ column: 'accountId', equals: leader }])).toEqual([])
    expect(await faults()).toEqual([])
    const again = await scene.bring(banner, sheetOf(families(10, { responsibleCadre: '白那仁' })))
    await scene.apply(banner, again.id)
    expect(await held(leader)).toHaveLength(10)
  })

  it('takes registered households over that nobody answers for; undone, nobody does again and the timeline keeps both', async () => {
    const leader = await newLeader('陈巴特')
    const { rows, ids: [id = ''] } = await registered(1)
    const brought = await scene.bring(banner, sheetOf(naming(rows, '陈巴特')))
    expect(brought).toMatchObject({ figures: { changed: 1, same: 0 } })
    await scene.apply(banner, brought.id)
    expect((await held(leader)).map(({ householdId }) => householdId)).toEqual([id])
    expect(await scene.bring(banner, sheetOf(naming(rows, '陈巴特')))).toMatchObject({ figures: { changed: 0, same: 1 } })
    expect(await scene.undo(banner, brought.id)).toMatchObject({ userErrors: [] })
    expect(await held(leader)).toEqual([])
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: id }])).toMatchObject({ cadreEndedOn: '2015-12-30' })
    expect(new Set((await timeline(id)).map(({ fromValue, toValue }) => `${fromValue ?? ''} ${toValue ?? ''}`))).toEqual(new Set([` ${leader}`, `${leader} `]))
    expect(await faults()).toEqual([])
  })

  it('who is not known, or is one of several of the name, is a fault of the row in both languages, and the account tells them apart', async () => {
    const [one] = [await newLeader('胡日查'), await newLeader('胡日查')]
    const unknown = await scene.bring(banner, sheetOf([...family({ responsibleCadre: '查无此人' }), ...family({ responsibleCadre: '胡日查' }), ...family({ responsibleCadre: '胡日查', cadreAccount: one })]))
    expect(unknown.figures).toMatchObject({ faulty: 2, added: 1 })
    const sheet = async (language: string): Promise<string> => (await scene.download(banner, `/imports/${unknown.id}/faults.csv`, language)).payload
    expect((await ofSheet(banner, unknown.id)).flatMap(({ faults }) => faults.map(({ field }) => field))).toEqual(['RESPONSIBLE_CADRE', 'RESPONSIBLE_CADRE'])
    expect(await sheet('en')).toContain('is no section-level leader in office in this banner')
    expect(await sheet('zh-CN')).toContain('不是本旗县在任的科级领导')
    await scene.apply(banner, unknown.id)
    expect(await held(one ?? '')).toHaveLength(1)
  })

  it('gets no more than ten, and the preview says so beforehand (C-3)', async () => {
    const leader = await newLeader('韩满达')
    const brought = await scene.bring(banner, sheetOf(families(11, { responsibleCadre: '韩满达' })))
    expect(saysOfCadres(brought).map(({ applies }) => applies)).toEqual([...Array.from({ length: 10 }, () => true), false])
    expect(saysOfCadres(brought).at(-1)?.obstacle).toContain('ten households')
    await scene.apply(banner, brought.id)
    expect((await scene.seen(banner, brought.id)).figures).toMatchObject({ applied: 11, stale: 0 })
    expect(await held(leader)).toHaveLength(10)
    expect(await householdOf(serial)).toMatchObject({ cadreAccountId: null })
  })

  it('who was given the places meanwhile takes none beyond ten: the last of the sheet are left alone', async () => {
    const leader = await newLeader('金额尔')
    const open = await registered(9)
    const brought = await scene.bring(banner, sheetOf(families(3, { responsibleCadre: '金额尔' })))
    expect(await banner.data(ASSIGN, { input: { to: leader, households: open.ids } })).toMatchObject({ assignHouseholds: { assigned: 9, userErrors: [] } })
    await scene.apply(banner, brought.id)
    expect((await ofSheet(banner, brought.id)).map(({ outcome }) => outcome)).toEqual(['APPLIED', 'STALE', 'STALE'])
    expect(await held(leader)).toHaveLength(10)
    expect(await faults()).toEqual([])
  })

  it('takes no household from another, and one that was handed over since the import is kept when it is undone', async () => {
    const [first, second] = [await newLeader('李白音'), await newLeader('刘色音')]
    const { rows, ids } = await registered(1)
    const added = family({ responsibleCadre: '李白音' })
    const brought = await scene.bring(banner, sheetOf([...naming(rows, '李白音'), ...added]))
    await scene.apply(banner, brought.id)
    const other = await scene.bring(banner, sheetOf(naming(rows, '刘色音')))
    expect(await ofSheet(banner, other.id)).toMatchObject([{ kind: 'HELD', differences: [{ from: '李白音', to: '刘色音', applies: false }] }])
    expect(await banner.data(HAND_OVER, { input: { from: first, to: second, households: null } })).toMatchObject({ handOverHouseholds: { handedOver: 2 } })
    expect(await scene.undo(banner, brought.id)).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    await scene.undo(banner, brought.id, true)
    expect((await scene.seen(banner, brought.id)).figures).toMatchObject({ undone: 0, kept: 2 })
    expect((await held(second)).map(({ householdId }) => householdId)).toContain(ids[0])
  })
})

/** The tables whose rows a transaction locks, each once, in the order in which it first does; of those in which a leader was locked. */
const locksWhile = async (work: () => Promise<unknown>): Promise<readonly (readonly string[])[]> => {
  const { database } = api.application.core
  const write = database.write.bind(database)
  const seen: string[][] = []
  const watched = vi.spyOn(database, 'write').mockImplementation(async (run) =>
    write(async (transaction: Transaction) => {
      const locked: string[] = []
      seen.push(locked)
      const query = transaction.query.bind(transaction)
      vi.spyOn(transaction, 'query').mockImplementation(async (sql, parameters) => {
        const table = /FROM `(\w+)`[^]*FOR UPDATE/.exec(sql)?.[1]
        if (table !== undefined && !locked.includes(table)) locked.push(table)
        return query(sql, parameters) as never
      })
      return run(transaction)
    }),
  )
  await work()
  watched.mockRestore()
  return seen.filter((locked) => locked.includes('account'))
}

describe.runIf(process.env['TEST_DIALECT'] === 'mysql')('an import that assigns, beside whoever assigns by hand', () => {
  it('locks leaders before villages, in applying and in undoing, so that the two never wait for each other in a circle', async () => {
    await newLeader('唐敖日')
    const { rows } = await registered(1)
    const { id } = await scene.bring(banner, sheetOf([...naming(rows, '唐敖日'), ...family({ responsibleCadre: '唐敖日' })]))
    for (const locked of [await locksWhile(async () => scene.apply(banner, id)), await locksWhile(async () => scene.undo(banner, id))]) {
      expect(locked.map(([first]) => first)).toEqual(['account'])
    }
  })
})

describe('the responsible cadre in a sheet of an office that hands no households out', () => {
  it('is shown beside who answers now, assigns nobody, and tells nothing of who is a leader', async () => {
    const leader = await newLeader('齐胡达')
    const brought = await scene.bring(town, sheetOf([...family({ responsibleCadre: '齐胡达' }), ...family({ responsibleCadre: '查无此人' })]))
    expect(brought.figures).toMatchObject({ added: 2, faulty: 0 })
    expect(saysOfCadres(brought)).toMatchObject([{ from: null, to: '齐胡达', applies: false }, { from: null, to: '查无此人', applies: false }])
    expect(new Set(saysOfCadres(brought).map(({ obstacle }) => obstacle)).size).toBe(1)
    await scene.apply(town, brought.id)
    expect((await scene.seen(town, brought.id)).figures).toMatchObject({ applied: 2 })
    expect(await held(leader)).toEqual([])
  })

  it('is not assigned by it either where the banner’s preview is applied', async () => {
    const leader = await newLeader('孙必力格')
    const brought = await scene.bring(banner, sheetOf([...family({ responsibleCadre: '孙必力格' }), ...family()]))
    const city = await api.as('city-office')
    await scene.apply(city, brought.id)
    expect((await ofSheet(city, brought.id)).map(({ outcome }) => outcome)).toEqual(['STALE', 'APPLIED'])
    expect(await held(leader)).toEqual([])
  })
})
