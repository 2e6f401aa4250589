/**
 * The list that a search opens. A number (12-digit village code, perhaps with the running number) opens its village;
 * anything else is looked for in the heads' names.
 */
export function householdSearchAddress(text: string): string {
  const sought = text.trim()
  if (sought === '') return '/households'
  const number = /^(\d{12})(?:-\d*)?$/.exec(sought)
  if (number?.[1] !== undefined) return `/households?region=${number[1]}`
  return `/households?name=${encodeURIComponent(sought)}`
}
