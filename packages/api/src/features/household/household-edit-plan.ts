import type { AuditField } from '../audit/audit-words.js'
import type { Row } from '../../data/entities.js'
import type { HouseholdEdit } from './household-edit-rules.js'

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
  /** Net income per person of the year that the edit names, fen. */
  readonly income: number | null
}

export interface EditPlan {
  readonly columns: Partial<Row<'Household'>>
  readonly facts: readonly FactChange[]
  readonly income: { readonly year: number; readonly amount: number } | null
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
  if (edit.income === undefined || edit.income.amount === income) return { columns, facts, income: null }
  const { year, amount } = edit.income
  if (household.netIncomeYear === null || year >= household.netIncomeYear) {
    columns.netIncome = amount
    columns.netIncomeYear = year
  }
  facts.push({ field: `netIncomePerCapita.${year}`, from: numberText(income), to: numberText(amount) })
  return { columns, facts, income: edit.income }
}
