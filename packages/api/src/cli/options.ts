import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import { misused } from './command.js'

/** Every command takes another database than the environment's. */
const DATABASE_OPTION = { db: { type: 'string' } } as const satisfies ParseArgsOptionsConfig

export interface ParsedWords {
  readonly positionals: readonly string[]
  /** The value of an option; undefined when it was not given. */
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string) => boolean
}

/** Reads a command's words. Throws a sentence for an option that does not exist or lacks its value. */
export const parseWords = (words: readonly string[], options: ParseArgsOptionsConfig): ParsedWords => {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { ...DATABASE_OPTION, ...options }, allowPositionals: true, strict: true })
    const value = (name: string): unknown => (values as Readonly<Record<string, unknown>>)[name]
    return {
      positionals,
      text: (name) => {
        const text = value(name)
        return typeof text === 'string' ? text : undefined
      },
      flag: (name) => value(name) === true,
    }
  } catch (error) {
    if (error instanceof TypeError) throw misused(error.message)
    throw error
  }
}

/** The value of an option that must be given. */
export const required = (words: ParsedWords, name: string): string => {
  const text = words.text(name)
  if (text === undefined || text === '') throw misused(`--${name} is missing.`)
  return text
}
