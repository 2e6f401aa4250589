import type { ASTNode, DocumentNode } from 'graphql'

/** The names of nodes that documents of a client are made of. */
export const Kind = {
  NAME: 'Name',
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  SELECTION_SET: 'SelectionSet',
  FIELD: 'Field',
  FRAGMENT_SPREAD: 'FragmentSpread',
  INLINE_FRAGMENT: 'InlineFragment',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  VARIABLE: 'Variable',
  INT: 'IntValue',
  FLOAT: 'FloatValue',
  STRING: 'StringValue',
  BOOLEAN: 'BooleanValue',
  NULL: 'NullValue',
  ENUM: 'EnumValue',
  LIST: 'ListValue',
  OBJECT: 'ObjectValue',
  DIRECTIVE: 'Directive',
} as const

export const OperationTypeNode = { QUERY: 'query', MUTATION: 'mutation', SUBSCRIPTION: 'subscription' } as const

/** Ends a walk. */
export const BREAK = {}

type Part = Readonly<Record<string, unknown>>
type Enter = (node: ASTNode, key: string | number | undefined, parent: unknown, path: readonly (string | number)[]) => unknown
type Visitor = Readonly<Record<string, Enter | { readonly enter?: Enter } | undefined>>

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'kind' in value

/** Walks a document, and answers it with what the visitor put in the place of its nodes. Nothing is visited on leaving, which nothing here asks for. */
export function visit(root: ASTNode, visitor: Visitor): unknown {
  const path: (string | number)[] = []
  let isOver = false
  const walked = (value: unknown, key: string | number | undefined, parent: unknown): unknown => {
    if (isOver) return value
    if (Array.isArray(value)) return kept(value, value.map((each, index) => within(index, each, value)).filter((each) => each !== null))
    if (!isNode(value)) return value
    const act = visitor[value.kind]
    const said = (typeof act === 'function' ? act : act?.enter)?.(value, key, parent, path)
    if (said === BREAK) isOver = true
    if (said === BREAK || said === false) return value
    if (said === null) return null
    const node = (said ?? value) as Part
    const parts = Object.entries(node).map(([name, part]) => [name, within(name, part, node)] as const)
    return parts.every(([name, part]) => node[name] === part) ? node : Object.fromEntries(parts)
  }
  const within = (key: string | number, value: unknown, parent: unknown): unknown => {
    path.push(key)
    const after = walked(value, key, parent)
    path.pop()
    return after
  }
  return walked(root, undefined, undefined)
}

function kept(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return before.length === after.length && after.every((each, index) => each === before[index]) ? before : after
}

/** A document as text, as short as it can be said. */
export function print(node: DocumentNode): string {
  return text(node)
}

interface Said {
  readonly kind: string
  readonly [part: string]: unknown
}

function text(part: unknown): string {
  if (Array.isArray(part)) return part.map(text).join(' ')
  if (!isNode(part)) return ''
  const node = part as unknown as Said
  const { kind, name, value, operation, alias, typeCondition, type, defaultValue } = node
  const ends = text(node['directives']) + text(node['selectionSet'])
  const on = typeCondition === undefined ? '' : ` on ${text(typeCondition)}`
  switch (kind) {
    case 'OperationDefinition':
      return `${String(operation)} ${text(name)}${listed('(', node['variableDefinitions'], ')')}${ends}`
    case 'FragmentDefinition':
      return `fragment ${text(name)}${on}${ends}`
    case 'VariableDefinition':
      return `${text(node['variable'])}:${text(type)}${defaultValue === undefined ? '' : `=${text(defaultValue)}`}`
    case 'SelectionSet':
      return listed('{', node['selections'], '}')
    case 'Field':
      return `${alias === undefined ? '' : `${text(alias)}:`}${text(name)}${listed('(', node['arguments'], ')')}${ends}`
    case 'FragmentSpread':
      return `...${text(name)}${ends}`
    case 'InlineFragment':
      return `...${on}${ends}`
    case 'Directive':
      return `@${text(name)}${listed('(', node['arguments'], ')')}`
    case 'Argument':
    case 'ObjectField':
      return `${text(name)}:${text(value)}`
    case 'Variable':
      return `$${text(name)}`
    case 'ListValue':
      return listed('[', node['values'], ']') || '[]'
    case 'ObjectValue':
      return listed('{', node['fields'], '}') || '{}'
    case 'StringValue':
      return JSON.stringify(value)
    case 'NullValue':
      return 'null'
    case 'NamedType':
      return text(name)
    case 'ListType':
      return `[${text(type)}]`
    case 'NonNullType':
      return `${text(type)}!`
    case 'Document':
      return text(node['definitions'])
    default:
      return String(value)
  }
}

function listed(opens: string, parts: unknown, closes: string): string {
  return Array.isArray(parts) && parts.length > 0 ? opens + text(parts) + closes : ''
}
