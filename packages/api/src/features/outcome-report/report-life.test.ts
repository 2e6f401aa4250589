import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { APPROVE, CONFIRM, DISPUTE, REPORT_FIELDS, RETURN, SUBMIT, act, isForbidden, reportScene } from '../../testing/report-scene.js'
import type { ReadReport, ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { alsoAs } from '../../testing/second-post.js'

const ENTRIES = new UnscopedTable('AuditEntry', 'a test reads the trail')
const NOTICES = new UnscopedTable('Notice', 'a test reads what people were told')
const ROLLUPS = new UnscopedTable('VillageRollup', 'a test reads the figures of a village')

const READ = `query ($id: ID!) { outcomeReport(id: $id) { ${REPORT_FIELDS} } }`

describe('an outcome report', () => {
  let api: ApiUnderTest
  let scene: ReportScene

  const read = async (who: Asker, id: string): Promise<ReadReport | null> => (await who.data<{ outcomeReport: ReadReport | null }>(READ, { id })).outcomeReport
  let sent = 0
  /** With a reason for each line, each time another: a line that was disputed in a returned report and comes back as it was needs one. */
  const submitted = async (period: string): Promise<ReadReport> => {
    sent += 1
    const draft = scene.draft(period)
    const { outcomeReport } = await act(scene.chief, SUBMIT, { ...draft, outcomes: draft.outcomes.map((line) => ({ ...line, reason: `第 ${sent} 次核对无误` })) })
    if (outcomeReport === null) throw new Error('refused')
    return outcomeReport
  }
  const told = async (who: Asker, id: string): Promise<string[]> =>
    (await NOTICES.findMany(api.application.core.database, [{ column: 'accountId', equals: who.accountId }, { column: 'subjectId', equals: id }], { orderBy: [{ column: 'id' }] })).map((notice) => notice.kind)
  const outcomeTotal = async (): Promise<number> => (await ROLLUPS.findOne(api.application.core.database, [{ column: 'regionCode', equals: scene.village }]))?.outcomeTotal ?? 0
  const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])

  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => {
    await api.close()
  })

  it('goes from the chief through village and town, and counts once it is approved', async () => {
    const before = await outcomeTotal()
    const report = await submitted('2015Q4')
    expect(report).toMatchObject({ status: 'SUBMITTED', period: '2015Q4', total: 60_000, confirmedTotal: 0, reversed: false, reverses: null, submittedBy: { id: scene.chief.accountId }, confirmedBy: null, approvedBy: null })
    expect(report.number).toMatch(new RegExp(`^R${scene.village}-2015-\\d{4}$`))
    await agree()

    const [first, second, third] = report.outcomes.map((outcome) => outcome.household.id)
    const partly = await act(scene.secretary, CONFIRM, { id: report.id, households: [first] })
    expect(partly.outcomeReport).toMatchObject({ status: 'SUBMITTED', confirmedTotal: 10_000 })
    await agree()

    const disputed = await act(scene.secretary, DISPUTE, { id: report.id, household: second, reason: '本户没有收到这笔钱' })
    expect(disputed.outcomeReport?.outcomes.map((outcome) => [outcome.confirmation, outcome.disputeReason, outcome.judgedBy?.id ?? null])).toEqual([
      ['CONFIRMED', null, scene.secretary.accountId],
      ['DISPUTED', '本户没有收到这笔钱', scene.secretary.accountId],
      ['PENDING', null, null],
    ])
    await agree()

    const confirmed = await act(scene.secretary, CONFIRM, { id: report.id, households: [third] })
    expect(confirmed.outcomeReport).toMatchObject({ status: 'VILLAGE_CONFIRMED', confirmedTotal: 40_000, total: 60_000, confirmedBy: { id: scene.secretary.accountId } })
    await agree()
    expect(await outcomeTotal()).toBe(before)

    const approved = await act(scene.town, APPROVE, { id: report.id, comment: '与合同相符' })
    expect(approved.outcomeReport).toMatchObject({ status: 'APPROVED', approvedBy: { id: scene.town.accountId } })
    await agree()
    expect(await outcomeTotal()).toBe(before + 40_000)

    expect(await told(scene.chief, report.id)).toEqual(['outcomeDisputed', 'reportConfirmed', 'reportApproved'])
    expect(await told(scene.secretary, report.id)).toEqual(['reportSubmitted'])
    expect(await told(scene.town, report.id)).toEqual(['disputeRaised', 'reportToApprove'])
    const trail = await ENTRIES.findMany(api.application.core.database, [{ column: 'subjectId', equals: report.id }], { orderBy: [{ column: 'sequence' }] })
    expect(trail.map((entry) => [entry.action, entry.accountId])).toEqual([
      ['outcomeReport.submit', scene.chief.accountId],
      ['outcomeReport.confirm', scene.secretary.accountId],
      ['outcomeReport.dispute', scene.secretary.accountId],
      ['outcomeReport.confirm', scene.secretary.accountId],
      ['outcomeReport.approve', scene.town.accountId],
    ])
  })

  it('that the village disputes whole goes to the town with nothing confirmed', async () => {
    const report = await submitted('2015Q3')
    for (const { household } of report.outcomes) await act(scene.secretary, DISPUTE, { id: report.id, household: household.id, reason: '没有收到' })
    expect(await read(scene.town, report.id)).toMatchObject({ status: 'VILLAGE_CONFIRMED', confirmedTotal: 0 })
    const returned = await act(scene.town, RETURN, { id: report.id, reason: '三户都说没有收到，请核对后重报。' })
    expect(returned.outcomeReport).toMatchObject({ status: 'RETURNED', returnReason: '三户都说没有收到，请核对后重报。', approvedBy: null })
    await agree()
  })

  it('that was returned leaves its quarter free for a report under a new id', async () => {
    const first = await submitted('2015Q3')
    expect((await act(scene.town, RETURN, { id: first.id, reason: '请补充付款凭证。' })).outcomeReport?.status).toBe('RETURNED')
    expect(await told(scene.chief, first.id)).toEqual(['reportReturned'])
    const again = await submitted('2015Q3')
    expect(again.id).not.toBe(first.id)
    expect((await act(scene.chief, SUBMIT, scene.draft('2015Q3'))).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['period'] }])
    expect((await act(scene.town, RETURN, { id: again.id, reason: '再核对。' })).outcomeReport?.status).toBe('RETURNED')
    await agree()
  })

  it('tells each person what they may do with it now', async () => {
    const report = await submitted('2015Q2')
    const can = async (who: Asker): Promise<string[]> => Object.entries((await read(who, report.id))?.viewerCan ?? {}).filter(([, may]) => may).map(([name]) => name)
    expect([await can(scene.chief), await can(scene.secretary), await can(scene.town)]).toEqual([[], ['confirm', 'dispute'], ['return']])
    await act(scene.secretary, CONFIRM, { id: report.id })
    expect([await can(scene.chief), await can(scene.secretary), await can(scene.town)]).toEqual([[], [], ['approve', 'return']])
    await act(scene.town, APPROVE, { id: report.id })
    expect([await can(scene.chief), await can(scene.secretary), await can(scene.town)]).toEqual([['reverse'], [], []])
  })

  it('refuses each step out of its turn and changes nothing', async () => {
    const report = await submitted('2014Q4')
    const household = report.outcomes[0]?.household.id
    expect((await act(scene.town, APPROVE, { id: report.id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    await act(scene.secretary, CONFIRM, { id: report.id })
    expect((await act(scene.secretary, CONFIRM, { id: report.id })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    expect((await act(scene.secretary, DISPUTE, { id: report.id, household, reason: '不对' })).userErrors).toMatchObject([{ code: 'STATE', field: ['id'] }])
    await act(scene.town, APPROVE, { id: report.id })
    expect((await act(scene.town, APPROVE, { id: report.id })).userErrors).toMatchObject([{ code: 'STATE' }])
    expect((await act(scene.town, RETURN, { id: report.id, reason: '晚了' })).userErrors).toMatchObject([{ code: 'STATE' }])
    expect((await read(scene.town, report.id))?.status).toBe('APPROVED')
    await agree()
  })

  it('has each line judged once, and names the lines that it cannot judge', async () => {
    const report = await submitted('2014Q3')
    const [first = '', second = ''] = report.outcomes.map((outcome) => outcome.household.id)
    await act(scene.secretary, CONFIRM, { id: report.id, households: [first] })
    expect((await act(scene.secretary, DISPUTE, { id: report.id, household: first, reason: '不对' })).userErrors).toMatchObject([{ code: 'STATE', field: ['household'] }])
    expect((await act(scene.secretary, DISPUTE, { id: report.id, household: newId(), reason: '不对' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['household'] }])
    const refused = await act(scene.secretary, CONFIRM, { id: report.id, households: [second, first, 'nobody'] })
    expect(refused.userErrors.map(({ code, field }) => [code, field])).toEqual([['STATE', ['households', '1']], ['NOT_FOUND', ['households', '2']]])
    expect((await act(scene.secretary, CONFIRM, { id: report.id, households: [] })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['households'] }])
    expect((await act(scene.secretary, CONFIRM, { id: report.id, households: Array.from({ length: 501 }, () => newId()) })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['households'] }])
    expect((await read(scene.secretary, report.id))?.outcomes.map((outcome) => outcome.confirmation)).toEqual(['CONFIRMED', 'PENDING', 'PENDING'])
  })

  it('wants reasons that say something', async () => {
    const report = await submitted('2014Q2')
    const household = report.outcomes[0]?.household.id
    for (const reason of ['', ' \n', 'a'.repeat(1_001), '有\u0007铃']) {
      const warned: unknown = expect.stringContaining('The enterprise reads it, so nothing of anybody’s health')
      expect((await act(scene.secretary, DISPUTE, { id: report.id, household, reason })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reason'] }])
      expect((await act(scene.town, RETURN, { id: report.id, reason })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['reason'], message: warned }])
    }
    expect((await act(scene.town, APPROVE, { id: report.id, comment: '\u0000' })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['comment'] }])
    expect((await act(scene.town, RETURN, { id: report.id, reason: 'ᠮᠣᠩᠭᠣᠯ 🐄'.padEnd(900, '。') })).outcomeReport?.returnReason).toMatch(/^ᠮᠣᠩᠭᠣᠯ 🐄。/)
  })

  it('passes three people: who submitted does not confirm, who submitted or confirmed does not decide', async () => {
    const town = '150525100000'
    const report = await submitted('2015Q3')
    await alsoAs(api, scene.chief, 'FIRST_SECRETARY', scene.village, async () => {
      expect((await read(scene.chief, report.id))?.viewerCan).toMatchObject({ confirm: false, dispute: false })
      const { userErrors } = await act(scene.chief, CONFIRM, { id: report.id })
      expect(userErrors).toMatchObject([{ code: 'STATE', field: ['id'], message: 'You submitted this report; another person must confirm it.' }])
    })
    await act(scene.secretary, CONFIRM, { id: report.id })
    await alsoAs(api, scene.secretary, 'TOWN_OFFICE', town, async () => {
      expect((await read(scene.secretary, report.id))?.viewerCan).toMatchObject({ approve: false, return: false })
      for (const answer of [await act(scene.secretary, APPROVE, { id: report.id }), await act(scene.secretary, RETURN, { id: report.id, reason: '不对' })]) {
        expect(answer.userErrors).toMatchObject([{ code: 'STATE', message: 'You confirmed or disputed lines of this report, or a household did with a code that you handed out; a third person must decide on it.' }])
      }
    })
    await alsoAs(api, scene.chief, 'TOWN_OFFICE', town, async () => {
      expect((await act(scene.chief, APPROVE, { id: report.id })).userErrors).toMatchObject([{ code: 'STATE', message: 'You submitted this report; another person must decide on it.' }])
    })
    expect((await act(scene.town, APPROVE, { id: report.id })).outcomeReport?.status).toBe('APPROVED')
  })

  it('is taken on by one of two who act at the same moment', async () => {
    const report = await submitted('2014Q2')
    const confirms = await Promise.all(Array.from({ length: 8 }, () => act(scene.secretary, CONFIRM, { id: report.id })))
    expect(confirms.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1)
    expect(confirms.flatMap((answer) => answer.userErrors).every(({ code }) => code === 'STATE')).toBe(true)
    const decisions = await Promise.all([...Array.from({ length: 4 }, () => act(scene.town, APPROVE, { id: report.id })), ...Array.from({ length: 4 }, () => act(scene.town, RETURN, { id: report.id, reason: '请核对。' }))])
    expect(decisions.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1)
    expect(decisions.flatMap((answer) => answer.userErrors).every(({ code }) => code === 'STATE')).toBe(true)
    await agree()
  })

  it('is moved by nobody else: other villages and towns find nothing, other roles are refused', async () => {
    const second = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    const report = (await act(second.chief, SUBMIT, second.draft('2013Q4'))).outcomeReport
    if (report === null) throw new Error('refused')
    const neighbour = await api.as('first-secretary-295')
    expect((await act(neighbour, CONFIRM, { id: report.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
    const otherTown = await api.as('town-office-150525101')
    expect((await act(otherTown, APPROVE, { id: report.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
    expect((await act(scene.town, APPROVE, { id: 'no-such-report' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }])
    for (const login of ['section-leader-2744', 'division-leader-290', 'banner-office-150525', 'city-office', 'auditor', 'administrator', 'finance-office', 'bank-office', 'city-leader-5']) {
      const who = await api.as(login)
      expect(isForbidden(await who.ask(CONFIRM, { input: { id: report.id } })), login).toBe(true)
      expect(isForbidden(await who.ask(APPROVE, { input: { id: report.id } })), login).toBe(true)
      expect(isForbidden(await who.ask(SUBMIT, { input: scene.draft('2015Q4') })), login).toBe(true)
    }
    expect(isForbidden(await scene.chief.ask(CONFIRM, { input: { id: report.id } }))).toBe(true)
    expect(isForbidden(await scene.secretary.ask(APPROVE, { input: { id: report.id } }))).toBe(true)
    expect(isForbidden(await scene.town.ask(CONFIRM, { input: { id: report.id } }))).toBe(true)
  })
})
