import { getNamedType, isInterfaceType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { isPlainPart } from './documents.js'

/** The machinery of pages, which is compared as a whole. */
const isMachinery = (name: string): boolean => /Connection$|Edge$|^PageInfo$|^Query$/.test(name)

/** What no viewer reaches, whatever the appointments: asked with a session of another kind, and looked at in the feature's own tests. */
const OF_HOUSEHOLDS_ALONE: ReadonlySet<string> = new Set(['Query.ownFile'])

/** Every field of every type that a query can reach, `Type.field`; a plain part counts as the field that holds it. */
export const reachableFields = (schema: GraphQLSchema): string[] => {
  const names = new Set<string>()
  const visited = new Set<GraphQLNamedType>()
  const visit = (type: GraphQLNamedType): void => {
    if (visited.has(type)) return
    visited.add(type)
    if (isInterfaceType(type)) for (const each of schema.getPossibleTypes(type)) visit(each)
    if (!isObjectType(type) || isPlainPart(type)) return
    for (const field of Object.values(type.getFields())) {
      if (!isMachinery(type.name)) names.add(`${type.name}.${field.name}`)
      if (!OF_HOUSEHOLDS_ALONE.has(`${type.name}.${field.name}`)) visit(getNamedType(field.type))
    }
  }
  const query = schema.getQueryType()
  if (query !== undefined && query !== null) visit(query)
  return [...names].toSorted()
}
