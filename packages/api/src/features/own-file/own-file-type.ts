import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { PovertyCause, PovertyStatus } from '../household/household-codes.js'
import '../household/household-enums.js'
import { YearIncomeType } from '../household/household-type.js'
import { CorrectionStatus, CorrectionTopic } from '../correction-request/correction-request.entity.js'
import '../correction-request/correction-request-type.js'
import { DisputeStatus } from '../outcome-dispute/outcome-dispute-codes.js'
import '../outcome-dispute/outcome-dispute-type.js'
import { MeasureClass } from '../measure/measure.entity.js'
import '../measure/measure-type.js'
import { ObservationKind, ObservationStatus } from '../observation/observation-codes.js'
import '../observation/observation-enums.js'
import { LinkageForm, ProposalStatus } from '../linkage/linkage-codes.js'
import '../linkage/linkage-proposal-type.js'
import '../linkage/linkage-type.js'
import { PayingRhythm } from '../linkage/paying-rhythm.js'
import { Sex } from '../person/person.entity.js'
import '../person/person-type.js'
import { CaseStatus } from '../register-case/case-codes.js'
import { CaseIncomeType, CheckedItemType } from '../register-case/case-type.js'
import { ResultConfirmationType } from '../result-confirmation/result-confirmation-type.js'

@ObjectType('OwnPerson', { description: 'A member of the household, as the household itself sees it.', simpleResolvers: true })
export class OwnPersonType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The name.' }) name: string
  @Field(() => String, { description: 'Relation to the head in the words of the form.' }) relation: string
  @Field(() => Sex, { nullable: true, description: 'Sex.' }) sex: Sex | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' }) birthDate: string | null
  @Field(() => String, { nullable: true, description: 'First six digits of the ID number and twelve asterisks: a slip may be lost.' }) idNumber: string | null
}

@ObjectType('OwnDispute', { description: 'What becomes of an outcome that somebody says is not so.' })
export class OwnDisputeType {
  @Field(() => DisputeStatus, { description: 'Where it stands.' }) status: DisputeStatus
  @Field(() => DateScalar, { nullable: true, description: 'Until when it is looked into; null before.' }) dueOn: string | null
  /** Put into words in the language of the request, where nobody answered. */
  answer: string | null
}

@ObjectType('OwnOutcome', { description: 'What an enterprise says that the household received in a quarter.', simpleResolvers: true })
export class OwnOutcomeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The enterprise.' }) enterprise: string
  @Field(() => String, { description: 'The quarter, such as 2015Q3.' }) period: string
  @Field(() => FenScalar, { description: 'What was received, fen.' }) amount: number
  @Field(() => Int, { nullable: true, description: 'Months of work in the quarter.' }) months: number | null
  @Field(() => ResultConfirmationType, { nullable: true, description: 'What the household said of it; null while it waits to be confirmed.' }) said: ResultConfirmationType | null
  @Field(() => OwnDisputeType, { nullable: true, description: 'What becomes of it where the household or the village says that it is not so; null where nobody does.' }) dispute: OwnDisputeType | null
  @Field(() => String, { nullable: true, description: 'Its sentence that the page of the enterprise shows; null for none. It may have one once it confirmed the outcome.' }) words: string | null
}

@ObjectType('OwnLinkage', { description: 'A contract of an enterprise that the household was asked to join.', simpleResolvers: true })
export class OwnLinkageType {
  @Field(() => ID, { description: 'The question, to answer it by.' }) id: string
  @Field(() => String, { description: 'The enterprise.' }) enterprise: string
  @Field(() => LinkageForm, { description: 'What it offers.' }) form: LinkageForm
  @Field(() => PayingRhythm, { description: 'How often it pays.' }) payingRhythm: PayingRhythm
  /** Put into words in the language of the request. */
  contract: Readonly<Record<string, unknown>>
  @Field(() => DateScalar, { description: 'Its first day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null while none is set.' }) endedOn: string | null
  @Field(() => ProposalStatus, { description: 'What became of the question.' }) status: ProposalStatus
  @Field(() => Boolean, { description: 'Whether it may answer now.' }) mayAnswer: boolean
  @Field(() => Boolean, { description: 'Whether it may say yes now. Where whoever asks handed out its code, it may say no alone; a code from somebody else lets it say yes.' }) mayAccept: boolean
}

