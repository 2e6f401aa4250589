import { Field, ID, InterfaceType } from 'type-graphql'

/** What a row of the Node interface says of itself: resolvers put the type's name beside the row. */
export interface NodeValue {
  readonly id: string
  readonly nodeType: 'Household' | 'Person' | 'Observation' | 'Enterprise' | 'Linkage' | 'OutcomeReport' | 'RegisterCase' | 'AuditEntry' | 'VillagePlan' | 'Project'
}

@InterfaceType('Node', { description: 'Anything that can be asked for by its id alone.', resolveType: (value: NodeValue) => value.nodeType })
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
}
