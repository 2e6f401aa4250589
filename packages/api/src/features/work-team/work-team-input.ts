import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { WorkTeamRow } from './work-team-service.js'
import { WorkTeamType } from './work-team-type.js'

@InputType('FormWorkTeamInput', { description: 'A work team to be formed for a village.' })
export class FormWorkTeamInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => ID, { description: 'The village, by its 12-digit code.' }) region: string
  @Field(() => String, { description: 'What the team is called, 1 to 200 characters.' }) name: string
  @Field(() => ID, { nullable: true, description: 'Account of who leads it.' }) leader?: string | null
  @Field(() => DateScalar, { description: 'The first day of its term.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known; two years are the rule (4.3).' }) endedOn?: string | null
}

@InputType('EndWorkTeamInput', { description: 'The end of a work team.' })
export class EndWorkTeamInput {
  @Field(() => ID, { description: 'The team.' }) id: string
  @Field(() => DateScalar, { description: 'The last day; not before the first.' }) endedOn: string
  @Field(() => String, { description: 'Why it ends, 1 to 1,000 characters.' }) reason: string
}

@ObjectType('WorkTeamPayload', { description: 'The team as it stands, or why nothing was changed.', simpleResolvers: true })
export class WorkTeamPayload {
  @Field(() => WorkTeamType, { nullable: true, description: 'The team; null when it was refused.' }) workTeam: WorkTeamRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'QUOTA where the village has a team already, else what was wrong.' }) userErrors: UserErrorType[]
}
