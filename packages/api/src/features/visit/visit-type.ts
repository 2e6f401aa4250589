import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'

@ObjectType('Visit', { description: 'A visit to a household (R-11).', simpleResolvers: true })
export class VisitType {
  @Field(() => ID, { description: 'The id that the client made, a UUID.' }) id: string
  @Field(() => DateScalar, { description: 'Day of the visit.' }) visitedOn: string
  @Field(() => String, { description: 'What was found, as it was written.' }) findings: string
  @Field(() => DateTimeScalar, { description: 'When the visit was recorded.' }) recordedAt: string
}

@InputType('RecordVisitInput', { description: 'A visit to be recorded. The same id and content sent again is recorded once.' })
export class RecordVisitInput {
  @Field(() => ID, { description: 'A UUID that the client made for this visit.' }) id: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => DateScalar, { description: 'Day of the visit: not in the future, not before the household was identified.' }) visitedOn: string
  @Field(() => String, { description: 'What was found: 1 to 4,000 characters, kept as they come.' }) findings: string
  @Field(() => Float, { nullable: true, description: 'Where it was recorded: latitude in degrees, with longitude.' }) latitude?: number | null
  @Field(() => Float, { nullable: true, description: 'Where it was recorded: longitude in degrees, with latitude.' }) longitude?: number | null
  @Field(() => [ID], { nullable: true, description: 'Photos that the viewer uploaded before and that nothing holds yet.' }) attachments?: string[] | null
}

@ObjectType('RecordVisitPayload', { description: 'What became of a visit.', simpleResolvers: true })
export class RecordVisitPayload {
  @Field(() => VisitType, { nullable: true, description: 'The visit as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) visit: VisitType | null
  @Field(() => Boolean, { description: 'True when it had been recorded before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
