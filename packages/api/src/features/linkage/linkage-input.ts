import { Field, ID, InputType } from 'type-graphql'
import { LinkageCloseness, LinkageForm } from './linkage-codes.js'

@InputType('LinkageFilter', { description: 'Narrows the linkages in scope; conditions are joined by AND.' })
export class LinkageFilter {
  @Field(() => ID, { nullable: true, description: 'Linkages with villages in this region.' }) region?: string | null
  @Field(() => [LinkageForm], { nullable: true, description: 'Of any of these forms.' }) form?: LinkageForm[] | null
  @Field(() => [LinkageCloseness], { nullable: true, description: 'As close as any of these.' }) closeness?: LinkageCloseness[] | null
  @Field(() => ID, { nullable: true, description: 'Of this enterprise.' }) enterprise?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True: in force today; false: not yet or no more.' }) inForce?: boolean | null
}
