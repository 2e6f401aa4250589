import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { HouseholdType } from '../household/household-type.js'
import { CircumstancesInput, PersonType } from '../person/person-type.js'
import { Health, Labour, Sex, StudentStage } from '../person/person.entity.js'

@InputType('UpdatePersonInput', { description: 'An edit of what is on file of a member: what is absent stays as it is.' })
export class UpdatePersonInput {
  @Field(() => ID, { description: 'The household of the member.' }) household: string
  @Field(() => Int, { description: 'The version of the household that was read; another one stored is answered with STALE.' }) version: number
  @Field(() => ID, { description: 'The member.' }) person: string
  @Field(() => String, { nullable: true, description: 'Why, kept in the history; at most 500 characters.' }) reason?: string | null
  @Field(() => String, { nullable: true, description: 'The name; cannot be emptied.' }) name?: string | null
  @Field(() => String, { nullable: true, description: 'The name in Mongolian script; null empties it.' }) nameMongolian?: string | null
  @Field(() => String, { nullable: true, description: 'Relation to the head; not of the head, and never 户主.' }) relation?: string | null
  @Field(() => String, { nullable: true, description: 'ID number, from which sex and birth date follow; null empties it.' }) idNumber?: string | null
  @Field(() => Sex, { nullable: true, description: 'Sex, where no ID number says it.' }) sex?: Sex | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth, where no ID number says it; null empties it.' }) birthDate?: string | null
  @Field(() => String, { nullable: true, description: 'Ethnicity; null empties it.' }) ethnicity?: string | null
  @Field(() => [Health], { nullable: true, description: 'Health; healthy stands alone.' }) health?: Health[] | null
  @Field(() => String, { nullable: true, description: 'Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41; null empties it.' }) disability?: string | null
  @Field(() => Labour, { nullable: true, description: 'Ability to work; null empties it.' }) labour?: Labour | null
  @Field(() => String, { nullable: true, description: 'Education; null empties it.' }) education?: string | null
  @Field(() => StudentStage, { nullable: true, description: 'Where a pupil or student is; null empties it.' }) student?: StudentStage | null
  @Field(() => CircumstancesInput, { nullable: true, description: 'Work away from home, insurance and allowance.' }) circumstances?: CircumstancesInput | null
}

@ObjectType('UpdatePersonPayload', { description: 'What became of an edit of a member.', simpleResolvers: true })
export class UpdatePersonPayload {
  @Field(() => HouseholdType, { nullable: true, description: 'The household after the edit; null when it was refused.' }) household: HouseholdType | null
  @Field(() => PersonType, { nullable: true, description: 'The member after the edit.' }) person: PersonType | null
  @Field(() => HouseholdType, { nullable: true, description: 'What is stored, when the edit was STALE.' }) current: HouseholdType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
