import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene, ORDER_OF_A_YEAR, runLinkage } from '../../testing/linkage-scene.js'
import type { LinkageScene, ReadLinkage } from '../../testing/linkage-scene.js'
import { issueCode, openOwnFile, ownVisitor } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { addDays, parseQuarter } from '../../time/business-day.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: LinkageScene
let linkage: ReadLinkage
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
  linkage = await scene.concluded()
})
afterAll(async () => api.close())

const UNKNOWN = '9998'
const stranger = (n: number): { readonly id: string; readonly number: string } => {
  const found = scene.strangers[n]
  if (found === undefined) throw new Error(`The village has no stranger ${n}`)
  return found
}
const propose = (numbers: readonly string[], who: Asker = scene.chief) => runLinkage(who, 'proposeLinkageHouseholds', { linkage: linkage.id, numbers })
const proposalOf = async (number: string, who: Asker = scene.secretary) => {
  const found = (await who.data<{ linkage: ReadLinkage }>('query ($id: ID!) { linkage(id: $id) { proposals { id householdNumber status household { id } viewerCan { answer withdraw } } } }', { id: linkage.id })).linkage.proposals.find((each) => each.householdNumber === number)
  if (found === undefined) throw new Error(`Nobody asked ${number}`)
  return found
}
const answer = async (number: string, agreed: boolean, who: Asker = scene.secretary) => runLinkage(who, 'answerLinkageProposal', { id: (await proposalOf(number)).id, agreed, reason: '外出务工，电话确认' })
const sees = async (who: Asker, household: string): Promise<boolean> => (await who.data<{ household: { id: string } | null }>('query ($id: ID!) { household(id: $id) { id } }', { id: household })).household !== null
const linkedHouseholds = async (): Promise<number> => (await scene.town.data<{ dashboard: { linkage: { householdsLinked: number } } }>('query ($r: ID!) { dashboard(region: $r) { linkage { householdsLinked } } }', { r: scene.village })).dashboard.linkage.householdsLinked
const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])

