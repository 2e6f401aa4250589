import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { HouseholdAttribute, IdentificationStandard, PovertyCause } from './household-codes.js'
import './household-enums.js'
import { HouseholdType } from './household-type.js'
import { IncomePartsInput } from './income-parts-type.js'
import { LivingConditionsInput } from './living-type.js'

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
  @Field(() => [PovertyCause], { nullable: true, description: 'At most two further causes, none of them the main one; an empty list empties them.' }) otherCauses?: PovertyCause[] | null
  @Field(() => IdentificationStandard, { nullable: true, description: 'Standard of identification; not by a section-level leader.' }) standard?: IdentificationStandard | null
  @Field(() => String, { nullable: true, description: 'Villagers’ group (组), at most 60 characters; null empties it.' }) group?: string | null
  @Field(() => String, { nullable: true, description: 'Phone number; null empties it.' }) phone?: string | null
  @Field(() => String, { nullable: true, description: 'Bank account, 12 to 30 digits; null empties it. Never shown again but on reveal.' }) bankAccount?: string | null
  @Field(() => YearAmountInput, { nullable: true, description: 'Net income per person of a year, where its parts are not known; it takes the place of an income by parts.' }) netIncomePerCapita?: YearAmountInput | null
  @Field(() => IncomePartsInput, { nullable: true, description: 'Income of a year by its parts, from which the net income per person is computed (2.5).' }) income?: IncomePartsInput | null
  @Field(() => LivingConditionsInput, { nullable: true, description: 'Living conditions, organisations and will to move.' }) living?: LivingConditionsInput | null
}

@ObjectType('UpdateHouseholdPayload', { description: 'What became of an edit.', simpleResolvers: true })
export class UpdateHouseholdPayload {
  @Field(() => HouseholdType, { nullable: true, description: 'The household after the edit; null when it was refused.' }) household: HouseholdType | null
  @Field(() => HouseholdType, { nullable: true, description: 'What is stored, when the edit was STALE.' }) current: HouseholdType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
