import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { MissedDeadline } from './missed-deadlines.js'
import { DeadlineKind } from './observation-codes.js'
import type { ObservationRow } from './observation-columns.js'
import './observation-enums.js'
import type { ObservationReader } from './observation-reader.js'
import { ObservationType } from './observation-type.js'

@ObjectType('MissedDeadline', { description: 'A deadline of an observation that had run out before its step was taken (dossier 4.1).', simpleResolvers: true })
export class MissedDeadlineType {
  @Field(() => DeadlineKind, { description: 'Which clock: the first look, or assignment or an answer.' }) kind: MissedDeadline['kind']
  @Field(() => Int, { nullable: true, description: 'By how many working days it was late, at least one; null where the holidays of a year between are not on file.' }) workingDays: number | null
}

/** What was late before the clock that runs now. */
@Resolver(() => ObservationType)
export class MissedDeadlineResolver {
  constructor(private readonly observations: ObservationReader) {}

  @FieldResolver(() => [MissedDeadlineType], { description: 'The deadlines that its office missed since it was submitted or reopened; none of the one that runs now.' })
  async missedDeadlines(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<readonly MissedDeadline[]> {
    return this.observations.missedDeadlines(access, observation)
  }
}
