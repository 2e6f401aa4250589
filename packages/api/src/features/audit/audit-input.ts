import { Field, ID, InputType } from 'type-graphql'

@InputType('AuditFilter', { description: 'Narrows the trail within the assigned regions.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done to this: a household, observation, account or other id.' }) subject?: string | null
  @Field(() => ID, { nullable: true, description: 'In this region or below it, by its 12-digit code.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'Done by this account.' }) account?: string | null
  @Field(() => String, { nullable: true, description: 'This action, such as household.update.' }) action?: string | null
}
