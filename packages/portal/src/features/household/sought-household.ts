import type { HouseholdFilter } from '../../gql/household/graphql'

const number = /^\d{12}-?\d{1,6}$|^\d{1,6}$/

/** What someone types to find a household: a number, whole or of the village alone; anything else is of the head's name. */
export function soughtHousehold(text: string): Pick<HouseholdFilter, 'number' | 'nameContains'> {
  const sought = text.trim()
  if (sought === '') return {}
  const plain = plainNumber(sought)
  return number.test(plain) ? { number: plain } : { nameContains: sought }
}

/** A number as it is written, of what an input method or a copied table makes of it: full-width digits, other dashes, spaces. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s/g, '')
}
