import { Field, ID, InputType } from 'type-graphql'

@InputType('EnterpriseFilter', { description: 'Narrows the enterprises in scope; conditions are joined by AND.' })
export class EnterpriseFilter {
  @Field(() => ID, { nullable: true, description: 'Enterprises with their seat in this region or below it.' }) region?: string | null
  @Field(() => String, { nullable: true, description: 'Part of the name, as it is written; at most 100 characters.' }) nameContains?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True: with a linkage in force today (I-19); false: without one.' }) linked?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: those that an office ended; false: those that work.' }) ended?: boolean | null
}
