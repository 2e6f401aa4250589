import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'

const HOUSEHOLDS = 15_000
const ROWS = 50_000
/** Seconds that somebody waits at most, on two quiet cores. */
const PREVIEW_WITHIN = 30
const APPLY_WITHIN = 60
/** The demo city's people and these have ID numbers made alike: of so many a few are the same. */
const KNOWN_BY_CHANCE = 20
const VILLAGES = ['150525100200', '150525100201', '150525100202', '150525100203', '150525100204']

/** What stands in the files of the national system beside the columns that every sheet has. */
const FILE_FIELDS: SheetLine = {
  netIncome: '', wageIncome: '2400', businessIncome: '4000.50', lowAllowanceIncome: '1200', productionCosts: '1500.5', cultivatedLand: '18.5', irrigatedLand: '6', hasElectricity: '是', waterDifficult: '困难', waterSafe: '否',
  houseArea: '60', houseStructure: '砖木', houseBuiltYear: '1998', dangerHouse: 'C级', fuel: '柴草', doorRoad: '砂石路', roadDistance: '1.2', inCooperative: '是', industry: '养牛', relocationWill: '愿意', relocationMode: '集中安置',
}

const child = (head: SheetLine, serial: number, month: string): SheetLine => ({
  village: head.village, number: head.number, name: `青格勒${serial}`, relation: '之子', idNumber: sampleIdNumber(`${1980 + (serial % 35)}-${month}-29`, (Math.floor(serial / 35) * 2 + 1) % 1000), student: '小学', medicalInsurance: '是',
} as SheetLine)

const registerOf = (): SheetLine[] =>
  Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const [head = {}, ...others] = newFamily(VILLAGES[index % VILLAGES.length] ?? '', index + 1, FILE_FIELDS)
    const children = [child(head, index, '09'), ...(index % 3 === 0 ? [child(head, index, '10')] : [])]
    return [{ ...head, migrantWork: '县外区内', migrantMonths: '8' }, ...others, ...children]
  }).flat()

describe('a register of 50,000 rows', () => {
  let started: StartedImports
  beforeAll(async () => {
    started = await startImports()
  })
  afterAll(async () => started.close())

  it(`is previewed within ${PREVIEW_WITHIN} s and applied within ${APPLY_WITHIN} s, with the figures and the trail right`, async () => {
    const { scene, town } = started
    const rows = registerOf()
    expect(rows).toHaveLength(ROWS)
    const sheet = sheetOf(rows)
    const times = [performance.now()]
    const { id, figures } = await scene.bring(town, sheet)
    times.push(performance.now())
    expect(figures.added + figures.faulty).toBe(HOUSEHOLDS)
    expect(figures.faulty).toBeLessThan(KNOWN_BY_CHANCE)
    await scene.apply(town, id)
    times.push(performance.now())
    expect((await scene.seen(town, id)).figures).toMatchObject({ applied: figures.added, stale: 0 })
    const [preview, applying] = [((times[1] ?? 0) - (times[0] ?? 0)) / 1000, ((times[2] ?? 0) - (times[1] ?? 0)) / 1000]
    process.stdout.write(`${ROWS.toLocaleString('en')} rows: previewed in ${preview.toFixed(1)} s, applied in ${applying.toFixed(1)} s\n`)
    expect(await started.faults()).toEqual([])
    expect(preview).toBeLessThan(PREVIEW_WITHIN)
    expect(applying).toBeLessThan(APPLY_WITHIN)
  })
})
