import { getNamedType, getOperationAST, isInterfaceType, isLeafType, isObjectType, parse } from 'graphql'
import type { GraphQLField, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { checkCost } from '../../graphql/query-limits.js'

/*
 * Selections made from the introspected schema: whatever field is added to it is asked for from then on.
 */

/** Arguments of fields beyond a page's: each way of asking, with what its answer is called. */
const FIELD_ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'RegisterImport.households': { households: '(first: 3)', households_FAULTY: '(kinds: [FAULTY], first: 2)' },
  'Inspection.tasks': { tasks: '(first: 12)' },
  // Asked by a walk of its own: on every path to a linkage it would make queries cost too much.
  'Linkage.leftHouseholds': {},
  'Enterprise.record': { record: '(year: 2015)' },
  'LookBack.households': { households: '(first: 12)' },
  'Household.entitlements': { entitlements: '' },
  'Household.netIncomePerCapita': { netIncomePerCapita: '', netIncomePerCapita_2014: '(year: 2014)' },
}
/** More than any list inside a row of the small world holds; a small number, since a page counts as full in a query's cost. */
const INNER_PAGE = 6
const LONG_LISTS: ReadonlySet<string> = new Set(['Household.timeline', 'Project.timeline'])
const LONG_PAGE = 60

/** Types that a row leads to on every path and from which no other row is reached. */
const ENDS: ReadonlySet<string> = new Set(['Region', 'Account'])

/** Fields of a type to itself that are followed more than once. */
const REPEATED: Readonly<Record<string, number>> = { 'RegionDashboard.children': 2 }

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection')

/** A part of a row without an identity of its own, all of whose fields are plain: it is compared as one value. */
export const isPlainPart = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && !ENDS.has(type.name) && Object.values(type.getFields()).every((field) => field.name !== 'id' && isLeafType(getNamedType(field.type)))

const plainSelection = (type: GraphQLNamedType): string => (isObjectType(type) ? Object.keys(type.getFields()).join(' ') : '')

const nodeTypeOf = (connection: GraphQLNamedType): GraphQLNamedType => {
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  if (nodes === undefined) throw new Error(`${connection.name} has no nodes`)
  return getNamedType(nodes.type)
}

const argumentsOf = (owner: string, field: GraphQLField<unknown, unknown>): Readonly<Record<string, string>> => {
  const name = `${owner}.${field.name}`
  const known = FIELD_ARGUMENTS[name]
  if (known !== undefined) return known
  const others = field.args.filter((argument) => argument.name !== 'first' && argument.name !== 'after')
  if (others.length > 0) throw new Error(`The walk does not know what to give to ${name}(${others.map((argument) => argument.name).join()})`)
  return { [field.name]: field.args.some((argument) => argument.name === 'first') ? `(first: ${LONG_LISTS.has(name) ? LONG_PAGE : INNER_PAGE})` : '' }
}

/** A connection's whole selection around that of its rows. */
export const pageSelection = (rows: string): string => `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${rows} } edges { cursor node { id } } }`

/** What is asked of one field, by the name of its answer; empty where nothing is. */
const fieldSelections = (schema: GraphQLSchema, owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[]): string[] => {
  const name = `${owner.name}.${field.name}`
  const type = getNamedType(field.type)
  const asked = (selection: string): string[] => Object.entries(argumentsOf(owner.name, field)).map(([alias, values]) => `${alias === field.name ? '' : `${alias}: `}${field.name}${values} ${selection}`)
  if (isLeafType(type)) return asked('')
  if (isPlainPart(type)) return asked(`{ ${plainSelection(type)} }`)
  if (depth === 0 || path.filter((each) => each === name).length >= (REPEATED[name] ?? 1)) return []
  if (isConnection(type)) return asked(pageSelection(selectionOf(schema, nodeTypeOf(type), depth - 1, [...path, name])))
  const inner = selectionOf(schema, type, depth - 1, [...path, name])
  // A part whose fields all lead further has nothing to ask for at this depth.
  return inner === '' ? [] : asked(`{ ${inner} }`)
}

