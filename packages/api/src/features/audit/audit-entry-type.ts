import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import type { AuditField } from './audit-words.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('AuditChange', { description: 'One changed field. A sensitive value is named but never written down.', simpleResolvers: true })
export class AuditChangeType {
  @Field(() => String, { description: 'Which field.' }) field: AuditField
  @Field(() => String, { nullable: true, description: 'Its value before; null for none and for a sensitive one.' }) from: string | null
  @Field(() => String, { nullable: true, description: 'Its value after; null for none and for a sensitive one.' }) to: string | null
}

@ObjectType('AuditEntry', { implements: NodeType, description: 'One link of the trail: who did what, when, from what to what (F-25). Append-only and chained by hash.', simpleResolvers: true })
export class AuditEntryType implements NodeType {
  id: string
  @Field(() => DateTimeScalar, { description: 'When it was done.' }) at: string
  @Field(() => String, { description: 'Noun and verb, such as household.update.' }) action: string
  @Field(() => String, { description: 'What kind of thing it was done to, such as Household.' }) subjectType: string
  @Field(() => ID, { nullable: true, description: 'The id of what it was done to.' }) subjectId: string | null
  @Field(() => String, { nullable: true, description: 'The reason that was given.' }) reason: string | null
  @Field(() => Int, { description: 'Its number in its chain, from 1 without gap.' }) sequence: number
  @Field(() => String, { description: 'Its seal over all that it says and the seal before it.' }) hash: string
}

export const AuditEntryConnection = connectionOf('AuditEntry', AuditEntryType)
