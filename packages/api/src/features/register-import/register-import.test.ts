import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let faults: StartedImports['faults']
let serial = 1000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, faults } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), changes)
const registered = async (number: number): Promise<Row<'Household'>[]> => storedRows(api, 'Household', [{ column: 'headName', equals: `白双喜${number}` }])

describe('R-3 a sheet that is brought into the register', () => {
  it('is previewed without a change, and applied: households with number, members, income, figures and trail', async () => {
    const before = await storedRows(api, 'Household')
    const brought = await scene.bring(town, sheetOf([...family(), ...family({ status: '已脱贫', exitedOn: '2015-06-30' })]))
    expect(brought).toMatchObject({ status: 'READY', refusal: null, figures: { personRows: 4, added: 2, changed: 0, same: 0, faulty: 0 } })
    expect(brought.figures.missing).toBeGreaterThan(200)
    expect(await storedRows(api, 'Household')).toHaveLength(before.length)

    expect(await scene.apply(town, brought.id, ['NEW'])).toMatchObject({ import: { status: 'APPLYING' }, userErrors: [] })
    expect(await scene.seen(town, brought.id, ['NEW'])).toMatchObject({ status: 'APPLIED', figures: { chosen: 2, applied: 2, stale: 0 }, households: { nodes: [{ outcome: 'APPLIED' }, { outcome: 'APPLIED' }] } })
    const [exited] = await registered(serial)
    expect(exited).toMatchObject({ regionCode: VILLAGE, size: 2, status: 'EXITED', exitedOn: '2015-06-30', mainCause: 'ILLNESS', otherCauses: ['LACK_FUNDS'], netIncome: 235_050, netIncomeYear: 2014, identifiedOn: '2014-03-01' })
    expect(await storedRows(api, 'Person', [{ column: 'householdId', equals: exited?.id ?? '' }])).toMatchObject([{ relation: '户主', sex: 'MALE' }, { relation: '配偶', sex: 'FEMALE' }])
    expect(await faults()).toEqual([])
  })

  it('brought once more is the same as the register, household by household', async () => {
    const rows = [...family(), ...family()]
    const first = await scene.bring(town, sheetOf(rows))
    await scene.apply(town, first.id)
    expect((await scene.bring(town, sheetOf(rows))).figures).toMatchObject({ added: 0, changed: 0, same: 2, faulty: 0 })
  })

  it('changes only what differs, field by field, with history, and leaves blank cells alone', async () => {
    const rows = family({ bankAccount: '6222000011112222333' })
    await scene.apply(town, (await scene.bring(town, sheetOf(rows))).id)
    const [household] = await registered(serial)
    const changed = rows.map((row, place): SheetLine => (place === 0 ? { ...row, number: household?.number ?? '', mainCause: '因学', otherCauses: '', phone: '12512349999', bankAccount: '', netIncome: '2900', incomeYear: '2015' } : { ...row, number: household?.number ?? '' }))
    const brought = await scene.bring(town, sheetOf(changed))
    expect(brought.figures).toMatchObject({ added: 0, changed: 1 })
    const [seen] = (await scene.seen(town, brought.id, ['CHANGED'])).households.nodes
    expect(seen?.differences).toMatchObject([
      { field: 'MAIN_CAUSE', person: null, from: 'ILLNESS', to: 'SCHOOLING', applies: true },
      { field: 'PHONE', person: null, from: null, to: null, applies: true },
      { field: 'NET_INCOME', person: null, from: null, to: '2015: 2900.00', applies: true },
    ])
    await scene.apply(town, brought.id)
    const after = await storedRow(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }])
    expect(after).toMatchObject({ mainCause: 'SCHOOLING', otherCauses: ['LACK_FUNDS'], phone: '12512349999', bankAccountCipher: household?.bankAccountCipher, netIncome: 290_000, netIncomeYear: 2015, version: 2 })
    const facts = await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: after.id }, { column: 'field', differs: 'registered' }])
    expect(facts.map(({ field, fromValue, toValue, reason }) => [field, fromValue, toValue, reason]).toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
      ['mainCause', 'ILLNESS', 'SCHOOLING', '导入 名单.csv'],
      ['netIncomePerCapita.2015', null, '290000', '导入 名单.csv'],
      ['phone', null, null, '导入 名单.csv'],
    ])
    expect(await faults()).toEqual([])
  })

  it('is applied in part: the chosen households and no others', async () => {
    const brought = await scene.bring(town, sheetOf([...family(), ...family(), ...family()]))
    await scene.apply(town, brought.id, ['NEW'], [2])
    expect([await registered(serial - 2), await registered(serial - 1), await registered(serial)].map(({ length }) => length)).toEqual([0, 1, 0])
    expect((await scene.seen(town, brought.id)).figures).toMatchObject({ chosen: 1, applied: 1 })
  })

  it('that was changed or taken between preview and applying leaves those households alone and says so', async () => {
    const existing = family()
    await scene.apply(town, (await scene.bring(town, sheetOf(existing))).id)
    const [household] = await registered(serial)
    const taken = family()
    const [first = {}, second = {}] = [existing[0], existing[1]]
    const brought = await scene.bring(town, sheetOf([{ ...first, mainCause: '因灾' }, second, ...taken, ...family()]))
    await scene.apply(town, (await scene.bring(town, sheetOf(taken))).id)
    await town.data('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: household?.id, version: 1, mainCause: 'SCHOOLING' } })
    await scene.apply(town, brought.id)
    const after = await scene.seen(town, brought.id, ['NEW', 'CHANGED'])
    expect(after.figures).toMatchObject({ chosen: 3, applied: 1, stale: 2 })
    expect(after.households.nodes.map(({ kind, outcome }) => [kind, outcome])).toEqual([['CHANGED', 'STALE'], ['NEW', 'STALE'], ['NEW', 'APPLIED']])
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: household?.id ?? '' }])).toMatchObject({ mainCause: 'SCHOOLING' })
    expect(await faults()).toEqual([])
  })
})

