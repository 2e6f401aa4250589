import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'
import { CorrectionTopic } from '../correction-request/correction-request.entity.js'
import '../correction-request/correction-request-type.js'
import { ComplaintAbout } from '../observation/household-complaint.js'
import { ObservationKind } from '../observation/observation-codes.js'
import '../observation/observation-enums.js'
import { ResultKind } from '../result-confirmation/result-confirmation.entity.js'
import '../result-confirmation/result-confirmation-type.js'
import { OwnFileType } from './own-file-type.js'

registerEnumType(ComplaintAbout, {
  name: 'ComplaintAbout',
  description: 'Whom a household complains of; the post decides who that is today.',
  valuesConfig: {
    RESPONSIBLE_CADRE: { description: 'The cadre who answers for it.' },
    FIRST_SECRETARY: { description: 'The first secretary of its village.' },
    TOWN_OFFICE: { description: 'The office of its town: the banner’s office handles it then.' },
    NOBODY: { description: 'Nobody in particular.' },
  },
})

@InputType('ConfirmOwnResultInput', { description: 'What the household says of a result.' })
export class ConfirmOwnResultInput {
  @Field(() => ID, { description: 'The measure or outcome, of the household’s own.' }) result: string
  @Field(() => ResultKind, { description: 'Which of the two.' }) kind: ResultKind
  @Field(() => Boolean, { description: 'True: it is so. False: it is not.' }) agreed: boolean
  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters; required with false.' }) comment?: string | null
}

@InputType('ShowOwnWordsInput', { description: 'A sentence that the page of an enterprise may show.' })
export class ShowOwnWordsInput {
  @Field(() => ID, { description: 'The outcome of the household’s own that it confirmed.' }) result: string
  @Field(() => String, { nullable: true, description: 'Up to 200 characters, without names of the household and without numbers; null to take it back.' }) text?: string | null
}

@InputType('RequestOwnCorrectionInput', { description: 'What is wrong in the file. The same id and content sent again is kept once.' })
export class RequestOwnCorrectionInput {
  @Field(() => ID, { description: 'A UUID that the client made for this request.' }) id: string
  @Field(() => CorrectionTopic, { description: 'What it is about.' }) topic: CorrectionTopic
  @Field(() => String, { description: 'What is wrong and how it should be: 1 to 2,000 characters.' }) text: string
}

@InputType('SubmitOwnComplaintInput', { description: 'A complaint. The same id and content sent again is kept once.' })
export class SubmitOwnComplaintInput {
  @Field(() => ID, { description: 'A UUID that the client made for this complaint.' }) id: string
  @Field(() => ObservationKind, { description: 'What it is about.' }) kind: ObservationKind
  @Field(() => ComplaintAbout, { description: 'Whom it is about, who then neither sees nor handles it.' }) about: ComplaintAbout
  @Field(() => String, { description: 'What happened: 1 to 4,000 characters.' }) text: string
}

@InputType('ScoreOwnComplaintInput', { description: 'How the household finds what came of its complaint.' })
export class ScoreOwnComplaintInput {
  @Field(() => ID, { description: 'The complaint, of the household’s own.' }) id: string
  @Field(() => Int, { description: 'From 1, not content, to 5, content.' }) score: number
  @Field(() => String, { nullable: true, description: 'In its own words.' }) comment?: string | null
}

@InputType('ReopenOwnComplaintInput', { description: 'Why a complaint is to be looked into again.' })
export class ReopenOwnComplaintInput {
  @Field(() => ID, { description: 'The complaint, of the household’s own.' }) id: string
  @Field(() => String, { description: 'What is not settled: 1 to 4,000 characters.' }) comment: string
}

@InputType('AnswerOwnExitInput', { description: 'What the household says to the exit that is proposed for it. The same id and content sent again is kept once.' })
export class AnswerOwnExitInput {
  @Field(() => ID, { description: 'A UUID that the client made for this answer.' }) id: string
  @Field(() => ID, { description: 'The exit, of the household’s own.' }) registerCase: string
  @Field(() => Boolean, { description: 'True: it accepts. False: it refuses, and the exit goes back to its proposer.' }) agreed: boolean
  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters; required with false.' }) comment?: string | null
}

@InputType('AnswerOwnLinkageInput', { description: 'Whether the household joins a linkage. The same answer sent again changes nothing.' })
export class AnswerOwnLinkageInput {
  @Field(() => ID, { description: 'The question, of the household’s own.' }) proposal: string
  @Field(() => Boolean, { description: 'True: it joins. False: it does not.' }) agreed: boolean
}

@ObjectType('OwnFilePayload', { description: 'What became of what the household did.', simpleResolvers: true })
export class OwnFilePayload {
  @Field(() => OwnFileType, { nullable: true, description: 'The file as it is now; null when it was refused.' }) ownFile: OwnFileType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
