import { plainNumber, soughtHousehold } from './sought-household'

/** The list that a search opens: a village's by its code, a household's by its number, otherwise those whose head is so called. */
export function householdSearchAddress(text: string): string {
  const sought = text.trim()
  const code = plainNumber(sought)
  if (/^\d{12}$/.test(code)) return `/households?region=${code}`
  const { number, nameContains } = soughtHousehold(sought)
  if (number) return `/households?number=${number}`
  return nameContains ? `/households?name=${encodeURIComponent(nameContains)}` : '/households'
}