@ObjectType('OwnMeasure', { description: 'What is done for the household.', simpleResolvers: true })
export class OwnMeasureType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => MeasureClass, { description: 'Class of the measure.' }) class: MeasureClass
  @Field(() => String, { description: 'What is done, in words.' }) description: string
  @Field(() => FenScalar, { nullable: true, description: 'Money of the measure, fen.' }) amount: number | null
  @Field(() => DateScalar, { description: 'Day from which it is done.' }) startedOn: string
  @Field(() => ResultConfirmationType, { nullable: true, description: 'What the household said of it; null while it waits to be confirmed.' }) said: ResultConfirmationType | null
}

@ObjectType('OwnCorrection', { description: 'What the household asked to have corrected, and the town’s answer.', simpleResolvers: true })
export class OwnCorrectionType {
  @Field(() => ID, { description: 'The id that the browser made.' }) id: string
  @Field(() => CorrectionTopic, { description: 'What it is about.' }) topic: CorrectionTopic
  @Field(() => String, { description: 'Its own words.' }) text: string
  @Field(() => DateTimeScalar, { description: 'When it asked.' }) submittedAt: string
  @Field(() => CorrectionStatus, { description: 'How far it has come.' }) status: CorrectionStatus
  @Field(() => String, { nullable: true, description: 'The town’s answer; null while it waits.' }) answer: string | null
}

@ObjectType('OwnComplaint', { description: 'A complaint of the household, and what has become of it.', simpleResolvers: true })
export class OwnComplaintType {
  @Field(() => ID, { description: 'The id that the browser made.' }) id: string
  @Field(() => String, { description: 'Its number, to ask after it by.' }) number: string
  @Field(() => ObservationKind, { nullable: true, description: 'What it is about; null when it was submitted before this session.' }) kind: ObservationKind | null
  @Field(() => String, { nullable: true, description: 'Its own words; null when it was submitted before this session: whoever it is about may issue a code too.' }) text: string | null
  @Field(() => DateTimeScalar, { description: 'When it was submitted.' }) submittedAt: string
  @Field(() => ObservationStatus, { description: 'How far its handling has come.' }) status: ObservationStatus
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the present step must be done; null once ended.' }) dueAt: string | null
  @Field(() => Int, { nullable: true, description: 'The household’s score, 1 to 5; null while it has given none.' }) score: number | null
  @Field(() => Boolean, { description: 'Whether it may close it with a score now; never in a session whose code was handed out by whoever it is about.' }) mayScore: boolean
  @Field(() => Boolean, { description: 'Whether it may reopen it now, which it may once.' }) mayReopen: boolean
  @Field(() => String, { nullable: true, description: 'What was said with the last step that said anything; null when it was submitted before this session.' }) answer: string | null
}

@ObjectType('OwnExit', { description: 'The exit from poverty that is proposed for the household, or has been (dossier 2.7).', simpleResolvers: true })
export class OwnExitType {
  @Field(() => ID, { description: 'The case, to answer it by.' }) id: string
  @Field(() => String, { description: 'Its number, to ask after it by.' }) number: string
  @Field(() => DateScalar, { description: 'When it was proposed.' }) openedOn: string
  @Field(() => CaseStatus, { description: 'How far it has come.' }) status: CaseStatus
  @Field(() => [CheckedItemType], { description: 'What the last verification at its home found, item by item.' }) items: readonly CheckedItemType[]
  @Field(() => CaseIncomeType, { nullable: true, description: 'Its income as it was found, beside the line of the year.' }) income: CaseIncomeType | null
  @Field(() => Boolean, { description: 'Whether it may accept or refuse now.' }) mayAnswer: boolean
  @Field(() => Boolean, { description: 'Whether it may accept now. Where whoever handed out its code has a part in the exit, it may refuse alone; a code from somebody else lets it accept.' }) mayAccept: boolean
  @Field(() => ResultConfirmationType, { nullable: true, description: 'What it said last; null while it has said nothing.' }) said: ResultConfirmationType | null
}

@ObjectType('OwnVisit', { description: 'That somebody came, and who.', simpleResolvers: true })
export class OwnVisitType {
  @Field(() => DateScalar, { description: 'Day of the visit.' }) visitedOn: string
  @Field(() => String, { description: 'Who came.' }) by: string
}

