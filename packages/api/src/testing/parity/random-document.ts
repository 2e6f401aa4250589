import fc from 'fast-check'
import { getNamedType, isAbstractType, isLeafType, isObjectType, isInterfaceType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import type { ParityCase } from './parity-documents.js'

/** Fields that need arguments, and how they are asked for. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  needs: ['(n: 1, range: { from: 2 })', '(n: $n, range: { from: $n })'],
  things: ['', '(count: 3)', '(count: $n)'],
  either: ['', '(n: 1)'],
  rooms: ['', '(above: 2)', '(above: $n)', '(above: null)'],
  neighbours: ['', '(first: 1)'],
  fails: ['', '(how: "forbidden")', '(how: "input")'],
  colour: ['', '(of: "green")', '(of: "mauve")'],
  echo: ['', '(text: "x")', '(ids: [1], yes: $yes)'],
}
/** Stands for a name of its own, so that no name stands for two different questions. */
const ALIAS = '§'
const DIRECTIVES = ['', '', '', '', '@skip(if: $yes)', '@include(if: $yes)', '@skip(if: false)']

const selections = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> => {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : []
  const own = fields.flatMap((field) => {
    const inner = getNamedType(field.type)
    if (!isLeafType(inner) && depth === 0) return []
    const below = isLeafType(inner) ? fc.constant('') : selections(schema, inner, depth - 1).map((rows) => `{ ${rows} }`)
    return [fc.tuple(fc.constantFrom(...(GIVEN[field.name] ?? [''])), fc.constantFrom(...DIRECTIVES), below).map(([given, directive, rows]) => `${ALIAS}: ${field.name}${given} ${directive} ${rows}`)]
  })
  const fragments = possible.map((each) => fc.tuple(fc.constantFrom(...DIRECTIVES), selections(schema, each, Math.max(depth - 1, 0))).map(([directive, rows]) => `... on ${each.name} ${directive} { ${rows} }`))
  return fc.array(fc.oneof(fc.constant('__typename'), ...own, ...fragments), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
}

const named = (rows: string): string => {
  let count = 0
  return rows.replaceAll(ALIAS, () => `f${(count += 1)}`)
}

/** A random document with its variables, valid in the schema. */
export const randomDocument = (schema: GraphQLSchema): fc.Arbitrary<ParityCase> => {
  const query = schema.getQueryType()
  if (query === undefined || query === null) throw new Error('The schema has no queries')
  return fc
    .tuple(selections(schema, query, 3), fc.boolean(), fc.nat({ max: 3 }))
    .map(([rows, yes, n]) => ({ name: 'random', document: `query ($yes: Boolean!, $n: Int!) { ${named(rows)} always: echo(yes: $yes) asked: things(count: $n) { n } }`, variables: { yes, n } }))
}
