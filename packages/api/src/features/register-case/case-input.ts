import { Field, ID, InputType, Int } from 'type-graphql'
import { DayRange } from '../../graphql/day-range.js'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { HouseholdAttribute, PovertyCause } from '../household/household-codes.js'
import { Labour, Sex } from '../person/person.entity.js'
import { CancellationGround, CaseKind, CaseLevel, CaseStatus, CheckItem, ClueChannel, ExclusionFlag, MonitoringType, VerifyingBody } from './case-codes.js'

@InputType('RegisterCaseFilter', { description: 'Narrows the cases in scope; conditions are joined by AND.' })
export class RegisterCaseFilter {
  @Field(() => ID, { nullable: true, description: 'Cases of villages in this region.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'Cases of this household.' }) household?: string | null
  @Field(() => [CaseKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: CaseKind[] | null
  @Field(() => [CaseStatus], { nullable: true, description: 'In any of these states.' }) status?: CaseStatus[] | null
  @Field(() => [CaseLevel], { nullable: true, description: 'Waiting for any of these levels.' }) waitingFor?: CaseLevel[] | null
  @Field(() => Boolean, { nullable: true, description: 'True: what waits can be done today; false: nothing can be done before a later day, or at all.' }) due?: boolean | null
  @Field(() => DayRange, { nullable: true, description: 'On one of these days the next step can be done at the earliest: of a notice that hangs, the day on which it may come down.' }) waitsFrom?: DayRange | null
  @Field(() => Boolean, { nullable: true, description: 'True: without cases whose next step is not the viewer’s to take, who had a part in them for another level (proposer, reviewer and approver are three accounts); false: those alone.' }) mayAct?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: the day for the county’s decision has passed without one.' }) overdue?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: exits in their year of follow-up.' }) followUp?: boolean | null
}

@InputType('CaseMemberInput', { description: 'A member of the family that applies. Sex and birth date follow from the ID number where there is one.' })
export class CaseMemberInput {
  @Field(() => String, { description: 'The name; 1 to 120 characters.' }) name: string
  @Field(() => String, { description: 'Relation to the head in the words of the form; 户主 for exactly one.' }) relation: string
  @Field(() => Sex, { nullable: true, description: 'Sex.' }) sex?: Sex | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' }) birthDate?: string | null
  @Field(() => String, { nullable: true, description: 'ID number of 18 characters, or of a disability certificate of 20; kept encrypted.' }) idNumber?: string | null
  @Field(() => String, { nullable: true, description: 'Ethnicity (民族).' }) ethnicity?: string | null
  @Field(() => Labour, { nullable: true, description: 'Ability to work.' }) labour?: Labour | null
  @Field(() => String, { nullable: true, description: 'Education.' }) education?: string | null
}

@InputType('CaseIncomeInput', { description: 'Income per person of a year.' })
export class CaseIncomeInput {
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => FenScalar, { description: 'Net income per person, fen.' }) perCapita: number
}

@InputType('OpenCaseInput', { description: 'A case to be opened. What is needed depends on its kind; the rules of today hold for it until its end.' })
export class OpenCaseInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => CaseKind, { description: 'What it is about.' }) kind: CaseKind
  @Field(() => ID, { nullable: true, description: 'The registered household; not for an identification.' }) household?: string | null
  @Field(() => ID, { nullable: true, description: 'The village of a family that is not on the register.' }) region?: string | null
  @Field(() => String, { description: 'Why; 1 to 2,000 characters.' }) reason: string
  @Field(() => [CaseMemberInput], { nullable: true, description: 'Identification: the whole family.' }) members?: CaseMemberInput[] | null
  @Field(() => String, { nullable: true, description: 'Identification: group within the village.' }) groupName?: string | null
  @Field(() => HouseholdAttribute, { nullable: true, description: 'Identification: kind of poor household.' }) attribute?: HouseholdAttribute | null
  @Field(() => PovertyCause, { nullable: true, description: 'Identification: the main cause.' }) mainCause?: PovertyCause | null
  @Field(() => [ExclusionFlag], { nullable: true, description: 'Identification: what asks for a closer look; refuses nothing by itself.' }) flags?: ExclusionFlag[] | null
  @Field(() => CaseIncomeInput, { nullable: true, description: 'Identification and monitoring: income as stated.' }) income?: CaseIncomeInput | null
  @Field(() => CancellationGround, { nullable: true, description: 'Cancellation: on what ground.' }) ground?: CancellationGround | null
  @Field(() => MonitoringType, { nullable: true, description: 'Monitoring: the type.' }) monitoringType?: MonitoringType | null
  @Field(() => ClueChannel, { nullable: true, description: 'Monitoring: how the clue was found.' }) channel?: ClueChannel | null
  @Field(() => String, { nullable: true, description: 'Monitoring of a family that is not on the register: its head.' }) headName?: string | null
  @Field(() => Int, { nullable: true, description: 'Monitoring of a family that is not on the register: its persons.' }) size?: number | null
  @Field(() => ID, { nullable: true, description: 'Risk elimination: the monitoring case.' }) eliminates?: string | null
}

@InputType('ReviseCaseMemberInput', { description: 'A member of the family as it is put right. What is absent stays as it was of the member that is kept.' })
export class ReviseCaseMemberInput extends CaseMemberInput {
  @Field(() => Int, { nullable: true, description: 'Which member of the version that was read this one is, counted from 0: what is absent here stays, the ID number too, which nobody has to type again. None for somebody new.' }) keeps?: number | null
}

