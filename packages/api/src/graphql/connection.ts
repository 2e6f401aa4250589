import type { ClassType } from 'type-graphql'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../data/scoped-repository.js'
import { badInput } from './errors.js'

const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100

@ObjectType('PageInfo', { description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' }) hasNextPage: boolean
  @Field(() => Boolean, { description: 'Whether something came before.' }) hasPreviousPage: boolean
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' }) startCursor: string | null
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after` for the next page.' }) endCursor: string | null
}

/** A page as the schema shows it. */
export interface ConnectionValue<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/**
 * Refuses a page size that is negative or over 100 with BAD_USER_INPUT; 20 when none is given.
 */
export const pageSize = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE
  if (size < 0 || size > LARGEST_PAGE) {
    throw badInput({ zh: `每页最多 ${LARGEST_PAGE} 条。`, en: `A page holds between 0 and ${LARGEST_PAGE} rows.` })
  }
  return size
}

/** Gives a page the shape of the schema's connections. */
export const toConnection = <T>(page: Page<T>): ConnectionValue<T> => ({
  edges: page.edges,
  nodes: page.edges.map((edge) => edge.node),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    get startCursor() {
      return page.edges[0]?.cursor ?? null
    },
    get endCursor() {
      return page.edges.at(-1)?.cursor ?? null
    },
  },
  totalCount: page.totalCount ?? 0,
})

/** Makes the connection and edge types of a node type: `export const HouseholdConnection = connectionOf('Household', HouseholdType)`. */
export const connectionOf = <T extends object>(name: string, NodeType: ClassType<T>): ClassType<ConnectionValue<T>> => {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list with its place.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Opaque place in this list, of this viewer and filter.' }) cursor: string
    @Field(() => NodeType, { description: 'The row itself.' }) node: T
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, within the viewer's scope.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' }) edges: Edge[]
    @Field(() => [NodeType], { description: 'The rows.' }) nodes: T[]
    @Field(() => PageInfo, { description: 'Where this page stands.' }) pageInfo: PageInfo
    @Field(() => Int, { description: 'How many rows the filter has in all, within the scope.' }) totalCount: number
  }
  return Connection
}