describe('4.4 a household that is asked to join a linkage', () => {
  it('takes no part, counts nowhere and is not shown to the enterprise before its yes', async () => {
    const { id, number } = stranger(0)
    const before = await linkedHouseholds()
    expect(await propose([number])).toMatchObject({ linkage: { householdCount: 0 }, userErrors: [] })
    expect(await proposalOf(number, scene.chief)).toMatchObject({ status: 'PROPOSED', household: null, viewerCan: { answer: false, withdraw: true } })
    expect(await sees(scene.chief, id)).toBe(false)
    expect(await linkedHouseholds()).toBe(before)
    expect(await answer(number, true)).toMatchObject({ linkage: { householdCount: 1 }, userErrors: [] })
    expect(await sees(scene.chief, id)).toBe(true)
    await agree()
  })

  it('is asked by a number of the village, and a number that nobody has gets the same answer', async () => {
    const { number } = stranger(1)
    const known = await propose([number.slice(13)])
    const unknown = await propose([UNKNOWN])
    expect([faults(known), faults(unknown)]).toEqual([[], []])
    const [one, other] = [await proposalOf(number, scene.chief), await proposalOf(`${scene.village}-${UNKNOWN}`, scene.chief)]
    expect({ ...one, id: '', householdNumber: '' }).toEqual({ ...other, id: '', householdNumber: '' })
    for (const numbers of [['x'], ['1505241002000001'], ['']]) expect(faults(await propose(numbers))).toEqual(['VALIDATION numbers.0'])
    expect(faults(await propose([]))).toEqual(['VALIDATION numbers'])
  })

  it('whose number nobody has cannot join, and to the enterprise reads as any other no', async () => {
    await propose([UNKNOWN])
    expect(faults(await answer(`${scene.village}-${UNKNOWN}`, true))).toEqual(['STATE id'])
    expect(faults(await answer(`${scene.village}-${UNKNOWN}`, false))).toEqual([])
    expect(faults(await propose([UNKNOWN]))).toEqual(['STATE numbers.0'])
    const { number } = stranger(2)
    await propose([number])
    await answer(number, false)
    expect(faults(await propose([number]))).toEqual(['STATE numbers.0'])
  })

  it('is answered for by the first secretary with a reason, and never by who proposed it', async () => {
    const { number } = stranger(3)
    await propose([number])
    const { id } = await proposalOf(number)
    expect(faults(await runLinkage(scene.secretary, 'answerLinkageProposal', { id, agreed: true, reason: ' ' }))).toEqual(['VALIDATION reason'])
    expect(await answer(number, true)).toMatchObject({ userErrors: [] })
    expect(await answer(number, true)).toMatchObject({ userErrors: [] })
    expect(faults(await answer(number, false))).toEqual(['STATE id'])
    const entries = (await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === stranger(3).id)
    expect(entries.map(({ action, reason }) => [action, reason])).toEqual([['linkage.confirmHousehold', '外出务工，电话确认']])
  })

  it('is not told of to the enterprise: why somebody answered for it is read by the offices', async () => {
    const { number } = stranger(10)
    await propose([number])
    await answer(number, false)
    const reasonTo = async (who: Asker): Promise<string | null | undefined> =>
      (await who.data<{ linkage: { proposals: { householdNumber: string; reason: string | null }[] } }>('query ($id: ID!) { linkage(id: $id) { proposals { householdNumber reason } } }', { id: linkage.id })).linkage.proposals.find((each) => each.householdNumber === number)?.reason
    expect(await reasonTo(scene.secretary)).toBe('外出务工，电话确认')
    expect(await reasonTo(scene.chief)).toBe(null)
  })

  it('is not told of to the enterprise by who answered: a no of its own would say that the register holds the number (ADR 0023)', async () => {
    const { number } = stranger(10)
    const answeredTo = async (who: Asker): Promise<unknown> =>
      (await who.data<{ linkage: { proposals: { householdNumber: string; status: string; answeredBy: { id: string } | null }[] } }>('query ($id: ID!) { linkage(id: $id) { proposals { householdNumber status answeredBy { id } } } }', { id: linkage.id })).linkage.proposals.find((each) => each.householdNumber === number)
    expect(await answeredTo(scene.secretary)).toMatchObject({ status: 'DECLINED', answeredBy: { id: scene.secretary.accountId } })
    expect(await answeredTo(scene.chief)).toMatchObject({ status: 'DECLINED', answeredBy: null })
  })

  it('may have the question taken back before it answered, and be asked again', async () => {
    const { number } = stranger(4)
    await propose([number])
    const { id } = await proposalOf(number)
    expect(await runLinkage(scene.chief, 'withdrawLinkageProposal', { id })).toMatchObject({ userErrors: [] })
    expect(faults(await answer(number, true))).toEqual(['STATE id'])
    expect(faults(await propose([number]))).toEqual([])
    expect((await proposalOf(number)).status).toBe('PROPOSED')
    await answer(number, true)
    expect(faults(await runLinkage(scene.chief, 'withdrawLinkageProposal', { id }))).toEqual(['STATE id'])
    expect(faults(await propose([number]))).toEqual(['STATE numbers.0'])
    await agree()
  })

  it('is not answered for by a first secretary who stands for the enterprise as well', async () => {
    const { number } = stranger(11)
    await propose([number], scene.town)
    const secretary = await storedRow(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }, { column: 'regionCode', equals: scene.village }, { column: 'endedOn', equals: null }])
    const other = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'HONORARY_CHIEF' }, { column: 'endedOn', equals: null }])).find(({ enterpriseId }) => enterpriseId !== scene.enterprise)
    if (other === undefined) throw new Error('The demo city has one chief alone')
    await changeRows(api, 'Appointment', [{ column: 'id', equals: other.id }], { accountId: secretary.accountId, enterpriseId: scene.enterprise })
    expect((await proposalOf(number)).viewerCan.answer).toBe(false)
    expect(faults(await answer(number, true))).toEqual(['STATE id'])
    expect(faults(await answer(number, false))).toEqual(['STATE id'])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: other.id }], { accountId: other.accountId, enterpriseId: other.enterpriseId })
    expect(faults(await answer(number, true))).toEqual([])
  })

  it('is known by its number from the day on which somebody has it, asked again or not', async () => {
    const [again, later] = ['9996', '9995']
    await propose([again, later])
    await runLinkage(scene.chief, 'withdrawLinkageProposal', { id: (await proposalOf(`${scene.village}-${again}`)).id })
    for (const [n, number] of [again, later].entries()) await changeRows(api, 'Household', [{ column: 'id', equals: stranger(12 + n).id }], { number: `${scene.village}-${number}` })
    await propose([again])
    expect((await proposalOf(`${scene.village}-${again}`)).household).toEqual({ id: stranger(12).id })
    expect(faults(await answer(`${scene.village}-${again}`, true))).toEqual([])
    expect(faults(await answer(`${scene.village}-${later}`, true))).toEqual([])
    expect((await proposalOf(`${scene.village}-${later}`)).household).toEqual({ id: stranger(13).id })
    await agree()
  })

  it('leaves a contract to come before it begins, and never counts in it', async () => {
    const { id, number } = stranger(14)
    const toCome = await scene.concluded({ startedOn: '2016-02-01' })
    const asked = await runLinkage(scene.chief, 'proposeLinkageHouseholds', { linkage: toCome.id, numbers: [number] })
    expect(await runLinkage(scene.secretary, 'answerLinkageProposal', { id: asked.linkage?.proposals[0]?.id, agreed: true, reason: '外出务工，电话确认' })).toMatchObject({ linkage: { householdCount: 1 }, userErrors: [] })
    const leave = { linkage: toCome.id, household: id, leftOn: '2015-12-31', reason: '改变主意' }
    expect(faults(await runLinkage(scene.chief, 'removeLinkageHousehold', { ...leave, leftOn: '2016-01-01' }))).toEqual(['VALIDATION leftOn'])
    expect(faults(await runLinkage(scene.chief, 'removeLinkageHousehold', { ...leave, leftOn: '2015-12-30' }))).toEqual(['VALIDATION leftOn'])
    expect(await runLinkage(scene.chief, 'removeLinkageHousehold', leave)).toMatchObject({ linkage: { householdCount: 0 }, userErrors: [] })
    await agree()
  })

  it('is told of to the first secretary, also where a renewal asks it anew', async () => {
    const told = async (subjectId: string) => (await storedRows(api, 'Notice', [{ column: 'subjectId', equals: subjectId }, { column: 'kind', equals: 'linkageAsked' }])).length
    const old = await scene.concluded()
    const asked = await runLinkage(scene.chief, 'proposeLinkageHouseholds', { linkage: old.id, numbers: [stranger(15).number] })
    expect(await told(old.id)).toBe(1)
    await runLinkage(scene.secretary, 'answerLinkageProposal', { id: asked.linkage?.proposals[0]?.id, agreed: true, reason: '外出务工，电话确认' })
    const renewed = await runLinkage(scene.chief, 'renewLinkage', { id: newId(), renews: old.id, version: 1, startedOn: '2016-01-01', contract: ORDER_OF_A_YEAR })
    expect(renewed.linkage?.proposals.map(({ householdNumber }) => householdNumber)).toEqual([stranger(15).number])
    expect(await told(renewed.linkage?.id ?? '')).toBe(1)
  })

  it('is read by the enterprise while the contract runs and for half a year after it ended, and not from then on', async () => {
    const { id, number } = stranger(16)
    const ended = await scene.concluded()
    const asked = await runLinkage(scene.chief, 'proposeLinkageHouseholds', { linkage: ended.id, numbers: [number] })
    await runLinkage(scene.secretary, 'answerLinkageProposal', { id: asked.linkage?.proposals[0]?.id, agreed: true, reason: '外出务工，电话确认' })
    const households = async (): Promise<number> => (await scene.chief.data<{ linkage: { households: { totalCount: number } } }>('query ($id: ID!) { linkage(id: $id) { households { totalCount } } }', { id: ended.id })).linkage.households.totalCount
    const endOn = (endedOn: string | null): Promise<void> => changeRows(api, 'Linkage', [{ column: 'id', equals: ended.id }], { endedOn })
    for (const [endedOn, read] of [[null, true], ['2015-12-31', true], ['2015-07-01', true], ['2015-06-30', false]] as const) {
      await endOn(endedOn)
      expect([endedOn, await sees(scene.chief, id), await households()]).toEqual([endedOn, read, read ? 1 : 0])
      expect(await sees(scene.secretary, id)).toBe(true)
    }
    await endOn(ended.endedOn)
  })

  it('leaves with a reason and a day, counts until that day, and is not asked again for the same contract', async () => {
    const { id, number } = stranger(5)
    await propose([number])
    await answer(number, true)
    const leave = { linkage: linkage.id, household: id, leftOn: '2015-12-31', reason: '迁居' }
    expect(faults(await runLinkage(scene.chief, 'removeLinkageHousehold', { ...leave, leftOn: '2015-12-30' }))).toEqual(['VALIDATION leftOn'])
    expect(faults(await runLinkage(scene.chief, 'removeLinkageHousehold', { ...leave, household: newId() }))).toEqual(['NOT_FOUND household'])
    expect(faults(await runLinkage(scene.chief, 'removeLinkageHousehold', leave))).toEqual([])
    expect(faults(await propose([number]))).toEqual(['STATE numbers.0'])
    await agree()
  })
})

