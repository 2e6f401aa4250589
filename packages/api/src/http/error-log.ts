/** What the log says of an error that nobody expected. */
export interface ErrorDescription {
  readonly name: string
  readonly code: string | null
  /** Where it came from; without the message, which may hold a person's data or a statement. */
  readonly frames: readonly string[]
  readonly cause: ErrorDescription | null
}

const codeOf = (error: Error): string | null => ('code' in error && typeof error.code === 'string' ? error.code : null)

/** The lines of the trace that come after the message, which may hold lines of any look itself. */
const framesOf = ({ message, stack = '' }: Error): string[] =>
  stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())

/**
 * An error without its message: statements, parameters and duplicate keys carry names and numbers of persons, and no
 * log may hold those.
 */
export const describeError = (error: unknown): ErrorDescription => {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: [], cause: null }
  const { cause } = error
  return {
    name: error.name,
    code: codeOf(error),
    frames: framesOf(error),
    cause: cause === undefined || cause === error ? null : describeError(cause),
  }
}
