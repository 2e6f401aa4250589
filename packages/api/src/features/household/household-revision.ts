import type { Row } from '../../data/entities.js'
import { planEdit } from './household-edit-plan.js'
import type { EditPlan, FactChange, StoredFacts } from './household-edit-plan.js'
import type { HouseholdEdit } from './household-edit-rules.js'
import { INCOME_PARTS, totalOf } from './income-parts.js'
import type { IncomeAmounts, IncomeParts } from './income-parts.js'
import { LIVING_NAMES } from './living-conditions.js'
import type { LivingEdit } from './living-conditions.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause } from './household-codes.js'

/** What is said anew of the income of a year. */
export interface YearRevision {
  /** Net income per person of a year, fen, and the parts that it came from where these are known; a null amount takes the year off the file. */
  readonly income?: { readonly year: number; readonly amount: number | null; readonly parts?: IncomeParts | null }
  /** Income of a year by those of its parts that are said anew; the others stay. */
  readonly parts?: { readonly year: number; readonly amounts: Partial<IncomeAmounts> }
}

/** What a whole register says anew of a household; what is absent stays. */
export interface HouseholdRevision extends YearRevision {
  readonly groupName?: string | null
  readonly attribute?: HouseholdAttribute | null
  readonly standard?: IdentificationStandard
  readonly mainCause?: PovertyCause | null
  readonly otherCauses?: readonly PovertyCause[]
  readonly phone?: string | null
  readonly bankAccount?: string | null
  /** Income of more years. */
  readonly otherYears?: readonly YearRevision[]
  /** Living conditions that are said anew; null takes one off the file. */
  readonly living?: LivingEdit
  /** The day of identification, put right. */
  readonly identifiedOn?: string
  /** The day of the last exit of a household that has one, put right. */
  readonly exitedOn?: string
}

/** The income that a revision leaves of a year; a null amount is taken off the file. */
interface RevisedIncome {
  readonly year: number
  readonly amount: number | null
  readonly parts: IncomeParts | null
}

/** What a revision changes. */
export interface RevisionPlan extends Pick<EditPlan, 'columns' | 'facts'> {
  /** Of each year whose income changes. */
  readonly incomes: readonly RevisedIncome[]
  /** What stood there before, by which the revision can be taken back. */
  readonly before: HouseholdRevision
}

const causesText = (causes: readonly PovertyCause[]): string | null => (causes.length === 0 ? null : causes.join(','))

/** What an edit by hand has no words for: a main cause or a kind that is taken back to none. */
const emptied = (revision: HouseholdRevision, household: Row<'Household'>): { readonly columns: Partial<Row<'Household'>>; readonly facts: FactChange[] } => {
  const columns: Partial<Row<'Household'>> = {}
  const facts: FactChange[] = []
  if (revision.attribute === null && household.attribute !== null) {
    columns.attribute = null
    facts.push({ field: 'attribute', from: household.attribute, to: null })
  }
  if (revision.mainCause === null && household.mainCause !== null) {
    columns.mainCause = null
    facts.push({ field: 'mainCause', from: household.mainCause, to: null })
  }
  return { columns, facts }
}

/** What a revision changes that says the income of one year at most. */
interface YearPlan extends Pick<EditPlan, 'columns' | 'facts'> {
  readonly income: RevisedIncome | null
  readonly before: HouseholdRevision
}

const beforeOf = (revision: HouseholdRevision, { household, bankAccount, income }: StoredFacts): HouseholdRevision => ({
  ...(revision.groupName === undefined ? {} : { groupName: household.groupName }),
  ...(revision.attribute === undefined ? {} : { attribute: household.attribute }),
  ...(revision.standard === undefined ? {} : { standard: household.standard }),
  ...(revision.mainCause === undefined ? {} : { mainCause: household.mainCause }),
  // A new main cause may take itself out of the others.
  ...(revision.otherCauses === undefined && revision.mainCause === undefined ? {} : { otherCauses: household.otherCauses }),
  ...(revision.phone === undefined ? {} : { phone: household.phone }),
  ...(revision.bankAccount === undefined ? {} : { bankAccount }),
  ...(yearOf(revision) === null ? {} : { income: { year: yearOf(revision) ?? 0, amount: income?.netPerCapita ?? null, parts: income?.parts ?? null } }),
  ...(revision.living === undefined ? {} : { living: Object.fromEntries(LIVING_NAMES.flatMap((name) => (revision.living?.[name] === undefined ? [] : [[name, household.living?.[name] ?? null]]))) }),
  ...(revision.identifiedOn === undefined ? {} : { identifiedOn: household.identifiedOn }),
  ...(revision.exitedOn === undefined || household.exitedOn === null ? {} : { exitedOn: household.exitedOn }),
})

/** The year of which a revision says the income; null where it says none. */
const yearOf = ({ income, parts }: Pick<HouseholdRevision, 'income' | 'parts'>): number | null => income?.year ?? parts?.year ?? null

/** The parts that stand afterwards: what is not said anew stays as it is on file, or is nothing. */
export const amountsAfter = (amounts: Partial<IncomeAmounts>, stored: IncomeAmounts | null): IncomeAmounts =>
  Object.fromEntries([...INCOME_PARTS, 'costs' as const].map((part) => [part, amounts[part] ?? stored?.[part] ?? 0])) as IncomeAmounts

