import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { LinkageForm } from '../linkage/linkage-codes.js'
import '../linkage/linkage-type.js'
import { CloseReading } from './linkage-shares.js'

registerEnumType(CloseReading, {
  name: 'CloseReading',
  description: 'Against what closely linked enterprises are held (X-7).',
  valuesConfig: { OF_LINKED: { description: 'The linked enterprises: how the article is read where nothing is said.' }, OF_ALL: { description: 'All industrialised enterprises.' } },
})

@ObjectType('CloseShare', { description: 'The share of closely linked enterprises in one reading.', simpleResolvers: true })
export class CloseShareType {
  @Field(() => CloseReading, { description: 'The reading.' }) reading: CloseReading
  @Field(() => Int, { description: 'Enterprises that they are held against.' }) base: number
  @Field(() => Int, { nullable: true, description: 'Basis points; null where there is nothing to hold them against.' }) share: number | null
}

@ObjectType('LinkageExits', { description: 'Persons who exited poverty with a linkage: each once, however many enterprises had a part in it (I-21).', simpleResolvers: true })
export class LinkageExitsType {
  @Field(() => Int, { description: 'Persons; of an enterprise, its part of them.' }) persons: number
  @Field(() => Int, { description: 'Households that they live in.' }) households: number
  @Field(() => Int, { description: 'Households among them that exited with linkages of several enterprises: their persons are shared by what each had brought them, by largest remainder.' }) shared: number
}

@ObjectType('LinkageIncome', { description: 'What linkages brought households: confirmed lines of approved reports that were not reversed.', simpleResolvers: true })
export class LinkageIncomeType {
  @Field(() => FenScalar, { description: 'Together, fen.' }) total: number
  @Field(() => Int, { description: 'Households that received something, each once.' }) households: number
  @Field(() => FenScalar, { nullable: true, description: 'For each of these households, fen; null where there is none.' }) perHousehold: number | null
}

@ObjectType('LinkageFormResults', { description: 'The results of one form of linkage.', simpleResolvers: true })
export class LinkageFormResultsType {
  @Field(() => LinkageForm, { description: 'The form.' }) form: LinkageForm
  @Field(() => Int, { description: 'Contracts that were in force in the period.' }) contracts: number
  @Field(() => LinkageIncomeType, { description: 'What they brought.' }) income: LinkageIncomeType
}

@ObjectType('LinkageEnterprises', { description: 'Industrialised enterprises with their seat in the territory, or the one that was asked for, on the last day that is counted.', simpleResolvers: true })
export class LinkageEnterprisesType {
  @Field(() => Int, { description: 'All of them.' }) enterprises: number
  @Field(() => Int, { description: 'Of these, those with a linkage in force.' }) linked: number
  @Field(() => Int, { description: 'Of these, those whose closest linkage in force is close.' }) close: number
  @Field(() => Int, { nullable: true, description: 'Linked enterprises of all, basis points (I-19); null without an enterprise.' }) linkageShare: number | null
  @Field(() => [CloseShareType], { description: 'Closely linked enterprises in both readings (I-20); first the one that is meant where none is named.' }) closeShares: CloseShareType[]
}

@ObjectType('LinkageContracts', { description: 'Contracts that were in force in the period.', simpleResolvers: true })
export class LinkageContractsType {
  @Field(() => Int, { description: 'All of them.' }) contracts: number
  @Field(() => Float, { nullable: true, description: 'Their mean term, months to one decimal; null where none names a term.' }) meanTerm: number | null
  @Field(() => Int, { description: 'Those that ended in the period because the enterprise broke them.' }) enterpriseDefaults: number
  @Field(() => Int, { description: 'Those that ended in the period because the households broke them.' }) householdDefaults: number
  @Field(() => Int, { nullable: true, description: 'Broken contracts of all, basis points; null without a contract.' }) defaultRate: number | null
}

@ObjectType('EnterpriseResult', { description: 'What is put down to one enterprise. The persons of all enterprises add up to those of the territory.' })
export class EnterpriseResultType {
  @Field(() => Int, { description: 'Persons who exited, its part of them.' }) exitedPersons: number
}

@ObjectType('LinkageResults', { description: 'What linkages brought in a territory or of an enterprise (I-18 to I-21). Nothing in it names a household.' })
export class LinkageResultsType {
  @Field(() => Int, { nullable: true, description: 'The calendar year; null for all years up to today.' }) year: number | null
}
