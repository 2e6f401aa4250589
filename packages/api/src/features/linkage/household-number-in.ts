const WHOLE_NUMBER = /^(\d{12})-?(\d{1,6})$/
const RUNNING_NUMBER = /^\d{1,6}$/
const DIGITS = 4

/**
 * The whole number of a household of one village, from the number itself or its running part; null for anything else and for a
 * number of another village.
 */
export const householdNumberIn = (regionCode: string, typed: string): string | null => {
  const text = typed.trim()
  const whole = WHOLE_NUMBER.exec(text)
  const running = whole === null ? (RUNNING_NUMBER.test(text) ? text : null) : whole[1] === regionCode ? (whole[2] ?? null) : null
  return running === null ? null : `${regionCode}-${String(Number(running)).padStart(DIGITS, '0')}`
}
