import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { InspectionQuestion, InspectorKind } from './inspection-codes.js'
import './inspection-enums.js'

/** Which tasks of a draw are listed. */
export const InspectionTaskView = { ALL: 'ALL', OPEN: 'OPEN', OVERDUE: 'OVERDUE', DIFFERING: 'DIFFERING' } as const
export type InspectionTaskView = (typeof InspectionTaskView)[keyof typeof InspectionTaskView]

registerEnumType(InspectionTaskView, {
  name: 'InspectionTaskView',
  description: 'Which tasks of a draw are listed.',
  valuesConfig: { ALL: { description: 'All.' }, OPEN: { description: 'Without an answer.' }, OVERDUE: { description: 'Past their day without an answer.' }, DIFFERING: { description: 'Answered otherwise than the register says, or found not safe: those of which an observation was made.' } },
})

@InputType('DrawInspectionInput', { description: 'A draw. The service makes its seed, so that nobody can try out beforehand whom it draws.' })
export class DrawInspectionInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => String, { description: 'What it is called; 1 to 100 characters.' }) title: string
  @Field(() => ID, { description: 'The region whose households are drawn from.' }) region: string
  @Field(() => Int, { description: 'How many households, 1 to 300: each town and status gets its share, what remains to the largest remainders.' }) size: number
  @Field(() => InspectorKind, { description: 'Who is sent.' }) inspectors: InspectorKind
  @Field(() => DateScalar, { description: 'The last day for the answers: from tomorrow, within 180 days.' }) dueOn: string
}

@InputType('InspectionAnswerInput', { description: 'The answer to one question.' })
export class InspectionAnswerInput {
  @Field(() => InspectionQuestion, { description: 'The question.' }) question: InspectionQuestion
  @Field(() => [String], { description: 'Codes of the question, a number as text, or UNKNOWN alone.' }) values: string[]
}

@InputType('AnswerInspectionTaskInput', { description: 'What was found at a household, or that nobody was met.' })
export class AnswerInspectionTaskInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => ID, { description: 'The task.' }) task: string
  @Field(() => DateScalar, { description: 'Day on which the inspector was there; from the day of the draw, and not in the future.' }) seenOn: string
  @Field(() => Boolean, { description: 'Whether the household was met.' }) met: boolean
  @Field(() => [InspectionAnswerInput], { description: 'Each question once; none where nobody was met.' }) answers: InspectionAnswerInput[]
  @Field(() => String, { nullable: true, description: 'What else was seen; at most 1,000 characters, required where nobody was met.' }) note?: string | null
}

@InputType('HandOverInspectionTaskInput', { description: 'Sends somebody else to a household.' })
export class HandOverInspectionTaskInput {
  @Field(() => ID, { description: 'The task.' }) task: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => ID, { description: 'An account of `inspectorCandidates`.' }) inspector: string
  @Field(() => String, { description: 'Why, 1 to 1,000 characters.' }) reason: string
}
