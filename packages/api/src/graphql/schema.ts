import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { isInterfaceType, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import type { BuildSchemaOptions, NonEmptyArray } from 'type-graphql'
import { resolveDirectly } from './direct-resolvers.js'
import type { NodeValue } from './node-type.js'
import { QUERY_LIMITS } from './query-limits.js'

/** A resolver instance; its class carries the operations. */
export type ResolverInstance = object

/** Every subscription names its own source of changes; the library asks for topics all the same. */
const NO_TOPICS: NonNullable<BuildSchemaOptions['pubSub']> = {
  publish: () => {
    throw new Error('Changes are published through the outbox')
  },
  subscribe: () => {
    throw new Error('A subscription names its source by `subscribe`')
  },
}

/** Builds the schema from resolvers that already hold their services. */
export const buildApiSchema = (resolvers: readonly ResolverInstance[], orphanedTypes: readonly (new () => object)[] = []): GraphQLSchema => {
  const instances = new Map<unknown, ResolverInstance>(resolvers.map((resolver) => [resolver.constructor, resolver]))
  const classes = resolvers.map((resolver) => resolver.constructor as new (...dependencies: never[]) => object)
  const schema = buildSchemaSync({
    resolvers: classes as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...orphanedTypes],
    container: { get: (type: unknown) => instances.get(type) },
    validate: false,
    pubSub: NO_TOPICS,
  })
  const query = schema.getQueryType()
  if (query) query.description = QUERY_LIMITS
  const node = schema.getType('Node')
  // The library answers with a promise, which the compiling executor does not wait for; a row names its type itself.
  if (isInterfaceType(node)) node.resolveType = ({ nodeType }: NodeValue) => nodeType
  resolveDirectly(schema, instances)
  return schema
}

/** The schema as committed text, in a stable order. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
