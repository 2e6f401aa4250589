import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { CertificateRow } from './enterprise-record-service.js'
import { EnterpriseFigures } from './record-figures.js'

@ObjectType('EnterpriseCertificate', { description: 'A certificate of what an enterprise did in a year, with the figures as they were when it was issued. The latest of a year is the one that stands.', simpleResolvers: true })
export class EnterpriseCertificateType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'Its number: Z, banner, year, running number.' }) number: string
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => EnterpriseFigures, { description: 'What it certifies.' }) figures: EnterpriseFigures
  @Field(() => DateTimeScalar, { description: 'When it was issued.' }) issuedAt: string
}

@InputType('IssueEnterpriseCertificateInput', { description: 'Of whom and of which year.' })
export class IssueEnterpriseCertificateInput {
  @Field(() => ID, { description: 'The enterprise.' }) enterprise: string
  @Field(() => Int, { description: 'The year: from 2010 to this one.' }) year: number
}

@ObjectType('EnterpriseCertificatePayload', { description: 'The certificate, or why none was issued.', simpleResolvers: true })
export class EnterpriseCertificatePayload {
  @Field(() => EnterpriseCertificateType, { nullable: true, description: 'The certificate; null when it was refused.' }) certificate: CertificateRow | null
  @Field(() => Boolean, { description: 'True when one with the same figures had been issued before: it is that one.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('HouseholdWords', { description: 'What a household said of what it got, and agreed to have shown; it may take that back.', simpleResolvers: true })
export class HouseholdWordsType {
  @Field(() => String, { description: 'In its own words.' }) text: string
  @Field(() => DateTimeScalar, { description: 'When it confirmed what it got.' }) at: string
  @Field(() => String, { description: 'Who said so: the first character of the head’s name and two asterisks, whoever reads it.' }) headName: string
}
