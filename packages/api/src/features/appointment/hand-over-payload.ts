import { Field, Int, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'

@ObjectType('HandOverHouseholdsPayload', { description: 'How many households were handed over; all or none.', simpleResolvers: true })
export class HandOverHouseholdsPayload {
  @Field(() => Int, { description: 'Households handed over; 0 when it was refused.' }) handedOver: number
  @Field(() => [UserErrorType], { description: 'QUOTA when the receiver’s ten places do not suffice, else what was wrong.' }) userErrors: UserErrorType[]
}

@ObjectType('AssignHouseholdsPayload', { description: 'How many households got a leader; all or none.', simpleResolvers: true })
export class AssignHouseholdsPayload {
  @Field(() => Int, { description: 'Households assigned; 0 when it was refused.' }) assigned: number
  @Field(() => [UserErrorType], { description: 'QUOTA when the leader’s ten places do not suffice, STATE for a household that has a leader, else what was wrong.' }) userErrors: UserErrorType[]
}
