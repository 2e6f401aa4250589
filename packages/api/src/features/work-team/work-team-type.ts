import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'

@ObjectType('WorkTeam', { description: 'The work team of a village (C-7).', simpleResolvers: true })
export class WorkTeamType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'What the team is called.' }) name: string
  @Field(() => Int, { description: 'How many people it has.' }) memberCount: number
  @Field(() => DateScalar, { description: 'The first day of its term.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day of its term; null while no end is set.' }) endedOn: string | null
}
