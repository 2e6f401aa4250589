import { BREAK as originalBreak, Kind as originalKind, parse, print as originalPrint, visit as originalVisit } from 'graphql'
import { describe, expect, test } from 'vitest'
import { BREAK, Kind, print, visit } from './graphql'
import { everyDocument } from './testing/every-document'

const documents = await everyDocument()
const read = (text: string) => parse(text, { noLocation: true })
/** Values of every kind, which documents of the portal may come to hold. */
const everything = read('query Every($a: [Int!]! = [1, 2], $b: Input = { c: null, d: "tab\\t\\"quoted\\"" }) { first: one(a: $a, e: ENUM, f: 1.5, g: true, h: [], i: {}) @include(if: $b) { ...Part ... on Kind @skip(if: false) { id } ... { name } } } fragment Part on Kind { id } mutation Do { do } subscription Hear { heard }')

describe('a document printed short', () => {
  test('is read by the service as the document that it was: every one of the portal', () => {
    expect(documents.length).toBeGreaterThan(100)
    for (const [name, document] of documents) expect(read(print(document)), name).toEqual(read(originalPrint(document)))
  })

  test('keeps values, directives and fragments of every kind', () => {
    expect(read(print(everything))).toEqual(everything)
  })
})

describe('a walk through a document', () => {
  const typename = { kind: 'Field', name: { kind: 'Name', value: '__typename' } }
  /** As the cache adds the names of types, which it looks up by the parent of a selection. */
  const named = { SelectionSet: { enter: (node: unknown, _key: unknown, parent: unknown) => ((parent as { kind?: string }).kind === 'OperationDefinition' ? undefined : { ...(node as object), selections: [...(node as { selections: unknown[] }).selections, typename] }) } }

  test('puts what the visitor says in the place of nodes, as the library does', () => {
    for (const [name, document] of [...documents, ['everything', everything] as const]) expect(visit(document, named), name).toEqual(originalVisit(document, named as never))
  })

  test('answers the document itself where nothing was changed, and leaves out what is to go', () => {
    expect(visit(everything, { Field: () => undefined })).toBe(everything)
    const without = { Directive: () => null }
    expect(visit(everything, without)).toEqual(originalVisit(everything, without))
    const closed = { Field: () => false, Name: () => ({ kind: 'Name', value: 'x' }) }
    expect(visit(everything, closed)).toEqual(originalVisit(everything, closed as never))
  })

  test('comes by the nodes in the same order with the same paths, and ends where it is told to', () => {
    const steps = (walk: typeof visit, end: unknown) => {
      const seen: string[] = []
      const at = (node: { readonly name?: { readonly value: string } }, _key: unknown, _parent: unknown, path: readonly unknown[]) => {
        seen.push(path.join('.'))
        return node.name?.value === 'Kind' ? end : undefined
      }
      walk(everything, { Field: at, NamedType: at, Directive: at } as never)
      return seen
    }
    const original = originalVisit as unknown as typeof visit
    expect(steps(visit, BREAK)).toEqual(steps(original, originalBreak))
    expect(steps(visit, undefined)).toEqual(steps(original, undefined))
  })
})

test('names of nodes are those of the library', () => {
  for (const [name, kind] of Object.entries(Kind)) expect(originalKind[name as keyof typeof originalKind]).toBe(kind)
})