describe('4.4 a household that was paid', () => {
  const leave = async (who: Asker, linkageId: string, household: string, leftOn: string) => runLinkage(who, 'removeLinkageHousehold', { linkage: linkageId, household, leftOn, reason: '迁居' })

  it('does not leave before a quarter whose live report names it, and may within it or once that report was taken back', async () => {
    const members = await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: scene.enterprise }, { column: 'regionCode', equals: scene.village }])
    const reports = new Map((await storedRows(api, 'OutcomeReport', [{ column: 'livePeriod', notNull: true }])).map((row) => [row.id, row]))
    const lines = (await storedRows(api, 'HouseholdOutcome')).filter(({ reportId }) => reports.has(reportId))
    const inForce = new Set((await storedRows(api, 'Linkage')).filter(({ endedOn }) => (endedOn ?? '9999-12-31') >= '2015-12-31').map(({ id }) => id))
    const [member, other] = members.filter(({ householdId, linkageId }) => inForce.has(linkageId) && lines.some((line) => line.householdId === householdId && reports.get(line.reportId)?.linkageId === linkageId))
    if (member === undefined || other === undefined) throw new Error('Nobody of the village was paid')
    const latest = lines.filter(({ householdId, reportId }) => householdId === member.householdId && reports.get(reportId)?.linkageId === member.linkageId).map(({ reportId }) => reports.get(reportId)?.period ?? '').toSorted().at(-1) ?? ''
    const { firstDay = '' } = parseQuarter(latest) ?? {}
    expect(faults(await leave(scene.chief, member.linkageId, member.householdId, addDays(firstDay, -1)))).toEqual(['STATE leftOn'])
    expect(faults(await leave(scene.chief, member.linkageId, member.householdId, firstDay))).toEqual([])
    const naming = lines.filter(({ householdId }) => householdId === other.householdId).map(({ reportId }) => reportId)
    for (const id of naming) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: null })
    expect(faults(await leave(scene.chief, other.linkageId, other.householdId, addDays(firstDay, -1)))).toEqual([])
    for (const id of naming) await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: id }], { livePeriod: reports.get(id)?.livePeriod ?? null })
    await agree()
  })

  it('leaves with the knowledge of the first secretary, who is not told what the secretary wrote down', async () => {
    const told = async (): Promise<unknown[]> => (await storedRows(api, 'Notice', [{ column: 'accountId', equals: scene.secretary.accountId }, { column: 'kind', equals: 'linkageLeft' }])).map(({ subjectId, parameters }) => [subjectId, parameters])
    const ended = await scene.concluded()
    const [one, two] = [stranger(17), stranger(18)]
    const asked = await runLinkage(scene.town, 'proposeLinkageHouseholds', { linkage: ended.id, numbers: [one.number, two.number] })
    for (const { id } of asked.linkage?.proposals ?? []) await runLinkage(scene.secretary, 'answerLinkageProposal', { id, agreed: true, reason: '外出务工，电话确认' })
    const before = await told()
    expect(faults(await leave(scene.secretary, ended.id, two.id, '2015-12-31'))).toEqual([])
    expect(await told()).toHaveLength(before.length)
    expect(faults(await leave(scene.chief, ended.id, one.id, '2015-12-31'))).toEqual([])
    const after = await told()
    expect(after).toHaveLength(before.length + 1)
    expect(after).toContainEqual([ended.id, { number: one.number, leftOn: '2015-12-31' }])
  })
})

