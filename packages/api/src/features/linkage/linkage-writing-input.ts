import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { LinkageContractInput } from './contract-type.js'
import { LinkageEndKind, LinkageForm } from './linkage-codes.js'
import './linkage-type.js'
import { PayingRhythm } from './paying-rhythm.js'

@InputType('ConcludeLinkageInput', { description: 'What an enterprise and households of a village agreed on. The same id and content sent again is kept once.' })
export class ConcludeLinkageInput {
  @Field(() => ID, { description: 'A UUID that the client made for this linkage.' }) id: string
  @Field(() => ID, { description: 'The enterprise.' }) enterprise: string
  @Field(() => ID, { description: 'The village, by its 12-digit code.' }) village: string
  @Field(() => LinkageForm, { description: 'What they agreed on.' }) form: LinkageForm
  @Field(() => String, { nullable: true, description: 'The model of linkage, by its code in the list LINKAGE_MODEL.' }) model?: string | null
  @Field(() => PayingRhythm, { nullable: true, description: 'How often it pays; where nothing is said, as its form does: SHARE, LAND_TRANSFER, TRUSTEESHIP, LEASE, ALLIANCE and ASSET_INCOME each year, DONATION once, others each quarter. EMPLOYMENT pays each quarter alone.' }) payingRhythm?: PayingRhythm | null
  @Field(() => DateScalar, { description: 'The first day: within a year before or after today. The last day follows from the term.' }) startedOn: string
  @Field(() => LinkageContractInput, { description: 'The terms of the form.' }) contract: LinkageContractInput
}

@InputType('RenewLinkageInput', { description: 'A contract that goes on from another, of the same form, enterprise and village. The same id and content sent again is kept once.' })
export class RenewLinkageInput {
  @Field(() => ID, { description: 'A UUID that the client made for the new linkage.' }) id: string
  @Field(() => ID, { description: 'The linkage that it goes on from.' }) renews: string
  @Field(() => Int, { description: 'The version of the old one that was read.' }) version: number
  @Field(() => PayingRhythm, { nullable: true, description: 'How often it pays; where nothing is said, as the old one.' }) payingRhythm?: PayingRhythm | null
  @Field(() => DateScalar, { description: 'The first day: after the first day of the old one, which ends the day before.' }) startedOn: string
  @Field(() => LinkageContractInput, { description: 'The terms of the form.' }) contract: LinkageContractInput
}

@InputType('EndLinkageInput', { description: 'The end of a linkage before its term.' })
export class EndLinkageInput {
  @Field(() => ID, { description: 'The linkage.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => DateScalar, { description: 'The last day in force.' }) endedOn: string
  @Field(() => LinkageEndKind, { description: 'EARLY, or whose breach ended it, which an office finds and no party.' }) kind: Exclude<LinkageEndKind, 'RENEWED'>
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' }) reason: string
}

@InputType('ProposeLinkageHouseholdsInput', { description: 'Households that are to be asked whether they join.' })
export class ProposeLinkageHouseholdsInput {
  @Field(() => ID, { description: 'The linkage.' }) linkage: string
  @Field(() => [String], { description: 'Their numbers in the village, whole or the running part alone: 1 to 100.' }) numbers: string[]
}

@InputType('WithdrawLinkageProposalInput', { description: 'A question that is taken back.' })
export class WithdrawLinkageProposalInput {
  @Field(() => ID, { description: 'The proposal.' }) id: string
}

@InputType('AnswerLinkageProposalInput', { description: 'The answer that the first secretary gives for a household.' })
export class AnswerLinkageProposalInput {
  @Field(() => ID, { description: 'The proposal.' }) id: string
  @Field(() => Boolean, { description: 'True: it joins. False: it does not, or nobody has the number.' }) agreed: boolean
  @Field(() => String, { description: 'Why the household does not answer itself: 1 to 1,000 characters.' }) reason: string
}

@InputType('RemoveLinkageHouseholdInput', { description: 'A household that leaves a linkage.' })
export class RemoveLinkageHouseholdInput {
  @Field(() => ID, { description: 'The linkage.' }) linkage: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => DateScalar, { description: 'Its last day in the linkage: from the day it joined to today; today where the contract has not begun.' }) leftOn: string
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' }) reason: string
}
