import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ObservationKind } from '../observation/observation-codes.js'
import '../observation/observation-enums.js'
import { FindingState } from './finding-codes.js'

@ObjectType('Finding', { description: 'What was found to be true of an observation, and how far it has been put right (4.1, 4.2). It names no reporter.', simpleResolvers: true })
export class FindingType {
  @Field(() => ID, { description: 'Opaque id.' }) id: string
  @Field(() => ObservationKind, { description: 'What it is about.' }) kind: ObservationKind
  @Field(() => String, { description: 'What was found.' }) found: string
  @Field(() => String, { nullable: true, description: 'What is done about it; null where nothing was said.' }) measure: string | null
  @Field(() => FindingState, { description: 'How far it has been put right.' }) state: FindingState
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' }) recordedAt: string
}

/** A page of findings. */
export const FindingConnection = connectionOf('Finding', FindingType)

@InputType('FindingFilter', { description: 'Narrows a list of findings within the viewer’s scope.' })
export class FindingFilter {
  @Field(() => ID, { nullable: true, description: 'A division and all below it; out of reach or unknown finds nothing.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'The household that it concerns.' }) household?: string | null
  @Field(() => ID, { nullable: true, description: 'The project that it concerns.' }) project?: string | null
  @Field(() => ID, { nullable: true, description: 'The account of the person that it is about.' }) cadre?: string | null
  @Field(() => ID, { nullable: true, description: 'The observation that it came of.' }) observation?: string | null
  @Field(() => [FindingState], { nullable: true, description: 'Any of these.' }) state?: FindingState[] | null
  @Field(() => [ObservationKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ObservationKind[] | null
}
