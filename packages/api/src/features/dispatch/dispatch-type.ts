import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DayRange } from '../../graphql/day-range.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { PostRankEnum } from '../appointment/post-rank-enum.js'
import type { PostRank } from '../appointment/post-ranks.js'
import type { DispatchCampaign, EndKind } from './dispatch-codes.js'
import { DispatchCampaignEnum, EndKindEnum } from './dispatch-enums.js'
import type { RosterYearFigure } from './roster-rules.js'

/** The columns that a reader sees of a dispatch. */
export const DISPATCH_COLUMNS = ['id', 'campaign', 'teamId', 'regionCode', 'accountId', 'name', 'sendingUnit', 'post', 'rank', 'phone', 'startedOn', 'endedOn', 'endKind', 'endReason'] as const satisfies readonly (keyof Row<'Dispatch'>)[]

/** A dispatch as it is read. */
export type DispatchRow = Pick<Row<'Dispatch'>, (typeof DISPATCH_COLUMNS)[number]>

@ObjectType('Dispatch', { description: 'A cadre who was sent to a place, from when to when (C-4, C-6, C-7). It is ended, never overwritten.', simpleResolvers: true })
export class DispatchType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => DispatchCampaignEnum, { description: 'On which roster.' }) campaign: DispatchCampaign
  @Field(() => String, { description: 'The cadre’s name.' }) name: string
  @Field(() => String, { nullable: true, description: 'The body that sent the cadre.' }) sendingUnit: string | null
  @Field(() => String, { nullable: true, description: 'The post held there.' }) post: string | null
  @Field(() => PostRankEnum, { nullable: true, description: 'The rank of that post.' }) rank: PostRank | null
  @Field(() => String, { nullable: true, description: 'Telephone; null for supervisors and chiefs.' }) phone: string | null
  @Field(() => DateScalar, { description: 'The first day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while no end is set.' }) endedOn: string | null
  @Field(() => EndKindEnum, { nullable: true, description: 'Why it ended; null while it has not, and for supervisors and chiefs.' }) endKind: EndKind | null
  @Field(() => String, { nullable: true, description: 'The reason in words; null for supervisors and chiefs.' }) endReason: string | null
}

export const DispatchConnection = connectionOf('Dispatch', DispatchType)

@ObjectType('RosterYear', { description: 'How many cadres of a campaign served in a year.', simpleResolvers: true })
export class RosterYear implements RosterYearFigure {
  @Field(() => DispatchCampaignEnum, { description: 'On which roster; rosters are never added up.' }) campaign: DispatchCampaign
  @Field(() => Int, { description: 'The calendar year.' }) year: number
  @Field(() => Int, { description: 'Persons, each once.' }) persons: number
  @Field(() => Float, { description: 'Their days in years, to two decimals; of the running year those up to today.' }) personYears: number
}

@InputType('DispatchFilter', { description: 'Narrows the dispatches in scope; conditions are joined by AND.' })
export class DispatchFilter {
  @Field(() => ID, { nullable: true, description: 'To this place or one below it.' }) region?: string | null
  @Field(() => DispatchCampaignEnum, { nullable: true, description: 'On this roster.' }) campaign?: DispatchCampaign | null
  @Field(() => Int, { nullable: true, description: 'Who served on a day of this calendar year.' }) year?: number | null
  @Field(() => Boolean, { nullable: true, description: 'True: in force today; false: not.' }) inForce?: boolean | null
  @Field(() => DayRange, { nullable: true, description: 'Whose last day is one of these.' }) endedOn?: DayRange | null
}

@InputType('DispatchCadreInput', { description: 'A cadre who is sent to a place.' })
export class DispatchCadreInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => DispatchCampaignEnum, { description: 'On which roster.' }) campaign: DispatchCampaign
  @Field(() => ID, { nullable: true, description: 'The work team that the cadre joins; needed for WORK_TEAM and for nothing else.' }) team?: string | null
  @Field(() => ID, { nullable: true, description: 'The place, by its 12-digit code; with a team it is the team’s village.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'The cadre’s account, where there is one.' }) account?: string | null
  @Field(() => String, { nullable: true, description: 'The name, 1 to 100 characters; with an account it is the account’s.' }) name?: string | null
  @Field(() => ID, { nullable: true, description: 'The body that sends the cadre, if registered.' }) sendingUnit?: string | null
  @Field(() => String, { nullable: true, description: 'The post held there, at most 100 characters.' }) post?: string | null
  @Field(() => PostRankEnum, { nullable: true, description: 'The rank of that post.' }) rank?: PostRank | null
  @Field(() => String, { nullable: true, description: 'Telephone, at most 40 characters.' }) phone?: string | null
  @Field(() => DateScalar, { description: 'The first day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known.' }) endedOn?: string | null
}

@InputType('EndDispatchInput', { description: 'The end of a dispatch.' })
export class EndDispatchInput {
  @Field(() => ID, { description: 'The dispatch.' }) id: string
  @Field(() => DateScalar, { description: 'The last day; not before the first.' }) endedOn: string
  @Field(() => EndKindEnum, { description: 'Why: the term is over, recalled, moved, or else.' }) kind: EndKind
  @Field(() => String, { description: 'The reason in words, 1 to 1,000 characters.' }) reason: string
}

@ObjectType('DispatchPayload', { description: 'The dispatch as it stands, or why nothing was changed.', simpleResolvers: true })
export class DispatchPayload {
  @Field(() => DispatchType, { nullable: true, description: 'The dispatch; null when it was refused.' }) dispatch: DispatchRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}
