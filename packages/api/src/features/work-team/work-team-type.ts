import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { WorkTeamFlag } from './team-rules.js'

registerEnumType(WorkTeamFlag, {
  name: 'WorkTeamFlag',
  description: 'What is not as it should be with a work team (4.3).',
  valuesConfig: {
    FEW_MEMBERS: { description: 'Fewer than three members (不足三人).' },
    NO_LEADER: { description: 'Nobody with an account leads it (没有队长).' },
    SHORT_TERM: { description: 'It ends before two years are over (任期不满两年).' },
    TERM_SERVED: { description: 'Two years are over and no end is set (任期已满两年).' },
  },
})

@ObjectType('WorkTeam', { description: 'The work team of a village (C-7).', simpleResolvers: true })
export class WorkTeamType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'What the team is called.' }) name: string
  @Field(() => DateScalar, { description: 'The first day of its term.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day of its term; null while no end is set.' }) endedOn: string | null
}
