import { GraphQLError, GraphQLBoolean, GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInputObjectType, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, GraphQLUnionType } from 'graphql'
import { badInput, forbidden } from '../../graphql/errors.js'
import { DateScalar, DateTimeScalar, FenScalar } from '../../graphql/scalars.js'

/*
 * A schema with one of everything that an executor may do otherwise than another: nulls that travel up, lists of lists,
 * errors from every depth, abstract types, defaults, and values that a scalar refuses. Rows are plain, as everywhere in
 * the API: a function in the place of a value is the one thing that the compiler does not call.
 */

interface Thing {
  readonly kind: 'House' | 'Field' | 'Nothing'
  readonly n: number
}

const later = async <T>(value: T): Promise<T> => Promise.resolve(value)
const fails = (): never => {
  throw new Error('SELECT secret FROM person')
}
const list = (count: number): Thing[] => Array.from({ length: count }, (_, n) => ({ kind: n % 2 === 0 ? 'House' : 'Field', n }))

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'red' }, GREEN: { value: 'green' }, PLAIN: {} } })

// None of it leads back to itself: the compiler would write its reading of such a variable without end.
const Inner = new GraphQLInputObjectType({ name: 'Inner', fields: { from: { type: new GraphQLNonNull(GraphQLInt) }, to: { type: GraphQLInt, defaultValue: 9 }, on: { type: DateScalar } } })
const Range = new GraphQLInputObjectType({
  name: 'Range',
  fields: {
    from: { type: new GraphQLNonNull(GraphQLInt) },
    to: { type: GraphQLInt, defaultValue: 9 },
    colours: { type: new GraphQLList(new GraphQLNonNull(Colour)) },
    inner: { type: Inner },
    inners: { type: new GraphQLList(Inner) },
  },
})

const Thing = new GraphQLInterfaceType({
  name: 'Thing',
  fields: () => ({ n: { type: new GraphQLNonNull(GraphQLInt) }, twin: { type: Thing } }),
  resolveType: (value: Thing) => value.kind,
})

const shared = {
  n: { type: new GraphQLNonNull(GraphQLInt) },
  twin: { type: Thing, resolve: ({ n }: Thing): Thing | null => (n > 2 ? null : { kind: n === 1 ? 'House' : 'Field', n: n + 1 }) },
}

const House = new GraphQLObjectType({
  name: 'House',
  interfaces: [Thing],
  fields: () => ({
    ...shared,
    rooms: { type: GraphQLInt, args: { above: { type: GraphQLInt, defaultValue: 1 } }, resolve: ({ n }: Thing, { above }: { above: number | null }) => (above === null ? -1 : n + above) },
    neighbours: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Either))), args: { first: { type: GraphQLInt } }, resolve: (_: Thing, { first }: { first?: number }) => later(list(first ?? 2)) },
    owner: { type: new GraphQLNonNull(GraphQLString), resolve: ({ n }: Thing) => (n === 1 ? null : `owner ${n}`) },
  }),
})

const Field = new GraphQLObjectType({
  name: 'Field',
  interfaces: [Thing],
  fields: () => ({
    ...shared,
    crop: { type: GraphQLString, resolve: ({ n }: Thing) => (n % 3 === 1 ? fails() : `crop ${n}`) },
    mu: { type: new GraphQLNonNull(GraphQLFloat), resolve: ({ n }: Thing) => later(n * 1.5) },
    plots: { type: new GraphQLList(new GraphQLList(new GraphQLNonNull(GraphQLInt))), resolve: ({ n }: Thing) => [[1, n], [2, null], null, []] },
  }),
})

const Either = new GraphQLUnionType({ name: 'Either', types: () => [House, Field], resolveType: (value: Thing) => value.kind })

const thrown = (kind: string): never => {
  if (kind === 'forbidden') throw forbidden()
  if (kind === 'input') throw badInput({ zh: '不对', en: 'Wrong' })
  if (kind === 'graphql') throw new GraphQLError('Said by hand', { extensions: { code: 'QUERY_TOO_COMPLEX' } })
  return fails()
}

const Query: GraphQLObjectType = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    word: { type: GraphQLString, resolve: () => 'word' },
    sure: { type: new GraphQLNonNull(GraphQLString), resolve: () => later('sure') },
    echo: {
      type: GraphQLString,
      args: { text: { type: GraphQLString, defaultValue: 'unsaid' }, ids: { type: new GraphQLList(GraphQLID) }, on: { type: DateScalar }, at: { type: DateTimeScalar }, fen: { type: FenScalar }, yes: { type: GraphQLBoolean }, ratio: { type: GraphQLFloat }, colour: { type: Colour }, range: { type: Range, defaultValue: { from: 1 } } },
      // Arguments have no order that anybody may rely on.
      resolve: (_: unknown, values: Record<string, unknown>) => JSON.stringify(Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    },
    needs: { type: GraphQLInt, args: { n: { type: new GraphQLNonNull(GraphQLInt) }, range: { type: new GraphQLNonNull(Range) } }, resolve: (_: unknown, { n }: { n: number }) => n },
    things: { type: new GraphQLList(Thing), args: { count: { type: GraphQLInt, defaultValue: 4 } }, resolve: (_: unknown, { count }: { count: number }) => list(count) },
    sureThings: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Thing))), resolve: () => later(list(3)) },
    either: { type: Either, args: { n: { type: GraphQLInt, defaultValue: 0 } }, resolve: (_: unknown, { n }: { n: number }) => list(n + 1)[n] },
    houses: { type: new GraphQLList(new GraphQLNonNull(House)), resolve: () => [{ kind: 'House', n: 0 }, later({ kind: 'House', n: 1 }), { kind: 'House', n: 2 }] },
    untyped: { type: Thing, resolve: () => ({ kind: 'Nothing', n: 1 }) },
    fails: { type: GraphQLString, args: { how: { type: GraphQLString, defaultValue: 'plain' } }, resolve: (_: unknown, { how }: { how: string }) => thrown(how) },
    failsLater: { type: new GraphQLNonNull(GraphQLString), resolve: async () => later(null).then(() => fails()) },
    empty: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    nothing: { type: House, resolve: () => null },
    self: { type: Query, resolve: () => ({}) },
    sureSelf: { type: new GraphQLNonNull(Query), resolve: () => later({}) },
    colour: { type: Colour, args: { of: { type: GraphQLString } }, resolve: (_: unknown, { of }: { of?: string }) => of ?? 'red' },
    colours: { type: new GraphQLList(Colour), resolve: () => ['red', 'green', 'PLAIN'] },
    money: { type: FenScalar, args: { of: { type: GraphQLFloat } }, resolve: (_: unknown, { of }: { of?: number }) => of ?? 100 },
    day: { type: DateScalar, resolve: () => '2015-12-31' },
    instant: { type: DateTimeScalar, resolve: () => '2015-12-31 04:00:00.000' },
    tooLarge: { type: GraphQLInt, resolve: () => 2 ** 40 },
    notANumber: { type: GraphQLInt, resolve: () => 'many' },
    notAList: { type: new GraphQLList(GraphQLInt), resolve: () => 5 },
    flag: { type: GraphQLBoolean, resolve: () => 1 },
    id: { type: GraphQLID, resolve: () => 7 },
    someFail: { type: new GraphQLList(GraphQLString), resolve: () => ['a', Promise.reject(new Error('row 1')), later('c')] },
  }),
})

export const PARITY_SCHEMA = new GraphQLSchema({ query: Query, types: [House, Field] })