const editOf = ({ attribute, mainCause, phone, bankAccount, income, parts, living }: HouseholdRevision, stored: IncomeAmounts | null): HouseholdEdit => ({
  reason: null,
  ...(attribute === undefined || attribute === null ? {} : { attribute }),
  ...(mainCause === undefined || mainCause === null ? {} : { mainCause }),
  ...(phone === undefined ? {} : { phone }),
  ...(bankAccount === undefined ? {} : { bankAccount }),
  ...(income === undefined || income.amount === null ? {} : { income: { year: income.year, amount: income.amount } }),
  ...(parts === undefined ? {} : { parts: { year: parts.year, amounts: amountsAfter(parts.amounts, stored) } }),
  ...(living === undefined ? {} : { living }),
})

/** @param latestBefore net income of the latest other year on file, which stands beside the household when the latest is taken off */
const planYear = (revision: HouseholdRevision, stored: StoredFacts, latestBefore: { readonly year: number; readonly amount: number } | null, encrypt: (account: string) => string): YearPlan => {
  const { household } = stored
  const edit = planEdit(editOf(revision, stored.income?.parts ?? null), stored, encrypt)
  const gone = emptied(revision, household)
  const columns: Partial<Row<'Household'>> = { ...edit.columns, ...gone.columns }
  const facts: FactChange[] = [...edit.facts.filter(({ field }) => field !== 'otherCauses' || revision.otherCauses === undefined), ...gone.facts]
  if (revision.groupName !== undefined && revision.groupName !== household.groupName) {
    columns.groupName = revision.groupName
    facts.push({ field: 'groupName', from: household.groupName, to: revision.groupName })
  }
  if (revision.standard !== undefined && revision.standard !== household.standard) {
    columns.standard = revision.standard
    facts.push({ field: 'standard', from: household.standard, to: revision.standard })
  }
  for (const name of ['identifiedOn', 'exitedOn'] as const) {
    const day = revision[name]
    // A household gets its first day of exit by a case alone.
    if (day === undefined || household[name] === null || day === household[name]) continue
    columns[name] = day
    facts.push({ field: name, from: household[name], to: day })
  }
  if (revision.otherCauses !== undefined) {
    const main = columns.mainCause ?? household.mainCause
    const others = revision.otherCauses.filter((cause) => cause !== main)
    columns.otherCauses = others
    if (others.join() === household.otherCauses.join()) delete columns.otherCauses
    else facts.push({ field: 'otherCauses', from: causesText(household.otherCauses), to: causesText(others) })
  }
  let income: RevisedIncome | null = edit.income === null ? null : { year: edit.income.year, amount: edit.income.netPerCapita, parts: edit.income.parts ?? revision.income?.parts ?? null }
  if (income !== null && income.parts !== null && revision.parts === undefined && (stored.income?.parts ?? null) === null) facts.push({ field: `incomeTotal.${income.year}`, from: null, to: String(totalOf(income.parts)) })
  // Taken back to the same amount per person, but to other parts, or to none.
  if (income === null && revision.income?.parts !== undefined && revision.income.amount !== null && stored.income !== null && JSON.stringify(revision.income.parts) !== JSON.stringify(stored.income.parts)) {
    const { year, amount, parts } = revision.income
    income = { year, amount, parts }
    facts.push({ field: `incomeTotal.${year}`, from: stored.income.parts === null ? null : String(totalOf(stored.income.parts)), to: parts === null ? null : String(totalOf(parts)) })
  }
  if (revision.income !== undefined && revision.income.amount === null && stored.income !== null) {
    income = { year: revision.income.year, amount: null, parts: null }
    facts.push({ field: `netIncomePerCapita.${revision.income.year}`, from: String(stored.income.netPerCapita), to: null })
    if (household.netIncomeYear === revision.income.year) {
      columns.netIncome = latestBefore?.amount ?? null
      columns.netIncomeYear = latestBefore?.year ?? null
    }
  }
  return { columns, facts, income, before: beforeOf(revision, stored) }
}

/** What is stored before a revision, the encrypted account in clear, and the incomes of every year. */
export interface StoredHouseholdFacts extends Pick<StoredFacts, 'household' | 'bankAccount'> {
  readonly incomes: readonly Pick<Row<'HouseholdIncome'>, 'year' | 'netPerCapita' | 'parts'>[]
}

/**
 * What a revision changes of what is stored (dossier 2.1): as an edit by hand, and the group, the standard, the other causes and
 * the income of more years besides. A value that is there already changes nothing, and a year that is not said stays.
 */
export const planRevision = ({ otherYears = [], ...revision }: HouseholdRevision, { household, bankAccount, incomes }: StoredHouseholdFacts, encrypt: (account: string) => string): RevisionPlan => {
  const standing = new Map(incomes.map((income) => [income.year, income]))
  let row = household
  const plans = [revision, ...otherYears].map((each): YearPlan => {
    const year = yearOf(each)
    const latest = [...standing.values()].filter((income) => income.year !== year).toSorted((one, other) => other.year - one.year)[0]
    const plan = planYear(each, { household: row, bankAccount, income: standing.get(year ?? 0) ?? null }, latest === undefined ? null : { year: latest.year, amount: latest.netPerCapita }, encrypt)
    row = { ...row, ...plan.columns }
    if (plan.income !== null) standing.delete(plan.income.year)
    if (plan.income?.amount != null) standing.set(plan.income.year, { year: plan.income.year, netPerCapita: plan.income.amount, parts: plan.income.parts })
    return plan
  })
  const [own, ...others] = plans
  return {
    columns: Object.assign({}, ...plans.map(({ columns }) => columns)) as Partial<Row<'Household'>>,
    facts: plans.flatMap(({ facts }) => facts),
    incomes: plans.flatMap(({ income }) => income ?? []),
    before: { ...own?.before, ...(others.length === 0 ? {} : { otherYears: others.map(({ before }) => before) }) },
  }
}
