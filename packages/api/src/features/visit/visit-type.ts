import { Field, ID, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('Visit', { description: 'A visit to a household (R-11).', simpleResolvers: true })
export class VisitType {
  @Field(() => ID, { description: 'The id that the client made, a UUID.' }) id: string
  @Field(() => DateScalar, { description: 'Day of the visit.' }) visitedOn: string
  @Field(() => String, { description: 'What was found, as it was written.' }) findings: string
  @Field(() => DateTimeScalar, { description: 'When the visit was recorded.' }) recordedAt: string
}
