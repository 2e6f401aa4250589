import type { Row } from '../../data/entities.js'
import type { JoiningKind, LeavingKind } from '../membership/membership-codes.js'
import { exitObstacle, identificationObstacle, statusObstacle } from './day-rules.js'
import type { DayHistory } from './day-rules.js'
import type { StoredIncome } from '../household/household-edit-plan.js'
import { LIVING_NAMES } from '../household/living-conditions.js'
import { livingText } from '../household/living-rules.js'
import type { DifferenceObstacle } from './difference-obstacle.js'
import type { IncomeAmounts } from '../household/income-parts.js'
import { INCOME_FIELDS } from './household-facts-check.js'
import { yearsOf } from './household-draft.js'
import type { HouseholdDraft, SheetIncome } from './household-draft.js'
import type { ImportField } from './import-field.js'
import { compareMembers } from './member-comparison.js'
import type { MemberContext } from './member-comparison.js'

/** One thing in which the sheet differs from the register. Values that are covered elsewhere are named and not told. */
export interface RegisterDifference {
  /** The field; `member` for a person whom only one of the two has. */
  readonly field: ImportField | 'member'
  /** Whose field it is; null for the household's. */
  readonly person: string | null
  readonly from: string | null
  readonly to: string | null
  /** Whether applying the import changes it. */
  readonly applies: boolean
  /** Why it does not; absent where it does. */
  readonly obstacle?: DifferenceObstacle | null
  /** Of a member who came or left: how, and on which day. */
  readonly event?: JoiningKind | LeavingKind | null
  readonly on?: string | null
  /** Of a responsible cadre: the account that the sheet names. */
  readonly cadreAccountId?: string
}

/** A household of the register as far as a sheet is compared with it. */
export interface StoredHousehold {
  readonly household: Row<'Household'>
  /** The account in clear; null where there is none or the sheet says nothing of it. */
  readonly bankAccount: string | null
  readonly incomes: ReadonlyMap<number, StoredIncome>
  /** Members of today, the head first. */
  readonly members: readonly Row<'Person'>[]
  readonly days: DayHistory
}

/** Covered on a household's file for some or all readers (dossier 5): that they differ is said, how is not. */
const COVERED: ReadonlySet<ImportField> = new Set(['phone', 'bankAccount'])

const difference = (field: ImportField, from: string | null, to: string | null, obstacle: DifferenceObstacle | null = null): RegisterDifference[] => {
  if (from === to) return []
  const covered = COVERED.has(field)
  return [{ field, person: null, from: covered ? null : from, to: covered ? null : to, applies: obstacle === null, obstacle }]
}

const causes = (list: readonly string[]): string | null => (list.length === 0 ? null : list.toSorted().join('、'))

const ofHousehold = ({ values }: HouseholdDraft, { household, bankAccount, incomes, days }: StoredHousehold): RegisterDifference[] => {
  const { living } = values
  const main = values.mainCause ?? household.mainCause
  // A new main cause takes itself out of the others, whatever the sheet says of them.
  const others = (values.otherCauses ?? household.otherCauses).filter((cause) => cause !== main)
  return [
    ...(values.groupName === undefined ? [] : difference('groupName', household.groupName, values.groupName)),
    ...(values.attribute === undefined ? [] : difference('attribute', household.attribute, values.attribute)),
    ...(values.standard === undefined ? [] : difference('standard', household.standard, values.standard)),
    ...(values.mainCause === undefined ? [] : difference('mainCause', household.mainCause, values.mainCause)),
    ...(values.mainCause === undefined && values.otherCauses === undefined ? [] : difference('otherCauses', causes(household.otherCauses), causes(others))),
    ...(values.phone === undefined ? [] : difference('phone', household.phone, values.phone)),
    ...(values.bankAccount === undefined ? [] : difference('bankAccount', bankAccount, values.bankAccount.replaceAll(/[ -]/g, ''))),
    ...yearsOf(values).flatMap(({ income, parts }) => [
      ...(income === undefined ? [] : difference('netIncome', incomeText(income.year, incomes.get(income.year)?.netPerCapita), incomeText(income.year, income.amount))),
      ...(parts === undefined ? [] : ofParts(parts, incomes.get(parts.year)?.parts ?? null)),
    ]),
    ...(living === undefined ? [] : LIVING_NAMES.flatMap((name) => (living[name] === undefined ? [] : difference(name, livingText(household.living?.[name]), livingText(living[name]))))),
    ...(values.identifiedOn === undefined ? [] : difference('identifiedOn', household.identifiedOn, values.identifiedOn, identificationObstacle(values, household, days))),
    ...(values.status === undefined ? [] : difference('status', household.status, values.status, statusObstacle(household.status, values.status))),
    ...(values.exitedOn === undefined ? [] : difference('exitedOn', household.exitedOn, values.exitedOn, exitObstacle(values, household, days))),
  ]
}

/** Each part of a year's income that the sheet names and that is on file otherwise. */
const ofParts = ({ year, amounts }: SheetIncome, stored: IncomeAmounts | null): RegisterDifference[] =>
  (Object.keys(INCOME_FIELDS) as (keyof typeof INCOME_FIELDS)[]).flatMap((part) => {
    const amount = amounts[part]
    return amount === undefined ? [] : difference(INCOME_FIELDS[part], incomeText(year, stored?.[part]), incomeText(year, amount))
  })

/** Yuan of a year, as people read them. */
const incomeText = (year: number, fen: number | undefined): string | null => (fen === undefined ? null : `${year}: ${(fen / 100).toFixed(2)}`)

/** Whether anything of it is changed by applying. */
export const anyApplies = (differences: readonly Pick<RegisterDifference, 'applies'>[]): boolean => differences.some(({ applies }) => applies)

/** Everything in which a household of a sheet differs from the register, field by field, and what of it applying changes. */
export const differencesOf = (draft: HouseholdDraft, stored: StoredHousehold, context: MemberContext): RegisterDifference[] => [...ofHousehold(draft, stored), ...compareMembers(draft.members, stored, context).differences]
