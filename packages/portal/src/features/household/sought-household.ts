import type { HouseholdFilter } from '../../gql/household/graphql'

const number = /^\d{12}-\d{1,6}$|^\d{1,6}$/

/** What someone types to find a household: a number, whole or of the village alone; anything else is of the head's name. */
export function soughtHousehold(text: string): Pick<HouseholdFilter, 'number' | 'nameContains'> {
  const sought = text.trim()
  if (sought === '') return {}
  return number.test(sought) ? { number: sought } : { nameContains: sought }
}
