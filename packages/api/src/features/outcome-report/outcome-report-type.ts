import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateTimeScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { FindingKind } from './contract-findings.js'
import { Confirmation, OutcomeReportStatus } from './outcome-report-codes.js'

registerEnumType(OutcomeReportStatus, {
  name: 'OutcomeReportStatus',
  description: 'Where an outcome report stands.',
  valuesConfig: {
    SUBMITTED: { description: 'Waits for the village: some line is still pending.' },
    VILLAGE_CONFIRMED: { description: 'No line is pending, or there is none; waits for the town. Disputed lines do not count.' },
    APPROVED: { description: 'The town approved it: its confirmed lines count, unless it is reversed.' },
    RETURNED: { description: 'The town returned it with a reason; it is sent again under a new id.' },
  },
})
registerEnumType(Confirmation, {
  name: 'Confirmation',
  description: 'What the village says of one line.',
  valuesConfig: {
    PENDING: { description: 'Not yet looked at.' },
    CONFIRMED: { description: 'The household received it.' },
    DISPUTED: { description: 'Village or household says otherwise; the line does not count.' },
  },
})

registerEnumType(FindingKind, {
  name: 'OutcomeFindingKind',
  description: 'What a line does not agree with in its contract, or why it could not be checked.',
  valuesConfig: {
    PRICE_UNDER_FLOOR: { description: 'An order: paid under the floor price.' },
    MORE_THAN_VOLUME: { description: 'An order: with this line more is delivered in the year than the contract says.' },
    WAGE_UNDER_CONTRACT: { description: 'Employment: paid under the wage of the contract.' },
    WAGE_UNDER_MINIMUM: { description: 'Employment: paid under the minimum wage of the place.' },
    MORE_THAN_POSTS: { description: 'Employment: with this line more work than the contract has posts.' },
    MORE_THAN_AGREED: { description: 'With this line there is more land, more animals or more shares than the contract says.' },
    HOUSEHOLD_LEFT: { description: 'The household left the linkage within the quarter.' },
    PRICE_NOT_CHECKED: { description: 'An order with a floor price: no quantity by weight. Asks for the quantity or a reason.' },
    WAGE_NOT_CHECKED: { description: 'Employment: no months. Asks for no reason.' },
    UNCHANGED_AFTER_DISPUTE: { description: 'In the report of the quarter that was returned the line was to be looked into, as its enterprise reads it, and it comes back as it was: asks for a reason other than the one it had.' },
    NO_MINIMUM_ON_FILE: { description: 'Employment: the city’s office has no minimum wage of the place on file. Asks for no reason.' },
  },
})

@ObjectType('OutcomeFinding', { description: 'Something that a line does not agree with, found when it was handed in.' })
export class OutcomeFindingType {
  @Field(() => FindingKind, { description: 'What.' }) kind: FindingKind
}

@ObjectType('OutcomeReportActions', { description: 'What the viewer may do with an outcome report now.', simpleResolvers: true })
export class OutcomeReportActions {
  @Field(() => Boolean, { description: 'Confirm pending lines: the village’s first secretary.' }) confirm: boolean
  @Field(() => Boolean, { description: 'Dispute a pending line: the village’s first secretary.' }) dispute: boolean
  @Field(() => Boolean, { description: 'Approve it: the town office, in a third person.' }) approve: boolean
  @Field(() => Boolean, { description: 'Return it with a reason: the town office, in a third person.' }) return: boolean
  @Field(() => Boolean, { description: 'Submit a reversal of it: the enterprise’s chief, of an approved report that nothing reverses.' }) reverse: boolean
}

@ObjectType('HouseholdOutcome', { description: 'What one household received in the period of a report.', simpleResolvers: true })
export class HouseholdOutcomeType {
  @Field(() => FenScalar, { description: 'What it received, fen; more than zero.' }) amount: number
  @Field(() => Int, { nullable: true, description: 'Months worked in the quarter, 0 to 3; null where it does not apply.' }) months: number | null
  @Field(() => Number, { nullable: true, description: 'How much was delivered or kept, in `unit`; null where it does not apply.' }) quantity: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the quantity, such as 吨 or 头.' }) unit: string | null
  @Field(() => String, { nullable: true, description: 'Why it is not as the contract says, in the enterprise’s words.' }) reason: string | null
  @Field(() => Confirmation, { description: 'What the village says of it; for the enterprise DISPUTED too while an office looks into it.' }) confirmation: Confirmation
  @Field(() => String, { nullable: true, description: 'Why the village disputes it; null unless it does, and for the enterprise: the office asks it in words of its own.' }) disputeReason: string | null
}

@ObjectType('OutcomeReport', { implements: NodeType, description: 'What an enterprise says its linkage brought to each household in a quarter: submitted, confirmed and approved by three people.', simpleResolvers: true })
export class OutcomeReportType implements NodeType {
  id: string
  @Field(() => String, { description: 'R, 12-digit village code, year, running number in the village and year.' }) number: string
  @Field(() => String, { description: 'The quarter, such as 2015Q3.' }) period: string
  @Field(() => OutcomeReportStatus, { description: 'Where it stands.' }) status: OutcomeReportStatus
  @Field(() => DateTimeScalar, { description: 'When it was submitted.' }) submittedAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the village was done with it; null before.' }) confirmedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the town approved or returned it; null before.' }) decidedAt: string | null
  @Field(() => String, { nullable: true, description: 'Why the town returned it; null unless it did, and for a section-level leader.' }) returnReason: string | null
  @Field(() => String, { nullable: true, description: 'Why nothing was paid, of a report without lines; null for every other.' }) nothingPaid: string | null
  @Field(() => String, { nullable: true, description: 'What the chief wrote beside the figures; null for a section-level leader, who sees the own households alone.' }) note: string | null
}

export const OutcomeReportConnection = connectionOf('OutcomeReport', OutcomeReportType)

@ObjectType('SubmitOutcomeReportPayload', { description: 'The report that was taken, or why none was: whole or not at all.', simpleResolvers: true })
export class SubmitOutcomeReportPayload {
  @Field(() => OutcomeReportType, { nullable: true, description: 'The report; null when it was refused.' }) outcomeReport: OutcomeReportType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures, each naming its line; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('OutcomeReportPayload', { description: 'The report after a step, or why the step was refused.', simpleResolvers: true })
export class OutcomeReportPayload {
  @Field(() => OutcomeReportType, { nullable: true, description: 'The report; null when the step was refused.' }) outcomeReport: OutcomeReportType | null
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}