describe('1.10 a household on its own page', () => {
  const visit = async (household: { readonly id: string; readonly number: string }, office: Asker): Promise<OwnVisitor> => {
    const { slip } = await issueCode(office, household.id)
    const opened = await openOwnFile(api, household.number, slip?.code ?? '')
    return ownVisitor(api, opened.token ?? '')
  }
  const own = async (visitor: OwnVisitor) => (await visitor.data<{ ownFile: { linkages: { id: string; enterprise: string; form: string; description: string; status: string; mayAnswer: boolean; mayAccept: boolean }[] } }>('{ ownFile { linkages { id enterprise form description status mayAnswer mayAccept } } }')).ownFile.linkages
  const say = async (visitor: OwnVisitor, proposal: string, agreed: boolean): Promise<string[]> =>
    faults((await visitor.data<{ answer: Parameters<typeof faults>[0] }>('mutation ($input: AnswerOwnLinkageInput!) { answer: answerOwnLinkage(input: $input) { userErrors { code field message } } }', { input: { proposal, agreed } })).answer)

  it('reads what it is asked to join, and joins by its own yes', async () => {
    const household = stranger(6)
    await propose([household.number])
    const visitor = await visit(household, scene.secretary)
    const [asked] = await own(visitor)
    expect(asked).toMatchObject({ form: 'ORDER', status: 'PROPOSED', mayAnswer: true, mayAccept: true, description: 'written order, buys 荞麦, 90 t, floor price 4,200 yuan a tonne, for 12 months' })
    expect(await say(visitor, asked?.id ?? '', true)).toEqual([])
    expect(await say(visitor, asked?.id ?? '', true)).toEqual([])
    expect(await say(visitor, asked?.id ?? '', false)).toEqual(['STATE id'])
    expect(await own(visitor)).toMatchObject([{ status: 'CONFIRMED', mayAnswer: false, mayAccept: false }])
    expect(await sees(scene.chief, household.id)).toBe(true)
    await agree()
  })

  it('does not say yes with a code from whoever proposed it, and may say no', async () => {
    const household = stranger(7)
    await propose([household.number], scene.town)
    const visitor = await visit(household, scene.town)
    const [asked] = await own(visitor)
    expect(asked).toMatchObject({ mayAnswer: true, mayAccept: false })
    expect(await say(visitor, asked?.id ?? '', true)).toEqual(['STATE proposal'])
    expect(await say(visitor, asked?.id ?? '', false)).toEqual([])
    expect((await proposalOf(household.number)).status).toBe('DECLINED')
  })

  it('answers nothing that others are asked', async () => {
    await propose([stranger(8).number])
    const visitor = await visit(stranger(9), scene.secretary)
    expect(await own(visitor)).toEqual([])
    expect(await say(visitor, (await proposalOf(stranger(8).number)).id, true)).toEqual(['NOT_FOUND proposal'])
  })
})
