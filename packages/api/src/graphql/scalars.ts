import { GraphQLScalarType, Kind } from 'graphql'
import type { ValueNode } from 'graphql'
import { isDay } from '../time/business-day.js'
import { toRfc3339, toStoredInstant } from '../time/instant.js'
import { ScalarError } from './errors.js'

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined)

const parseDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value
  throw new ScalarError('A date is a day of the calendar, written YYYY-MM-DD.')
}

/** A day in Asia/Shanghai, YYYY-MM-DD. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(textOf(node)),
})

const parseInstant = (value: unknown): string => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw new ScalarError('An instant is written in RFC 3339, such as 2015-10-29T08:00:00.000Z.')
  return toStoredInstant(new Date(time))
}

/** An instant: kept as 'YYYY-MM-DD HH:MM:SS.mmm' in UTC, answered in RFC 3339. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant in RFC 3339, UTC, with milliseconds.',
  serialize: (value) => toRfc3339(String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(textOf(node)),
})

const parseFen = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new ScalarError('Money is a whole number of fen, smaller than 2^53.')
}

/** Money in integer fen. */
export const FenScalar = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: 'Money in whole fen (1 yuan is 100 fen); |x| < 2^53, never a fraction.',
  serialize: (value) => parseFen(value),
  parseValue: parseFen,
  parseLiteral: (node) => parseFen(node.kind === Kind.INT ? Number(node.value) : undefined),
})
