import { FORMULA } from '../../sheet/sheet-row.js'
import { INCOME_PARTS, TRANSFER_PARTS, incomeFaults, netPerCapitaOf } from '../household/income-parts.js'
import type { IncomeAmounts, IncomePart } from '../household/income-parts.js'
import { isIncomeAmount, isIncomeYear } from '../household/household-field-rules.js'
import { LIVING_FIELDS, LIVING_NAMES } from '../household/living-conditions.js'
import type { LivingConditions, LivingField, LivingValue } from '../household/living-conditions.js'
import { livingFaults } from '../household/living-rules.js'
import { fenOfCell, textOfCell } from './cell-values.js'
import type { SheetIncome, SheetYear } from './household-draft.js'
import { isCodedField } from './import-codes.js'
import { YEARLY_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'
import type { RowReader } from './person-check.js'

/** The columns of the parts of a household's income. */
export const INCOME_FIELDS = {
  wage: 'wageIncome', business: 'businessIncome', property: 'propertyIncome', familyPlanning: 'familyPlanningIncome', lowAllowance: 'lowAllowanceIncome', fiveGuarantee: 'fiveGuaranteeIncome',
  pension: 'pensionIncome', ecoCompensation: 'ecoCompensationIncome', otherTransfer: 'otherTransferIncome', costs: 'productionCosts',
} as const satisfies Readonly<Record<IncomePart | 'costs', ImportField>>

const PARTS = [...INCOME_PARTS, 'costs'] as const
/** Fen by which an amount per person may differ from its parts: sheets round to the yuan. */
const ROUNDING = 100

const amountIn = (reader: RowReader, field: ImportField, most: (amount: number) => boolean, fault: 'AMOUNT' | 'PART_AMOUNT'): number | undefined => {
  const cell = reader.cell(field)
  if (cell === null || cell === FORMULA) return undefined
  const amount = fenOfCell(cell)
  if (amount !== null && most(amount)) return amount
  reader.refuse(field, fault, textOfCell(cell).slice(0, 20))
  return undefined
}

const isPart = (amount: number): boolean => incomeFaults({ ...NOTHING, wage: amount }).length === 0
const NOTHING = Object.fromEntries(PARTS.map((part) => [part, 0])) as IncomeAmounts

const NO_TRANSFERS = Object.fromEntries(TRANSFER_PARTS.map((part) => [part, 0])) as Pick<IncomeAmounts, (typeof TRANSFER_PARTS)[number]>

/**
 * Parts of the transfers may stand beside their sum: what the parts do not name is other transfer income. The sum is the whole
 * of the transfers, so a part that the sheet does not name is nothing: one that is on file would be counted twice.
 */
const withTransfer = (reader: RowReader, parts: Partial<IncomeAmounts>): Partial<IncomeAmounts> => {
  const sum = amountIn(reader, 'transferIncome', isPart, 'PART_AMOUNT')
  if (sum === undefined) return parts
  const named = TRANSFER_PARTS.reduce((total, part) => total + (parts[part] ?? 0), 0)
  if (named !== sum && (parts.otherTransfer !== undefined || named > sum)) reader.refuse('transferIncome', 'TRANSFER_SUM')
  return { ...NO_TRANSFERS, ...parts, otherTransfer: parts.otherTransfer ?? sum - named }
}

/**
 * The income of a year (dossier 2.1, 2.5): per person, or by its parts, from which that is computed. Where a sheet has both, they
 * agree to the yuan for the persons of the sheet.
 * @param persons members whom the sheet has
 */
export const incomeOf = (reader: RowReader, headingYear: number | null, persons: number): SheetYear => {
  const perPerson = amountIn(reader, 'netIncome', isIncomeAmount, 'AMOUNT')
  const named = Object.fromEntries(PARTS.flatMap((part): [string, number][] => {
    const amount = amountIn(reader, INCOME_FIELDS[part], isPart, 'PART_AMOUNT')
    return amount === undefined ? [] : [[part, amount]]
  }))
  const amounts = withTransfer(reader, named)
  const hasParts = Object.keys(amounts).length > 0
  if (perPerson === undefined && !hasParts) return {}
  const year = Number(textOfCell(reader.cell('incomeYear')).replace(/年度?$/, '')) || headingYear
  const blamed = hasParts ? ([...YEARLY_FIELDS].find((field) => field !== 'netIncome' && reader.cell(field) !== null) ?? 'netIncome') : 'netIncome'
  if (year === null || !isIncomeYear(year, reader.context.today)) {
    reader.refuse(reader.cell('incomeYear') === null ? blamed : 'incomeYear', 'INCOME_YEAR')
    return {}
  }
  if (!hasParts) return perPerson === undefined ? {} : { income: { year, amount: perPerson } }
  const computed = netPerCapitaOf({ ...NOTHING, ...amounts }, Math.max(persons, 1))
  if (perPerson !== undefined && Math.abs(computed - perPerson) > ROUNDING) reader.refuse('netIncome', 'INCOME_PARTS', (computed / 100).toFixed(2))
  return { parts: { year, amounts } satisfies SheetIncome }
}

const livingValue = (reader: RowReader, name: LivingField): LivingValue | undefined => {
  const kind = LIVING_FIELDS[name]
  if ('flag' in kind) return reader.flag(name)
  if ('unit' in kind) return reader.quantity(name)
  if ('year' in kind) return reader.year(name)
  if ('text' in kind) return reader.text(name, kind.text)
  return isCodedField(name) ? reader.code(name) : undefined
}

const REFUSED = { unit: 'QUANTITY', year: 'BUILT_YEAR', other: 'LIVING' } as const

/** Living conditions, organisations and the will to move (dossier 2.1), by the rules that an edit by hand has. */
export const livingOf = (reader: RowReader): LivingConditions | undefined => {
  const living: LivingConditions = Object.fromEntries(LIVING_NAMES.flatMap((name): [string, LivingValue][] => {
    const value = livingValue(reader, name)
    return value === undefined ? [] : [[name, value]]
  }))
  if (Object.keys(living).length === 0) return undefined
  for (const { field, code, detail } of livingFaultsOf(living, reader.context.today)) reader.refuse(field, code, detail)
  return living
}

/** What is wrong with living conditions as they would stand, in the words of the sheet's fields. */
export const livingFaultsOf = (living: LivingConditions, today: string): { readonly field: LivingField; readonly code: (typeof REFUSED)[keyof typeof REFUSED] | 'LAND_PART' | 'NO_HOUSE'; readonly detail: string }[] =>
  livingFaults(living, today).map(({ field }) => {
    const value = living[field]
    if (living.houseArea === 0 && (field === 'houseStructure' || field === 'houseBuiltYear')) return { field, code: 'NO_HOUSE', detail: '' }
    if (field === 'irrigatedLand' && value !== undefined && isWithin(value)) return { field, code: 'LAND_PART', detail: '' }
    if (field === 'returnedForestLand' && value !== undefined && isWithin(value)) return { field, code: 'LAND_PART', detail: '' }
    const kind = LIVING_FIELDS[field]
    return { field, code: 'unit' in kind ? REFUSED.unit : 'year' in kind ? REFUSED.year : REFUSED.other, detail: String(value).slice(0, 20) }
  })

const isWithin = (value: LivingValue): boolean => typeof value === 'number' && value >= 0 && value <= 100_000
