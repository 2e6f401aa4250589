import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DayRange } from '../../graphql/day-range.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'

/** Who designated: centre, province or city (L-7). */
export const AssistanceLevel = { CENTRAL: 'CENTRAL', PROVINCIAL: 'PROVINCIAL', CITY: 'CITY' } as const
export type AssistanceLevel = (typeof AssistanceLevel)[keyof typeof AssistanceLevel]

/** In which way a body helps a place (SO-1). */
export const AssistanceKind = { PAIRED: 'PAIRED', DESIGNATED: 'DESIGNATED', ENTERPRISE: 'ENTERPRISE' } as const
export type AssistanceKind = (typeof AssistanceKind)[keyof typeof AssistanceKind]

registerEnumType(AssistanceKind, {
  name: 'AssistanceKind',
  description: 'In which way a body helps a place (SO-1).',
  valuesConfig: {
    PAIRED: { description: '对口帮扶: a place or body is paired with it.' },
    DESIGNATED: { description: '定点帮扶: a body looks after it by designation.' },
    ENTERPRISE: { description: '企业帮扶: an enterprise helps it.' },
  },
})

registerEnumType(AssistanceLevel, {
  name: 'AssistanceLevel',
  description: 'On which level a body looks after a place (定点包联, L-7).',
  valuesConfig: {
    CENTRAL: { description: 'An organ of the state’s centre (中央国家机关).' },
    PROVINCIAL: { description: 'A leader or organ of the province (省级).' },
    CITY: { description: 'A leader or organ of the city (市级).' },
  },
})

/** A designation as it is read. */
export type AssistanceRow = Pick<Row<'DesignatedAssistance'>, 'id' | 'regionCode' | 'sendingUnitId' | 'level' | 'kind' | 'startedOn' | 'endedOn' | 'note'>

@ObjectType('DesignatedAssistance', { description: 'A body that looks after a place by designation (L-7).', simpleResolvers: true })
export class AssistanceType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => AssistanceLevel, { description: 'Centre, province or city.' }) level: AssistanceLevel
  @Field(() => DateScalar, { description: 'The first day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while no end is set.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'What it does there, or who speaks for it.' }) note: string | null
}

export const AssistanceConnection = connectionOf('DesignatedAssistance', AssistanceType)

@InputType('AssistanceFilter', { description: 'Narrows the designations in scope; conditions are joined by AND.' })
export class AssistanceFilter {
  @Field(() => ID, { nullable: true, description: 'For this place or one below it.' }) region?: string | null
  @Field(() => [AssistanceLevel], { nullable: true, description: 'On one of these levels.' }) level?: AssistanceLevel[] | null
  @Field(() => AssistanceKind, { nullable: true, description: 'In this way.' }) kind?: AssistanceKind | null
  @Field(() => Boolean, { nullable: true, description: 'True: in force today; false: not.' }) inForce?: boolean | null
  @Field(() => DayRange, { nullable: true, description: 'Whose last day is one of these.' }) endedOn?: DayRange | null
}

@InputType('DesignateAssistanceInput', { description: 'A body that is to look after a place.' })
export class DesignateAssistanceInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => ID, { description: 'The banner, town or village, by its 12-digit code.' }) region: string
  @Field(() => ID, { description: 'The body.' }) sendingUnit: string
  @Field(() => AssistanceLevel, { description: 'Centre, province or city.' }) level: AssistanceLevel
  @Field(() => AssistanceKind, { nullable: true, description: 'In which way it helps; by designation when left out.' }) kind?: AssistanceKind | null
  @Field(() => DateScalar, { description: 'The first day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is known.' }) endedOn?: string | null
  @Field(() => String, { nullable: true, description: 'What it does there, at most 1,000 characters.' }) note?: string | null
}

@InputType('EndAssistanceInput', { description: 'The last day of a designation.' })
export class EndAssistanceInput {
  @Field(() => ID, { description: 'The designation.' }) id: string
  @Field(() => DateScalar, { description: 'The last day; not before the first.' }) endedOn: string
  @Field(() => String, { description: 'Why it ends, 1 to 1,000 characters.' }) reason: string
}

@ObjectType('AssistancePayload', { description: 'The designation as it stands, or why nothing was changed.', simpleResolvers: true })
export class AssistancePayload {
  @Field(() => AssistanceType, { nullable: true, description: 'The designation; null when it was refused.' }) assistance: AssistanceRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}
