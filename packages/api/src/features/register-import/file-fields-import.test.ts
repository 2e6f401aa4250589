import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { knownFieldOf, normalHeading } from './column-mapping.js'
import { IMPORT_FIELDS, IMPORT_FIELD_NAMES } from './import-field.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let faults: StartedImports['faults']
let serial = 7000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town, faults } = started)
})
afterAll(async () => started.close())

const WITHOUT_INCOME: SheetLine = { netIncome: '', incomeYear: '2014' }
const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), { ...WITHOUT_INCOME, ...changes })
const householdOf = async (number = serial): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'headName', equals: `白双喜${number}` }])
const incomesOf = async (householdId: string): Promise<Row<'HouseholdIncome'>[]> => storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: householdId }])
const messagesOf = async (lines: readonly SheetLine[]): Promise<string[]> => (await scene.seen(town, (await scene.bring(town, sheetOf(lines))).id, ['FAULTY'])).households.nodes.flatMap(({ faults }) => faults.map(({ field, message }) => `${field ?? ''}: ${message}`))

describe('R-3 the fields of household and person files in a sheet', () => {
  it('2.1 come with a new household: income by its parts, living conditions; 2.2 school, work away, insurance and allowance', async () => {
    const [head = {}, spouse = {}] = family({
      wageIncome: '2400', businessIncome: '4,000.50', transferIncome: '1500', lowAllowanceIncome: '1200', productionCosts: '1500.5', cultivatedLand: '18.5', irrigatedLand: '6', waterDifficult: '困难', waterSafe: '否', houseArea: '60',
      houseStructure: '砖木', houseBuiltYear: '1998', dangerHouse: 'C级', fuel: '柴草', doorRoad: '砂石路', inCooperative: '是', relocationWill: '愿意', relocationMode: '集中安置', industry: '养牛', livelihoodZone: '半农半牧', roadDistance: '1.2',
    })
    const rows = [{ ...head, student: '非在校生', migrantWork: '县外区内', migrantMonths: '8个月', medicalInsurance: '是', lowAllowance: '否' }, { ...spouse, pensionInsurance: '参加' }]
    const { id } = await scene.bring(town, sheetOf(rows))
    expect((await scene.seen(town, id, ['FAULTY'])).households.nodes).toEqual([])
    await scene.apply(town, id)
    const household = await householdOf()
    expect(household.living).toEqual({
      livelihoodZone: 'MIXED', cultivatedLand: 18.5, irrigatedLand: 6, waterDifficult: true, waterSafe: false, fuel: 'FIREWOOD', houseArea: 60, houseStructure: 'BRICK_WOOD', houseBuiltYear: 1998, dangerHouse: 'C',
      roadDistance: 1.2, doorRoad: 'GRAVEL', inCooperative: true, industry: '养牛', relocationWill: true, relocationMode: 'TOGETHER',
    })
    // (2,400 + 4,000.50 + 1,500 − 1,500.50) ÷ 2; of the transfers 300 are of no part that is named.
    expect(await incomesOf(household.id)).toMatchObject([{ year: 2014, netPerCapita: 320_000, parts: { wage: 240_000, business: 400_050, lowAllowance: 120_000, otherTransfer: 30_000, costs: 150_050, property: 0, persons: 2 } }])
    expect(household).toMatchObject({ netIncome: 320_000, netIncomeYear: 2014 })
    expect((await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).toSorted((one, other) => one.position - other.position)).toMatchObject([
      { student: 'NONE', circumstances: { migrantWork: 'IN_PROVINCE', migrantMonths: 8, medicalInsurance: true, lowAllowance: false } }, { student: null, circumstances: { pensionInsurance: true } },
    ])
    expect((await scene.bring(town, sheetOf(rows))).figures).toMatchObject({ same: 1, changed: 0, faulty: 0 })
    expect(await faults()).toEqual([])
  })

  it('are told and changed one by one of a registered household, with history; blank cells change nothing; undoing brings all back', async () => {
    const first = family({ wageIncome: '2000', businessIncome: '3000', cultivatedLand: '20', waterSafe: '否' })
    await scene.apply(town, (await scene.bring(town, sheetOf(first))).id)
    const before = await householdOf()
    const [head = {}, spouse = {}] = first
    const next = [{ ...head, wageIncome: '2600', businessIncome: '', cultivatedLand: '', irrigatedLand: '5', waterSafe: '是', migrantWork: '区外', student: '本科' }, spouse]
    const { id } = await scene.bring(town, sheetOf(next))
    const [seen] = (await scene.seen(town, id, ['CHANGED'])).households.nodes
    expect(seen?.differences.map(({ field, from, to, applies }) => [field, from, to, applies])).toEqual([
      ['WAGE_INCOME', '2014: 2000.00', '2014: 2600.00', true], ['IRRIGATED_LAND', null, '5', true], ['WATER_SAFE', 'false', 'true', true], ['STUDENT', null, null, true], ['MIGRANT_WORK', null, 'OUTSIDE', true],
    ])
    await scene.apply(town, id)
    const after = await householdOf()
    expect(after).toMatchObject({ netIncome: 280_000, living: { cultivatedLand: 20, irrigatedLand: 5, waterSafe: true } })
    expect(await incomesOf(after.id)).toMatchObject([{ netPerCapita: 280_000, parts: { wage: 260_000, business: 300_000 } }])
    const facts = (await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: after.id }, { column: 'field', differs: 'registered' }])).map(({ field, fromValue, toValue }) => [field, fromValue, toValue].join(' ')).toSorted()
    expect(facts).toEqual(['incomeTotal.2014 500000 560000', 'living.irrigatedLand  5', 'living.waterSafe false true', 'netIncomePerCapita.2014 250000 280000', 'person.migrantWork  OUTSIDE', 'person.student  '])
    await scene.undo(town, id)
    expect(await householdOf()).toMatchObject({ netIncome: 250_000, living: before.living })
    expect(await incomesOf(after.id)).toMatchObject([{ netPerCapita: 250_000, parts: { wage: 200_000, business: 300_000, persons: 2 } }])
    expect((await storedRows(api, 'Person', [{ column: 'householdId', equals: after.id }])).map(({ student, circumstances }) => [student, circumstances])).toEqual([[null, null], [null, null]])
    expect(await faults()).toEqual([])
  })

  it('2.1 the sum of the transfers is all of them: a part on file that the sheet does not name is not counted besides', async () => {
    const first = family({ wageIncome: '2000', lowAllowanceIncome: '1200', pensionIncome: '800' })
    await scene.apply(town, (await scene.bring(town, sheetOf(first))).id)
    const [head = {}, spouse = {}] = first
    const summed = (changes: SheetLine): SheetLine[] => [{ ...head, lowAllowanceIncome: '', pensionIncome: '', transferIncome: '2400', ...changes }, spouse]
    const { id } = await scene.bring(town, sheetOf(summed({ lowAllowanceIncome: '1000' })))
    expect((await scene.seen(town, id, ['CHANGED'])).households.nodes[0]?.differences.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['LOW_ALLOWANCE_INCOME', '2014: 1200.00', '2014: 1000.00'], ['PENSION_INCOME', '2014: 800.00', '2014: 0.00'], ['OTHER_TRANSFER_INCOME', '2014: 0.00', '2014: 1400.00'],
    ])
    await scene.apply(town, id)
    const { id: householdId } = await householdOf()
    // (2,000 + 2,400) ÷ 2
    expect(await incomesOf(householdId)).toMatchObject([{ netPerCapita: 220_000, parts: { wage: 200_000, lowAllowance: 100_000, pension: 0, otherTransfer: 140_000 } }])
    await scene.apply(town, (await scene.bring(town, sheetOf(summed({})))).id)
    expect(await incomesOf(householdId)).toMatchObject([{ netPerCapita: 220_000, parts: { lowAllowance: 0, pension: 0, otherTransfer: 240_000 } }])
    expect(await faults()).toEqual([])
  })

  it('2.1 that water is safe says nothing of whether it is hard to get: each of both answers its own column', async () => {
    expect(await messagesOf([...family({ waterDifficult: '安全' }), ...family({ waterSafe: '困难' }), ...family({ inCooperative: '不困难' }), ...family({ waterDifficult: '不困难', waterSafe: '不安全' })])).toEqual([
      'WATER_DIFFICULT: Drinking water hard to get “安全” should be yes (是) or no (否)',
      'WATER_SAFE: Drinking water safe “困难” should be yes (是) or no (否)',
      'IN_COOPERATIVE: In a farmers’ cooperative “不困难” should be yes (是) or no (否)',
    ])
  })

  it('are checked by the rules of an edit by hand, each fault by its field', async () => {
    expect(await messagesOf([
      ...family({ wageIncome: '很多' }), ...family({ incomeYear: '', wageIncome: '100' }), ...family({ netIncome: '5000', wageIncome: '100' }), ...family({ transferIncome: '100', lowAllowanceIncome: '200' }),
      ...family({ cultivatedLand: '3', irrigatedLand: '5' }), ...family({ houseArea: '0', houseStructure: '砖木' }), ...family({ waterSafe: '一般' }), ...family({ houseBuiltYear: '2030' }), ...family({ dangerHouse: 'E级' }), ...family({ migrantMonths: '13' }),
    ])).toEqual([
      'WAGE_INCOME: Wages (yuan) “很多” is not an amount from 0 to 10 million yuan with at most two decimals',
      'WAGE_INCOME: Wages (yuan) does not say of which year; please fill in the year, from 2010 on',
      'NET_INCOME: Net income per person (yuan) does not agree with its parts: for the persons of the sheet these make 50.00 yuan; please see whether all parts are there',
      'TRANSFER_INCOME: Transfers, all (yuan) is not the sum of its parts',
      'IRRIGATED_LAND: Irrigated land (mu) is a part of the land and not more: irrigated of the cultivated, returned of the forest',
      'HOUSE_STRUCTURE: Structure of the house is not given where there is no house',
      'WATER_SAFE: Drinking water safe “一般” should be yes (是) or no (否)',
      'HOUSE_BUILT_YEAR: Year the house was built “2030” is not a year from 1850 to this one',
      'DANGER_HOUSE: Grade of a dangerous house “E级” is not in the code list',
      'MIGRANT_MONTHS: Months away for work “13” is not a number of months from 0 to 12',
    ])
  })

  it('agree with what is on file beside them', async () => {
    await scene.apply(town, (await scene.bring(town, sheetOf(family({ cultivatedLand: '3' })))).id)
    const [head = {}, spouse = {}] = newFamily(VILLAGE, serial, WITHOUT_INCOME)
    expect(await messagesOf([{ ...head, irrigatedLand: '5' }, spouse])).toEqual(['IRRIGATED_LAND: Irrigated land (mu) is a part of the land and not more: irrigated of the cultivated, returned of the forest'])
  })

  it('dossier 5: that a child’s school stage differs is told to the town, never to banner or city', async () => {
    const [head = {}, spouse = {}] = family()
    const child: SheetLine = { village: VILLAGE, number: head.number ?? '', name: '小明', relation: '之子', birthDate: '2008-05-05', student: '小学' }
    await scene.apply(town, (await scene.bring(town, sheetOf([head, spouse, child]))).id)
    const { id } = await scene.bring(town, sheetOf([head, spouse, { ...child, student: '初中' }]))
    expect((await scene.seen(town, id, ['CHANGED'])).households.nodes.flatMap(({ differences }) => differences.map(({ field, from, to }) => [field, from, to]))).toEqual([['STUDENT', null, null]])
    for (const login of ['banner-office-150525', 'city-office']) expect((await scene.seen(await api.as(login), id, ['CHANGED'])).households.nodes.flatMap(({ differences }) => differences), login).toEqual([])
  })
})

describe('the headings of a sheet', () => {
  it('stand for one field each, with the unit that the field has and no other', () => {
    const fields = new Map<string, string>()
    for (const field of IMPORT_FIELD_NAMES) {
      const { title, headings } = IMPORT_FIELDS[field]
      for (const heading of new Set([title.zh, title.en, ...headings].map(normalHeading))) {
        expect(fields.get(heading) ?? field, heading).toBe(field)
        fields.set(heading, field)
      }
    }
    expect(['耕地面积（亩）', '2015年工资性收入（元）', '住房面积(㎡)', '工资性收入(万元)', '务工时间（月）'].map(knownFieldOf)).toEqual(['cultivatedLand', 'wageIncome', 'houseArea', null, 'migrantMonths'])
  })
})
