import { buildSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo, type SelectionSetNode } from 'graphql'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { everyDocument } from './stand-ins/testing/every-document'

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'))

/** The fields of a selection and of the fragments that it spreads. */
const fieldsOf = ({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>): string[] =>
  selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each.alias === undefined ? each.name.value : '']
    const inner = each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments.get(each.name.value)
    return inner === undefined ? [] : fieldsOf(inner, fragments)
  })

test('whatever asks for a region asks for its code, by which the client knows it: without, the answer is lost as if the service were out of reach', async () => {
  const lacking: string[] = []
  for (const [name, document] of await everyDocument()) {
    const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [])))
    const types = new TypeInfo(schema)
    visit(document, visitWithTypeInfo(types, {
      Field: ({ selectionSet, name: { value } }) => {
        const type = types.getType()
        if (selectionSet !== undefined && type != null && getNamedType(type).name === 'Region' && !fieldsOf(selectionSet, fragments).includes('code')) lacking.push(`${name}.${value}`)
      },
    }))
  }
  expect(lacking).toEqual([])
})
