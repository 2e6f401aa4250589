import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { AgreementKind } from './agreement-codes.js'

registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'What an agreement beside the contracts with households is about.',
  valuesConfig: {
    BASE_VILLAGE: { description: '基地村: the village grows or raises for the enterprise.' },
    PARTNERSHIP: { description: '村企共建: enterprise and village build up the village together (SO-2).' },
    MARKET: { description: '销售渠道: a market outside takes what the place grows, such as Anguo’s for medicinal herbs (I-17).' },
  },
})

export const AGREEMENT_COLUMNS = ['id', 'kind', 'enterpriseId', 'regionCode', 'partner', 'subject', 'volume', 'unit', 'startedOn', 'endedOn', 'endReason', 'version', 'recordedBy'] as const satisfies readonly (keyof Row<'CooperationAgreement'>)[]

/** An agreement as it is read. */
export type AgreementRow = Pick<Row<'CooperationAgreement'>, (typeof AGREEMENT_COLUMNS)[number]>

@ObjectType('CooperationAgreementActions', { description: 'What the viewer may do with an agreement now.', simpleResolvers: true })
export class CooperationAgreementActions {
  @Field(() => Boolean, { description: 'End it before its term.' }) end: boolean
}

@ObjectType('CooperationAgreement', { description: 'What an enterprise, or a market outside, agreed on with a place (I-17, SO-2).', simpleResolvers: true })
export class CooperationAgreementType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => AgreementKind, { description: 'What it is about.' }) kind: AgreementKind
  @Field(() => String, { nullable: true, description: 'The market or body outside; null for what only enterprise and village agreed on.' }) partner: string | null
  @Field(() => String, { description: 'What was agreed, in words.' }) subject: string
  @Field(() => String, { nullable: true, description: 'Unit of the volume, such as mu.' }) unit: string | null
  @Field(() => DateScalar, { description: 'The first day in force.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null while none is set.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'Why it ended before its term.' }) endReason: string | null
  @Field(() => Int, { description: 'Counts the changes; give it back with one.' }) version: number
}

export const CooperationAgreementConnection = connectionOf('CooperationAgreement', CooperationAgreementType)

@InputType('CooperationAgreementFilter', { description: 'Narrows the agreements in scope; conditions are joined by AND.' })
export class CooperationAgreementFilter {
  @Field(() => ID, { nullable: true, description: 'With places in this region.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'Of this enterprise.' }) enterprise?: string | null
  @Field(() => [AgreementKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: AgreementKind[] | null
  @Field(() => Boolean, { nullable: true, description: 'True: in force today; false: not yet or no more.' }) inForce?: boolean | null
}

@InputType('RecordCooperationAgreementInput', { description: 'An agreement. The same id and content sent again is kept once.' })
export class RecordCooperationAgreementInput {
  @Field(() => ID, { description: 'A UUID that the client made for this agreement.' }) id: string
  @Field(() => AgreementKind, { description: 'What it is about.' }) kind: AgreementKind
  @Field(() => ID, { nullable: true, description: 'The enterprise; a MARKET may have none.' }) enterprise?: string | null
  @Field(() => ID, { description: 'The village; for a MARKET the town or banner, too; by its 12-digit code.' }) region: string
  @Field(() => String, { nullable: true, description: 'The market or body outside: 1 to 60 characters, needed for a MARKET and for no other.' }) partner?: string | null
  @Field(() => String, { description: 'What was agreed: 1 to 200 characters.' }) subject: string
  @Field(() => Float, { nullable: true, description: 'How much, in the unit, with two decimals at most.' }) volume?: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the volume, such as mu: 1 to 10 characters.' }) unit?: string | null
  @Field(() => DateScalar, { description: 'The first day in force: within ten years before or one after today.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force, not before the first; left out while none is set.' }) endedOn?: string | null
  @Field(() => [ID], { nullable: true, description: 'Photos of the document, uploaded before: at most 20.' }) attachments?: string[] | null
}

@InputType('EndCooperationAgreementInput', { description: 'The end of an agreement before its term.' })
export class EndCooperationAgreementInput {
  @Field(() => ID, { description: 'The agreement.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => DateScalar, { description: 'The last day in force: from its first day to today.' }) endedOn: string
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' }) reason: string
}

@ObjectType('CooperationAgreementPayload', { description: 'What became of an agreement.', simpleResolvers: true })
export class CooperationAgreementPayload {
  @Field(() => CooperationAgreementType, { nullable: true, description: 'The agreement as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) agreement: AgreementRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
