import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { barriersOn, scrollsSideways } from './accessibility.js'
import { journey } from './browser.js'
import type { Visitor } from './browser.js'
import { EMPTY_VILLAGE, registerSheet, uploadSheet } from './register-sheet.js'
import { signInFirst } from './sign-in.js'
import { startSystem } from './system.js'
import type { System } from './system.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const PASSWORD = 'prairie-lamp-2016'
const HOUSEHOLDS = 12
const PLACES = { banner: '奈曼旗', town: '大沁他拉镇' }

/** One person of the offices or a cadre: the account, the name and what they are appointed to. */
interface Person {
  readonly login: string
  readonly name: string
  readonly role: string
  /** The place by the levels that are chosen on the way to it; none for the place of whoever appoints. */
  readonly places: Readonly<Record<string, string>>
}

const TOWN: Person = { login: 'daqintala', name: '包桂兰', role: '镇扶贫办', places: { 旗县市区: PLACES.banner, 苏木乡镇: PLACES.town } }
const BANNER: Person = { login: 'naiman', name: '何志刚', role: '旗扶贫办', places: { 旗县市区: PLACES.banner } }
const LEADER: Person = { login: 'section-chief', name: '韩宝山', role: '科级领导', places: {} }

describe('an office’s first day', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem('none')
  })
  afterAll(() => system.stop())

  journey('goes from an empty system through poor villages, accounts, appointments and an import to the first dashboard, as the page of the first day says', { timeout: 180_000 }, async ({ arrive }) => {
    const temporary = new Map<string, string>()
    const come = async ({ login }: Person): Promise<Visitor> => {
      const visitor = await arrive({ address: system.address })
      await signInFirst(visitor.page, login, temporary.get(login) ?? '', PASSWORD)
      await visitor.settles()
      return visitor
    }

    const words = ['account', 'create', 'keeper', '--name', '管理员', '--administrator']
    const made = await promisify(execFile)(process.execPath, [path.join(root, 'packages/api/dist/cli.js'), ...words], { cwd: root, env: { ...process.env, ...system.settings } })
    temporary.set('keeper', made.stdout.trim().split('\t')[1] ?? '')
    const keeper = await come({ login: 'keeper', name: '管理员', role: '系统管理员', places: {} })
    await markPoorVillages(keeper)
    for (const person of [TOWN, BANNER, LEADER]) temporary.set(person.login, await makeAccount(keeper.page, person))
    await step(keeper, '去任命')
    for (const person of [TOWN, BANNER]) await appoint(keeper, person)

    const town = await come(TOWN)
    await step(town, '去导入')
    await uploadSheet(town.page, '登记册.xlsx', await registerSheet({ persons: HOUSEHOLDS * 2, faults: 0 }))
    await town.page.getByRole('button', { name: `导入 ${HOUSEHOLDS} 户` }).click()
    await town.page.getByText(`已导入 ${HOUSEHOLDS} 户。`).waitFor({ timeout: 60_000 })

    const banner = await come(BANNER)
    await banner.page.goto('/appointments')
    await appoint(banner, LEADER)
    await step(banner, '看方案')
    await banner.page.getByRole('button', { name: '采用 10 户' }).click()
    await banner.page.getByRole('dialog').getByRole('button', { name: '采用 10 户' }).click()
    await banner.page.getByText('10 户已经有了责任人，各人都收到了通知。').waitFor()

    const leader = await come(LEADER)
    await leader.page.getByRole('heading', { name: '我的十户' }).waitFor()
    expect(await leader.page.getByRole('button', { name: '记走访' }).count()).toBe(10)
    // The town's first dashboard: two households are left without anybody, and the gap leads to them.
    await town.page.goto('/')
    await town.page.getByRole('link', { name: `看 ${HOUSEHOLDS - 10} 户` }).click()
    await town.settles()
    expect(await town.page.locator('main tbody tr').count()).toBe(HOUSEHOLDS - 10)
    for (const { complaints } of [keeper, town, banner, leader]) expect(complaints).toEqual([])
  })
})

/** Goes to a step's page from the page of the first day, where everybody who sets a system up finds it in the account menu. */
async function step({ page, settles }: Visitor, open: string): Promise<void> {
  await page.goto('/first-day')
  await settles()
  expect([await barriersOn(page), await scrollsSideways(page)]).toEqual([[], false])
  await page.getByRole('link', { name: open }).click()
  await page.waitForURL((address) => address.pathname !== '/first-day')
  await settles()
}

async function markPoorVillages(visitor: Visitor): Promise<void> {
  await step(visitor, '去标记')
  const { page } = visitor
  await page.getByLabel('旗县市区').selectOption({ label: PLACES.banner })
  await page.getByLabel('贫困旗县名单').selectOption({ label: '国家级' })
  await page.getByLabel('苏木乡镇').selectOption({ label: PLACES.town })
  await page.getByRole('row').filter({ hasText: EMPTY_VILLAGE }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存').waitFor()
}

/** Makes an account; answers the temporary password, which is shown this once. */
async function makeAccount(page: Page, { login, name }: Person): Promise<string> {
  await page.goto('/accounts')
  await page.getByRole('button', { name: '开账号' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('姓名').fill(name)
  await dialog.getByLabel('账号', { exact: true }).fill(login)
  await dialog.getByRole('button', { name: '开账号' }).click()
  const shown = page.getByRole('dialog', { name: `${name}的临时密码` })
  const password = await shown.locator('b.num').innerText()
  await shown.getByRole('button', { name: '关上' }).click()
  return password
}

async function appoint({ page, settles }: Visitor, { name, role, places }: Person): Promise<void> {
  await page.getByRole('button', { name: '任命', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('人员').fill(name)
  await dialog.getByRole('radio', { name }).click()
  await dialog.getByLabel('职务', { exact: true }).selectOption({ label: role })
  for (const [level, place] of Object.entries(places)) await dialog.getByLabel(level).selectOption({ label: place })
  await settles()
  await dialog.getByRole('button', { name: '任命', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row').filter({ hasText: name }).first().waitFor()
}
