import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SeenHousehold, SheetLine, StartedImports } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const TODAY = '2015-12-31'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let faults: StartedImports['faults']
let serial = 3000
let head: SheetLine
let spouse: SheetLine
let household: Row<'Household'>
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, faults } = started)
})
afterAll(async () => started.close())
beforeEach(async () => {
  const [first = {}, second = {}] = newFamily(VILLAGE, (serial += 1))
  const brought = await scene.bring(town, sheetOf([first, second]))
  await scene.apply(town, brought.id)
  household = await storedRow(api, 'Household', [{ column: 'headName', equals: first.name ?? '' }])
  const number = { number: household.number }
  head = { ...first, ...number }
  spouse = { ...second, ...number }
})

const stored = async (): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'id', equals: household.id }])
const everybody = async (): Promise<Row<'Person'>[]> => storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])
const members = async (): Promise<Row<'Person'>[]> => (await everybody()).filter(({ endedOn }) => endedOn === null).toSorted((one, other) => one.position - other.position)
const family = async (): Promise<string[]> => (await members()).map(({ name, relation }) => `${name} ${relation}`)
const facts = async (): Promise<string[]> =>
  (await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }, { column: 'field', differs: 'registered' }])).toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ field, fromValue, toValue, effectiveOn }) => [field, fromValue, toValue, effectiveOn].join(' '))
const events = async (): Promise<string[]> => (await storedRows(api, 'HouseholdEvent', [{ column: 'householdId', equals: household.id }])).toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ kind, effectiveOn }) => `${kind} ${effectiveOn}`)
const child = (changes: SheetLine = {}): SheetLine => ({ village: VILLAGE, number: household.number, name: `小明${serial}`, relation: '之子', birthDate: '2015-11-02', ...changes })

/** Brings rows of the household and tells how the preview shows it. */
const preview = async (rows: readonly SheetLine[], options: { readonly departures?: string } = {}): Promise<{ readonly id: string; readonly shown: SeenHousehold | undefined }> => {
  const brought = await scene.bring(town, sheetOf(rows))
  if (options.departures !== undefined) await scene.check(town, { id: brought.id, columns: [], departures: options.departures })
  return { id: brought.id, shown: (await scene.seen(town, brought.id, ['CHANGED', 'HELD', 'SAME', 'FAULTY'])).households.nodes[0] }
}
const told = (shown: SeenHousehold | undefined): string[] => (shown?.differences ?? []).map(({ field, person, from, to, event, on, applies }) => [field ?? 'member', person, from, to, event, on, applies ? 'applies' : 'stays'].filter((part) => part !== null).join(' '))

