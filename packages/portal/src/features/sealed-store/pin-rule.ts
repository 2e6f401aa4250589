/** So many wrong PINs in a row, and the phone keeps nothing longer: whoever it belongs to signs in with the password. */
export const wrongTriesKept = 10

const freeTries = 4
const firstWait = 30_000

/** Milliseconds to wait after so many wrong PINs in a row: none after four, then half a minute, twice as long each time. */
export function waitAfter(wrong: number): number {
  return wrong <= freeTries ? 0 : firstWait * 2 ** (wrong - freeTries - 1)
}

/** A PIN is four to eight digits, not all the same and not counting up or down. */
export function isPin(text: string): boolean {
  if (!/^\d{4,8}$/.test(text)) return false
  const steps = new Set([...text].slice(1).map((digit, index) => Number(digit) - Number(text[index])))
  const [only] = steps
  return steps.size > 1 || only === undefined || Math.abs(only) > 1
}
