import type { ASTNode, DocumentNode } from 'graphql'

/** A spread, a number, a name, a text, or a sign that stands for itself. */
const word = /\.{3}|-?\d[\d.eE+-]*|\w+|"(?:\\.|[^"\\])*"|[^\s,]/g

type Node = Readonly<Record<string, unknown>>
type Read = () => Node

/** A node of the parts that it has. */
const node = (kind: string, parts: Node): Node => Object.fromEntries(Object.entries({ kind, ...parts }).filter(([, part]) => part !== undefined))

/**
 * The document that a text says, for texts that the build has printed itself: it looks for no faults. A document written as
 * nodes is six times as long as its text.
 */
export function readDocument(text: string): DocumentNode {
  const words = text.match(word) ?? []
  let at = 0
  const next = () => words[at++] ?? ''
  const met = (sought: string) => words[at] === sought && at++ >= 0
  const many = (opens: string, closes: string, one: Read) => {
    if (!met(opens)) return undefined
    const all: Node[] = []
    while (!met(closes)) all.push(one())
    return all
  }
  const name = () => ({ kind: 'Name', value: next() })
  const namedType = () => node('NamedType', { name: name() })
  const behind = (sign: string, read: Read) => (met(sign) ? read() : undefined)

  const value = (): Node => {
    const values = many('[', ']', value)
    if (values !== undefined) return node('ListValue', { values })
    const fields = many('{', '}', () => named('ObjectField'))
    if (fields !== undefined) return node('ObjectValue', { fields })
    if (met('$')) return node('Variable', { name: name() })
    const said = next()
    if (said === 'null') return node('NullValue', {})
    if (said === 'true' || said === 'false') return node('BooleanValue', { value: said === 'true' })
    if (said.startsWith('"')) return node('StringValue', { value: JSON.parse(said) })
    if (/^[-\d]/.test(said)) return node(/[.e]/i.test(said) ? 'FloatValue' : 'IntValue', { value: said })
    return node('EnumValue', { value: said })
  }
  const named = (kind: string): Node => node(kind, { name: name(), value: behind(':', value) })
  const given = () => many('(', ')', () => named('Argument'))
  const directives = () => {
    const all: Node[] = []
    while (met('@')) all.push(node('Directive', { name: name(), arguments: given() }))
    return all.length > 0 ? all : undefined
  }
  const type = (): Node => {
    const inner = met('[') ? node('ListType', { type: type() }) : namedType()
    met(']')
    return met('!') ? node('NonNullType', { type: inner }) : inner
  }
  const variable = () => node('VariableDefinition', { variable: value(), type: behind(':', type), defaultValue: behind('=', value), directives: directives() })
  const selection = (): Node => {
    if (met('...')) {
      const isSpread = words[at] !== 'on' && /^\w/.test(words[at] ?? '')
      return isSpread
        ? node('FragmentSpread', { name: name(), directives: directives() })
        : node('InlineFragment', { typeCondition: behind('on', namedType), directives: directives(), selectionSet: selectionSet() })
    }
    const first = name()
    const second = behind(':', name)
    return node('Field', { alias: second && first, name: second ?? first, arguments: given(), directives: directives(), selectionSet: selectionSet() })
  }
  const selectionSet = () => {
    const selections = many('{', '}', selection)
    return selections && node('SelectionSet', { selections })
  }
  const definition = (): Node => {
    const operation = next()
    return operation === 'fragment'
      ? node('FragmentDefinition', { name: name(), typeCondition: behind('on', namedType), directives: directives(), selectionSet: selectionSet() })
      : node('OperationDefinition', { operation, name: name(), variableDefinitions: many('(', ')', variable), directives: directives(), selectionSet: selectionSet() })
  }

  const definitions: Node[] = []
  while (at < words.length) definitions.push(definition())
  return { kind: 'Document', definitions: definitions as unknown as ASTNode[] } as unknown as DocumentNode
}
