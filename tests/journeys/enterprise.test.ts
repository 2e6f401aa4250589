import { afterAll, beforeAll, describe, expect } from 'vitest'
import { journey, phone } from './browser.js'
import type { Visitor } from './browser.js'
import { comeTo, leave } from './come-and-leave.js'
import { askToJoin, atOwnFile, conclude, correctReport, follow, reportQuarter, setMinimumWage, submitted } from './enterprise-acts.js'
import { expectForAll, lineOf, settle, sheetFact } from './enterprise-pages.js'
import { paidTo, shownYuan, totalOf } from './enterprise-payroll.js'
import type { PaidLine, Worker } from './enterprise-payroll.js'
import { expectLines, storedReport, workersIn, yearOf } from './enterprise-stored.js'
import { A4, cutOn, pdfOf } from './paper.js'
import { startSystem } from './system.js'
import type { System } from './system.js'

const VILLAGE = '150525100202'
const CHIEF = 'chief-439'
const SECRETARY = 'first-secretary-290'
const TOWN = 'town-office-150525100'
const BANNER = 'banner-office-150525'
const HOUSEHOLDS = 30
/** One household says on its own page that it is not so, another tells the first secretary. */
const [OWN, TOLD] = [0, 9] as const
/** Households that say on their own pages that they join. */
const JOINING = [OWN, 5] as const
const OWN_WORDS = '三月份的工资没有发到手。'
const TOLD_WORDS = '户主说一月请了两天假，少发了三百元。'
const RETURN_REASON = '入户核实：第一户三月份的工资没有发，另一户多报了三百元。请按签收单改正。'
const THANKS = '错了的改过来了，活儿就在家门口。'

/** What the two households said is put right: two months instead of three, and three hundred yuan less. */
const corrected = (lines: readonly PaidLine[]): PaidLine[] =>
  lines.map((line, row) => (row === OWN ? { ...line, amount: 360_050, months: 2, quantity: 44 } : row === TOLD ? { ...line, amount: line.amount - 30_000, reason: '一月请假两天' } : line))

const at = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place]
  if (item === undefined) throw new Error(`There is none at ${place}`)
  return item
}

/** The first secretary judges all lines that wait. */
async function confirmAll(secretary: Visitor, report: string, count: number, how: string): Promise<void> {
  await follow(secretary, report)
  await secretary.page.getByRole('button', { name: `全部确认 ${count} 户` }).click()
  await settle(secretary.page, '确认', how)
}

/** The town reads what follows from it, and approves. */
async function approve(town: Visitor, report: string, consequence: string): Promise<void> {
  await follow(town, report)
  await town.page.locator('main').getByRole('button', { name: '通过', exact: true }).click()
  await town.page.getByRole('dialog').getByText(consequence).waitFor()
  await settle(town.page, '通过')
}

/** The town takes up both disputes, and returns the report for them. */
async function giveBack(town: Visitor, report: string, disputed: readonly Worker[]): Promise<void> {
  await follow(town, report)
  for (const { number } of disputed) {
    const line = lineOf(town.page, number)
    await line.getByRole('button', { name: /^受理/ }).click()
    await settle(town.page, '受理')
    await line.getByText('核实中').waitFor()
  }
  await expectForAll(town.page)
  await town.page.locator('main').getByRole('button', { name: '退回', exact: true }).click()
  await settle(town.page, '退回', RETURN_REASON)
  const { status, outcomes } = await storedReport(town, report)
  expect([status, ...outcomes.flatMap(({ dispute }) => dispute?.status ?? [])]).toEqual(['RETURNED', 'CORRECTED', 'CORRECTED'])
}

