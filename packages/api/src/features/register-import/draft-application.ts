import type { NewHousehold } from '../household/household-registration.js'
import type { HouseholdRevision } from '../household/household-revision.js'
import type { HouseholdDraft } from './household-draft.js'
import type { RegisterDifference } from './register-difference.js'

/** The household that a draft registers. It has the main cause and the day that new ones need (`missingOfNewHousehold`). */
export const newHouseholdOf = ({ values, members }: HouseholdDraft, id: string): NewHousehold => {
  const { mainCause, identifiedOn, otherCauses, income } = values
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
    incomes: income === undefined ? [] : [{ year: income.year, netPerCapita: income.amount }],
  }
}

/** What a draft changes of a household that is registered, as the preview said; of its members, see `familyRevisionOf`. */
export const revisionOf = ({ values }: HouseholdDraft, differences: readonly RegisterDifference[]): HouseholdRevision => {
  const changes = (name: 'identifiedOn' | 'exitedOn'): boolean => differences.some(({ field, applies }) => field === name && applies)
  const { identifiedOn, exitedOn, groupName, attribute, standard, mainCause, otherCauses, phone, bankAccount, income } = values
  return {
    ...(groupName === undefined ? {} : { groupName }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(standard === undefined ? {} : { standard }),
    ...(mainCause === undefined ? {} : { mainCause }),
    ...(otherCauses === undefined ? {} : { otherCauses }),
    ...(phone === undefined ? {} : { phone }),
    ...(bankAccount === undefined ? {} : { bankAccount: bankAccount.replaceAll(/[ -]/g, '') }),
    ...(income === undefined ? {} : { income }),
    ...(identifiedOn === undefined || !changes('identifiedOn') ? {} : { identifiedOn }),
    ...(exitedOn === undefined || !changes('exitedOn') ? {} : { exitedOn }),
  }
}