describe('R-7 members of a registered household whom a sheet brings', () => {
  it('join with the event and day that the sheet says, or as born or left out where it says none', async () => {
    const bride = child({ name: '苏日娜', relation: '之儿媳', birthDate: '1990-05-05', memberEvent: '婚入', memberEventOn: '2015-10-01' })
    const aunt = child({ name: '其木格', relation: '其他', birthDate: '1950-05-05' })
    const { id, shown } = await preview([head, spouse, child(), bride, aunt])
    expect(told(shown)).toEqual([`member 小明${serial} 小明${serial} BIRTH 2015-11-02 applies`, '苏日娜 苏日娜 MARRIAGE_IN 2015-10-01', '其木格 其木格 OMISSION 2015-12-31'].map((line, place) => (place === 0 ? line : `member ${line} applies`)))
    await scene.apply(town, id)
    expect(await family()).toEqual([`白双喜${serial} 户主`, `乌云${serial} 配偶`, `小明${serial} 之子`, '苏日娜 之儿媳', '其木格 其他'])
    expect(await stored()).toMatchObject({ size: 5, version: 2 })
    expect(await events()).toEqual(['BIRTH 2015-11-02', 'MARRIAGE_IN 2015-10-01', `OMISSION ${TODAY}`])
    expect(await facts()).toEqual([`member.BIRTH  小明${serial} 2015-11-02`, 'member.MARRIAGE_IN  苏日娜 2015-10-01', `member.OMISSION  其木格 ${TODAY}`])
    expect(await faults()).toEqual([])
  })

  it('leave where the sheet says how, free their ID numbers, and are no difference when they come again as having left', async () => {
    const left = { ...spouse, memberEvent: '死亡', memberEventOn: '2015-11-20' }
    const { id, shown } = await preview([head, left])
    expect(told(shown)).toEqual([`member 乌云${serial} 乌云${serial} DEATH 2015-11-20 applies`])
    await scene.apply(town, id)
    expect(await family()).toEqual([`白双喜${serial} 户主`])
    expect((await everybody()).find(({ name }) => name === `乌云${serial}`)).toMatchObject({ endedOn: '2015-11-19', idNumberHash: null })
    expect((await preview([head, left])).shown?.kind).toBe('SAME')
    expect(await faults()).toEqual([])
  })

  it('stay where the sheet merely lacks them, until whoever brings it says how such members left', async () => {
    const kept = await preview([head])
    expect(kept.shown).toMatchObject({ kind: 'HELD', differences: [{ field: null, person: `乌云${serial}`, applies: false, event: null, obstacle: expect.stringContaining('Stays a member') as string }] })
    expect(await scene.apply(town, kept.id)).toMatchObject({ userErrors: [{ code: 'VALIDATION' }] })
    const { id, shown } = await preview([head], { departures: 'MOVE_OUT' })
    expect(told(shown)).toEqual([`member 乌云${serial} 乌云${serial} MOVE_OUT ${TODAY} applies`])
    await scene.apply(town, id)
    expect(await family()).toEqual([`白双喜${serial} 户主`])
    expect(await faults()).toEqual([])
  })

  it('are edited field by field as by hand, with sensitive values untold', async () => {
    const { id, shown } = await preview([{ ...head, health: '残疾' }, { ...spouse, name: `乌云${serial}`, relation: '其他', labour: '普通劳动力', education: '初中', ethnicity: '汉族' }])
    expect(told(shown)).toEqual(['HEALTH', 'ETHNICITY', 'EDUCATION', 'LABOUR', 'RELATION'].map((field) => expect.stringContaining(field) as string))
    await scene.apply(town, id)
    expect(await members()).toMatchObject([{ health: ['DISABLED'] }, { relation: '其他', labour: 'ORDINARY', education: '初中', ethnicity: '汉族' }])
    expect((await facts()).toSorted()).toEqual([`person.education   ${TODAY}`, `person.ethnicity  汉族 ${TODAY}`, `person.health   ${TODAY}`, `person.labour  ORDINARY ${TODAY}`, `person.relation 配偶 其他 ${TODAY}`])
    expect(await events()).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('keep category and grade of a disability certificate, entered anew or added to a registered number, with the values untold', async () => {
    const fresh = newFamily(VILLAGE, (serial += 1))
    const [lead = {}, other = {}] = fresh
    const brought = await scene.bring(town, sheetOf([{ ...lead, idNumber: `${lead.idNumber ?? ''}41` }, { ...other, disability: '视力二级' }]))
    await scene.apply(town, brought.id)
    const registered = await storedRow(api, 'Household', [{ column: 'headName', equals: lead.name ?? '' }])
    expect((await storedRows(api, 'Person', [{ column: 'householdId', equals: registered.id }])).toSorted((one, next) => one.position - next.position)).toMatchObject([{ disability: '41', idNumberPrefix: '159999' }, { disability: '12' }])

    const { id, shown } = await preview([{ ...head, idNumber: `${head.idNumber ?? ''}64` }, spouse])
    expect(shown?.differences).toMatchObject([{ field: 'DISABILITY', person: head.name, from: null, to: null, applies: true }])
    await scene.apply(town, id)
    expect(await members()).toMatchObject([{ disability: '64' }, { disability: null }])
    expect(await facts()).toEqual([`person.disability   ${TODAY}`])
    const banner = await api.as('banner-office-150525')
    expect((await scene.seen(banner, id, ['CHANGED'])).households.nodes.flatMap(({ differences }) => differences)).toEqual([])
  })

  it('are one person by name and relation where the number was entered wrongly: it is put right, and told without its digits', async () => {
    const right = sampleIdNumber('1961-03-04', 77)
    const { id, shown } = await preview([head, { ...spouse, idNumber: right }])
    expect(shown?.differences).toEqual([{ field: 'ID_NUMBER', person: `乌云${serial}`, from: null, to: null, event: null, on: null, applies: true, obstacle: null }])
    await scene.apply(town, id)
    const [, person] = await members()
    expect(person).toMatchObject({ birthDate: '1961-03-04', idNumberHash: api.application.core.cipher.lookupHash(right) })
    expect(await everybody()).toHaveLength(2)
    expect(JSON.stringify(await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }]))).not.toContain(right)
  })

  it('change their head with the relations of the sheet, also to one who only comes, and where the former head died', async () => {
    const next = await preview([{ ...spouse, relation: '户主' }, { ...head, relation: '配偶' }])
    await scene.apply(town, next.id)
    expect(await family()).toEqual([`乌云${serial} 户主`, `白双喜${serial} 配偶`])
    expect(await stored()).toMatchObject({ headName: `乌云${serial}` })
    const comer = { village: VILLAGE, number: household.number, name: '巴特尔', relation: '户主', idNumber: sampleIdNumber('1985-01-02', serial % 999) }
    const died = await preview([comer, { ...spouse, relation: '户主', memberEvent: '去世', memberEventOn: '2015-12-01' }, { ...head, relation: '之父' }])
    expect(died.shown?.faults).toEqual([])
    await scene.apply(town, died.id)
    expect(await family()).toEqual(['巴特尔 户主', `白双喜${serial} 之父`])
    const found = await town.data<{ households: { nodes: { id: string }[] } }>('{ households(filter: { nameContains: "巴特尔" }) { nodes { id } } }')
    expect(found.households.nodes.map(({ id }) => id)).toContain(household.id)
    expect(await faults()).toEqual([])
  })

  it('keep their head while somebody whom the sheet lacks has no relation to the new one', async () => {
    const { shown } = await preview([{ ...head, name: '巴特尔', idNumber: sampleIdNumber('1986-01-02', serial % 999) }, spouse])
    expect(shown).toMatchObject({ kind: 'HELD' })
    expect(shown?.differences.map(({ obstacle }) => obstacle?.slice(0, 24))).toEqual(['The head does not change', 'Stays a member. Say how '])
  })

  it('are left alone as a whole household where an ID number was taken since the preview', async () => {
    const number = sampleIdNumber('1999-01-02', serial % 999)
    const { id } = await preview([{ ...head, mainCause: '因灾' }, spouse, child({ birthDate: '1999-01-02', idNumber: number })])
    await scene.apply(town, (await scene.bring(town, sheetOf(newFamily(VILLAGE, (serial += 1), { idNumber: number })))).id)
    await scene.apply(town, id)
    expect((await scene.seen(town, id)).figures).toMatchObject({ applied: 0, stale: 1 })
    expect(await stored()).toMatchObject({ mainCause: 'ILLNESS', size: 2, version: 1 })
  })

  it.each([
    ['a day before the household was identified', { memberEvent: '迁入', memberEventOn: '2014-01-01' }, 'Day of the change is not before 2014-03-01, when the household was identified'],
    ['a birth on another day than the birth date', { memberEvent: '出生', memberEventOn: '2015-11-03' }, 'Day of the change does not agree with the birth date: who is born becomes a member on that day'],
  ])('are a fault of their row on %s', async (_name, changes, message) => {
    expect((await preview([head, spouse, child(changes)])).shown).toMatchObject({ kind: 'FAULTY', faults: [{ message }] })
  })

  it('tell the leader in charge once, however much of the household changed', async () => {
    const { login, householdIds } = await sectionLeaderOf(api, VILLAGE)
    const leader = await api.as(login)
    const own = await storedRow(api, 'Household', [{ column: 'id', equals: householdIds[0] ?? '' }])
    const persons = (await storedRows(api, 'Person', [{ column: 'householdId', equals: own.id }])).filter(({ endedOn }) => endedOn === null)
    const number = (cipher: string | null): string => (cipher === null ? '' : api.application.core.cipher.decrypt(cipher, 'person.idNumber'))
    const rows = persons.map((person): SheetLine => ({ village: VILLAGE, number: own.number, name: person.name, relation: person.relation, idNumber: number(person.idNumberCipher), birthDate: person.birthDate ?? '', groupName: '九组' }))
    const notices = async (): Promise<number> => (await storedRows(api, 'Notice', [{ column: 'accountId', equals: leader.accountId }, { column: 'kind', equals: 'householdChanged' }])).length
    const before = await notices()
    const { id, shown } = await preview([...rows, { village: VILLAGE, number: own.number, name: '新生儿', relation: '其他', birthDate: '2015-12-01' }])
    expect(shown?.faults).toEqual([])
    await scene.apply(town, id)
    expect(await notices()).toBe(before + 1)
  })
})

