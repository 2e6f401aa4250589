/** What a lane comes to: counts for the last line, and words for the reader when it failed. */
export function passedOnce() {
  return { passed: 1, failed: 0, skipped: 0, output: '' }
}

export function failedOnce(output) {
  return { passed: 0, failed: 1, skipped: 0, output }
}

/**
 * A lane whose means are absent on this machine counts as one skipped, except under
 * CI, whose promise is that everything ran: there it is a failure.
 */
export function withoutMeans(reason) {
  if (process.env.CI === 'true') return failedOnce(`${reason} Under CI this is a failure.`)
  return { passed: 0, failed: 0, skipped: 1, output: '', remark: reason }
}

export function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const outcome of outcomes) for (const kind of Object.keys(total)) total[kind] += outcome[kind]
  return total
}

/** The closing line that people and machines read; nothing is printed after it. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