@ObjectType('OwnFile', { description: 'A household’s file as the household itself sees it, opened with its number and a code (dossier 1.10, SO-4).', simpleResolvers: true })
export class OwnFileType {
  @Field(() => String, { description: '12-digit village code, a hyphen, the running number in the village.' }) number: string
  @Field(() => [String], { description: 'Names of the divisions from the city down to the village.' }) places: string[]
  @Field(() => String, { nullable: true, description: 'Villagers’ group (组) in the village.' }) group: string | null
  @Field(() => String, { description: 'Name of the head.' }) headName: string
  @Field(() => PovertyStatus, { description: 'Where the household stands.' }) status: PovertyStatus
  @Field(() => Int, { description: 'Persons in the household.' }) size: number
  @Field(() => DateScalar, { description: 'Day of identification.' }) identifiedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Day of the (last) exit.' }) exitedOn: string | null
  @Field(() => PovertyCause, { nullable: true, description: 'Main cause of poverty on file.' }) mainCause: PovertyCause | null
  @Field(() => String, { nullable: true, description: 'Telephone number on file.' }) phone: string | null
  @Field(() => String, { nullable: true, description: 'Name of the responsible cadre of today (C-3); null when there is none.' }) responsibleCadre: string | null
  @Field(() => [OwnPersonType], { description: 'The members today, the head first.' }) persons: OwnPersonType[]
  @Field(() => [YearIncomeType], { description: 'Net income per person by year, earliest first, beside the line of the year.' }) incomes: YearIncomeType[]
  @Field(() => [OwnMeasureType], { description: 'What is done for the household, earliest first.' }) measures: OwnMeasureType[]
  @Field(() => OwnExitType, { nullable: true, description: 'The latest exit that is under way or was concluded; null where there is none.' }) exit: OwnExitType | null
  @Field(() => [OwnOutcomeType], { description: 'The latest quarters’ receipts that reports in force name, and those that somebody said were not so, newest first, at most 40.' }) outcomes: OwnOutcomeType[]
  @Field(() => [OwnLinkageType], { description: 'Contracts of enterprises that it was asked to join, the latest question first.' }) linkages: OwnLinkageType[]
  @Field(() => [OwnVisitType], { description: 'The latest visits, newest first, at most 20.' }) visits: OwnVisitType[]
  @Field(() => [OwnCorrectionType], { description: 'What it asked to have corrected, newest first, at most 20.' }) corrections: OwnCorrectionType[]
  @Field(() => [OwnComplaintType], { description: 'Its complaints, newest first, at most 20.' }) complaints: OwnComplaintType[]
}

@InputType('OpenOwnFileInput', { description: 'What stands on the slip, and an id for the session.' })
export class OpenOwnFileInput {
  @Field(() => ID, { description: 'A UUID that the client made for this opening: sent again with the same number and code it opens the same session, should the answer have been lost.' }) id: string
  @Field(() => String, { description: 'The household’s number, with or without its hyphen.' }) number: string
  @Field(() => String, { description: 'The code: ten digits, blanks do not matter.' }) code: string
}

@ObjectType('OpenOwnFilePayload', { description: 'Whether the file was opened. The session is in the cookie `bangfu_own` and nowhere else.', simpleResolvers: true })
export class OpenOwnFilePayload {
  @Field(() => OwnFileType, { nullable: true, description: 'The file; null when it was refused.' }) ownFile: OwnFileType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused: one and the same for a wrong number, a wrong code, a used and an old one.' }) userErrors: UserErrorType[]
}

@ObjectType('HouseholdCodeSlip', { description: 'What is printed on the slip that is handed over. The code is shown this once; its hash alone is kept.', simpleResolvers: true })
export class HouseholdCodeSlipType {
  @Field(() => String, { description: 'The code, in groups of digits.' }) code: string
  @Field(() => String, { description: 'The household’s number.' }) number: string
  @Field(() => String, { description: 'Name of the head.' }) headName: string
  @Field(() => String, { description: 'Where it is typed in, below the address of the portal.' }) path: string
  @Field(() => DateTimeScalar, { description: 'Until when it is good.' }) validUntil: string
  @Field(() => Boolean, { description: 'True where it was handed out for the town’s office by its only account: whoever hands out the code of an acceptance has acted for the village and does not review the exit, so that nobody of the town could.' }) nobodyElseReviews: boolean
}

@ObjectType('IssueHouseholdCodePayload', { description: 'A new code, or why there is none.', simpleResolvers: true })
export class IssueHouseholdCodePayload {
  @Field(() => HouseholdCodeSlipType, { nullable: true, description: 'The slip; null when it was refused.' }) slip: HouseholdCodeSlipType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('HouseholdCodeState', { description: 'The last code that was handed out for the household.', simpleResolvers: true })
export class HouseholdCodeStateType {
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) issuedAt: string
  @Field(() => DateTimeScalar, { description: 'Until when it is good.' }) validUntil: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the household opened its file with it; null when it has not.' }) usedAt: string | null
}
