import { HouseholdAttribute } from './household-codes.js'

interface AttributeList {
  readonly from: string
  readonly attributes: readonly HouseholdAttribute[]
}

/** The lists of kinds of poor households by the day from which they held (dossier 2.4); FIVE_GUARANTEE is 特困供养 from 2017. */
const LISTS: readonly AttributeList[] = [
  { from: '2014-01-01', attributes: Object.values(HouseholdAttribute) },
  { from: '2017-01-01', attributes: ['GENERAL_POOR', 'ALLOWANCE_POOR', 'FIVE_GUARANTEE'] },
]

/** The kinds that may be chosen on a day: by the list in force then. What was chosen under an earlier list stays as it is. */
export const attributesOn = (day: string): readonly HouseholdAttribute[] => (LISTS.findLast(({ from }) => from <= day) ?? LISTS[0])?.attributes ?? []
