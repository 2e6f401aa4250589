import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'

export const ActivityKind = { FACE_TO_FACE: 'FACE_TO_FACE', TECH_ADVICE: 'TECH_ADVICE', MARKET_INFO: 'MARKET_INFO', RELIEF_DAY: 'RELIEF_DAY' } as const
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind]

registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What a cadre does for a village or brings to it.',
  valuesConfig: {
    FACE_TO_FACE: { description: 'Face to face with households, to raise what they earn (点对点、面对面, C-5).' },
    TECH_ADVICE: { description: 'Advice on growing and breeding (种养业先进技术, C-15).' },
    MARKET_INFO: { description: 'News of markets for what is grown and bred (供求信息, C-15).' },
    RELIEF_DAY: { description: 'The place’s part in the national poverty-relief day of 17 October (L-9).' },
  },
})

export const ACTIVITY_COLUMNS = ['id', 'kind', 'regionCode', 'householdId', 'accountId', 'heldOn', 'title', 'text', 'incomeEffect', 'participants', 'donation'] as const satisfies readonly (keyof Row<'Activity'>)[]

/** An activity as it is read. */
export type ActivityRow = Pick<Row<'Activity'>, (typeof ACTIVITY_COLUMNS)[number]>

@ObjectType('Activity', { description: 'What a cadre did for a village or brought to it (C-5, C-15), or a place’s part in the relief day (L-9).', simpleResolvers: true })
export class ActivityType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => ActivityKind, { description: 'Of which kind.' }) kind: ActivityKind
  @Field(() => DateScalar, { description: 'The day.' }) heldOn: string
  @Field(() => String, { description: 'In a line.' }) title: string
  @Field(() => String, { description: 'In full.' }) text: string
  @Field(() => FenScalar, { nullable: true, description: 'What it earned, fen; null where nobody said and for supervisors and chiefs.' }) incomeEffect: number | null
  @Field(() => Int, { nullable: true, description: 'How many took part; null where nobody said.' }) participants: number | null
  @Field(() => FenScalar, { nullable: true, description: 'What was given on the relief day, fen.' }) donation: number | null
}

export const ActivityConnection = connectionOf('Activity', ActivityType)

@ObjectType('ReliefDay', { description: 'The national poverty-relief day of a year in a territory (L-9).', simpleResolvers: true })
export class ReliefDay {
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => Int, { description: 'Places and events that were recorded.' }) activities: number
  @Field(() => Int, { description: 'Who took part, as recorded.' }) participants: number
  @Field(() => FenScalar, { description: 'What was given, fen.' }) donations: number
}

@InputType('ActivityFilter', { description: 'Narrows the activities in scope; conditions are joined by AND.' })
export class ActivityFilter {
  @Field(() => ID, { nullable: true, description: 'In this place or one below it.' }) region?: string | null
  @Field(() => [ActivityKind], { nullable: true, description: 'Of one of these kinds.' }) kind?: ActivityKind[] | null
}

@InputType('RecordActivityInput', { description: 'Something that was done for a village.' })
export class RecordActivityInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => ActivityKind, { description: 'Of which kind.' }) kind: ActivityKind
  @Field(() => ID, { description: 'The village, by its 12-digit code; for the relief day any place of the territory.' }) region: string
  @Field(() => ID, { nullable: true, description: 'The household, for an activity face to face.' }) household?: string | null
  @Field(() => DateScalar, { description: 'The day; not in the future. The relief day is the 17 October.' }) heldOn: string
  @Field(() => String, { description: 'In a line, 1 to 100 characters.' }) title: string
  @Field(() => String, { description: 'In full, 1 to 4,000 characters.' }) text: string
  @Field(() => FenScalar, { nullable: true, description: 'What it earned, fen, not below zero; face to face only.' }) incomeEffect?: number | null
  @Field(() => Int, { nullable: true, description: 'How many took part, not below zero.' }) participants?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'What was given, fen, not below zero; on the relief day only.' }) donation?: number | null
}

@ObjectType('RecordActivityPayload', { description: 'The activity as it stands, or why nothing was changed.', simpleResolvers: true })
export class RecordActivityPayload {
  @Field(() => ActivityType, { nullable: true, description: 'The activity; null when it was refused, or was kept before and the viewer sees it no more.' }) activity: ActivityRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}
