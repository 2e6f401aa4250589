import type { FoundPlace } from './use-places'

/** What a place lies in, the nearest first; the city, in which everything lies, is left out. */
export function placeAround({ parent }: FoundPlace): string {
  const names = [parent, parent?.parent].filter((place) => place !== null && place !== undefined && !place.code.endsWith('00000000'))
  return names.map((place) => place?.name).join(' · ')
}