describe('an import that is undone', () => {
  it('leaves the register as it was, its figures and the trail in order, and its ID numbers free', async () => {
    const existing = family({ otherCauses: '缺技术、缺资金' })
    await scene.apply(town, (await scene.bring(town, sheetOf(existing))).id)
    const [before] = await registered(serial)
    const [first = {}, second = {}] = existing
    const added = family()
    const brought = await scene.bring(town, sheetOf([{ ...first, mainCause: '缺技术', otherCauses: '缺资金', attribute: '低保户', groupName: '三组', standard: '市定标准', bankAccount: '6222000011112222', netIncome: '3000', incomeYear: '2015' }, second, ...added]))
    await scene.apply(town, brought.id)
    expect(await registered(serial)).toHaveLength(1)
    expect(await scene.undo(town, brought.id)).toMatchObject({ userErrors: [] })
    expect(await scene.seen(town, brought.id, ['NEW', 'CHANGED'])).toMatchObject({ status: 'UNDONE', figures: { applied: 2, undone: 2, kept: 0 }, households: { nodes: [{ outcome: 'UNDONE' }, { outcome: 'UNDONE' }] } })
    expect(await registered(serial)).toEqual([])
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: before?.id ?? '' }])).toEqual({ ...before, version: 3, updatedAt: expect.any(String) as string })
    expect((await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: before?.id ?? '' }])).map(({ year }) => year)).toEqual([2014])
    expect(await faults()).toEqual([])
    expect((await scene.bring(town, sheetOf(added))).figures).toMatchObject({ added: 1, faulty: 0 })
  })

  it('stops at households that were changed or used since, and takes back the others when told to keep those', async () => {
    const brought = await scene.bring(town, sheetOf([...family(), ...family(), ...family()]))
    await scene.apply(town, brought.id)
    const [edited] = await registered(serial - 2)
    const [visited] = await registered(serial - 1)
    await town.data('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: edited?.id, version: 1, mainCause: 'SCHOOLING' } })
    const secretary = await api.as('first-secretary-290')
    await secretary.data('mutation($input: RecordVisitInput!) { recordVisit(input: $input) { userErrors { code } } }', { input: { id: crypto.randomUUID(), household: visited?.id, visitedOn: '2015-12-30', findings: '新登记户' } })
    const refused = await scene.undo(town, brought.id)
    expect(refused.userErrors).toMatchObject([{ code: 'STATE', message: '2 households were changed or used since. The others can be undone without them.' }])
    expect(await registered(serial)).toHaveLength(1)
    await scene.undo(town, brought.id, true)
    expect((await scene.seen(town, brought.id)).figures).toMatchObject({ undone: 1, kept: 2 })
    expect([await registered(serial - 2), await registered(serial - 1), await registered(serial)].map(({ length }) => length)).toEqual([1, 1, 0])
    expect(await faults()).toEqual([])
  })
})
