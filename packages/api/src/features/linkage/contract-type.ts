import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import type { ContractTerm } from './contract-terms.js'

@ObjectType('LinkageContract', { description: 'The terms of a contract (dossier 4.4); those of other forms, and those that nobody agreed on, are null.', simpleResolvers: true })
export class LinkageContractType implements Record<ContractTerm, unknown> {
  @Field(() => Int, { nullable: true, description: 'Whole months from the first day on.' }) termMonths: number | null
  @Field(() => Boolean, { nullable: true, description: 'ORDER: whether the order is in writing.' }) writtenOrder: boolean | null
  @Field(() => String, { nullable: true, description: 'ORDER: what is bought.' }) crop: string | null
  @Field(() => Float, { nullable: true, description: 'ORDER: tonnes.' }) volume: number | null
  @Field(() => FenScalar, { nullable: true, description: 'ORDER: the least that is paid, fen a tonne.' }) floorPrice: number | null
  @Field(() => Int, { nullable: true, description: 'SHARE: shares of all households together.' }) shares: number | null
  @Field(() => String, { nullable: true, description: 'SHARE: where the capital comes from.' }) capitalSource: string | null
  @Field(() => Float, { nullable: true, description: 'LAND_TRANSFER, TRUSTEESHIP: mu.' }) area: number | null
  @Field(() => FenScalar, { nullable: true, description: 'LAND_TRANSFER: fen a mu and year. LEASE: fen a year.' }) rent: number | null
  @Field(() => Int, { nullable: true, description: 'EMPLOYMENT: posts.' }) posts: number | null
  @Field(() => FenScalar, { nullable: true, description: 'EMPLOYMENT: fen a month.' }) wage: number | null
  @Field(() => Int, { nullable: true, description: 'TRUSTEESHIP: animals in keeping.' }) animals: number | null
  @Field(() => FenScalar, { nullable: true, description: 'TRUSTEESHIP: what the households pay, fen an animal or mu and year.' }) fee: number | null
  @Field(() => FenScalar, { nullable: true, description: 'TRUSTEESHIP: what the enterprise pays back, fen an animal or mu and year.' }) annualReturn: number | null
  @Field(() => String, { nullable: true, description: 'LEASE, ASSET_INCOME: the asset.' }) asset: string | null
  @Field(() => [String], { nullable: true, description: 'SERVICE: what is offered.' }) services: string[] | null
  @Field(() => Int, { nullable: true, description: 'ALLIANCE: members beside the households.' }) members: number | null
  @Field(() => String, { nullable: true, description: 'ALLIANCE: its rules.' }) rules: string | null
  @Field(() => Int, { nullable: true, description: 'ASSET_INCOME: basis points of the asset’s worth a year.' }) ratio: number | null
  @Field(() => String, { nullable: true, description: 'DONATION: what is given.' }) item: string | null
  @Field(() => FenScalar, { nullable: true, description: 'DONATION: fen a household.' }) value: number | null
}

@InputType('LinkageContractInput', { description: 'The terms of a contract: those of its form and no others. What each form must say is checked (dossier 4.4).' })
export class LinkageContractInput implements Partial<Record<ContractTerm, unknown>> {
  @Field(() => Int, { nullable: true, description: 'Whole months from the first day on.' }) termMonths?: number | null
  @Field(() => Boolean, { nullable: true, description: 'ORDER: whether the order is in writing.' }) writtenOrder?: boolean | null
  @Field(() => String, { nullable: true, description: 'ORDER: what is bought.' }) crop?: string | null
  @Field(() => Float, { nullable: true, description: 'ORDER: tonnes.' }) volume?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'ORDER: the least that is paid, fen a tonne.' }) floorPrice?: number | null
  @Field(() => Int, { nullable: true, description: 'SHARE: shares of all households together.' }) shares?: number | null
  @Field(() => String, { nullable: true, description: 'SHARE: where the capital comes from.' }) capitalSource?: string | null
  @Field(() => Float, { nullable: true, description: 'LAND_TRANSFER, TRUSTEESHIP: mu.' }) area?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'LAND_TRANSFER: fen a mu and year. LEASE: fen a year.' }) rent?: number | null
  @Field(() => Int, { nullable: true, description: 'EMPLOYMENT: posts.' }) posts?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'EMPLOYMENT: fen a month.' }) wage?: number | null
  @Field(() => Int, { nullable: true, description: 'TRUSTEESHIP: animals in keeping.' }) animals?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'TRUSTEESHIP: what the households pay, fen an animal or mu and year.' }) fee?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'TRUSTEESHIP: what the enterprise pays back, fen an animal or mu and year.' }) annualReturn?: number | null
  @Field(() => String, { nullable: true, description: 'LEASE, ASSET_INCOME: the asset.' }) asset?: string | null
  @Field(() => [String], { nullable: true, description: 'SERVICE: what is offered.' }) services?: string[] | null
  @Field(() => Int, { nullable: true, description: 'ALLIANCE: members beside the households.' }) members?: number | null
  @Field(() => String, { nullable: true, description: 'ALLIANCE: its rules.' }) rules?: string | null
  @Field(() => Int, { nullable: true, description: 'ASSET_INCOME: basis points of the asset’s worth a year.' }) ratio?: number | null
  @Field(() => String, { nullable: true, description: 'DONATION: what is given.' }) item?: string | null
  @Field(() => FenScalar, { nullable: true, description: 'DONATION: fen a household.' }) value?: number | null
}
