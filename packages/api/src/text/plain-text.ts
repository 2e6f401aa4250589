/** Least and greatest length of a text, both allowed, in code points: an emoji or a rare character counts as one. */
export interface TextLimits {
  readonly min: number
  readonly max: number
}

/**
 * Why a text is refused. `BLANK`: something must be said (`min` of 1 or more) and there is nothing but white space.
 * `position` counts code points from 0.
 */
export type TextRefusal =
  | { readonly reason: 'CONTROL_CHARACTER' | 'LONE_SURROGATE'; readonly position: number }
  | { readonly reason: 'TOO_SHORT' | 'TOO_LONG' | 'BLANK' }

const tab = 0x09
const lineFeed = 0x0a

/**
 * Checks text that a person typed; null when it may be kept, exactly as it came.
 *
 * Refused are the control characters C0 (with carriage return), DEL and C1 but for tab and line feed, and lone surrogates,
 * which no database keeps. Everything else is text and stays untouched: emoji with their joiners, Mongolian script with its
 * vowel separator U+180E, narrow space U+202F and variation selectors, any form of normalisation.
 * Source: contract "Errors".
 */
export function checkText(value: string, { min, max }: TextLimits): TextRefusal | null {
  if (value.length > max * 2) return { reason: 'TOO_LONG' }
  let length = 0
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0
    if (isControl(code)) return { reason: 'CONTROL_CHARACTER', position: length }
    if (code >= 0xd800 && code <= 0xdfff) return { reason: 'LONE_SURROGATE', position: length }
    length += 1
  }
  if (length < min) return { reason: 'TOO_SHORT' }
  if (length > max) return { reason: 'TOO_LONG' }
  return min > 0 && value.trim() === '' ? { reason: 'BLANK' } : null
}

function isControl(code: number): boolean {
  if (code < 0x20) return code !== tab && code !== lineFeed
  return code >= 0x7f && code <= 0x9f
}

/** Words that somebody may leave out; blank ones are none. */
export const wordsIn = (text: string | null | undefined): string | null => (text === undefined || text === null || text.trim() === '' ? null : text)
