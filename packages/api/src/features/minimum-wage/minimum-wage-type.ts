import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'

@ObjectType('MinimumWage', { description: 'The monthly minimum wage of a banner from a day on, as the city’s office keeps it.' })
export class MinimumWageType {
  @Field(() => DateScalar, { description: 'The first day on which it holds, until the next one begins.' }) startedOn: string
  @Field(() => FenScalar, { description: 'A month of full work, fen.' }) monthly: number
  @Field(() => String, { description: 'Where it was published.' }) source: string
  @Field(() => Int, { description: 'Grows with each change; sent back with the next one.' }) version: number
}

@InputType('SetMinimumWageInput', { description: 'The minimum wage of a banner from a day on.' })
export class SetMinimumWageInput {
  @Field(() => ID, { description: 'The banner, by its 12-digit code.' }) region: string
  @Field(() => DateScalar, { description: 'The first day on which it holds.' }) startedOn: string
  @Field(() => FenScalar, { description: 'A month of full work, fen: more than nothing.' }) monthly: number
  @Field(() => String, { description: 'Where it was published: 1 to 200 characters.' }) source: string
  @Field(() => Int, { description: 'The version that was read; 0 where there was none for that day.' }) version: number
}

@ObjectType('SetMinimumWagePayload', { description: 'The minimum wage as it stands, or why nothing was changed.', simpleResolvers: true })
export class SetMinimumWagePayload {
  @Field(() => MinimumWageType, { nullable: true, description: 'The minimum wage; null when it was refused.' }) minimumWage: MinimumWageType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
