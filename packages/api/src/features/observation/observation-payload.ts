import { Field, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'
import { ObservationType } from './observation-type.js'

@ObjectType('SubmitObservationPayload', { description: 'Answer to a submission.', simpleResolvers: true })
export class SubmitObservationPayload {
  @Field(() => ObservationType, { nullable: true, description: 'What is kept; null when it was refused.' }) observation: ObservationType | null
  @Field(() => Boolean, { description: 'Whether the same submission was kept before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it is kept.' }) userErrors: UserErrorType[]
}

@ObjectType('ObservationPayload', { description: 'Answer to a step.', simpleResolvers: true })
export class ObservationPayload {
  @Field(() => ObservationType, { nullable: true, description: 'The observation after the step; null when it was refused.' }) observation: ObservationType | null
  @Field(() => [UserErrorType], { description: 'Why the step was refused; empty when it was taken.' }) userErrors: UserErrorType[]
}
