import { Field, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'
import { HouseholdType } from '../household/household-type.js'
import { PersonType } from '../person/person-type.js'

@ObjectType('HouseholdEventPayload', { description: 'What became of an event of a household.', simpleResolvers: true })
export class HouseholdEventPayload {
  @Field(() => HouseholdType, { nullable: true, description: 'The household after the event; null when it was refused.' }) household: HouseholdType | null
  @Field(() => HouseholdType, { nullable: true, description: 'The household that took a member in, was split off, or was merged into.' }) other: HouseholdType | null
  @Field(() => PersonType, { nullable: true, description: 'The member whom the event is about, where it is about one.' }) person: PersonType | null
  @Field(() => Boolean, { description: 'True when it had been recorded before: nothing was changed.' }) replayed: boolean
  @Field(() => HouseholdType, { nullable: true, description: 'What is stored, when the event was STALE.' }) current: HouseholdType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
