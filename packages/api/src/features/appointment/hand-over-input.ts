import { Field, ID, InputType } from 'type-graphql'

@InputType('HandOverHouseholdsInput', { description: 'Households that go from one section-level leader to another, in one step.' })
export class HandOverHouseholdsInput {
  @Field(() => ID, { description: 'Account of the leader who hands over.' }) from: string
  @Field(() => ID, { description: 'Account of the leader who receives.' }) to: string
  @Field(() => [ID], { nullable: true, description: 'Which households; all of the leader’s in the banner when left out. An empty list is refused.' }) households?: string[] | null
  @Field(() => String, { nullable: true, description: 'A note for the history, at most 1,000 characters.' }) note?: string | null
}

@InputType('AssignHouseholdsInput', { description: 'Households without anybody in charge that a section-level leader takes over.' })
export class AssignHouseholdsInput {
  @Field(() => ID, { description: 'Account of the leader who receives.' }) to: string
  @Field(() => [ID], { description: 'The households; each must be without a leader today.' }) households: string[]
  @Field(() => String, { nullable: true, description: 'A note for the history, at most 1,000 characters.' }) note?: string | null
}
