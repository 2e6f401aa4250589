import { createHash } from 'node:crypto'
import type { Value } from './database.js'
import { ForeignCursorError } from './scope-errors.js'

/** One column of an order; the last one of an order must be unique. */
export interface OrderTerm {
  readonly column: string
  readonly descending?: boolean
}

/** What a cursor is bound to: the viewer, the entity, the filter and the order. */
export const cursorBinding = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

const isValue = (value: unknown): value is Value => value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** The opaque place of a row in its list. */
export const encodeCursor = (binding: string, values: readonly Value[]): string =>
  Buffer.from(JSON.stringify([binding, ...values])).toString('base64url')

/** The order values behind a cursor. Throws ForeignCursorError for anything but a cursor of the same binding. */
export const decodeCursor = (binding: string, cursor: string, length: number): Value[] => {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (error) {
    throw new ForeignCursorError('The cursor is not one of ours', { cause: error })
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || parsed[0] !== binding) throw new ForeignCursorError('The cursor is of another list')
  const values: unknown[] = parsed.slice(1)
  if (!values.every(isValue)) throw new ForeignCursorError('The cursor holds something else')
  return values
}

/**
 * Rows after the given values in the order. An empty value sorts first ascending and last descending, as both
 * databases do.
 */
export const renderAfter = (terms: readonly { sql: string; descending: boolean }[], values: readonly Value[], parameters: Value[]): string => {
  const groups: string[] = []
  const already = parameters.length
  for (let last = 0; last < terms.length; last += 1) {
    const parts: string[] = []
    const bound: Value[] = []
    for (let index = 0; index < last; index += 1) {
      const value = values[index] ?? null
      parts.push(value === null ? `${terms[index]?.sql} IS NULL` : `${terms[index]?.sql} = ?`)
      if (value !== null) bound.push(value)
    }
    const term = terms[last]
    const value = values[last] ?? null
    if (term === undefined) continue
    if (term.descending) {
      if (value === null) continue
      parts.push(`(${term.sql} < ? OR ${term.sql} IS NULL)`)
      bound.push(value)
    } else if (value === null) {
      parts.push(`${term.sql} IS NOT NULL`)
    } else {
      parts.push(`${term.sql} > ?`)
      bound.push(value)
    }
    groups.push(`(${parts.join(' AND ')})`)
    parameters.push(...bound)
  }
  if (groups.length === 0) return '1=0'
  const after = `(${groups.join(' OR ')})`
  const [first] = terms
  const start = values[0] ?? null
  if (groups.length === 1 || first === undefined || first.descending || start === null) return after
  // Says nothing new, but lets the index begin where the page does: without it each page reads all pages before it.
  parameters.splice(already, 0, start)
  return `${first.sql} >= ? AND ${after}`
}
