import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'

@InputType('AuditFilter', { description: 'Narrows the trail within the assigned regions.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done to this: a household, observation, account or other id.' }) subject?: string | null
  @Field(() => ID, { nullable: true, description: 'Done to this household, its members, its visits or what was observed about it.' }) household?: string | null
  @Field(() => ID, { nullable: true, description: 'In this region or below it, by its 12-digit code.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'Done by this account.' }) account?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'On this day or later, in Asia/Shanghai.' }) from?: string | null
  @Field(() => DateScalar, { nullable: true, description: 'On this day or earlier, in Asia/Shanghai.' }) to?: string | null
  @Field(() => String, { nullable: true, description: 'This action, such as household.update.' }) action?: string | null
}
