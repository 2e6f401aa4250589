const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** The first character of a name as a reader sees it: combining marks, variation selectors and surrogate pairs stay whole. */
export function firstCharacter(name: string): string {
  for (const { segment } of graphemes.segment(name.trimStart())) return segment
  return ''
}

/**
 * A name for supervisors, chiefs and notices: its first character and always two asterisks.
 * Not the surname: Mongolian names have none. Always two, so that the length of the name stays hidden.
 * Source: dossier 5, contract "Who sees which fields".
 */
export function maskName(name: string): string {
  return `${firstCharacter(name)}**`
}

/**
 * The one mask of identity numbers, everywhere: the first six characters and twelve asterisks.
 * Different fragments shown in different places could be put together, so no other fragment is ever shown (dossier 5).
 * @param prefix the six characters kept beside the ciphertext; of a longer text only six are used
 */
export function maskIdNumber(prefix: string): string {
  return `${prefix.slice(0, 6)}${'*'.repeat(12)}`
}

/** A phone number is shown whole or not at all (null): a part of it helps nobody to call and anybody to guess. */
export function wholePhoneOrNull(phone: string | null, visible: boolean): string | null {
  return visible ? phone : null
}

/** The mask of a name where a rule knows no more of a value than that it is one: what is no text is null. */
export const maskedName = (value: unknown): unknown => (typeof value === 'string' ? maskName(value) : null)

/** A masked name may be searched by its first character, which is what the mask shows, and by no more. */
export const firstCharacterOnly = (text: string): string | null => {
  const [first, ...rest] = [...text]
  return first !== undefined && rest.length === 0 ? first : null
}