@InputType('ReviseCaseInput', { description: 'A draft, or a case that was sent back, put right. What is absent stays.' })
export class ReviseCaseInput {
  @Field(() => ID, { description: 'The case.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { nullable: true, description: 'Why; 1 to 2,000 characters.' }) reason?: string | null
  @Field(() => [ReviseCaseMemberInput], { nullable: true, description: 'Identification: the whole family; who is not named here is no longer of it.' }) members?: ReviseCaseMemberInput[] | null
  @Field(() => String, { nullable: true, description: 'Identification: group within the village; an empty text takes it away.' }) groupName?: string | null
  @Field(() => HouseholdAttribute, { nullable: true, description: 'Identification: kind of poor household.' }) attribute?: HouseholdAttribute | null
  @Field(() => PovertyCause, { nullable: true, description: 'Identification: the main cause.' }) mainCause?: PovertyCause | null
}

@InputType('CaseStepInput', { description: 'A step of a case that says nothing but a remark.' })
export class CaseStepInput {
  @Field(() => ID, { description: 'The case.' }) id: string
  @Field(() => String, { nullable: true, description: 'A remark; at most 1,000 characters. Required to reject, send back and withdraw.' }) comment?: string | null
}

@InputType('CaseVoteInput', { description: 'A vote as the minutes have it, in heads.' })
export class CaseVoteInput extends CaseStepInput {
  @Field(() => Int, { description: 'Representatives, or households of the group, that may vote.' }) entitled: number
  @Field(() => Int, { description: 'How many were there.' }) present: number
  @Field(() => Int, { description: 'How many were in favour.' }) inFavour: number
}

@InputType('CompareCaseInput', { description: 'What the comparison with other departments’ records found.' })
export class CompareCaseInput extends CaseStepInput {
  @Field(() => [ExclusionFlag], { description: 'Flags found; none where nothing was found.' }) flags: ExclusionFlag[]
}

@InputType('VerifyCaseFlagInput', { description: 'What the closer look at a flag found.' })
export class VerifyCaseFlagInput extends CaseStepInput {
  @Field(() => ExclusionFlag, { description: 'The flag.' }) flag: ExclusionFlag
  @Field(() => Boolean, { description: 'Whether it is so. Refuses nothing by itself.' }) applies: boolean
}

@InputType('CheckedItemInput', { description: 'One thing that was looked at.' })
export class CheckedItemInput {
  @Field(() => CheckItem, { description: 'What.' }) item: CheckItem
  @Field(() => Boolean, { description: 'Whether it is met.' }) met: boolean
  @Field(() => String, { description: 'What shows it; 1 to 500 characters.' }) evidence: string
}

@InputType('VerifierInput', { description: 'Who took part in the verification.' })
export class VerifierInput {
  @Field(() => VerifyingBody, { description: 'For which body.' }) body: VerifyingBody
  @Field(() => String, { description: 'By name.' }) name: string
}

@InputType('VerifyCaseInput', { description: 'The verification at the household’s home.' })
export class VerifyCaseInput extends CaseStepInput {
  @Field(() => [CheckedItemInput], { description: 'Every item of the case’s rules, each once.' }) items: CheckedItemInput[]
  @Field(() => [VerifierInput], { nullable: true, description: 'Exit: who verified. Party branch and villagers’ committee always; the work team and the first secretary where the village has them in post.' }) verifiers?: VerifierInput[] | null
  @Field(() => Int, { nullable: true, description: 'Exit: of which year the file’s income is held against the line by which the household is measured: the last full year before the case was opened, or the year of its opening.' }) incomeYear?: number | null
  @Field(() => Boolean, { nullable: true, description: 'Risk elimination: nobody in the household can work.' }) withoutLabour?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Risk elimination: social security is all that lifts it.' }) bySocialSecurityAlone?: boolean | null
}

@InputType('AcceptCaseInput', { description: 'The household’s own acceptance.' })
export class AcceptCaseInput extends CaseStepInput {
  @Field(() => String, { description: 'Who of the household signed.' }) acceptedBy: string
}

@InputType('OpenCaseNoticeInput', { description: 'A notice that is put up.' })
export class OpenCaseNoticeInput extends CaseStepInput {
  @Field(() => Int, { nullable: true, description: 'For how many days; as usual when not given, never fewer than the least of the rules.' }) days?: number | null
}

@InputType('ObjectToCaseInput', { description: 'Something said against a case while its notice hangs.' })
export class ObjectToCaseInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id is written down once.' }) id: string
  @Field(() => ID, { description: 'The case.' }) registerCase: string
  @Field(() => String, { nullable: true, description: 'Who objects; null for somebody who gives no name.' }) objector?: string | null
  @Field(() => String, { description: 'What is said; 1 to 1,000 characters.' }) text: string
}

@InputType('AnswerObjectionInput', { description: 'What came of an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'The case.' }) registerCase: string
  @Field(() => ID, { description: 'The objection.' }) objection: string
  @Field(() => Boolean, { description: 'Whether it is right. Then an application ends, and an exit goes back to its proposer.' }) upheld: boolean
  @Field(() => String, { description: 'The answer; 1 to 1,000 characters.' }) answer: string
}

@InputType('ReviewCaseInput', { description: 'The review of the township, or the approval of the county.' })
export class ReviewCaseInput extends CaseStepInput {
  @Field(() => Boolean, { description: 'Whether the household was looked at in its home.' }) spotChecked: boolean
}

@InputType('FollowUpCaseInput', { description: 'The end of the year of follow-up.' })
export class FollowUpCaseInput extends CaseStepInput {
  @Field(() => Boolean, { description: 'Whether the household still stands over the line.' }) stable: boolean
}