describe('an enterprise', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem('tiny')
  })
  afterAll(() => system.stop())

  journey(
    'C-10, SO-4, 4.4 takes on thirty households by their own yes, reports a quarter from a payroll with five faults, has two disputes and the town’s return, puts them right, gets its certificate, and takes the report back',
    { timeout: 240_000 },
    async ({ arrive }) => {
      const come = comeTo(arrive, system.address)
      /** A household with a slip of the town on an old telephone. */
      const household = async (office: Visitor, worker: Worker, act: (page: Visitor['page']) => Promise<void>): Promise<void> => {
        const visitor = await arrive({ address: system.address, size: phone })
        await atOwnFile(visitor, office, worker, () => act(visitor.page))
      }

      const [city, secretary, chief, town] = [await come('city-office'), await come(SECRETARY), await come(CHIEF), await come(TOWN)]
      await setMinimumWage(city)
      const workers = await workersIn(secretary, VILLAGE, HOUSEHOLDS)
      const [own, told] = [at(workers, OWN), at(workers, TOLD)]
      const linkage = await conclude(chief, HOUSEHOLDS)
      await askToJoin(chief, workers)
      for (const row of JOINING) {
        await household(town, at(workers, row), async (page) => {
          await page.getByRole('button', { name: '同意加入' }).click()
          await page.getByRole('button', { name: '确定加入' }).click()
          await page.getByRole('listitem').filter({ hasText: '吸纳务工' }).getByText('已加入').waitFor()
        })
      }
      await follow(secretary, linkage)
      await expectForAll(secretary.page)
      await secretary.page.getByRole('checkbox', { name: '选中全部等待答复的户' }).check()
      await secretary.page.getByRole('button', { name: `代选中的 ${HOUSEHOLDS - JOINING.length} 户答复` }).click()
      await secretary.page.getByRole('dialog').getByLabel('同意加入').check()
      await settle(secretary.page, '代为答复', '腊月村民会议上逐户签字同意')
      await secretary.page.getByText('征求意见的户').waitFor({ state: 'detached' })
      await leave(city, secretary, chief, town)
      await system.goOnOn('2016-04-06')

      const [reporting, judging, office] = [await come(CHIEF), await come(SECRETARY), await come(TOWN)]
      const lines = paidTo(workers)
      const report = await reportQuarter(reporting, linkage, workers, lines)
      expectLines(await storedReport(reporting, report), lines)

      // By the secretary's code: the town, which approves, moves no line by a code of its own.
      await household(judging, own, async (page) => {
        const paid = page.locator('li').filter({ hasText: shownYuan(at(lines, OWN).amount) })
        await paid.getByRole('button', { name: '不对' }).click()
        await paid.locator('textarea').fill(OWN_WORDS)
        await paid.getByRole('button', { name: '提交' }).click()
        await page.getByText(`您说不对：${OWN_WORDS}`).waitFor()
      })
      await follow(judging, report)
      await lineOf(judging.page, own.number).getByText('农户本人提出').waitFor()
      await lineOf(judging.page, told.number).getByRole('button', { name: /有异议$/ }).click()
      await settle(judging.page, '记下异议', TOLD_WORDS)
      await expectForAll(judging.page)
      await confirmAll(judging, report, HOUSEHOLDS - 2, '逐户入户核对签收单')
      await giveBack(office, report, [own, told])

      const mended = corrected(lines)
      const corrections = [{ number: own.number, line: at(mended, OWN) }, { number: told.number, line: at(mended, TOLD) }]
      const again = await correctReport(reporting, { reason: RETURN_REASON, said: '请核对这一户的金额、月数、数量和付款凭证' }, corrections, mended)
      expect(again).not.toBe(report)
      const atMended = (page: Visitor['page']) => page.locator('li').filter({ hasText: shownYuan(at(mended, OWN).amount) })
      await household(judging, own, async (page) => {
        await atMended(page).getByRole('button', { name: '属实' }).click()
        await atMended(page).getByText('您已确认属实').waitFor()
      })
      await confirmAll(judging, again, HOUSEHOLDS - 1, '一户重新核对过，其余与上次一样')
      await approve(office, again, `已确认的 ${HOUSEHOLDS} 户、${shownYuan(totalOf(mended))} 元计入成效`)
      const approved = await storedReport(reporting, again)
      expect(approved).toMatchObject({ status: 'APPROVED', total: totalOf(mended), confirmedTotal: totalOf(mended), attachments: [{}] })
      expect(new Set(approved.outcomes.map(({ confirmation }) => confirmation))).toEqual(new Set(['CONFIRMED']))
      expectLines(approved, mended)

      await household(judging, own, async (page) => {
        const paid = atMended(page)
        await paid.getByRole('button', { name: '说一句，给别人看' }).click()
        await paid.locator('textarea').fill(THANKS)
        await paid.getByRole('button', { name: '同意给别人看' }).click()
        await page.getByText(`给别人看的话：${THANKS}`).waitFor()
      })

      await reporting.page.goto(linkage)
      await reporting.page.locator('main a[href^="/enterprises/"]').first().click()
      const record = reporting.page.locator('section.record')
      await record.getByText(THANKS).waitFor()
      const enterprise = new URL(reporting.page.url()).pathname
      await expectForAll(reporting.page)
      await record.getByRole('button', { name: '开具证明' }).click()
      await settle(reporting.page, '开具')
      await reporting.page.getByRole('heading', { level: 1, name: '企业带动脱贫证明' }).waitFor()
      const certificate = new URL(reporting.page.url()).pathname
      expect([await sheetFact(reporting.page, '年度'), await sheetFact(reporting.page, '得到收入的农户'), await sheetFact(reporting.page, '农户所得')]).toEqual(['2016 年', `${HOUSEHOLDS} 户`, `${shownYuan(totalOf(mended))} 元`])
      await expectForAll(reporting.page)
      expect([await cutOn(reporting.page), await pdfOf(reporting.page)]).toEqual([[], { pages: 1, boxes: [A4] }])
      const banner = await come(BANNER)
      await banner.page.goto(enterprise)
      await banner.page.getByRole('button', { name: '开具证明' }).click()
      await settle(banner.page, '开具')
      await banner.page.waitForURL(`**${certificate}`)

      await reporting.page.goto(again)
      await reporting.page.getByRole('link', { name: '冲销' }).click()
      await reporting.page.getByLabel('备注').fill('合同改由另一家企业履行')
      await reporting.page.getByRole('button', { name: '提交冲销' }).click()
      const reversal = await submitted(reporting)
      await confirmAll(judging, reversal, HOUSEHOLDS, '与企业核对过')
      await approve(office, reversal, `${shownYuan(totalOf(mended))} 元`)
      expect(await yearOf(reporting, enterprise, 2016)).toEqual({ households: 0, amount: 0 })
      await leave(reporting, judging, office, banner)
    },
  )
})
