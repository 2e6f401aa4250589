/**
 * The parts of a text by which an index finds it: every character and every pair of neighbours, by code point, each once.
 * None ends in a space: MySQL's collations hold such a text to be equal to the one without it.
 */
export const gramsOf = (text: string): string[] => {
  const characters = [...text]
  const ending = [...characters.entries()].filter(([, character]) => character !== ' ')
  return [...new Set(ending.flatMap(([at, character]) => (at === 0 ? [character] : [character, `${characters[at - 1] ?? ''}${character}`])))]
}

/** The part by which texts that hold a sought one are looked up: its first pair, which fewer hold, or its first character; null where nothing but spaces is sought. */
export const gramToLookUp = (sought: string): string | null => {
  const grams = gramsOf(sought)
  return grams.find((gram) => [...gram].length === 2) ?? grams[0] ?? null
}
