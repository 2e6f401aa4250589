import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { importScene, newFamily, sheetOf } from '../../testing/import-scene.js'
import type { SeenImport, SheetLine } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { allOf } from '../../testing/sample-sheets.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { DiskStorage } from '../attachment/disk-storage.js'
import { checkAuditTrail } from '../audit/audit-check.js'
import { IMPORT_FIELDS } from './import-field.js'
import { ImportFiles } from './import-files.js'
import { sweepImports } from './import-sweep.js'

const VILLAGE = '150525100202'
const OTHER_TOWN = '150525101202'

let api: ApiUnderTest
let folder: string
let scene: ReturnType<typeof importScene>
let town: Asker
let serial = 1000
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangfu-imports-'))
  api = await startApi('tiny', { STORAGE_URL: `file:${folder}` })
  scene = importScene(api)
  town = await api.as('town-office-150525100')
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true, force: true })
})

const family = (changes: SheetLine = {}, village = VILLAGE): SheetLine[] => newFamily(village, (serial += 1), changes)
const faults = async (): Promise<string[]> => {
  const { database, regions, clock, cipher } = api.application.core
  return [...(await allOf(faultsOfFigures(database, regions, clock.today()))), ...(await allOf(checkAuditTrail(database, (text) => cipher.seal(text), [])))]
}
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

describe('what is wrong with a row', () => {
  it('is told by row and field in both languages, and the sheet comes back with it', async () => {
    const wrong: SheetLine[][] = [family({ idNumber: '159999197001010012' }), family({ mainCause: '因懒' }), family({ relation: '配偶' }), family({ netIncome: '很多' }), family({}, OTHER_TOWN), family({ otherCauses: '缺水、缺技术、缺资金' }), family({ identifiedOn: '2014-02-30' })]
    const brought = await scene.bring(town, sheetOf([...family(), ...wrong.flat()]))
    expect(brought.figures).toMatchObject({ added: 1, faulty: 7, faultyRows: 7 })
    const seen = await scene.seen(town, brought.id, ['FAULTY'])
    expect(seen.households.nodes.flatMap(({ faults: found }) => found)).toEqual([
      { line: 4, field: 'ID_NUMBER', message: 'ID number has a wrong check digit; please compare it with the document' },
      { line: 6, field: 'MAIN_CAUSE', message: 'Main cause “因懒” is not in the code list' },
      { line: 8, field: 'RELATION', message: 'Relation to the head names no head of this household' },
      { line: 10, field: 'NET_INCOME', message: 'Net income per person (yuan) “很多” is not an amount from 0 to 1,000,000 yuan with at most two decimals' },
      { line: 12, field: 'VILLAGE', message: 'Village code 150525101202 is outside the territory of this import' },
      { line: 14, field: 'OTHER_CAUSES', message: 'Other causes are at most two' },
      { line: 16, field: 'IDENTIFIED_ON', message: 'Identified on “2014-02-30” is not a day; please write 2014-06-30' },
    ])
    expect(seen.unknownCodes).toEqual([{ field: 'MAIN_CAUSE', text: '因懒', cells: 1 }])
    for (const format of ['csv', 'xlsx']) {
      const response = await scene.download(town, `/imports/${brought.id}/faults.${format}`, 'zh-CN')
      expect(response.statusCode).toBe(200)
      const rows = await allOf((await openSheet(response.rawPayload)).rows())
      expect(rows).toHaveLength(17)
      expect(rows[0]?.cells.slice(0, 2)).toEqual(['导入问题', '行政村代码'])
      expect(rows[3]?.cells[0]).toBe('公民身份号码校验码不对，请核对证件')
      expect(rows[3]?.cells).toContain('159999197001010012')
      expect(rows[1]?.cells[0]).toBeNull()
    }
    const faultyAlone = await allOf((await openSheet((await scene.download(town, `/imports/${brought.id}/faults.csv?only=faulty`)).rawPayload)).rows())
    expect(faultyAlone).toHaveLength(15)
  })

  it('is mended in the sheet that came back, which is read again without its column', async () => {
    const rows = [...family({ mainCause: '' }), ...family()]
    const brought = await scene.bring(town, sheetOf(rows))
    expect(brought.figures).toMatchObject({ added: 1, faulty: 1 })
    const text = (await scene.download(town, `/imports/${brought.id}/faults.csv`)).body
    const mended = text.split('\r\n').map((line) => (line.includes(`白双喜${serial - 1}`) ? line.replace('国家标准,,', '国家标准,因残,') : line)).join('\r\n')
    expect((await scene.bring(town, Buffer.from(mended))).figures).toMatchObject({ added: 2, faulty: 0 })
  })

  it('R-7 an ID number comes once in the sheet and once among active persons', async () => {
    const [head = {}, spouse = {}] = family()
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse]))).id)
    const [household] = await registered(serial)
    const [otherHead = {}, otherSpouse = {}] = family()
    const brought = await scene.bring(town, sheetOf([otherHead, { ...otherSpouse, idNumber: spouse.idNumber ?? '' }, ...family({ idNumber: otherHead.idNumber ?? '' })]))
    const found = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.flatMap(({ faults: each }) => each.map(({ line, message }) => [line, message]))
    expect(found).toEqual([[3, `ID number is registered in household ${household?.number ?? ''}; to bring the person here, move the member there`], [4, 'ID number is also in row 2']])
  })

  it('a number of the register is that of the persons who stand beside it', async () => {
    const known = await storedRow(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }, { column: 'status', equals: 'NOT_EXITED' }])
    const rows = [family(), family()].map((lines, place) => lines.map((line) => ({ ...line, number: place === 0 ? known.number : `${VILLAGE}-9999` })))
    const brought = await scene.bring(town, sheetOf(rows.flat()))
    const messages = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.flatMap(({ faults: each }) => each.map(({ message }) => message))
    expect(messages).toEqual([`Household number ${known.number} is of other persons in the register; please compare`, `Household number the register has no household ${VILLAGE}-9999; new households take a serial number of the file’s own`])
  })

  it('says of a person who is registered outside the territory that it is so, and not where', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: OTHER_TOWN }])
    const person = await storedRow(api, 'Person', [{ column: 'householdId', equals: elsewhere.id }])
    const { cipher } = api.application.core
    const brought = await scene.bring(town, sheetOf(family({ idNumber: cipher.decrypt(person.idNumberCipher ?? '', 'person.idNumber') })))
    const [seen] = (await scene.seen(town, brought.id, ['FAULTY'])).households.nodes
    expect(seen?.faults.map(({ message }) => message)).toEqual(['ID number is registered elsewhere already; please ask the banner office to compare it with the card'])
    expect(JSON.stringify(seen)).not.toContain(elsewhere.number)
  })
})

