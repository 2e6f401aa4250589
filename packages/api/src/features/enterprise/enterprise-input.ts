import { Field, ID, InputType } from 'type-graphql'
import './enterprise-type.js'
import { LeadingLevel } from './leading-level.js'

@InputType('EnterpriseFilter', { description: 'Narrows the enterprises in scope; conditions are joined by AND.' })
export class EnterpriseFilter {
  @Field(() => ID, { nullable: true, description: 'Enterprises with their seat in this region or below it.' }) region?: string | null
  @Field(() => String, { nullable: true, description: 'Part of the name, as it is written; at most 100 characters.' }) nameContains?: string | null
  @Field(() => [String], { nullable: true, description: 'Working in any of these industries, by their codes in the list INDUSTRY (I-2).' }) industry?: string[] | null
  @Field(() => [LeadingLevel], { nullable: true, description: 'Named a leading enterprise by any of these levels as the highest.' }) leadingLevel?: LeadingLevel[] | null
  @Field(() => Boolean, { nullable: true, description: 'True: with a linkage in force today (I-19); false: without one.' }) linked?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: those that an office ended; false: those that work.' }) ended?: boolean | null
}
