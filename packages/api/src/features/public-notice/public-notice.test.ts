import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { caseScene } from '../../testing/case-scene.js'
import type { CaseScene } from '../../testing/case-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

interface Posted {
  readonly number: string
  readonly kind: string
  readonly level: string
  readonly name: string
  readonly groupName: string | null
  readonly size: number
  readonly openedOn: string
  readonly days: number
  readonly mayCloseOn: string
  readonly line: number | null
  readonly lineYear: number | null
}

const ASK = 'query ($region: ID!) { publicNotices(region: $region) { number kind level name groupName size openedOn days mayCloseOn line lineYear } }'
const VOTE = { entitled: 30, present: 24, inFavour: 20 }
const ITEMS = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'].map((item) => ({ item, met: true, evidence: '入户查看，属实' }))
const VERIFIERS = ['PARTY_BRANCH', 'VILLAGERS_COMMITTEE', 'WORK_TEAM', 'FIRST_SECRETARY'].map((body) => ({ body, name: '参加人' }))
const READERS = ['supervisor-2891', 'division-leader-290', 'first-secretary-290', 'town-office-150525100', 'banner-office-150525', 'city-office', 'city-leader-5', 'auditor']

describe('a village’s notice board', () => {
  let api: ApiUnderTest
  let scene: CaseScene
  const board = async (who: Asker, region: string = scene.village): Promise<Posted[]> => (await who.data<{ publicNotices: Posted[] }>(ASK, { region })).publicNotices
  const posted = async (input: Readonly<Record<string, unknown>>): Promise<string> => {
    const { id } = await scene.step(scene.secretary, 'openCase', input)
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    return id
  }

  /** What hung there before the test. */
  let before: Posted[]
  const added = (shown: readonly Posted[]): Posted[] => shown.filter(({ number }) => before.every((each) => each.number !== number))

  beforeAll(async () => {
    api = await startApi()
    scene = await caseScene(api)
    before = await board(scene.secretary)
  })
  afterAll(async () => api.close())

  it('5 shows what hangs to the village’s supervisor as the public may read it, and nothing else', async () => {
    const id = await posted(scene.application({ groupName: '二组', income: { year: 2014, perCapita: 220_000 }, members: [{ name: '乌日娜', relation: '户主', sex: 'FEMALE', birthDate: '1970-01-02' }, { name: '阿拉坦', relation: '之子', sex: 'MALE' }] }))
    const { number } = await storedRow(api, 'RegisterCase', [{ column: 'id', equals: id }])
    const supervisor = await api.as('supervisor-2891')
    const shown = await board(supervisor)
    expect(added(shown)).toEqual([{ number, kind: 'IDENTIFICATION', level: 'VILLAGE', name: '乌**', groupName: '二组', size: 2, openedOn: '2015-12-31', days: 7, mayCloseOn: '2016-01-07', line: 280_000, lineYear: 2014 }])
    const whole = await supervisor.ask(`{ __type(name: "PublicNotice") { fields { name } } }`)
    expect(JSON.stringify(whole.data)).not.toMatch(/cause|reason|member|attribute|income|idNumber|phone|objection/iu)
    expect(JSON.stringify(shown)).not.toContain('日娜')
    expect((await supervisor.ask('query ($id: ID!) { registerCase(id: $id) { id } }', { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await supervisor.data<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull()
  })

  it('5 tells those apart who read the same by the last two characters of their number', async () => {
    await posted(scene.application({ members: [{ name: '乌云', relation: '户主', sex: 'FEMALE', birthDate: '1971-01-02' }] }))
    const names = added(await board(await api.as('supervisor-2891'))).map(({ name }) => name)
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^乌\*\*\d\d$/u)
  })

  it('is read by whoever answers for the village, by nobody of another village, and by no role that has no village', async () => {
    const whole = await board(scene.secretary)
    expect(added(whole)).toHaveLength(2)
    for (const login of READERS) expect([login, await board(await api.as(login))]).toEqual([login, whole])
    for (const login of ['supervisor-2941', 'first-secretary-295', 'city-leader-1']) expect([login, await board(await api.as(login))]).toEqual([login, []])
    for (const login of ['section-leader-2701', 'chief-439', 'finance-office', 'bank-office', 'administrator']) expect([login, (await (await api.as(login)).ask(ASK, { region: scene.village })).errors?.[0]?.extensions.code]).toEqual([login, 'FORBIDDEN'])
    for (const region of ['150525100000', '150525000000', '150500000000', 'nowhere']) expect(await board(await api.as('city-office'), region)).toEqual([])
  })

  it('2.7 shows the line by which an exit was verified, though the notice goes up in another year', async () => {
    const live = new Set((await storedRows(api, 'RegisterCase', [{ column: 'liveSubject', notNull: true }])).map(({ householdId }) => householdId))
    const household = (await scene.households('NOT_EXITED')).find(({ id }) => !live.has(id))?.id ?? ''
    await changeRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: household }, { column: 'year', equals: 2015 }], { netPerCapita: 300_000 })
    const { id, number } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '收入稳定超过标准' })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'verifyCase', { id, items: ITEMS, verifiers: VERIFIERS, incomeYear: 2015 })
    await scene.step(scene.secretary, 'acceptCase', { id, acceptedBy: '户主本人' })
    api.clock.advance(86_400_000)
    scene = await caseScene(api)
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    expect((await board(scene.secretary)).find((each) => each.number === number)).toMatchObject({ kind: 'EXIT', openedOn: '2016-01-01', line: 285_500, lineYear: 2015 })
  })

  it('keeps a notice while an objection is open, and takes it off the board when it is down', async () => {
    const [household] = await scene.households('EXITED')
    const id = await posted({ id: newId(), kind: 'RETURN', household: household?.id, reason: '家中大病' })
    const { number } = await storedRow(api, 'RegisterCase', [{ column: 'id', equals: id }])
    const supervisor = (): Promise<Asker> => api.as('supervisor-2891')
    const shown = async (): Promise<Posted | undefined> => (await board(await supervisor())).find((each) => each.number === number)
    const objection = newId()
    await scene.step(scene.secretary, 'objectToCase', { id: objection, registerCase: id, text: '他家有收入' })
    expect(await shown()).toMatchObject({ kind: 'RETURN', name: expect.stringMatching(/^.\*\*/u) as string })
    await scene.step(scene.secretary, 'answerObjection', { registerCase: id, objection, upheld: false, answer: '已核实' })
    api.clock.advance(8 * 86_400_000)
    scene = await caseScene(api)
    expect(await shown()).toBeDefined()
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    expect(await shown()).toBeUndefined()
  })
})