describe('what a sheet cannot find out', () => {
  it('a preview shows its own town alone, also when the banner or the city has it checked', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: OTHER_TOWN }, { column: 'status', equals: 'NOT_EXITED' }])
    const brought = await scene.bring(town, sheetOf([...family(), ...family({}, OTHER_TOWN), ...family({ number: elsewhere.number }, OTHER_TOWN)]))
    const columns = brought.columns.map(({ place, field }) => ({ place, field }))
    for (const login of ['banner-office-150525', 'city-office']) {
      expect(await scene.check(await api.as(login), { id: brought.id, columns }), login).toMatchObject({ userErrors: [] })
      expect((await scene.seen(town, brought.id)).figures, login).toMatchObject({ added: 1, faulty: brought.figures.faulty, missing: brought.figures.missing })
      expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: brought.id }, { column: 'villageCode', equals: OTHER_TOWN }]), login).toEqual([])
      expect((await scene.seen(town, brought.id, ['FAULTY'])).households.nodes[0]?.faults, login).toMatchObject([{ field: 'VILLAGE', message: `Village code ${OTHER_TOWN} is outside the territory of this import` }])
    }
  })

  it('that a health status or a child’s schooling differs is told to the town, never to banner or city', async () => {
    const [head = {}, spouse = {}] = family()
    const child: SheetLine = { village: VILLAGE, number: head.number ?? '', name: '小明', relation: '之子', birthDate: '2008-05-05', education: '小学' }
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse, child]))).id)
    const sheet = sheetOf([{ ...head, health: '残疾' }, spouse, { ...child, education: '初中' }])
    const own = await scene.bring(town, sheet)
    const told = async (who: Asker, id: string): Promise<unknown[]> => (await scene.seen(who, id, ['CHANGED'])).households.nodes.flatMap(({ differences }) => differences.map(({ field }) => field))
    expect(await told(town, own.id)).toEqual(['HEALTH', 'EDUCATION'])
    for (const login of ['banner-office-150525', 'city-office']) {
      const office = await api.as(login)
      expect((await scene.bring(office, sheet)).figures, login).toMatchObject({ changed: 0, same: 1 })
      expect(await told(office, own.id), login).toEqual([])
    }
  })

  it('a whole ID number by trying: three numbers for one name and birth date are faults, and none is looked up', async () => {
    const [head = {}, spouse = {}] = family()
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse]))).id)
    const tried = ['801', '802'].map((sequence) => family({ name: head.name ?? '', idNumber: sampleIdNumber(`${head.idNumber?.slice(6, 10) ?? ''}-07-01`, Number(sequence)) }))
    const brought = await scene.bring(town, sheetOf([head, spouse, ...tried.flat()]))
    expect(brought.figures).toMatchObject({ faulty: 3, same: 0, changed: 0, added: 0 })
    expect((await scene.seen(town, brought.id, ['FAULTY'])).households.nodes.map(({ faults: [first], householdId, number }) => [first?.message, householdId, number])).toEqual(Array.from({ length: 3 }, () => ['ID number is one of several numbers that the sheet gives for one name and birth date; please compare with the document and keep one', null, null]))
    const two = await scene.bring(town, sheetOf([head, spouse, ...(tried[0] ?? [])]))
    expect(two.figures).toMatchObject({ faulty: 0, same: 1, added: 1 })
  })

  it('who is on the register of other places: an account is told of 100 numbers a day, over all its sheets, and nothing of one beyond', async () => {
    const { cipher } = api.application.core
    const guesser = await api.as('town-office-150524100')
    const others = (await storedRows(api, 'Person', [{ column: 'regionCode', equals: OTHER_TOWN }])).filter(({ idNumberCipher, endedOn }) => idNumberCipher !== null && endedOn === null)
    const numbers = [...new Set(others.map(({ idNumberCipher }) => cipher.decrypt(idNumberCipher ?? '', 'person.idNumber')))]
    expect(numbers.length).toBeGreaterThan(160)
    const ask = async (from: number, to: number): Promise<SeenImport> => scene.bring(guesser, sheetOf(numbers.slice(from, to).flatMap((idNumber) => family({ idNumber }, '150524100201').slice(0, 1))))
    const written = async (): Promise<(string | null)[][]> => (await storedRows(api, 'AuditEntry', [{ column: 'action', equals: 'person.idNumberTaken' }, { column: 'accountId', equals: guesser.accountId }])).map(({ subjectType, subjectId, changes }) => [subjectType, subjectId, changes])
    const first = await ask(0, 60)
    expect(first).toMatchObject({ status: 'READY', figures: { faulty: 60 } })
    expect(await written()).toEqual([['RegisterImport', first.id, expect.stringContaining('"households","from":null,"to":"60"') as string]])
    // A sheet that is mended and checked again tells nothing new.
    expect(await ask(0, 60)).toMatchObject({ status: 'READY', figures: { faulty: 60 } })
    const refused = await ask(60, 120)
    expect(refused).toMatchObject({ status: 'REFUSED', refusal: 'MANY_ELSEWHERE' })
    expect(await storedRows(api, 'ImportHousehold', [{ column: 'importId', equals: refused.id }])).toEqual([])
    expect(await ask(0, 1)).toMatchObject({ status: 'REFUSED', refusal: 'NUMBERS_PACED' })
    expect(await written()).toHaveLength(3)
    expect(JSON.stringify(await written())).not.toContain(numbers[0])
    expect(await scene.bring(await api.as('town-office-150524101'), sheetOf(family({ idNumber: numbers[0] ?? '' }, '150524101201').slice(0, 1)))).toMatchObject({ status: 'READY' })
    await changeRows(api, 'TakenNumber', [{ column: 'accountId', equals: guesser.accountId }], { at: '2015-01-01 00:00:00.000' })
    expect(await scene.bring(guesser, sheetOf(family({ idNumber: numbers[150] ?? '' }, '150524100201').slice(0, 1)))).toMatchObject({ status: 'READY', figures: { faulty: 1 } })
  })
})

