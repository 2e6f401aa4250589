import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { GraphQLScalarType, isObjectType } from 'graphql'
import type { ResolverData } from 'type-graphql'
import type { ResolverInstance } from './schema.js'

type FieldResolverMetadata = typeof globalThis.TypeGraphQLMetadataStorage.fieldResolvers[number]
type ParamMetadata = NonNullable<FieldResolverMetadata['params']>[number]
type Read = (data: ResolverData<object>) => unknown

const PLAIN_TYPES: readonly unknown[] = [String, Number, Boolean]
const isPlain = (type: unknown): boolean => PLAIN_TYPES.includes(type) || type instanceof GraphQLScalarType

/** How one parameter is read; null for one that the library must convert or check. */
const readOf = (param: ParamMetadata): Read | null => {
  if (param.kind === 'root' && param.propertyName === undefined && param.getType === undefined) return ({ root }) => root as unknown
  if (param.kind === 'info') return ({ info }) => info
  if (param.kind === 'custom' && param.options.arg === undefined) return (data) => param.resolver(data) as unknown
  if (param.kind === 'arg' && isPlain(param.getType())) return ({ args }) => args[param.name] as unknown
  return null
}

const isRead = (read: Read | null): read is Read => read !== null

const directResolver = (instance: ResolverInstance, { methodName, params = [], middlewares = [], roles }: FieldResolverMetadata): GraphQLFieldResolver<unknown, object> | null => {
  const reads = params.toSorted((a, b) => a.index - b.index).map(readOf)
  const method: unknown = Reflect.get(instance, methodName)
  if (roles !== undefined || middlewares.length > 0 || typeof method !== 'function' || !reads.every(isRead)) return null
  return (root: unknown, args: Record<string, unknown>, context: object, info: GraphQLResolveInfo): unknown => {
    const data: ResolverData<object> = { root, args, context, info }
    return Reflect.apply(method, instance, reads.map((read) => read(data)))
  }
}

/**
 * Lets the executor call field resolvers themselves. The library sorts the parameters at each call and checks each
 * argument in a promise of its own, which costs a list of fifty rows more than its rows; arguments that are plain scalars
 * have been checked by GraphQL already. Whatever needs the library (inputs as classes, middlewares) stays with it.
 */
export const resolveDirectly = (schema: GraphQLSchema, instances: ReadonlyMap<unknown, ResolverInstance>): void => {
  const { fieldResolvers, objectTypes } = globalThis.TypeGraphQLMetadataStorage
  for (const metadata of fieldResolvers) {
    const instance = instances.get(metadata.target)
    const owner = metadata.getObjectType?.()
    const type = schema.getType(objectTypes.find(({ target }) => target === owner)?.name ?? '')
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined
    if (instance === undefined || field === undefined || metadata.kind !== 'external') continue
    const resolver = directResolver(instance, metadata)
    if (resolver !== null) field.resolve = resolver
  }
}
