import fc from 'fast-check'
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql'
import type { GraphQLInputType } from 'graphql'

/** What people, scripts and attackers send where a text is asked for; ids of real rows come beside. */
const TEXTS = [
  '',
  ' ',
  'x',
  '包巴图',
  'ᠪᠠᠭᠠᠲᠤᠷ',
  '👨‍👩‍👧',
  "' OR 1=1 --",
  '"; DROP TABLE household; --',
  '%',
  '_',
  '\\',
  '!',
  '\u0000',
  'a\u0007b',
  '\u202e',
  '\ud800',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '${1+1}',
  '<script>',
  '../../etc/passwd',
  'x'.repeat(4_001),
  '字'.repeat(5_000),
  '2015Q3',
  '2015Q5',
  '9999Q4',
  '150525100200',
  '150500000000',
  '159999197001010010',
  '15999919700101001X',
  '00000000-0000-4000-8000-000000000000',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  'eyJhIjoxfQ',
] as const
const DAYS = ['2015-12-31', '2015-12-30', '2016-01-01', '9999-12-31', '0001-01-01', '2016-02-29'] as const
const INSTANTS = ['2015-12-31T08:00:00.000Z', '2015-12-31T23:59:59+08:00', '9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00Z'] as const
const NO_INSTANTS = ['2015-12-31', '2015-02-29T00:00:00Z', '2015-12-31T25:00:00Z', 'now', ''] as const
const NO_DAYS = ['2015-02-29', '2015-13-01', 'today', ''] as const
const WHOLE = [0, 1, -1, 3, 20, 100, 101, 2015, 2_147_483_647, -2_147_483_648] as const
const NOT_WHOLE = [2_147_483_648, 0.5] as const
const AMOUNTS = [1, 100, 0, -1, 9_007_199_254_740_991] as const
const NO_AMOUNTS = [0.5, 9_007_199_254_740_992, 1e300] as const
const MEASURED = [0, -0, 1.5, 90.1, -180.5, 1e308, 5e-324] as const

/** Mostly what the type can hold; once in a while what it cannot, which is refused before anything runs. */
const mostly = <T>(good: readonly T[], wrong: readonly T[]): fc.Arbitrary<T> => fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })

const one = (type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) return one(type.ofType, ids)
  // One value for a list is a list of one.
  if (isListType(type)) return fc.oneof({ weight: 6, arbitrary: fc.array(valueOf(type.ofType, ids), { maxLength: 3 }) }, { weight: 1, arbitrary: one(type.ofType, ids) })
  if (isEnumType(type)) return mostly(type.getValues().map((each) => each.name), ['NONE_SUCH', '', 'toString'])
  if (isInputObjectType(type)) return fc.record(Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, ids)])), { requiredKeys: Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => field.name) })
  if (!isScalarType(type)) throw new Error(`No values are known for ${String(type)}`)
  switch (type.name) {
    case 'ID':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 2, arbitrary: fc.uuid() }, { weight: 1, arbitrary: fc.constantFrom(...TEXTS) })
    case 'String':
      return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) })
    case 'Int':
      return mostly<number>(WHOLE, NOT_WHOLE)
    case 'Float':
      return fc.constantFrom(...MEASURED)
    case 'Boolean':
      return fc.boolean()
    case 'Fen':
      return mostly<number>(AMOUNTS, NO_AMOUNTS)
    case 'Date':
      return mostly<string>(DAYS, NO_DAYS)
    case 'DateTime':
      return mostly<string>(INSTANTS, NO_INSTANTS)
    default:
      throw new Error(`No values are known for ${type.name}`)
  }
}

/** Values for an input type, most of them of the right kind and many of them wrong all the same. */
export const valueOf = (type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> =>
  isNonNullType(type) ? fc.oneof({ weight: 60, arbitrary: one(getNullableType(type), ids) }, { weight: 1, arbitrary: fc.constant(null) }) : fc.oneof({ weight: 5, arbitrary: one(type, ids) }, { weight: 1, arbitrary: fc.constant(null) })