/** Plain fields that no other type of the interface has by the same name: two types may not answer one name differently. */
const ownFields = (schema: GraphQLSchema, type: GraphQLInterfaceType, one: GraphQLObjectType): string => {
  const others = schema.getPossibleTypes(type).filter((each) => each !== one)
  const own = Object.values(one.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && others.every((each) => each.getFields()[field.name] === undefined))
  return ['id', ...own.map((field) => field.name)].join(' ')
}

/** What was made for a schema, by a word for each; a walk asks the same of every viewer. */
const madeFor = <T>(): ((schema: GraphQLSchema, key: string, make: () => T) => T) => {
  const bySchema = new WeakMap<GraphQLSchema, Map<string, T>>()
  return (schema, key, make) => {
    const known = bySchema.get(schema) ?? new Map<string, T>()
    bySchema.set(schema, known)
    const before = known.get(key)
    if (before !== undefined) return before
    const now = make()
    known.set(key, now)
    return now
  }
}

const selectionMade = madeFor<string>()

/** Every field of a type, and of what it leads to, so many rows deep; never twice through one field. */
export const selectionOf = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number, path: readonly string[] = []): string =>
  selectionMade(schema, `${type.name} ${depth} ${path.join(' ')}`, () => {
    if (isInterfaceType(type)) return `__typename id ${schema.getPossibleTypes(type).map((each) => `... on ${each.name} { ${ownFields(schema, type, each)} }`).join(' ')}`
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
    const depthHere = ENDS.has(type.name) && path.length > 0 ? 0 : depth
    return Object.values(type.getFields()).flatMap((field) => fieldSelections(schema, type, field, depthHere, path)).join(' ')
  })

/** The parts of a type's selection: its plain fields, then each field that leads to other rows. */
export const selectionParts = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number): readonly ((depth: number) => string)[] => {
  const parts = Object.values(type.getFields()).map((field) => {
    const plain = isLeafType(getNamedType(field.type)) || isPlainPart(getNamedType(field.type))
    return { plain, at: (levels: number): string => fieldSelections(schema, type, field, levels, []).join(' ') }
  })
  const plain = parts.filter((part) => part.plain).map((part) => part.at(0)).join(' ')
  return [() => plain, ...parts.filter((part) => !part.plain && part.at(depth) !== '').map((part) => part.at)]
}

/** Whether a document stays within what one query may cost. */
export const isAffordable = (schema: GraphQLSchema, source: string): boolean => {
  const document = parse(source)
  const operation = getOperationAST(document)
  return operation !== null && operation !== undefined && checkCost(schema, document, operation, {}) === null
}

const documentsMade = madeFor<readonly string[]>()

/** Documents that together ask all parts of a type below a root, each as deep as its cost allows. */
export const documentsOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, around: (rows: string) => string): readonly string[] =>
  documentsMade(schema, `${type.name} ${depth} ${around('')}`, () => makeDocuments(schema, type, depth, around))

const sizesMade = madeFor<{ readonly depth: number; readonly atOnce: number }>()

/** How deep a root is asked, and for how many keys at once, so that its cost allows it. */
export const sizeOf = (schema: GraphQLSchema, root: string, depthWanted: number, mostAtOnce: number, documentOf: (count: number, depth: number) => string): { readonly depth: number; readonly atOnce: number } =>
  sizesMade(schema, root, () => {
    let [depth, atOnce] = [depthWanted, mostAtOnce]
    while (depth > 1 && !isAffordable(schema, documentOf(1, depth))) depth -= 1
    while (atOnce > 1 && !isAffordable(schema, documentOf(atOnce, depth))) atOnce -= 1
    return { depth, atOnce }
  })

const makeDocuments = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, around: (rows: string) => string): string[] => {
  const identity = type.getFields()['id'] === undefined ? '' : 'id '
  const documents: string[] = []
  let open = ''
  const fits = (rows: string): boolean => isAffordable(schema, around(`${identity}${rows}`))
  for (const part of selectionParts(schema, type, depth)) {
    let levels = depth
    while (levels > 1 && !fits(part(levels))) levels -= 1
    const rows = part(levels)
    if (open !== '' && !fits(`${open} ${rows}`)) {
      documents.push(around(`${identity}${open}`))
      open = ''
    }
    open = `${open} ${rows}`
  }
  documents.push(around(`${identity}${open}`))
  return documents
}
