import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { OutcomeReportType } from '../outcome-report/outcome-report-type.js'
import { DisputeFinding, DisputeOrigin, DisputeStatus } from './outcome-dispute-codes.js'

registerEnumType(DisputeOrigin, {
  name: 'OutcomeDisputeOrigin',
  description: 'Who says that a line is not so.',
  valuesConfig: { VILLAGE: { description: 'The village’s first secretary.' }, HOUSEHOLD: { description: 'The household itself, on its own page.' } },
})
registerEnumType(DisputeStatus, {
  name: 'OutcomeDisputeStatus',
  description: 'Where the dispute of a line stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the town’s office.' },
    TAKEN_UP: { description: 'The town’s office looks into it.' },
    TO_CORRECT: { description: 'The line is wrong; the enterprise is to reverse the report.' },
    LINE_STANDS: { description: 'The line is right and counts.' },
    WITHDRAWN: { description: 'It was disputed by mistake; the line counts.' },
    CORRECTED: { description: 'The report was returned or reversed, and with it the line.' },
    TAKEN_OUT: { description: 'The line is wrong, and nobody reverses the report of an enterprise that was ended: the office took the line out, and it counts no more.' },
  },
})
registerEnumType(DisputeFinding, {
  name: 'OutcomeDisputeFinding',
  description: 'What the town finds.',
  valuesConfig: {
    LINE_STANDS: { description: 'The line is right: it counts from now on.' },
    WITHDRAWN: { description: 'Whoever disputed it takes that back: it counts from now on.' },
    TO_CORRECT: { description: 'The line is wrong: the enterprise is asked to reverse the report.' },
    TAKEN_OUT: { description: 'The line is wrong, and the enterprise was ended, so that nobody reverses the report: it counts no more from now on.' },
  },
})

@ObjectType('OutcomeDisputeActions', { description: 'What the viewer may do about a dispute now.', simpleResolvers: true })
export class OutcomeDisputeActions {
  @Field(() => Boolean, { description: 'Look into it: the town’s or banner’s office, in a person who is no party.' }) takeUp: boolean
  @Field(() => Boolean, { description: 'Say what was found, once it is taken up.' }) conclude: boolean
  @Field(() => [DisputeFinding], { description: 'What the viewer may find now: what changes the sum, once the report is approved, and never by whoever approved it. Empty where nothing may be concluded.' }) findings: DisputeFinding[]
}

@ObjectType('OutcomeDispute', { description: 'What becomes of a line that the village or the household says is not so. The enterprise reads it once an office looks into it, or the village is done with the line; who objects it never reads.' })
export class OutcomeDisputeType {
  @Field(() => DisputeOrigin, { nullable: true, description: 'Who raised it; null for whoever does not read what households say.' }) origin: DisputeOrigin | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was raised; null for whoever does not read what households say.' }) raisedAt: string | null
  @Field(() => DisputeStatus, { description: 'Where it stands.' }) status: DisputeStatus
  @Field(() => DateScalar, { nullable: true, description: 'Until when it is looked into; null before.' }) dueOn: string | null
  @Field(() => String, { nullable: true, description: 'What was found; null before, and for whoever does not read a household’s history.' }) finding: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was concluded; null before.' }) concludedAt: string | null
  @Field(() => Int, { description: 'Grows with each change; sent back with the next one.' }) version: number
}

@ObjectType('OutcomeReportDisputes', { description: 'What waits about disputed lines of a report, as far as the viewer reads their disputes.', simpleResolvers: true })
export class OutcomeReportDisputes {
  @Field(() => Int, { description: 'How many lines are not settled.' }) lines: number
  @Field(() => DisputeStatus, { description: 'Where the one stands that is to be seen to first: what is late before what is in time, then what nobody took up, is looked into, or waits to be put right. For the enterprise what it is to put right comes before all else.' }) status: DisputeStatus
  @Field(() => DateScalar, { nullable: true, description: 'The last day for its next step; null where the viewer does not read when it was raised, and nobody took it up.' }) actBy: string | null
  @Field(() => Boolean, { description: 'Whether the next step of that one is late.' }) overdue: boolean
}

@InputType('TakeUpOutcomeDisputeInput', { description: 'Who looks into a dispute: whoever sends it.' })
export class TakeUpOutcomeDisputeInput {
  @Field(() => ID, { description: 'The dispute.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => DateScalar, { description: 'Until when: today or later, within 60 days.' }) dueOn: string
  @Field(() => String, { nullable: true, description: 'What the enterprise is asked about the line, at most 500 characters: neither who objects nor anything of anybody’s health. Left out, it is asked in the usual words.' }) question?: string | null
}

@InputType('ConcludeOutcomeDisputeInput', { description: 'What was found about a disputed line.' })
export class ConcludeOutcomeDisputeInput {
  @Field(() => ID, { description: 'The dispute.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => DisputeFinding, { description: 'What was found.' }) result: DisputeFinding
  @Field(() => String, { description: 'How that was found, for offices and village: 1 to 1,000 characters.' }) finding: string
  @Field(() => String, { description: 'What household and enterprise are told: 1 to 500 characters, nothing of anybody’s health.' }) answer: string
}

@ObjectType('OutcomeDisputePayload', { description: 'The report after a step of a dispute, or why the step was refused.', simpleResolvers: true })
export class OutcomeDisputePayload {
  @Field(() => OutcomeReportType, { nullable: true, description: 'The report of the line; null when the step was refused.' }) outcomeReport: OutcomeReportType | null
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}
