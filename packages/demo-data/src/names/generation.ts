/** Generations that name their children alike, by year of birth. */
export type Generation = 'old' | 'middle' | 'young' | 'child'

/** The generation of a year of birth. */
export function generationOf(birthYear: number): Generation {
  if (birthYear < 1955) return 'old'
  if (birthYear < 1980) return 'middle'
  return birthYear < 2000 ? 'young' : 'child'
}
