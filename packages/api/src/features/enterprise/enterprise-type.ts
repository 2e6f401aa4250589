import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'

@ObjectType('Enterprise', { implements: NodeType, description: 'An industrialised enterprise, counted where it has its seat (I-18, I-19).', simpleResolvers: true })
export class EnterpriseType implements NodeType {
  id: string
  @Field(() => String, { description: 'The registered name.' }) name: string
  @Field(() => String, { nullable: true, description: 'Unified social credit code (GB 32100), 18 characters; null where it is not on file.' }) creditCode: string | null
  @Field(() => String, { nullable: true, description: 'What it works in, such as beef cattle; null where it is not on file.' }) industry: string | null
}

export const EnterpriseConnection = connectionOf('Enterprise', EnterpriseType)
