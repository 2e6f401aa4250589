import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { IMPORT_FIELDS, IMPORT_FIELD_NAMES } from './import-field.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let serial = 1000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
})
afterAll(async () => started.close())

const family = (changes: SheetLine = {}): SheetLine[] => newFamily(VILLAGE, (serial += 1), changes)

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

  it('of our own template are explained one by one on a second sheet, which is not read', async () => {
    const book = new ExcelJS.Workbook()
    const { rawPayload } = await scene.download(town, '/imports/template.xlsx', 'zh-CN')
    await book.xlsx.read(Readable.from([rawPayload]))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['贫困户登记表', '填写说明'])
    const explained = new Map((book.worksheets[1]?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) && typeof row[1] === 'string' ? [[row[1], row.slice(2)] as const] : [])))
    expect(IMPORT_FIELD_NAMES.map((field) => IMPORT_FIELDS[field].title.zh).filter((title) => !explained.has(title))).toEqual([])
    expect(explained.get('主要致贫原因')).toEqual(['必填', '户', expect.stringContaining('因病、因残、因学') as string])
    expect(explained.get('性别')).toEqual([undefined, '人', '未知、男、女、未说明'])
    expect((await scene.bring(town, rawPayload, { name: '模板.xlsx' })).figures).toMatchObject({ personRows: 0 })
  })

  it('of our own template bear a star where they are needed, and below it stands what to write', async () => {
    const template = await scene.download(town, '/imports/template.csv', 'zh-CN')
    const [headings = [], notes = []] = template.payload.replace('\uFEFF', '').split('\r\n').map((row) => row.split(',').map((text) => text.replaceAll('"', '')))
    expect(headings.filter((heading) => heading.startsWith('*'))).toEqual(['*行政村代码', '*主要致贫原因', '*识别时间', '*姓名', '*与户主关系', '*公民身份号码'])
    const noteOf = (heading: string): string | undefined => notes[headings.indexOf(heading)]
    expect(noteOf('户号')).toContain('或留空')
    expect(noteOf('贫困户属性')).toBe('一般贫困户、低保户、五保户、低保贫困户')
  })
})
