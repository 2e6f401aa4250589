import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { onCase } from '../../testing/case-scene.js'
import { CaseWalk, ITEMS, VERIFIERS, VOTE, met } from '../../testing/case-walk.js'
import { changeRows, storedRow } from '../../testing/stored-rows.js'
import { ACT_SENTENCES } from './case-messages.js'

const LIST = 'query ($filter: RegisterCaseFilter) { registerCases(filter: $filter) { totalCount nodes { id } } }'

describe('a case', () => {
  let api: ApiUnderTest
  let walk: CaseWalk

  const listed = async (who: Asker, filter: object): Promise<string[]> => (await who.data<{ registerCases: { nodes: { id: string }[] } }>(LIST, { filter })).registerCases.nodes.map((node) => node.id)

  beforeAll(async () => {
    api = await startApi()
    walk = await CaseWalk.of(api)
  })
  afterAll(async () => {
    await api.close()
  })

  it('2.7 of exit verifies item by item, is accepted by the household, and takes it off the poor', async () => {
    const household = await walk.poorAbove(true)
    const id = await walk.accepted(household)
    expect(await walk.read(walk.scene.town, id)).toMatchObject({ status: 'ACCEPTED', checkedIncome: { year: 2015, line: 285_500 }, items: ITEMS.map((item) => ({ item, met: true, evidence: '入户查看，属实' })) })
    expect(await walk.refused(walk.scene.secretary, 'openCaseNotice', { id, days: 6 })).toEqual(['STATE id'])
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    await walk.pass(6)
    expect(await walk.refused(walk.scene.secretary, 'closeCaseNotice', { id })).toEqual(['STATE id'])
    await walk.pass(1)
    await walk.scene.step(walk.scene.secretary, 'closeCaseNotice', { id })
    await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: false })
    expect(await walk.statusOf(household)).toBe('PRE_EXIT')
    await walk.scene.step(walk.scene.banner, 'approveCase', { id, spotChecked: false })
    await walk.scene.step(walk.scene.banner, 'announceCase', { id })
    const done = await walk.scene.step(walk.scene.banner, 'concludeCase', { id })
    expect(done).toMatchObject({ status: 'EXITED', waitingFor: 'VILLAGE', waitsFrom: done.followUpUntil, household: { id: household, status: 'EXITED' } })
    expect(await listed(walk.scene.secretary, { followUp: true })).toEqual([id])
    expect(await listed(walk.scene.secretary, { followUp: true, due: true })).toEqual([])
    expect(await walk.refused(walk.scene.secretary, 'followUpCase', { id, stable: true })).toEqual(['STATE id'])
    await walk.agree()
  })

  it('2.7 of exit goes back to its proposer when an item is not met, or income is not over the line', async () => {
    const household = await walk.poorAbove(false)
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '拟退出' })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    expect(await walk.scene.step(walk.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })).toMatchObject({ status: 'SENT_BACK' })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    expect(await walk.refused(walk.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2009 })).toEqual(['VALIDATION incomeYear'])
    expect(await walk.refused(walk.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS.slice(0, 2), incomeYear: 2015 })).toEqual(['STATE id'])
    const unmet = [{ item: 'FOOD', met: false, evidence: '口粮不足' }, ...met(ITEMS.slice(1))]
    expect(await walk.scene.step(walk.scene.secretary, 'verifyCase', { id, items: unmet, verifiers: VERIFIERS, incomeYear: 2015 })).toMatchObject({ status: 'SENT_BACK', items: unmet })
    expect(await walk.refused(walk.scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '再次拟退出' })).toEqual(['STATE household'])
    expect(await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id, comment: '明年再退' })).toMatchObject({ status: 'WITHDRAWN' })
    expect(await walk.statusOf(household)).toBe('NOT_EXITED')
  })

  it('2.5, 2.7 of exit is judged by the line of the household’s own standard, and by none that is only the nation’s', async () => {
    const household = await walk.poorAbove(true)
    await changeRows(api, 'Household', [{ column: 'id', equals: household }], { standard: 'PROVINCIAL' })
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '拟退出' })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    const answer = await onCase(walk.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })
    expect(answer.userErrors.map(({ message }) => message)).toEqual([ACT_SENTENCES.LINE_UNKNOWN.en])
    // The way out that the answer names: the office puts the standard right in the file, and the national line judges.
    const { version } = await storedRow(api, 'Household', [{ column: 'id', equals: household }])
    const corrected = await walk.scene.town.data<{ updateHousehold: { userErrors: unknown[] } }>('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: household, version, standard: 'NATIONAL', reason: '2014 年起按国家标准建档立卡' } })
    expect(corrected.updateHousehold.userErrors).toEqual([])
    expect(await walk.scene.step(walk.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })).toMatchObject({ status: 'VERIFIED', checkedIncome: { year: 2015, line: 285_500 } })
    await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id, comment: '明年再退' })
  })

  it('2.7 of exit that is sent back after the township’s list leaves the household as poor as before', async () => {
    const household = await walk.poorAbove(true)
    const id = await walk.accepted(household)
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    await walk.pass(7)
    await walk.scene.step(walk.scene.secretary, 'closeCaseNotice', { id })
    await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: false })
    expect(await walk.scene.step(walk.scene.banner, 'sendBackCase', { id, comment: '佐证不全' })).toMatchObject({ status: 'SENT_BACK', waitingFor: 'VILLAGE' })
    expect(await walk.statusOf(household)).toBe('NOT_EXITED')
    expect(await walk.told(walk.scene.secretary, id)).toEqual(['caseSentBack'])
    await walk.agree()
  })

  it('2.7 of return counts a household as poor again, with its reason', async () => {
    const [household] = await walk.scene.households('EXITED')
    if (household === undefined) throw new Error('The village has an exited household')
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', { id: newId(), kind: 'RETURN', household: household.id, reason: '家中大病，支出骤增' })
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    await walk.pass(7)
    await walk.scene.step(walk.scene.secretary, 'closeCaseNotice', { id })
    await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: false })
    await walk.scene.step(walk.scene.banner, 'approveCase', { id, spotChecked: false })
    expect(await walk.scene.step(walk.scene.banner, 'concludeCase', { id })).toMatchObject({ status: 'RETURNED', household: { status: 'RETURNED' } })
    await walk.agree()
  })

  it('2.7 of cancellation names its ground and strikes the household off, approved by others than its proposer', async () => {
    const household = { id: await walk.poorAbove(true) }
    expect(await walk.refused(walk.scene.secretary, 'openCase', { id: newId(), kind: 'CANCELLATION', household: household.id, reason: '全户迁出' })).toEqual(['VALIDATION ground'])
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', { id: newId(), kind: 'CANCELLATION', household: household.id, reason: '全户迁出', ground: 'MOVED_AWAY' })
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: false })
    await walk.scene.step(walk.scene.banner, 'approveCase', { id, spotChecked: false })
    expect(await walk.scene.step(walk.scene.banner, 'concludeCase', { id })).toMatchObject({ status: 'CANCELLED', household: { status: 'CANCELLED' } })
    await walk.agree()
  })
})