describe('the columns of a sheet', () => {
  const strange = (field: string): string => ({ village: '村码', name: '人名', relation: '关 系', idNumber: '身份', mainCause: '原因', identifiedOn: '何时' })[field] ?? field

  it('are asked for where they are not known, remembered for the source, and read where it is named again, never by themselves', async () => {
    const rows = family({ mainCause: 'A' }).map(({ village, name, relation, idNumber, mainCause, identifiedOn }): SheetLine => ({ ...(village === undefined ? {} : { village }), ...(name === undefined ? {} : { name }), ...(relation === undefined ? {} : { relation }), ...(idNumber === undefined ? {} : { idNumber }), ...(mainCause === undefined ? {} : { mainCause }), ...(identifiedOn === undefined ? {} : { identifiedOn }) }))
    const first = await scene.bring(town, sheetOf(rows, strange), { source: '民政系统' })
    expect(first).toMatchObject({ status: 'MAPPING', missingFields: ['VILLAGE', 'NAME', 'ID_NUMBER'] })
    expect(await scene.apply(town, first.id)).toMatchObject({ userErrors: [{ code: 'STATE' }] })
    const columns = first.columns.map(({ place, heading }) => ({ place, field: { 村码: 'VILLAGE', 人名: 'NAME', '关 系': 'RELATION', 身份: 'ID_NUMBER', 原因: 'MAIN_CAUSE', 何时: 'IDENTIFIED_ON' }[heading] ?? null }))
    expect(await scene.check(town, { id: first.id, source: '民政系统', columns: columns.slice(0, 2) })).toMatchObject({ import: null, userErrors: [{ code: 'VALIDATION', field: ['columns'] }] })
    await scene.check(town, { id: first.id, source: '民政系统', columns })
    expect(await scene.seen(town, first.id)).toMatchObject({ status: 'READY', figures: { faulty: 1 }, unknownCodes: [{ field: 'MAIN_CAUSE', text: 'A', cells: 1 }] })
    await scene.check(town, { id: first.id, source: '民政系统', columns, codes: [{ field: 'MAIN_CAUSE', text: 'A', code: 'DISABILITY' }] })
    expect((await scene.seen(town, first.id)).figures).toMatchObject({ faulty: 0, added: 1 })

    const banner = await api.as('banner-office-150525')
    expect(await scene.bring(banner, sheetOf(rows, strange))).toMatchObject({ status: 'MAPPING', source: '' })
    const again = await scene.bring(banner, sheetOf(rows, strange), { source: '民政系统' })
    expect(again).toMatchObject({ status: 'READY', source: '民政系统', figures: { added: 1 } })
    expect(await (await api.as('town-office-150525101')).data('{ importSources }')).toEqual({ importSources: ['民政系统'] })
    expect(await (await api.as('town-office-150524100')).data('{ importSources }')).toEqual({ importSources: [] })
  })

  it('of one source are each office’s own: a home-made sheet that one town reads otherwise changes nothing for the others, nor for the national system’s sheet', async () => {
    const homeMade = (cause: string): Buffer => sheetOf(family({ mainCause: cause }).map(({ village, number, name, relation, idNumber, mainCause, identifiedOn }) => Object.fromEntries(Object.entries({ village, number, name, relation, idNumber, mainCause, identifiedOn }).filter(([, value]) => value !== undefined)) as SheetLine), (field) => ({ mainCause: '困难原因', identifiedOn: '何时' })[field as string] ?? IMPORT_FIELDS[field].title.zh)
    const banner = await api.as('banner-office-150525')
    const first = await scene.bring(town, homeMade('甲'), { source: '自制表' })
    const columns = (field: (heading: string) => string | null) => first.columns.map(({ place, heading, field: known }) => ({ place, field: known ?? field(heading) }))
    const asIntended = columns((heading) => (heading === '困难原因' ? 'MAIN_CAUSE' : 'IDENTIFIED_ON'))
    await scene.check(town, { id: first.id, source: '自制表', columns: asIntended, codes: [{ field: 'MAIN_CAUSE', text: '甲', code: 'ILLNESS' }] })
    expect((await scene.seen(town, first.id)).figures).toMatchObject({ added: 1, faulty: 0 })
    // The banner reads such a sheet as the town did, and keeps reading it so.
    expect(await scene.bring(banner, homeMade('甲'), { source: '自制表' })).toMatchObject({ status: 'READY', figures: { added: 1, faulty: 0 } })
    const again = await scene.bring(town, homeMade('甲'), { source: '自制表' })
    await scene.check(town, { id: again.id, source: '自制表', columns: columns(() => null), codes: [{ field: 'MAIN_CAUSE', text: '甲', code: 'OTHER' }] })
    expect((await scene.bring(town, homeMade('甲'), { source: '自制表' })).figures).toMatchObject({ added: 0, faulty: 1 })
    expect(await scene.bring(banner, homeMade('甲'), { source: '自制表' })).toMatchObject({ figures: { added: 1, faulty: 0 } })
    // The national system's own headings and numbers mean what they mean, whatever a source of that name was told.
    const national = sheetOf(family({ mainCause: '2' }), (field) => ({ mainCause: '致贫原因', idNumber: '证件号码', relation: '与户主关系' })[field as string] ?? IMPORT_FIELDS[field].title.zh)
    expect(await scene.bring(town, national, { source: '自制表' })).toMatchObject({ status: 'READY', figures: { added: 1, faulty: 0 } })
  })

  it('that everybody knows keep their meaning: no office makes the banner read them as something else', async () => {
    const brought = await scene.bring(town, sheetOf(family({ mainCause: '因懒' })))
    const columns = brought.columns.map(({ place, field }) => ({ place, field }))
    const swapped = columns.map(({ place, field }) => ({ place, field: field === 'ETHNICITY' ? 'NAME_MONGOLIAN' : field }))
    expect(await scene.check(town, { id: brought.id, source: '统计', columns: swapped })).toMatchObject({ import: null, userErrors: [{ code: 'VALIDATION', field: ['columns'], message: '“民族” is a known column and cannot be read as another field; it may be left unread.' }] })
    expect(await scene.check(town, { id: brought.id, source: '统计', columns, codes: [{ field: 'MAIN_CAUSE', text: '因病', code: 'LACK_MOTIVATION' }] })).toMatchObject({ import: null, userErrors: [{ code: 'VALIDATION', field: ['codes'], message: '“因病” has another meaning in the code list and cannot stand for this code.' }] })
    const unread = columns.map(({ place, field }) => ({ place, field: field === 'ETHNICITY' ? null : field }))
    expect(await scene.check(town, { id: brought.id, source: '统计', columns: unread, codes: [{ field: 'MAIN_CAUSE', text: '因懒', code: 'OTHER' }] })).toMatchObject({ userErrors: [] })
    expect((await scene.seen(town, brought.id)).figures).toMatchObject({ added: 1, faulty: 0 })
    const next = await scene.bring(town, sheetOf(family({ mainCause: '因懒' })), { source: '统计' })
    expect(next.columns.map(({ field }) => field)).toContain('ETHNICITY')
    expect(next.figures).toMatchObject({ added: 1, faulty: 0 })
    await scene.discard(town, brought.id)
    const trail = await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: brought.id }])
    expect(trail.map(({ action }) => action).toSorted()).toEqual(['registerImport.check', 'registerImport.discard', 'registerImport.upload'])
  })

  it('of our own template are all known, and its example is not read', async () => {
    const template = await scene.download(town, '/imports/template.xlsx', 'zh-CN')
    const brought = await scene.bring(town, template.rawPayload, { name: '模板.xlsx' })
    expect(brought).toMatchObject({ status: 'READY', figures: { personRows: 0 } })
    expect(brought.columns.filter(({ field }) => field === null)).toEqual([])
  })
})

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