describe('2.7 status and days of a registered household', () => {
  it('change by a case alone: the preview says which, in both languages, and applying changes the rest', async () => {
    const exit = { ...head, status: '已脱贫', exitedOn: '2015-10-01' }
    const { id, shown } = await preview([{ ...exit, phone: '12512349999' }, spouse])
    expect(shown).toMatchObject({ kind: 'CHANGED', differences: [{ field: 'PHONE', applies: true, obstacle: null }, { field: 'STATUS', from: 'NOT_EXITED', to: 'EXITED', applies: false, obstacle: expect.stringContaining('exit case') as string }, { field: 'EXITED_ON', applies: false }] })
    const query = '{ registerImport(id: "' + id + '") { households(kinds: [CHANGED]) { nodes { differences { obstacle } } } } }'
    const chinese = await api.application.server.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${town.token}`, 'accept-language': 'zh-CN' }, payload: { query } })
    expect(chinese.body).toContain('脱贫要走退出程序')
    await scene.apply(town, id)
    expect(await stored()).toMatchObject({ status: 'NOT_EXITED', exitedOn: null, phone: '12512349999' })
    expect((await preview([{ ...exit, phone: '12512349999' }, spouse])).shown?.kind).toBe('HELD')
  })

  it('are put right where the household was moved in with its register, and come back when that is undone', async () => {
    const [first = {}, second = {}] = newFamily(VILLAGE, (serial += 1), { status: '已脱贫', exitedOn: '2015-06-30' })
    await scene.apply(town, (await scene.bring(town, sheetOf([first, second]))).id)
    household = await storedRow(api, 'Household', [{ column: 'headName', equals: first.name ?? '' }])
    const number = { number: household.number }
    const { id, shown } = await preview([{ ...first, ...number, identifiedOn: '2014-05-01', exitedOn: '2015-07-15' }, { ...second, ...number }])
    expect(told(shown)).toEqual(['IDENTIFIED_ON 2014-03-01 2014-05-01 applies', 'EXITED_ON 2015-06-30 2015-07-15 applies'])
    await scene.apply(town, id)
    expect(await stored()).toMatchObject({ status: 'EXITED', identifiedOn: '2014-05-01', exitedOn: '2015-07-15', version: 2 })
    expect(await facts()).toEqual([`identifiedOn 2014-03-01 2014-05-01 ${TODAY}`, `exitedOn 2015-06-30 2015-07-15 ${TODAY}`])
    await scene.undo(town, id)
    expect(await stored()).toMatchObject({ identifiedOn: '2014-03-01', exitedOn: '2015-06-30', version: 3 })
    expect(await faults()).toEqual([])
  })

  it('are never put after what happened since', async () => {
    await scene.apply(town, (await preview([head, spouse, child({ birthDate: '2014-06-01' })])).id)
    const { shown } = await preview([{ ...head, identifiedOn: '2014-09-01' }, spouse, child({ birthDate: '2014-06-01' })])
    expect(shown).toMatchObject({ kind: 'HELD', differences: [{ field: 'IDENTIFIED_ON', applies: false, obstacle: expect.stringContaining('not after') as string }] })
  })
})

describe('undoing what a sheet changed of members', () => {
  it('leaves the family as it was, as further events, and the trail and figures in order', async () => {
    const [before, stood] = [await members(), await stored()]
    const { id } = await preview([{ ...spouse, relation: '户主', labour: '普通劳动力' }, { ...head, relation: '配偶', memberEvent: '死亡', memberEventOn: '2015-12-01' }, child()])
    await scene.apply(town, id)
    expect(await family()).toEqual([`乌云${serial} 户主`, `小明${serial} 之子`])
    expect(await scene.undo(town, id)).toMatchObject({ userErrors: [] })
    expect(await members()).toEqual(before)
    expect(await stored()).toEqual({ ...stood, version: 3, updatedAt: expect.any(String) as string })
    expect((await everybody()).find(({ name }) => name === `小明${serial}`)).toMatchObject({ endedOn: '2015-12-30', idNumberHash: null })
    expect((await facts()).map((fact) => fact.split(' ')[0])).toEqual(['person.labour', 'member.BIRTH', 'member.DEATH', 'headName', 'person.labour', 'member.OMISSION', 'headName', 'member.MISTAKE'])
    expect(await faults()).toEqual([])
  })

  it('keeps the household where its members were changed since', async () => {
    const { id } = await preview([head, spouse, child()])
    await scene.apply(town, id)
    await town.data('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: household.id, version: 2, mainCause: 'SCHOOLING' } })
    expect((await scene.undo(town, id)).userErrors).toMatchObject([{ code: 'STATE' }])
    await scene.undo(town, id, true)
    expect(await stored()).toMatchObject({ size: 3, mainCause: 'SCHOOLING' })
  })

  it('keeps the household where one who left is registered elsewhere by now', async () => {
    const { id } = await preview([{ ...head, mainCause: '因灾' }, { ...spouse, memberEvent: '婚出' }])
    await scene.apply(town, id)
    await scene.apply(town, (await scene.bring(town, sheetOf(newFamily(VILLAGE, (serial += 1), { idNumber: spouse.idNumber ?? '' })))).id)
    await scene.undo(town, id)
    expect((await scene.seen(town, id)).figures).toMatchObject({ undone: 0, kept: 1 })
    expect(await stored()).toMatchObject({ size: 1, mainCause: 'DISASTER', version: 3 })
    expect(await faults()).toEqual([])
  })
})

it('changes fifty families with about as many statements as five', { timeout: 120_000 }, async () => {
  const registered: SheetLine[][] = []
  for (let count = 0; count < 55; count += 1) registered.push(newFamily(VILLAGE, (serial += 1)))
  await scene.apply(town, (await scene.bring(town, sheetOf(registered.flat()))).id)
  const numbers = new Map((await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).map(({ headName, number }) => [headName, number]))
  const changed = registered.map(([first = {}, second = {}], n): SheetLine[] => {
    const number = { number: numbers.get(first.name ?? '') ?? '' }
    return [{ ...second, ...number, relation: '户主' }, { ...first, ...number, relation: '配偶', labour: '技能劳动力', mainCause: '因灾', netIncome: '3000', incomeYear: '2015' }, { village: VILLAGE, ...number, name: `孩子${serial + n}`, relation: '之子', birthDate: '2015-11-02' }]
  })
  const statements = async (families: readonly SheetLine[][]): Promise<number> => {
    const { id } = await scene.bring(town, sheetOf(families.flat()))
    expect((await scene.seen(town, id, ['FAULTY', 'HELD'])).households.nodes).toEqual([])
    const before = api.application.core.database.statements
    await scene.apply(town, id)
    const applied = api.application.core.database.statements
    await scene.undo(town, id)
    expect((await scene.seen(town, id)).figures).toMatchObject({ changed: families.length, applied: families.length, undone: families.length })
    return applied - before
  }
  // The service looks for work meanwhile; one statement for each of 45 families more would be seen.
  expect(Math.abs((await statements(changed.slice(5))) - (await statements(changed.slice(0, 5))))).toBeLessThan(40)
  expect(await faults()).toEqual([])
})
