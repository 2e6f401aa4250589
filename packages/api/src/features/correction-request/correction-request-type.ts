import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { CorrectionStatus, CorrectionTopic } from './correction-request.entity.js'

registerEnumType(CorrectionTopic, {
  name: 'CorrectionTopic',
  description: 'What of its file a household asks to have corrected.',
  valuesConfig: {
    MEMBERS: { description: 'Who belongs to it.' },
    INCOME: { description: 'Its income.' },
    MEASURE: { description: 'What was done for it.' },
    CAUSE: { description: 'Why it is poor.' },
    CONTACT: { description: 'Telephone, address or bank account.' },
    OTHER: { description: 'Something else.' },
  },
})
registerEnumType(CorrectionStatus, {
  name: 'CorrectionStatus',
  description: 'How far a request has come.',
  valuesConfig: { OPEN: { description: 'Waits for the town.' }, ACCEPTED: { description: 'The file was, or is being, corrected.' }, DECLINED: { description: 'The file stays as it is, with the reason.' } },
})

@ObjectType('CorrectionRequest', { description: 'What a household asks to have corrected in its file, and the town’s answer (SO-4).', simpleResolvers: true })
export class CorrectionRequestType {
  @Field(() => ID, { description: 'The id that the household’s browser made.' }) id: string
  @Field(() => CorrectionTopic, { description: 'What it is about.' }) topic: CorrectionTopic
  @Field(() => String, { description: 'The household’s own words, exactly as they came.' }) text: string
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) submittedAt: string
  @Field(() => CorrectionStatus, { description: 'How far it has come.' }) status: CorrectionStatus
  @Field(() => String, { nullable: true, description: 'The town’s answer, which the household reads; null while it waits.' }) answer: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' }) answeredAt: string | null
  @Field(() => Int, { description: 'Give it back with the answer.' }) version: number
}

/** A page of requests. */
export const CorrectionRequestConnection = connectionOf('CorrectionRequest', CorrectionRequestType)

@InputType('CorrectionRequestFilter', { description: 'Narrows requests.' })
export class CorrectionRequestFilter {
  @Field(() => ID, { nullable: true, description: 'A division and all below it.' }) region?: string | null
  @Field(() => [CorrectionStatus], { nullable: true, description: 'Any of these.' }) status?: CorrectionStatus[] | null
}

@InputType('AnswerCorrectionRequestInput', { description: 'The town’s answer.' })
export class AnswerCorrectionRequestInput {
  @Field(() => ID, { description: 'The request.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => Boolean, { description: 'True: the file is corrected. False: it stays as it is.' }) accepted: boolean
  @Field(() => String, { description: 'What the household reads: 1 to 1,000 characters.' }) answer: string
}

@ObjectType('AnswerCorrectionRequestPayload', { description: 'What became of an answer.', simpleResolvers: true })
export class AnswerCorrectionRequestPayload {
  @Field(() => CorrectionRequestType, { nullable: true, description: 'The request as it is stored now; null when the answer was refused.' }) correctionRequest: CorrectionRequestType | null
  @Field(() => CorrectionRequestType, { nullable: true, description: 'What is stored, on STALE.' }) current: CorrectionRequestType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
