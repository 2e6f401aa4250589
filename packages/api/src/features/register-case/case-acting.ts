import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { householdLine } from '../household/year-income.js'
import type { TakenNumberWatch } from '../membership/taken-number-watch.js'
import type { ActOrder, CaseAct } from './case-acts.js'
import type { CaseActName, VerifyingBody } from './case-codes.js'
import type { CaseEffects } from './case-effects.js'
import { incomeYearsOfCase, judge } from './case-judging.js'
import type { JudgingContext } from './case-judging.js'
import type { CaseIdentities } from './case-identities.js'
import { ACT_SENTENCES, CASE_SENTENCES } from './case-messages.js'
import type { CaseKeeping } from './case-keeping.js'
import { checkOrder } from './case-order.js'
import type { CaseParts } from './case-parts.js'
import type { CaseRow } from './case-reader.js'
import { rulesOf } from './case-rule-sets.js'
import { standingOf } from './case-standing.js'

const CASES = new UnscopedTable('RegisterCase', 'the case was found in scope in the same transaction, and its village’s cases are counted for spot checks')
const HOUSEHOLDS = new UnscopedTable('Household', 'the household of a case that was found in scope in the same transaction: its standard and zone')
const INCOMES = new UnscopedTable('HouseholdIncome', 'income of the household of a case that was found in scope in the same transaction')

/** At which acts an application is compared with the register. */
const COMPARED_AT: ReadonlySet<CaseActName> = new Set<CaseActName>(['APPLY', 'COMPARE'])
const NOBODY: ReadonlySet<VerifyingBody> = new Set()

/** An act as it was asked for: several names where the route says which of them it is. */
export type Asked = Omit<ActOrder, 'act'> & { readonly id: string; readonly acts: readonly CaseActName[]; readonly incomeYear?: number | null }

/** Does acts on cases. Acts of one village come one after another, so that of two at once one is out of turn. */
export class CaseActing {
  constructor(
    private readonly core: Core,
    private readonly parts: CaseParts,
    private readonly effects: CaseEffects,
    private readonly keeping: CaseKeeping,
    private readonly identities: CaseIdentities,
    private readonly watch: TakenNumberWatch,
  ) {}

  /**
   * Does one act, with what follows from it on the register, or nothing. Throws NOT_FOUND, STATE or VALIDATION. An application
   * is compared with the register, and with others under way, when it is handed in and with the comparison of records; how
   * often an account hears that somebody is on the register is limited (RATE_LIMITED).
   */
  async act(access: Access, asked: Asked): Promise<void> {
    checkOrder(asked)
    const work = (): Promise<void> => onceMoreWhenTaken(() => this.core.database.write((transaction) => this.take(transaction, access, asked)))
    await ((await this.isCompared(access, asked)) ? this.watch.overCase(access, asked.id, work) : work())
  }

  /** Only a family that comes onto the register is compared with it: any other case is about a household that is there. */
  private async isCompared(access: Access, { id, acts }: Asked): Promise<boolean> {
    if (!acts.some((act) => COMPARED_AT.has(act))) return false
    return (await rowsOf(this.core, 'RegisterCase', access).findOne([{ column: 'id', equals: id }], ['kind']))?.kind === 'IDENTIFICATION'
  }

  private async take(transaction: Transaction, access: Access, asked: Asked): Promise<void> {
    const seen = await rowsOf(this.core, 'RegisterCase', access, transaction).findOne([{ column: 'id', equals: asked.id }], ['regionCode'])
    if (seen === null) throw notFound('id')
    await lockVillage(transaction, seen.regionCode)
    const row = await CASES.findOne(transaction, [{ column: 'id', equals: asked.id }], true)
    if (row === null) throw notFound('id')
    if (asked.objectionId !== undefined && asked.acts.includes('OBJECT') && isRepeat(row, asked, access.viewer.accountId)) return
    const rules = rulesOf(row.ruleSet, row.kind)
    const progress = standingOf(row)
    const next = rules.route[progress.position]?.act
    const name = asked.acts.find((act) => act === next) ?? asked.acts[0]
    if (name === undefined) throw notFound('id')
    const { id: _, acts: __, incomeYear, ...details } = asked
    const order: ActOrder = { ...details, act: name, ...(await this.incomeOf(transaction, row, incomeYear ?? null)) }
    const actor = { accountId: access.viewer.accountId, levels: await this.parts.levelsWithin(transaction, access.viewer, row.regionCode) }
    const judged = judge(rules, progress, order, actor, await this.context(transaction, row, name))
    if ('refused' in judged) throw refusal('STATE', ACT_SENTENCES[judged.refused], ['id'])
    const done: CaseAct = { ...order, level: judged.level, on: this.core.clock.today(), at: toStoredInstant(this.core.clock.now()), accountId: actor.accountId }
    const liveSubject = row.kind === 'IDENTIFICATION' && COMPARED_AT.has(name) ? await this.identities.claim(transaction, access, row) : row.liveSubject
    await this.keeping.keep(transaction, { ...row, liveSubject }, done, (after) => this.effects.follow(transaction, access, after, row.status))
  }

  /** The file's income of a year beside the line of that year by which the household is measured; nobody types either in. */
  private async incomeOf(transaction: Transaction, row: CaseRow, year: number | null): Promise<Pick<ActOrder, 'income'>> {
    if (year === null || row.householdId === null) return {}
    if (!incomeYearsOfCase(row.openedOn).includes(year)) throw refusal('VALIDATION', CASE_SENTENCES.incomeYear(Number(row.openedOn.slice(0, 4))), ['incomeYear'])
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: row.householdId }])
    const income = await INCOMES.findOne(transaction, [{ column: 'householdId', equals: row.householdId }, { column: 'year', equals: year }])
    return household === null || income === null ? {} : { income: { year, perCapita: income.netPerCapita, line: householdLine(household, year) } }
  }

  /** What of the village decides: of a verification who is in post there, of a review how many cases of this kind and year were reviewed so far, and how many of them at home. */
  private async context(transaction: Transaction, row: CaseRow, act: CaseActName): Promise<JudgingContext> {
    const today = this.core.clock.today()
    const inPost = act === 'VERIFY' ? await this.parts.verifyingPosts(transaction, row.regionCode) : NOBODY
    if (act !== 'TOWNSHIP_REVIEW' && act !== 'COUNTY_APPROVE') return { today, inPost, reviewed: 0, spotChecked: 0 }
    const year = row.openedOn.slice(0, 4)
    const ofYear = await CASES.findMany(transaction, [{ column: 'regionCode', equals: row.regionCode }, { column: 'kind', equals: row.kind }, { column: 'openedOn', from: `${year}-01-01`, atMost: `${year}-12-31` }])
    const reviews = ofYear.flatMap((each) => each.acts.filter((done) => done.act === act))
    return { today, inPost, reviewed: reviews.length, spotChecked: reviews.filter((done) => done.spotChecked === true).length }
  }
}

/** Whether an objection was written down before; its id with other words or by another account is refused. */
const isRepeat = (row: CaseRow, asked: Asked, accountId: string): boolean => {
  const before = row.acts.find((done) => done.act === 'OBJECT' && done.objectionId === asked.objectionId)
  if (before === undefined) return false
  if (before.accountId !== accountId || before.comment !== asked.comment || (before.objector ?? null) !== (asked.objector ?? null)) throw refusal('CONFLICT', CASE_SENTENCES.objectionTaken, ['id'])
  return true
}
