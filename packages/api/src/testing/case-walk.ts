import { expect } from 'vitest'
import { UnscopedTable } from '../data/unscoped-table.js'
import { newId } from './api-under-test.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { CASE_FIELDS, caseScene, onCase } from './case-scene.js'
import type { CaseMutation, CaseScene, ReadCase } from './case-scene.js'
import { rollupDifferences } from './rollup-agreement.js'
import { changeRows } from './stored-rows.js'

const NOTICES = new UnscopedTable('Notice', 'a test reads what people were told')
const HOUSEHOLDS = new UnscopedTable('Household', 'a test reads what the register says')
const CASES = new UnscopedTable('RegisterCase', 'a test reads what is stored of a case')

/** A vote that is carried with a quorum. */
export const VOTE = { entitled: 30, present: 24, inFavour: 20 }
/** What a verification of an exit looks at. */
export const ITEMS = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER']
export const met = (items: readonly string[]): object[] => items.map((item) => ({ item, met: true, evidence: '入户查看，属实' }))
/** Everybody who verifies an exit. */
export const VERIFIERS = [{ body: 'PARTY_BRANCH', name: '支部书记' }, { body: 'VILLAGERS_COMMITTEE', name: '村主任' }, { body: 'WORK_TEAM', name: '工作队长' }, { body: 'FIRST_SECRETARY', name: '第一书记' }]

/** The document that reads one case. */
export const READ_CASE = `query ($id: ID!) { registerCase(id: $id) { ${CASE_FIELDS} } }`

/** The people of a scene, and the ways on which tests take cases through their hands. */
export class CaseWalk {
  private constructor(
    private readonly api: ApiUnderTest,
    private people: CaseScene,
  ) {}

  static async of(api: ApiUnderTest): Promise<CaseWalk> {
    return new CaseWalk(api, await caseScene(api))
  }

  /** The people, signed in since the last days that went by. */
  get scene(): CaseScene {
    return this.people
  }

  /** Days go by, and with them the sessions: everybody signs in anew. */
  async pass(days: number): Promise<void> {
    this.api.clock.advance(days * 86_400_000)
    await this.signIn()
  }

  async signIn(): Promise<void> {
    this.people = await caseScene(this.api)
  }

  async read(who: Asker, id: string): Promise<ReadCase | null> {
    return (await who.data<{ registerCase: ReadCase | null }>(READ_CASE, { id })).registerCase
  }

  async refused(who: Asker, name: CaseMutation, input: Readonly<Record<string, unknown>>): Promise<string[]> {
    return (await onCase(who, name, input)).userErrors.map((error) => `${error.code} ${error.field?.join('.') ?? ''}`.trim())
  }

  /** The kinds of notices that somebody got of a case. */
  async told(who: Asker, id: string): Promise<string[]> {
    return (await NOTICES.findMany(this.api.application.core.database, [{ column: 'accountId', equals: who.accountId }, { column: 'subjectId', equals: id }], { orderBy: [{ column: 'id' }] })).map((notice) => notice.kind)
  }

  /** The figures agree with the register. */
  async agree(): Promise<void> {
    expect(await rollupDifferences(this.api.application.core.database)).toEqual([])
  }

  async statusOf(id: string): Promise<string | undefined> {
    return (await HOUSEHOLDS.findOne(this.api.application.core.database, [{ column: 'id', equals: id }]))?.status
  }

  /** Takes an application to just before its entry in the register. */
  async announced(changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { id } = await this.scene.step(this.scene.secretary, 'openCase', this.scene.application(changes))
    await this.scene.step(this.scene.secretary, 'applyCase', { id })
    await this.scene.step(this.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await this.scene.step(this.scene.secretary, 'openCaseNotice', { id })
    await this.pass(7)
    await this.scene.step(this.scene.secretary, 'closeCaseNotice', { id })
    await this.scene.step(this.scene.town, 'reviewCase', { id, spotChecked: true })
    await this.scene.step(this.scene.town, 'openCaseNotice', { id, days: 5 })
    await this.pass(5)
    await this.scene.step(this.scene.town, 'closeCaseNotice', { id })
    await this.scene.step(this.scene.banner, 'approveCase', { id, spotChecked: true })
    await this.scene.step(this.scene.banner, 'announceCase', { id })
    return id
  }

  /** Takes an exit to the household's acceptance. */
  async accepted(household: string): Promise<string> {
    const { id } = await this.scene.step(this.scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '收入稳定超过标准' })
    await this.scene.step(this.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await this.scene.step(this.scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })
    await this.scene.step(this.scene.secretary, 'acceptCase', { id, acceptedBy: '户主本人' })
    return id
  }

  /** A poor household without a case, its income of 2015 over the line of that year or not. */
  async poorAbove(above: boolean): Promise<string> {
    const live = new Set((await CASES.findMany(this.api.application.core.database, [{ column: 'liveSubject', notNull: true }])).map((row) => row.householdId))
    const free = (await this.scene.households('NOT_EXITED')).filter((household) => !live.has(household.id))
    const found = free.find((household) => household.netIncomePerCapita !== null && household.netIncomePerCapita > 285_500 === above)
    if (found !== undefined) return found.id
    const [any] = free
    if (any === undefined) throw new Error('The village has no such household')
    await changeRows(this.api, 'HouseholdIncome', [{ column: 'householdId', equals: any.id }, { column: 'year', equals: 2015 }], { netPerCapita: above ? 300_000 : 250_000 })
    return any.id
  }
}
