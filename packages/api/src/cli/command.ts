import type { LoadProgress } from '../features/demo-city/demo-writing.js'

/** Where a command writes and what it reads of its surroundings. */
export interface CommandLine {
  readonly environment: NodeJS.ProcessEnv
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Writes bytes to standard output and waits until there is room for more. */
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** Loads the demo city that the environment asks for. */
  readonly loadDemo: (environment: NodeJS.ProcessEnv, onProgress: LoadProgress) => Promise<void>
}

/** One command of `bangfu`. */
export interface Command {
  /** What it does, in one line for the list. */
  readonly summary: string
  /** How it is called, for `--help`. */
  readonly help: string
  /** Does it; answers the exit code. */
  readonly run: (words: readonly string[], line: CommandLine) => Promise<number>
}

/** Something the caller must put right; its message is a sentence for the person. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
  }
}

/** The words cannot be understood; the help says how. */
export const misused = (message: string): CommandError => new CommandError(message, 2)
