import { rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { readInParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Condition } from '../../data/condition.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { quarterOf, yearOfDay } from '../../time/business-day.js'
import { contractTermMonths } from '../linkage/contract-text.js'
import { LINKAGE_FORMS } from '../linkage/contract-rules.js'
import type { LinkageForm } from '../linkage/linkage-codes.js'
import { creditOf, sumOfCredits } from './exit-credit.js'
import type { ClaimedExit, ExitCredit } from './exit-credit.js'
import { contractResults, inForceWithin } from './linkage-shares.js'
import type { ContractFacts, ContractResults, EnterpriseCounts, ResultDays } from './linkage-shares.js'
import { enterpriseCounts, householdsLinked, paidBy, paymentsTo, sharedExits, soleExits } from './linkage-result-statements.js'
import type { Paid, ResultScope } from './linkage-result-statements.js'

const LINKAGES = new UnscopedTable('Linkage', 'contracts of a territory or enterprise that the viewer answers for, counted')

/** Before any contract and any register. */
const FIRST_DAY = '1900-01-01'

/** What was asked for, after it was found within the viewer's responsibility. */
export interface ResultQuestion {
  readonly scope: ResultScope
  readonly year: number | null
  readonly days: ResultDays
}

/** What was paid, and to how many households; fen. */
export interface Income {
  readonly total: number
  readonly households: number
}

const NO_INCOME: Income = { total: 0, households: 0 }

/** Results by enterprise, the most persons first. */
export interface EnterpriseResult {
  readonly enterpriseId: string
  readonly exitedPersons: number
  readonly income: Income
}

/** Persons and households that exited with linkages; those shared by several enterprises among them. */
export interface Exits {
  readonly persons: number
  readonly households: number
  readonly shared: number
  readonly credits: ReadonlyMap<string, ExitCredit>
}

/** Reads once what several parts of an answer are made of; it is forgotten with the question. */
const oncePerQuestion = <T>(read: (question: ResultQuestion) => Promise<T>): ((question: ResultQuestion) => Promise<T>) => {
  const known = new WeakMap<ResultQuestion, Promise<T>>()
  return async (question) => {
    const reading = known.get(question) ?? read(question)
    known.set(question, reading)
    return reading
  }
}

/** What linkages brought, counted over villages and enterprises that the viewer answers for (dossier 4.4, 7.4, 7.5). */
export class LinkageResultReader {
  /** The contracts that were in force in the period, by form. */
  readonly contracts = oncePerQuestion(async (question) => this.readContracts(question))
  /** Who exited with linkages, and how that is put down to enterprises. Of one enterprise, `persons` is its part. */
  readonly exits = oncePerQuestion(async (question) => this.readExits(question))

  constructor(private readonly core: Core) {}

  /**
   * What the viewer may ask: a territory within the own one; an enterprise, of a chief the own one with all its villages, of others
   * as far as its villages lie in the own territory; with neither, what the first appointment is over. Null out of reach.
   */
  async question(access: Access, { region, enterprise, year }: { readonly region: string | null; readonly enterprise: string | null; readonly year: number | null }): Promise<ResultQuestion | null> {
    if (enterprise !== null && (await rowsOf(this.core, 'Enterprise', access).findOne([{ column: 'id', equals: enterprise }], ['id'])) === null) return null
    const days = this.daysOf(year)
    if (days === null) return null
    const own = access.grants.flatMap(({ role, enterpriseId }) => (role === 'HONORARY_CHIEF' && enterpriseId !== null ? [enterpriseId] : []))
    const territories = access.grants.flatMap(({ role, range }) => (role === 'HONORARY_CHIEF' || range === null ? [] : [range]))
    const [first] = access.grants
    const ofOwn = enterprise ?? (region === null && first?.role === 'HONORARY_CHIEF' ? first.enterpriseId : null)
    if (ofOwn !== null && own.includes(ofOwn) && region === null) return { scope: { ranges: null, enterpriseId: ofOwn, asEnterprise: true }, year, days }
    if (territories.length === 0) return null
    const code = region ?? (enterprise === null ? (access.grants.find(({ role, regionCode }) => role !== 'HONORARY_CHIEF' && regionCode !== null)?.regionCode ?? null) : null)
    if (code === null) return { scope: { ranges: territories, enterpriseId: enterprise, asEnterprise: false }, year, days }
    if (this.core.regions.find(code) === null || !territories.some((range) => covers(range, rangeOfCode(code)))) return null
    return { scope: { ranges: [rangeOfCode(code)], enterpriseId: enterprise, asEnterprise: false }, year, days }
  }

  /** Enterprises with their seat in the territory, or the one that was asked for, as they stood on the last day. */
  enterprises({ scope: { ranges, enterpriseId }, days: { until } }: ResultQuestion): Promise<EnterpriseCounts> {
    return enterpriseCounts(this.core.database, ranges, enterpriseId, until)
  }

  /** Households in the contracts of the period, each once. */
  householdsLinked({ scope, days }: ResultQuestion): Promise<number> {
    return householdsLinked(this.core.database, scope, days)
  }

  /** What the contracts brought in all. */
  async income(question: ResultQuestion): Promise<Income> {
    return (await this.paid(question, 'all')).get('') ?? NO_INCOME
  }

  /** What the contracts of each form brought. */
  async incomeByForm(question: ResultQuestion): Promise<ReadonlyMap<string, Income>> {
    return this.paid(question, 'form')
  }

  /** The enterprises with a part in the results, the most persons first, then the most money. */
  async ranking(question: ResultQuestion, first: number): Promise<EnterpriseResult[]> {
    const [{ credits }, income] = await Promise.all([this.exits(question), this.paid(question, 'enterprise')])
    return [...new Set([...credits.keys(), ...income.keys()])]
      .filter((enterpriseId) => question.scope.enterpriseId === null || enterpriseId === question.scope.enterpriseId)
      .map((enterpriseId): EnterpriseResult => ({ enterpriseId, exitedPersons: credits.get(enterpriseId)?.persons ?? 0, income: income.get(enterpriseId) ?? NO_INCOME }))
      .toSorted((one, other) => other.exitedPersons - one.exitedPersons || other.income.total - one.income.total || (one.enterpriseId < other.enterpriseId ? -1 : 1))
      .slice(0, first)
  }

  private async readContracts({ scope, days }: ResultQuestion): Promise<{ readonly all: ContractResults; readonly byForm: ReadonlyMap<LinkageForm, number> }> {
    const rows = await LINKAGES.findMany(this.core.database, conditionsOf(scope))
    const facts = rows.map(({ form, startedOn, endedOn, endKind, contract }): ContractFacts & { readonly form: LinkageForm } => ({ form, startedOn, endedOn, endKind, termMonths: contractTermMonths(contract) }))
    const byForm = Map.groupBy(inForceWithin(facts, days), ({ form }) => form)
    return { all: contractResults(facts, days), byForm: new Map(LINKAGE_FORMS.flatMap((form) => (byForm.has(form) ? [[form, byForm.get(form)?.length ?? 0] as const] : []))) }
  }

  private async readExits({ scope, days }: ResultQuestion): Promise<Exits> {
    const [sole, claimedBySeveral] = await Promise.all([soleExits(this.core.database, scope, days), sharedExits(this.core.database, scope, days)])
    // A household that had left the enterprise before the year of its exit is shared by others alone.
    const own = new Set(claimedBySeveral.filter(({ enterpriseId }) => scope.enterpriseId === null || enterpriseId === scope.enterpriseId).map(({ householdId }) => householdId))
    const shared = claimedBySeveral.filter(({ householdId }) => own.has(householdId))
    const exited = new Map(shared.map(({ householdId, exitedOn }) => [householdId, quarterOf(exitedOn)]))
    const payments = await readInParts([...exited.keys()], (part) => paymentsTo(this.core.database, part))
    const paid = new Map<string, number>()
    for (const { householdId, enterpriseId, period, total } of payments) {
      if (period <= (exited.get(householdId) ?? '')) paid.set(`${householdId} ${enterpriseId}`, (paid.get(`${householdId} ${enterpriseId}`) ?? 0) + total)
    }
    const claimed = [...Map.groupBy(shared, ({ householdId }) => householdId)].map(
      ([householdId, rows]): ClaimedExit => ({ persons: rows[0]?.size ?? 0, claims: rows.map(({ enterpriseId }) => ({ enterpriseId, paid: paid.get(`${householdId} ${enterpriseId}`) ?? 0 })) }),
    )
    const credits = sumOfCredits(sole, creditOf(claimed))
    const counted = scope.enterpriseId === null ? [...credits.values()] : [credits.get(scope.enterpriseId) ?? { persons: 0, households: 0 }]
    const soleHouseholds = scope.enterpriseId === null ? [...sole.values()] : [sole.get(scope.enterpriseId) ?? { persons: 0, households: 0 }]
    return {
      persons: counted.reduce((sum, { persons }) => sum + persons, 0),
      households: soleHouseholds.reduce((sum, { households }) => sum + households, 0) + claimed.length,
      shared: claimed.length,
      credits,
    }
  }

  private async paid({ scope, days: { from, until } }: ResultQuestion, key: 'all' | 'form' | 'enterprise'): Promise<ReadonlyMap<string, Income>> {
    const rows: Paid[] = await paidBy(this.core.database, scope, { first: quarterOf(from), last: quarterOf(until) }, key)
    return new Map(rows.map((row) => [row.key, { total: row.total, households: row.households }]))
  }

  /** The days of a year up to today, or all days up to today; null for a year that has not begun or is none. */
  private daysOf(year: number | null): ResultDays | null {
    const today = this.core.clock.today()
    if (year === null) return { from: FIRST_DAY, until: today }
    if (year < yearOfDay(FIRST_DAY) || year > yearOfDay(today)) return null
    const lastDay = `${year}-12-31`
    return { from: `${year}-01-01`, until: lastDay < today ? lastDay : today }
  }
}

const covers = (outer: CodeRange, inner: CodeRange): boolean => outer.from <= inner.from && inner.below <= outer.below

const conditionsOf = ({ ranges, enterpriseId }: ResultScope): Condition<'Linkage'>[] => [
  ...(ranges === null ? [] : [{ anyOf: ranges.map((range) => [withinTerritory<'Linkage'>('regionCode', range)]) }]),
  ...(enterpriseId === null ? [] : [{ column: 'enterpriseId' as const, equals: enterpriseId }]),
]
