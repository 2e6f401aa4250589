import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { DisputeQueue } from '../outcome-dispute/outcome-dispute-codes.js'
import { OutcomeReportStatus } from './outcome-report-codes.js'

registerEnumType(DisputeQueue, {
  name: 'OutcomeDisputeQueue',
  description: 'What a disputed line of a report waits for.',
  valuesConfig: {
    OPEN: { description: 'To be taken up by the town’s or banner’s office.' },
    TAKEN_UP: { description: 'For the answer of whoever took it up.' },
    OVERDUE: { description: 'For the answer, whose day has passed.' },
    TO_CORRECT: { description: 'Found wrong: for the enterprise’s reversal, or the town’s return of a report that is not approved.' },
  },
})

@InputType('OutcomeReportFilter', { description: 'Narrows the outcome reports in scope; conditions are joined by AND.' })
export class OutcomeReportFilter {
  @Field(() => ID, { nullable: true, description: 'Reports of villages in this region.' }) region?: string | null
  @Field(() => [OutcomeReportStatus], { nullable: true, description: 'In any of these states.' }) status?: OutcomeReportStatus[] | null
  @Field(() => String, { nullable: true, description: 'Of this quarter, such as 2015Q3.' }) period?: string | null
  @Field(() => ID, { nullable: true, description: 'Of this linkage.' }) linkage?: string | null
  @Field(() => DisputeQueue, { nullable: true, description: 'Of which a disputed line waits for this.' }) disputed?: DisputeQueue | null
}

@InputType('HouseholdOutcomeInput', { description: 'What one household received in the period.' })
export class HouseholdOutcomeInput {
  @Field(() => ID, { description: 'A household of the linkage.' }) household: string
  @Field(() => FenScalar, { description: 'What it received, fen; more than zero.' }) amount: number
  @Field(() => Int, { nullable: true, description: 'Months worked in the quarter, 0 to 3.' }) months?: number | null
  @Field(() => Number, { nullable: true, description: 'How much was delivered or kept; not negative.' }) quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity; 1 to 20 characters.' }) unit?: string | null
  @Field(() => String, { nullable: true, description: 'Why the line is less, or more, than the contract says; at most 500 characters. A line that is not as agreed, or comes back as it was though it was to be looked into, needs it.' }) reason?: string | null
  @Field(() => Int, { nullable: true, description: 'In which row of the sender’s own table it stands, from 1: messages name that row, and else the place of the line. Not kept.' }) row?: number | null
}

@InputType('SubmitOutcomeReportInput', { description: 'A report of one linkage and quarter; taken whole or not at all.' })
export class SubmitOutcomeReportInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => ID, { description: 'The linkage.' }) linkage: string
  @Field(() => String, { description: 'The quarter, such as 2015Q3, from its first day on; one live report a quarter.' }) period: string
  @Field(() => ID, { nullable: true, description: 'The approved report that this one takes back: the same lines and amounts.' }) reverses?: string | null
  @Field(() => [HouseholdOutcomeInput], { description: 'One line for each household, at most 500; none where nothing was paid.' }) outcomes: HouseholdOutcomeInput[]
  @Field(() => String, { nullable: true, description: 'A note beside the figures; at most 1,000 characters.' }) note?: string | null
  @Field(() => String, { nullable: true, description: 'Why nothing was paid: a report without lines, from the last day of its paying period on; 1 to 500 characters, no names and nothing of illness. The town approves it; there is nothing for the village to confirm.' }) nothingPaid?: string | null
  @Field(() => [ID], { nullable: true, description: 'Photos that the viewer has uploaded.' }) attachments?: string[] | null
}

@InputType('ConfirmOutcomesInput', { description: 'Which lines the village confirms.' })
export class ConfirmOutcomesInput {
  @Field(() => ID, { description: 'The report.' }) id: string
  @Field(() => [ID], { nullable: true, description: 'Households whose lines are confirmed. When omitted: all pending ones, but for those that their households deny (`judgedAlone`); such a one is named alone, with a reason.' }) households?: string[] | null
  @Field(() => String, { nullable: true, description: 'How the village made sure of it in place of the households, for the trail: at most 1,000 characters; required for a line that its household denies.' }) reason?: string | null
}

@InputType('DisputeOutcomeInput', { description: 'A line that the village disputes.' })
export class DisputeOutcomeInput {
  @Field(() => ID, { description: 'The report.' }) id: string
  @Field(() => ID, { description: 'The household of the line.' }) household: string
  @Field(() => String, { description: 'What is wrong, for village and offices: 1 to 1,000 characters. The enterprise reads what the office asks it.' }) reason: string
}

@InputType('ApproveOutcomeReportInput', { description: 'The town’s approval.' })
export class ApproveOutcomeReportInput {
  @Field(() => ID, { description: 'The report.' }) id: string
  @Field(() => String, { nullable: true, description: 'A remark for the trail; at most 1,000 characters.' }) comment?: string | null
}

@InputType('ReturnOutcomeReportInput', { description: 'The town’s refusal.' })
export class ReturnOutcomeReportInput {
  @Field(() => ID, { description: 'The report.' }) id: string
  @Field(() => String, { description: 'What has to be put right, which the enterprise reads: 1 to 1,000 characters, nothing of anybody’s health.' }) reason: string
}
