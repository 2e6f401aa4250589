import { GraphQLError, Kind, getNamedType, getNullableType, isListType, isObjectType, isInterfaceType, visit } from 'graphql'
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql'
import { BoundedCache } from '../data/bounded-cache.js'
import { RequestError } from './errors.js'

/** How many words and signs a document may hold. */
export const MAX_TOKENS = 10_000
/** How deep a free-form document may nest; introspection may go a little deeper. */
export const MAX_DEPTH = 14
const MAX_INTROSPECTION_DEPTH = 22
/** How many aliases a document may hold. */
export const MAX_ALIASES = 60
/** How many fields an operation may ask of the root. */
export const MAX_ROOT_FIELDS = 40
/** How many sign-ins a document may ask, with a password or a household’s code: each is work for whoever asks, and nobody need be signed in for it. */
export const MAX_SIGN_INS = 1
const SIGN_INS: ReadonlySet<string> = new Set(['signIn', 'openOwnFile'])
/** How many rows and fields an answer may come to; each list counts with its page size. */
export const MAX_COST = 60_000
/** How large a list without a page size is taken to be, such as a household's persons. */
const USUAL_LIST = 10
/** Regions below one: 14 to each of three levels make the city's 2,721 divisions. */
const USUAL_CHILDREN = 14
/** A way up may lead down again into the largest town, whose 65 villages are five times the usual. */
const WAY_UP = 5
/** What a list of the root costs beside its rows: it is searched and counted in the whole territory, however few rows it shows. */
const SEARCH_COST = 4_000
/** What an order of households costs besides: the territory’s, the largest list there is, are all sorted, however few are shown. */
const SORT_COST = 8_000
const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100

/** What a client has to know of the limits, in the words of the schema. */
export const QUERY_LIMITS = [
  'What can be read.',
  `A query may cost at most ${MAX_COST}, and is refused with QUERY_TOO_COMPLEX before anything runs when it may come to more. Each field costs 1, times the number of rows of every list around it: a list with \`first\` counts with its page size (${DEFAULT_PAGE} when none is given, at most ${LARGEST_PAGE}), another list with ${USUAL_LIST}, the children of a region with ${USUAL_CHILDREN}, a region’s parent with ${WAY_UP}. A list of the root costs ${SEARCH_COST} besides, since it is searched in the whole territory, and \`households\` cost ${SORT_COST} more with \`orderBy\`, since all of them are sorted.`,
  `A document nests at most ${MAX_DEPTH} levels and has at most ${MAX_ALIASES} aliases, ${MAX_ROOT_FIELDS} fields of the root and ${MAX_TOKENS} tokens.`,
].join('\n\n')

const tooComplex = (zh: string, en: string): RequestError => new RequestError('QUERY_TOO_COMPLEX', { zh, en })

interface Shape {
  readonly depth: number
  readonly aliases: number
  /** Fields of the selection itself, those of its fragments among them. */
  readonly fields: number
  readonly signIns: number
}

const NOTHING: Shape = { depth: 0, aliases: 0, fields: 0, signIns: 0 }

const ofField = (field: FieldNode, inner: Shape): Shape => ({
  depth: inner.depth + 1,
  aliases: inner.aliases + (field.alias === undefined ? 0 : 1),
  fields: 1,
  signIns: inner.signIns + (SIGN_INS.has(field.name.value) ? 1 : 0),
})

const shapeOf = (set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>, measured: Map<string, Shape>): Shape => {
  let { depth, aliases, fields, signIns } = NOTHING
  for (const selection of set?.selections ?? []) {
    let inner: Shape
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value
      // A fragment under measurement stands for itself: cycles are refused by the standard rules.
      inner = measured.get(name) ?? NOTHING
      if (!measured.has(name)) {
        measured.set(name, inner)
        inner = shapeOf(fragments.get(name)?.selectionSet, fragments, measured)
        measured.set(name, inner)
      }
    } else {
      inner = shapeOf(selection.selectionSet, fragments, measured)
      if (selection.kind === Kind.FIELD) inner = ofField(selection, inner)
    }
    depth = Math.max(depth, inner.depth)
    aliases += inner.aliases
    fields += inner.fields
    signIns += inner.signIns
  }
  return { depth, aliases, fields, signIns }
}

const isIntrospection = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))

/** Refuses documents that nest too deep, alias too much or ask too much of the root at once, before anything runs. */
export const documentLimits: ValidationRule = (context) => ({
  Document: (document: DocumentNode) => {
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue
      const { depth, aliases, fields, signIns } = shapeOf(definition.selectionSet, fragments, new Map())
      const deepest = isIntrospection(definition) ? MAX_INTROSPECTION_DEPTH : MAX_DEPTH
      const problem =
        depth > deepest
          ? `The query nests ${depth} levels; at most ${deepest} are answered.`
          : aliases > MAX_ALIASES
            ? `The query has ${aliases} aliases; at most ${MAX_ALIASES} are answered.`
            : fields > MAX_ROOT_FIELDS
              ? `The query asks ${fields} fields of the root; at most ${MAX_ROOT_FIELDS} are answered.`
              : signIns > MAX_SIGN_INS
                ? `The query signs in ${signIns} times; at most ${MAX_SIGN_INS} is answered.`
                : null
      if (problem !== null) context.reportError(new GraphQLError(problem, { nodes: definition, extensions: { code: 'QUERY_TOO_COMPLEX' } }))
    }
  },
})

