import type { AuditField } from '../audit/audit-words.js'
import type { Row } from '../../data/entities.js'
import type { HouseholdEdit } from './household-edit-rules.js'
import { netPerCapitaOf, totalOf } from './income-parts.js'
import type { IncomeParts } from './income-parts.js'
import { LIVING_NAMES } from './living-conditions.js'
import { livingAfter, livingText } from './living-rules.js'

/** A fact that an edit changes. A sensitive one is named, its values are not (dossier 5). */
export interface FactChange {
  readonly field: AuditField
  readonly from: string | null
  readonly to: string | null
}

/** What is stored before an edit, the encrypted account in clear. */
export interface StoredFacts {
  readonly household: Row<'Household'>
  readonly bankAccount: string | null
  /** Income of the year that the edit names. */
  readonly income: StoredIncome | null
}

/** Income of a year as it is on file: per person, fen, and by its parts where these are known. */
export interface StoredIncome {
  readonly netPerCapita: number
  readonly parts: IncomeParts | null
}

export interface EditPlan {
  readonly columns: Partial<Row<'Household'>>
  readonly facts: readonly FactChange[]
  readonly income: ({ readonly year: number } & StoredIncome) | null
}

const numberText = (amount: number | null): string | null => (amount === null ? null : String(amount))

/**
 * What an edit changes of what is stored; a value that is there already changes nothing. A new main cause leaves the
 * other causes, which never repeat it. Income is kept by year, and the latest year's beside the household.
 * @param encrypt makes the ciphertext of a bank account
 */
export const planEdit = (edit: HouseholdEdit, { household, bankAccount, income }: StoredFacts, encrypt: (account: string) => string): EditPlan => {
  const columns: Partial<Row<'Household'>> = {}
  const facts: FactChange[] = []
  if (edit.attribute !== undefined && edit.attribute !== household.attribute) {
    columns.attribute = edit.attribute
    facts.push({ field: 'attribute', from: household.attribute, to: edit.attribute })
  }
  if (edit.mainCause !== undefined && edit.mainCause !== household.mainCause) {
    columns.mainCause = edit.mainCause
    facts.push({ field: 'mainCause', from: household.mainCause, to: edit.mainCause })
    const others = household.otherCauses.filter((cause) => cause !== edit.mainCause)
    if (others.length < household.otherCauses.length) {
      columns.otherCauses = others
      facts.push({ field: 'otherCauses', from: household.otherCauses.join(','), to: others.join(',') })
    }
  }
  if (edit.phone !== undefined && edit.phone !== household.phone) {
    columns.phone = edit.phone
    facts.push({ field: 'phone', from: null, to: null })
  }
  if (edit.bankAccount !== undefined && edit.bankAccount !== bankAccount) {
    columns.bankAccountCipher = edit.bankAccount === null ? null : encrypt(edit.bankAccount)
    facts.push({ field: 'bankAccount', from: null, to: null })
  }
  planFile(edit, household, columns, facts)
  const planned = incomeOf(edit, household.size)
  // Who says the amount per person that is on file does not mean to take its parts away.
  if (edit.parts === undefined && planned !== null && planned.netPerCapita === income?.netPerCapita) return { columns, facts, income: null }
  if (planned === null || (income !== null && planned.netPerCapita === income.netPerCapita && JSON.stringify(planned.parts) === JSON.stringify(income.parts))) return { columns, facts, income: null }
  const { year, netPerCapita, parts } = planned
  if (household.netIncomeYear === null || year >= household.netIncomeYear) {
    columns.netIncome = netPerCapita
    columns.netIncomeYear = year
  }
  if (netPerCapita !== income?.netPerCapita) facts.push({ field: `netIncomePerCapita.${year}`, from: numberText(income?.netPerCapita ?? null), to: numberText(netPerCapita) })
  if (parts !== null || income?.parts !== undefined) {
    const [before, after] = [income?.parts ?? null, parts]
    if (JSON.stringify(before) !== JSON.stringify(after)) facts.push({ field: `incomeTotal.${year}`, from: before === null ? null : String(totalOf(before)), to: after === null ? null : String(totalOf(after)) })
  }
  return { columns, facts, income: planned }
}

/** The income that an edit leaves of its year: per person as it was said, or computed from its parts and the persons of today (2.5). */
const incomeOf = ({ income, parts }: HouseholdEdit, size: number): ({ readonly year: number } & StoredIncome) | null => {
  if (parts !== undefined) return { year: parts.year, netPerCapita: netPerCapitaOf(parts.amounts, Math.max(size, 1)), parts: { ...parts.amounts, persons: Math.max(size, 1) } }
  return income === undefined ? null : { year: income.year, netPerCapita: income.amount, parts: null }
}

const planFile = (edit: HouseholdEdit, household: Row<'Household'>, columns: Partial<Row<'Household'>>, facts: FactChange[]): void => {
  const causes = columns.otherCauses ?? household.otherCauses
  if (edit.otherCauses !== undefined && edit.otherCauses.join() !== causes.join()) {
    columns.otherCauses = [...edit.otherCauses]
    const earlier = facts.findIndex(({ field }) => field === 'otherCauses')
    if (earlier >= 0) facts.splice(earlier, 1)
    facts.push({ field: 'otherCauses', from: household.otherCauses.join(), to: edit.otherCauses.join() })
  }
  if (edit.standard !== undefined && edit.standard !== household.standard) {
    columns.standard = edit.standard
    facts.push({ field: 'standard', from: household.standard, to: edit.standard })
  }
  if (edit.group !== undefined && edit.group !== household.groupName) {
    columns.groupName = edit.group
    facts.push({ field: 'groupName', from: household.groupName, to: edit.group })
  }
  if (edit.living === undefined) return
  const before = household.living ?? {}
  const after = livingAfter(before, edit.living)
  const changed = LIVING_NAMES.filter((name) => before[name] !== after[name])
  if (changed.length === 0) return
  columns.living = after
  for (const name of changed) facts.push({ field: `living.${name}`, from: livingText(before[name]), to: livingText(after[name]) })
}
