import { Field, ID, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'

@ObjectType('LeftHousehold', { description: 'A household that took part in a linkage in a quarter and has left since: what a report of the quarter names it by.', simpleResolvers: true })
export class LeftHouseholdType {
  @Field(() => ID, { description: 'Its id.' }) household: string
  @Field(() => String, { description: '12-digit village code, a hyphen, the running number in the village.' }) number: string
  @Field(() => String, { description: 'First character of the head’s name, whoever asks.' }) headName: string
  @Field(() => String, { nullable: true, description: 'Villagers’ group (组) in the village.' }) group: string | null
  @Field(() => DateScalar, { description: 'Its last day in the linkage.' }) leftOn: string
}