const pageOf = (field: FieldNode, variables: Readonly<Record<string, unknown>>): number | null => {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')
  if (first === undefined) return null
  const value = first.value.kind === Kind.INT ? Number(first.value.value) : first.value.kind === Kind.VARIABLE ? variables[first.value.name.value] : null
  return typeof value === 'number' ? Math.min(Math.max(value, 1), LARGEST_PAGE) : DEFAULT_PAGE
}

/** An order is asked for, whichever: a variable that holds none asks for the usual one. */
const hasOrder = (field: FieldNode, variables: Readonly<Record<string, unknown>>): boolean => {
  const value = field.arguments?.find((argument) => argument.name.value === 'orderBy')?.value
  if (value === undefined || value.kind === Kind.NULL) return false
  return value.kind !== Kind.VARIABLE || (variables[value.name.value] ?? null) !== null
}

interface CostWalk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

const costOf = (walk: CostWalk, set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): number => {
  let cost = 0
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value)
      cost += costOf(walk, fragment?.selectionSet, fragment === undefined ? parent : walk.schema.getType(fragment.typeCondition.name.value))
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition
      cost += costOf(walk, selection.selectionSet, condition === undefined ? parent : walk.schema.getType(condition.name.value))
    } else {
      cost += costOfField(walk, selection, parent)
    }
    if (cost > MAX_COST) return cost
  }
  return cost
}

const costOfField = (walk: CostWalk, field: FieldNode, parent: GraphQLNamedType | undefined): number => {
  if (field.name.value.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return 1
  const definition = parent.getFields()[field.name.value]
  if (definition === undefined) return 1
  const type = getNamedType(definition.type)
  const paged = definition.args.some((argument) => argument.name === 'first')
  const list = isListType(getNullableType(definition.type))
  // In a connection the page size counts once, on the connection: its edges and nodes are the rows already counted.
  const inConnection = parent.name.endsWith('Connection')
  const usual = definition.name === 'children' ? USUAL_CHILDREN : USUAL_LIST
  const single = definition.name === 'parent' ? WAY_UP : 1
  const rows = paged ? (pageOf(field, walk.variables) ?? DEFAULT_PAGE) : list && !inConnection ? usual : single
  const search = paged && parent === walk.schema.getQueryType() ? SEARCH_COST + (definition.name === 'households' && hasOrder(field, walk.variables) ? SORT_COST : 0) : 1
  return search + rows * costOf(walk, field.selectionSet, type)
}

/** A page size or an order may come by the default of its variable, and then counts as well. */
const withDefaults = (operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, unknown][] => {
      if (defaultValue?.kind === Kind.INT) return [[variable.name.value, Number(defaultValue.value)]]
      return defaultValue?.kind === Kind.ENUM ? [[variable.name.value, defaultValue.value]] : []
    }),
  ),
  ...variables,
})

/** What the operation may cost at most: one for each field, times the page size of each list around it. Beyond MAX_COST it is counted no further. */
export const operationCost = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  return costOf({ schema, fragments, variables: withDefaults(operation, variables) }, operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

/** The error of a query that may cost more than MAX_COST, else null. */
export const checkCost = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): RequestError | null =>
  errorOfCost(operationCost(schema, document, operation, variables))

const errorOfCost = (cost: number): RequestError | null =>
  cost <= MAX_COST ? null : tooComplex('一次查询的内容太多，请减少每页条数或分次查询。', `The query may come to more than ${MAX_COST} fields. Ask for smaller pages, or in several queries.`)

/** The variables that a cost depends on: those of page sizes and orders. */
const variablesOfCost = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>()
  visit(document, {
    Argument: ({ name, value }) => {
      if ((name.value === 'first' || name.value === 'orderBy') && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

/** What a cost depends on of a variable: the size of the page, or whether there is an order. */
const ofCost = (value: unknown): string => (typeof value === 'number' ? String(Math.min(Math.max(value, 1), LARGEST_PAGE)) : value === undefined || value === null ? String(value) : 'given')

/** Sizes of pages for which the cost of one document is remembered. */
const REMEMBERED_COSTS = 32

/** The same as `checkCost`, counted once for a document and the page sizes that it is asked with: a document that many ask is not walked for each of them. */
export const rememberedCostCheck = (schema: GraphQLSchema): ((document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => RequestError | null) => {
  const known = new WeakMap<OperationDefinitionNode, { readonly names: readonly string[]; readonly costs: BoundedCache<string, number> }>()
  return (document, operation, variables) => {
    const kept = known.get(operation) ?? { names: variablesOfCost(document), costs: new BoundedCache<string, number>(REMEMBERED_COSTS) }
    known.set(operation, kept)
    const key = kept.names.map((name) => ofCost(variables[name])).join(' ')
    const cost = kept.costs.get(key) ?? operationCost(schema, document, operation, variables)
    kept.costs.set(key, cost)
    return errorOfCost(cost)
  }
}
