import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { HouseholdAttribute, PovertyCause } from './household-codes.js'
import './household-enums.js'
import { HouseholdType } from './household-type.js'

@InputType('YearAmountInput', { description: 'An amount of one calendar year.' })
export class YearAmountInput {
  @Field(() => Int, { description: 'Calendar year, from 2010 to the current one.' }) year: number
  @Field(() => FenScalar, { description: 'Fen; not negative.' }) amount: number
}

@InputType('UpdateHouseholdInput', { description: 'An edit of a household’s file: what is absent stays as it is.' })
export class UpdateHouseholdInput {
  @Field(() => ID, { description: 'The household.' }) id: string
  @Field(() => Int, { description: 'The version that was read; another one stored is answered with STALE.' }) version: number
  @Field(() => String, { nullable: true, description: 'Why, kept in the history; at most 500 characters.' }) reason?: string | null
  @Field(() => HouseholdAttribute, { nullable: true, description: 'Kind of poor household; not by a section-level leader.' }) attribute?: HouseholdAttribute | null
  @Field(() => PovertyCause, { nullable: true, description: 'Main cause of poverty; exactly one, so it can be changed but not emptied.' }) mainCause?: PovertyCause | null
  @Field(() => String, { nullable: true, description: 'Phone number; null empties it.' }) phone?: string | null
  @Field(() => String, { nullable: true, description: 'Bank account, 12 to 30 digits; null empties it. Never shown again but on reveal.' }) bankAccount?: string | null
  @Field(() => YearAmountInput, { nullable: true, description: 'Net income per person of a year.' }) netIncomePerCapita?: YearAmountInput | null
}

@ObjectType('UpdateHouseholdPayload', { description: 'What became of an edit.', simpleResolvers: true })
export class UpdateHouseholdPayload {
  @Field(() => HouseholdType, { nullable: true, description: 'The household after the edit; null when it was refused.' }) household: HouseholdType | null
  @Field(() => HouseholdType, { nullable: true, description: 'What is stored, when the edit was STALE.' }) current: HouseholdType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
