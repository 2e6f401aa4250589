import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { RegionType } from '../region/region-type.js'
import type { EntitlementFigure } from './entitlement-figures.js'
import type { EntitlementCheck } from './entitlement-reader.js'
import { EntitlementKind, EntitlementStatus } from './entitlement-rules.js'
import type { DueVerdict } from './entitlement-rules.js'
import type { TerritoryEntitlements } from './entitlement-territory.js'

const DueVerdictEnum = { DUE: 'DUE', NOT_DUE: 'NOT_DUE', UNKNOWN: 'UNKNOWN' } as const satisfies { readonly [Name in DueVerdict]: Name }

registerEnumType(EntitlementKind, {
  name: 'EntitlementKind',
  description: 'What a poor household is entitled to: “3个1” (M-8).',
  valuesConfig: {
    COAL: { description: 'A tonne of coal to a household (户均1吨煤).' },
    STUDENT_GRANT: { description: '10,000 yuan to a poor student (贫困学生1万元补助).' },
    JOB: { description: 'A job to a family without any (零就业家庭1人就业).' },
  },
})
registerEnumType(EntitlementStatus, {
  name: 'EntitlementStatus',
  description: 'How a line of the roster stands.',
  valuesConfig: { DUE: { description: 'Not all of it was delivered yet.' }, DELIVERED: { description: 'All of it was delivered.' }, WITHDRAWN: { description: 'Struck off, with a reason.' } },
})
registerEnumType(DueVerdictEnum, {
  name: 'DueVerdict',
  description: 'Whether something is due by what is on file.',
  valuesConfig: { DUE: { description: 'Due.' }, NOT_DUE: { description: 'Not due.' }, UNKNOWN: { description: 'What would tell is not on file.' } },
})

@ObjectType('EntitlementCheck', { description: 'One entitlement of a household in a year: what its file says of it, and its line on the roster.', simpleResolvers: true })
export class EntitlementCheckType implements EntitlementCheck {
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => EntitlementKind, { description: 'Which.' }) kind: EntitlementKind
  @Field(() => DueVerdictEnum, { description: 'Whether it is due by what is on file.' }) byFile: DueVerdict
  @Field(() => String, { nullable: true, description: 'Id of the student; null for what is the whole household’s.' }) personId: string | null
  @Field(() => String, { nullable: true, description: 'Name of the student.' }) personName: string | null
  @Field(() => Float, { description: 'What is due: kilograms of coal, fen, or jobs.' }) due: number
  @Field(() => Float, { description: 'What was delivered, in the same unit.' }) delivered: number
  @Field(() => EntitlementStatus, { nullable: true, description: 'How its line on the roster stands; null while it is on none.' }) status: EntitlementStatus | null
  @Field(() => DateScalar, { nullable: true, description: 'The day of the (last) delivery.' }) deliveredOn: string | null
  @Field(() => String, { nullable: true, description: 'What was noted, or why it was struck off.' }) note: string | null
  @Field(() => Int, { description: 'Counts the changes of the line; give it back with one. 0 while it is on no roster.' }) version: number
}

@ObjectType('EntitlementFigure', { description: 'One entitlement over a territory, by the rosters; entitled = delivered + outstanding.', simpleResolvers: true })
export class EntitlementFigureType {
  @Field(() => EntitlementKind, { description: 'Which.' }) kind: EntitlementKind
  @Field(() => Int, { description: 'Households, or students, on the rosters and not struck off.' }) entitled: number
  @Field(() => Int, { description: 'Of them, those who got all of it.' }) delivered: number
  @Field(() => Int, { description: 'Of them, those who did not yet.' }) outstanding: number
  @Field(() => Float, { description: 'Kilograms, fen, or jobs that were delivered.' }) amount: number
}

@ObjectType('TerritoryEntitlements', { description: 'The three entitlements of a territory in a year (M-8).', simpleResolvers: true })
export class TerritoryEntitlementsType implements TerritoryEntitlements {
  @Field(() => RegionType, { description: 'The territory.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => [EntitlementFigureType], { description: 'One by one.' }) figures: readonly EntitlementFigure[]
  @Field(() => [TerritoryEntitlementsType], { description: 'One level below, where anybody is on a roster; empty below these.' }) children: readonly TerritoryEntitlements[]
}

@InputType('DrawUpEntitlementsInput', { description: 'The roster of a village, a year and an entitlement.' })
export class DrawUpEntitlementsInput {
  @Field(() => ID, { description: 'Code of the village.' }) village: string
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => EntitlementKind, { description: 'Which.' }) kind: EntitlementKind
}

@ObjectType('DrawUpEntitlementsPayload', { description: 'What the roster gained.', simpleResolvers: true })
export class DrawUpEntitlementsPayload {
  @Field(() => Int, { description: 'Lines that are new; 0 also when it was refused.' }) added: number
  @Field(() => Int, { description: 'Households of which what is on file does not tell.' }) unknown: number
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}

@InputType('RecordEntitlementInput', { description: 'A line of a roster as it stands from now on.' })
export class RecordEntitlementInput {
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => EntitlementKind, { description: 'Which.' }) kind: EntitlementKind
  @Field(() => ID, { nullable: true, description: 'The student; of a grant alone.' }) person?: string | null
  @Field(() => Int, { description: 'The version that was read; 0 puts it on the roster.' }) version: number
  @Field(() => Float, { nullable: true, description: 'Kilograms of coal, fen, or jobs delivered in all; nothing when not given.' }) delivered?: number | null
  @Field(() => DateScalar, { nullable: true, description: 'The day of the (last) delivery.' }) deliveredOn?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether it is struck off the roster, for the reason in the note.' }) withdrawn?: boolean | null
  @Field(() => String, { nullable: true, description: 'What is to be noted, at most 200 characters.' }) note?: string | null
}

@ObjectType('RecordEntitlementPayload', { description: 'The household’s entitlements of the year as they stand, or why nothing was changed.', simpleResolvers: true })
export class RecordEntitlementPayload {
  @Field(() => [EntitlementCheckType], { description: 'All of the year; empty when it was refused.' }) entitlements: readonly EntitlementCheck[]
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}
