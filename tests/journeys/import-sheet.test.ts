import { describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { journey, phone } from './browser.js'
import { idNumber } from '../id-number.js'
import { downloadedSheet, EMPTY_VILLAGE, mendedSheet, registerSheet, uploadSheet } from './register-sheet.js'
import { signIn } from './sign-in.js'

const PERSONS = 400
const FAULTS = 6

describe('the town office', () => {
  journey('R-3 imports a sheet, mends its faults in the fault sheet, applies it, exports the list and undoes it', async ({ arrive }) => {
    const { page, settles, complaints } = await arrive()
    await signIn(page, 'town-office-150525100')
    await page.getByRole('link', { name: '导入表格' }).click()
    await settles()
    expect(await barriersOn(page)).toEqual([])

    await uploadSheet(page, '登记册.xlsx', await registerSheet({ persons: PERSONS, faults: FAULTS }))
    await page.getByText('主要致贫原因“因懒”不在代码表中').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    const faulty = await downloadedSheet(page, '下载问题表')
    expect(faulty.getCell('A1').value).toBe('导入问题')
    expect(faulty.rowCount).toBe(PERSONS + 1)
    const mended = await mendedSheet(faulty)
    expect(mended.rows).toBe(FAULTS * 2)

    await uploadSheet(page, '登记册-改.xlsx', mended.buffer)
    await page.getByRole('button', { name: `导入 ${PERSONS / 2} 户` }).click()
    await page.getByText(`已导入 ${PERSONS / 2} 户。`).waitFor({ timeout: 120_000 })
    const imported = page.url()

    await page.goto(`/households?region=${EMPTY_VILLAGE}`)
    await settles()
    const list = await downloadedSheet(page, '导出')
    expect(list.rowCount).toBe(PERSONS / 2 + 1)
    expect(list.getCell('B2').value).toBe('白双喜0')

    await page.goto(imported)
    await page.getByRole('button', { name: '撤销导入' }).click()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByText(`已撤销 ${PERSONS / 2} 户。`).waitFor({ timeout: 120_000 })
    expect(complaints).toEqual([])
  })

  journey('says what unknown columns are, and sees it whole on a phone', async ({ arrive }) => {
    const { page, settles, complaints } = await arrive({ language: 'en', size: phone })
    await signIn(page, 'town-office-150525100')
    await page.goto('/import')
    await settles()
    await page.getByLabel('File').setInputFiles({ name: 'strange.csv', mimeType: 'text/csv', buffer: Buffer.from(`村码,人名,关系,身份,原因,识别时间\n${EMPTY_VILLAGE},白双喜,户主,${idNumber(9_999)},因病,2014-03-01\n`) })
    await page.getByLabel('Source (optional)').fill('a system of the journey')
    await page.getByRole('button', { name: 'Upload and check' }).click()
    await page.getByRole('heading', { name: 'What the columns are' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    for (const [heading, field] of [['村码', 'Village code'], ['人名', 'Name'], ['身份', 'ID number'], ['原因', 'Main cause']] as const) await page.getByLabel(heading).selectOption({ label: field })
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('button', { name: 'Import 1 households' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Give up' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Give up' }).click()
    await page.getByText('This import was given up').waitFor()
    expect(complaints).toEqual([])
  })
})
