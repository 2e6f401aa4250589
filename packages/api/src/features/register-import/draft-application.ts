import type { NewHousehold } from '../household/household-registration.js'
import type { HouseholdRevision } from '../household/household-revision.js'
import { netPerCapitaOf } from '../household/income-parts.js'
import type { IncomeParts } from '../household/income-parts.js'
import { yearsOf } from './household-draft.js'
import type { HouseholdDraft, SheetIncome } from './household-draft.js'
import { amountsAfter } from '../household/household-revision.js'
import type { RegisterDifference } from './register-difference.js'

/** The household that a draft registers. It has the main cause and the day that new ones need (`missingOfNewHousehold`). */
export const newHouseholdOf = ({ values, members }: HouseholdDraft, id: string): NewHousehold => {
  const { mainCause, identifiedOn, otherCauses, living } = values
  if (mainCause === undefined || identifiedOn === undefined) throw new Error('A draft is checked for what a new household needs before it is applied')
  return {
    id,
    groupName: values.groupName ?? null,
    attribute: values.attribute ?? null,
    standard: values.standard ?? 'NATIONAL',
    mainCause,
    ...(otherCauses === undefined ? {} : { otherCauses }),
    phone: values.phone ?? null,
    bankAccount: values.bankAccount ?? null,
    identifiedOn,
    ...(values.status === undefined ? {} : { status: values.status }),
    exitedOn: values.exitedOn ?? null,
    members: members.map(({ line: _line, event: _event, eventOn: _eventOn, ...member }) => member),
    ...(living === undefined ? {} : { living }),
    incomes: yearsOf(values).flatMap(({ income, parts }) => [...(income === undefined ? [] : [{ year: income.year, netPerCapita: income.amount }]), ...(parts === undefined ? [] : [newIncome(parts, members.length)])]),
  }
}

/** The income of a year that its parts make for the persons of the sheet (2.5). */
const newIncome = ({ year, amounts }: SheetIncome, persons: number): { readonly year: number; readonly netPerCapita: number; readonly parts: IncomeParts } => {
  const whole = amountsAfter(amounts, null)
  return { year, netPerCapita: netPerCapitaOf(whole, Math.max(persons, 1)), parts: { ...whole, persons: Math.max(persons, 1) } }
}

/** What a draft changes of a household that is registered, as the preview said; of its members, see `familyRevisionOf`. */
export const revisionOf = ({ values }: HouseholdDraft, differences: readonly RegisterDifference[]): HouseholdRevision => {
  const changes = (name: 'identifiedOn' | 'exitedOn'): boolean => differences.some(({ field, applies }) => field === name && applies)
  const { identifiedOn, exitedOn, groupName, attribute, standard, mainCause, otherCauses, phone, bankAccount, income, parts, otherYears, living } = values
  return {
    ...(groupName === undefined ? {} : { groupName }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(standard === undefined ? {} : { standard }),
    ...(mainCause === undefined ? {} : { mainCause }),
    ...(otherCauses === undefined ? {} : { otherCauses }),
    ...(phone === undefined ? {} : { phone }),
    ...(bankAccount === undefined ? {} : { bankAccount: bankAccount.replaceAll(/[ -]/g, '') }),
    ...(income === undefined ? {} : { income }),
    ...(parts === undefined ? {} : { parts }),
    ...(otherYears === undefined ? {} : { otherYears }),
    ...(living === undefined ? {} : { living }),
    ...(identifiedOn === undefined || !changes('identifiedOn') ? {} : { identifiedOn }),
    ...(exitedOn === undefined || !changes('exitedOn') ? {} : { exitedOn }),
  }
}
