import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { InspectionQuestion, InspectionStratum, InspectionTaskStatus, InspectorKind } from './inspection-codes.js'
import './inspection-enums.js'

@ObjectType('InspectionFigures', { description: 'How far a draw has come; households. Of fewer than five answers no difference is told to whoever is sent to one of them.', simpleResolvers: true })
export class InspectionFiguresType {
  @Field(() => Int, { description: 'Households drawn.' }) drawn: number
  @Field(() => Int, { description: 'Of them answered.' }) answered: number
  @Field(() => Int, { description: 'Past their day without an answer.' }) overdue: number
  @Field(() => Int, { description: 'Not met so far.' }) notMet: number
  @Field(() => Int, { description: 'To which nobody is sent.' }) unassigned: number
  @Field(() => Int, { nullable: true, description: 'Answered, and different from the register in anything; null of fewer than five answers where the viewer is sent to one of the households.' }) differing: number | null
  @Field(() => Number, { nullable: true, description: 'Different ÷ answered, per cent; null with differing, and of no answer.' }) differenceRate: number | null
}

@ObjectType('InspectionQuestionFigures', { description: 'What a question of a draw came to.', simpleResolvers: true })
export class InspectionQuestionFiguresType {
  @Field(() => InspectionQuestion, { description: 'The question.' }) question: InspectionQuestion
  @Field(() => Int, { description: 'Answers given; that nobody could tell is none.' }) answered: number
  @Field(() => Int, { description: 'Of them, such as can be put beside the register.' }) valid: number
  @Field(() => Int, { nullable: true, description: 'A house or water that is not safe, also where nothing is on file of it; null with differing.' }) unsafe: number | null
  @Field(() => Int, { nullable: true, description: 'Different from the register; null of fewer than five valid answers where the viewer is sent to one of the households.' }) differing: number | null
  @Field(() => Number, { nullable: true, description: 'Different ÷ valid, per cent; null with differing, and of no valid answer.' }) differenceRate: number | null
}

@ObjectType('InspectionStratumFigures', { description: 'How far the households of a town and status have come.', simpleResolvers: true })
export class InspectionStratumFiguresType {
  @Field(() => InspectionStratum, { description: 'The status.' }) stratum: InspectionStratum
  @Field(() => InspectionFiguresType, { description: 'How far they have come.' }) figures: InspectionFiguresType
}

@ObjectType('Inspection', { description: 'A draw of households, by seed, town and status, to each of which somebody is sent (4.3).', simpleResolvers: true })
export class InspectionType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'What it is called.' }) title: string
  @Field(() => String, { description: 'The seed: with it anybody draws the same households from the same register.' }) seed: string
  @Field(() => Int, { description: 'How many households were asked for.' }) size: number
  @Field(() => String, { description: 'The rule set of its questions.' }) ruleSet: string
  @Field(() => InspectorKind, { description: 'Who is sent.' }) inspectors: InspectorKind
  @Field(() => DateScalar, { description: 'The last day for the answers.' }) dueOn: string
  @Field(() => DateScalar, { description: 'When it was drawn.' }) drawnOn: string
}

@ObjectType('InspectionAskedQuestion', { description: 'A question as it is asked.', simpleResolvers: true })
export class InspectionAskedQuestionType {
  @Field(() => InspectionQuestion, { description: 'The question.' }) question: InspectionQuestion
  @Field(() => [String], { description: 'The codes that answer it; empty where a number does. UNKNOWN answers every question.' }) codes: readonly string[]
  @Field(() => Boolean, { description: 'Whether several codes may be given; NONE stands alone.' }) several: boolean
  @Field(() => Int, { nullable: true, description: 'The greatest number, from 1, where a number answers it; else null.' }) most: number | null
}

@ObjectType('InspectionComparison', { description: 'An answer beside what the register said as the household was drawn.', simpleResolvers: true })
export class InspectionComparisonType {
  @Field(() => InspectionQuestion, { description: 'The question.' }) question: InspectionQuestion
  @Field(() => [String], { nullable: true, description: 'What the register said; null where nothing was on file. How long ago the cadre came is told as of the day of the answer.' }) registered: readonly string[] | null
  @Field(() => [String], { nullable: true, description: 'What was answered; null until then.' }) answered: readonly string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the two differ; null where nothing can be said, as of a visit that may have been after the draw.' }) differs: boolean | null
  @Field(() => Boolean, { description: 'A house or water that is not safe, unless the register says so of a household that is still poor: acted on whether or not anything is on file.' }) unsafe: boolean
}

@ObjectType('InspectionAnswer', { description: 'The answer to one question.', simpleResolvers: true })
export class InspectionAnswerType {
  @Field(() => InspectionQuestion, { description: 'The question.' }) question: InspectionQuestion
  @Field(() => [String], { description: 'Codes, a number as text, or UNKNOWN.' }) values: readonly string[]
}

@ObjectType('InspectedPlace', { description: 'The household to which somebody is sent, as far as it takes to find it.', simpleResolvers: true })
export class InspectedPlaceType {
  @Field(() => String, { description: 'Its number.' }) number: string
  @Field(() => String, { description: 'Its head, behind the mask for supervisors.' }) headName: string
  @Field(() => String, { nullable: true, description: 'The group of the village.' }) groupName: string | null
}

@ObjectType('InspectionTaskActions', { description: 'What the viewer may do with a task now.', simpleResolvers: true })
export class InspectionTaskActionsType {
  @Field(() => Boolean, { description: 'Answer it, or say that nobody was met.' }) answer: boolean
  @Field(() => Boolean, { description: 'Send somebody else.' }) handOver: boolean
}

@ObjectType('InspectionTask', { description: 'A household of a draw: who is sent there, and what was found.', simpleResolvers: true })
export class InspectionTaskType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => Int, { description: 'Counts the changes; give it back with a handing over.' }) version: number
  @Field(() => InspectionStratum, { nullable: true, description: 'From where it was drawn; null for whoever is sent.' }) stratum: InspectionStratum | null
  @Field(() => InspectionTaskStatus, { description: 'How far it has come.' }) status: InspectionTaskStatus
  @Field(() => DateScalar, { description: 'When it was drawn; nobody was there for it before.' }) drawnOn: string
  @Field(() => DateScalar, { description: 'The last day for the answer.' }) dueOn: string
  @Field(() => String, { nullable: true, description: 'What the inspector wrote.' }) note: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the inspector was there.' }) seenOn: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' }) answeredAt: string | null
}

export const InspectionConnection = connectionOf('Inspection', InspectionType)
export const InspectionTaskConnection = connectionOf('InspectionTask', InspectionTaskType)

@ObjectType('DrawInspectionPayload', { description: 'The draw, or why none was made.', simpleResolvers: true })
export class DrawInspectionPayload {
  @Field(() => InspectionType, { nullable: true, description: 'The draw; null when it was refused, or was made before and the viewer sees it no more.' }) inspection: InspectionType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('InspectionTaskPayload', { description: 'The task as it is stored, or why nothing was changed.', simpleResolvers: true })
export class InspectionTaskPayload {
  @Field(() => InspectionTaskType, { nullable: true, description: 'The task as it is stored, also when it was changed since it was read; else null when refused.' }) task: InspectionTaskType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}
