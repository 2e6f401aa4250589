import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { PovertyCause } from '../household/household-codes.js'
import '../household/household-enums.js'
import '../person/person-type.js'
import { Health, Labour, Sex } from '../person/person.entity.js'
import { JoiningKind, LeavingKind } from './membership-codes.js'

registerEnumType(JoiningKind, {
  name: 'JoiningKind',
  description: 'How somebody becomes a member of a household (2.7, natural increase).',
  valuesConfig: {
    BIRTH: { description: 'Born (出生).' },
    MARRIAGE_IN: { description: 'Married in (婚入).' },
    MOVE_IN: { description: 'Moved in from outside the register (迁入).' },
    OMISSION: { description: 'Was a member all along and left out by mistake (漏登补录).' },
  },
})
registerEnumType(LeavingKind, {
  name: 'LeavingKind',
  description: 'How somebody ceases to be a member of a household (2.7, natural decrease).',
  valuesConfig: {
    DEATH: { description: 'Died (死亡).' },
    MARRIAGE_OUT: { description: 'Married out (婚出).' },
    MOVE_OUT: { description: 'Moved out of the register (迁出).' },
    MISTAKE: { description: 'Never was a member and was entered by mistake (登记有误).' },
  },
})

@InputType('MemberInput', { description: 'A member who comes into a household. Sex and birth date follow from the ID number where one is given.' })
export class MemberInput {
  @Field(() => String, { description: 'The name, 1 to 120 characters.' }) name: string
  @Field(() => String, { nullable: true, description: 'The name in Mongolian script.' }) nameMongolian?: string | null
  @Field(() => String, { description: 'Relation to the head in the words of the form; never 户主.' }) relation: string
  @Field(() => String, { nullable: true, description: 'ID number of 18 characters, or of a disability certificate of 20; free of other active persons.' }) idNumber?: string | null
  @Field(() => Sex, { nullable: true, description: 'Sex.' }) sex?: Sex | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' }) birthDate?: string | null
  @Field(() => String, { nullable: true, description: 'Ethnicity (民族).' }) ethnicity?: string | null
  @Field(() => [Health], { nullable: true, description: 'Health; healthy stands alone.' }) health?: Health[] | null
  @Field(() => Labour, { nullable: true, description: 'Ability to work.' }) labour?: Labour | null
  @Field(() => String, { nullable: true, description: 'Education.' }) education?: string | null
}

@InputType('MemberRelationInput', { description: 'What a member is to the head.' })
export class MemberRelationInput {
  @Field(() => ID, { description: 'The member.' }) person: string
  @Field(() => String, { description: 'Relation to the head in the words of the form, at most 40 characters; never 户主.' }) relation: string
}

/** What every event says: which, of which household as it was read, when and why. */
@InputType()
abstract class HouseholdEventInput {
  @Field(() => ID, { description: 'A UUID that the client made for this event; the same id and content sent again is recorded once.' }) id: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => Int, { description: 'The version of the household that was read; another one stored is answered with STALE.' }) version: number
  @Field(() => DateScalar, { description: 'Day of the event: not before the household was identified, not in the future.' }) on: string
  @Field(() => String, { nullable: true, description: 'Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one.' }) reason?: string | null
}

@InputType('AddMemberInput', { description: 'Somebody becomes a member of a household.' })
export class AddMemberInput extends HouseholdEventInput {
  @Field(() => JoiningKind, { description: 'How.' }) kind: JoiningKind
  @Field(() => MemberInput, { description: 'Who.' }) member: MemberInput
}

@InputType('EndMemberInput', { description: 'Somebody ceases to be a member of a household.' })
export class EndMemberInput extends HouseholdEventInput {
  @Field(() => LeavingKind, { description: 'How.' }) kind: LeavingKind
  @Field(() => ID, { description: 'Who.' }) person: string
  @Field(() => ID, { nullable: true, description: 'The new head, when the head leaves.' }) nextHead?: string | null
  @Field(() => [MemberRelationInput], { nullable: true, description: 'What every other member is to the new head.' }) relations?: MemberRelationInput[] | null
}

@InputType('ChangeHeadInput', { description: 'Another member becomes the head of a household.' })
export class ChangeHeadInput extends HouseholdEventInput {
  @Field(() => ID, { description: 'The new head.' }) person: string
  @Field(() => [MemberRelationInput], { description: 'What every other member, the former head too, is to the new head.' }) relations: MemberRelationInput[]
}

@InputType('MoveMemberInput', { description: 'A member leaves for another registered household.' })
export class MoveMemberInput extends HouseholdEventInput {
  @Field(() => ID, { description: 'Who.' }) person: string
  @Field(() => ID, { description: 'The household that takes the member in.' }) to: string
  @Field(() => Int, { description: 'The version of that household that was read.' }) toVersion: number
  @Field(() => String, { description: 'Relation to the head of that household; never 户主.' }) relation: string
  @Field(() => ID, { nullable: true, description: 'The new head of the household that is left, when its head leaves.' }) nextHead?: string | null
  @Field(() => [MemberRelationInput], { nullable: true, description: 'What every other member who stays is to the new head.' }) relations?: MemberRelationInput[] | null
}

@InputType('SplitHouseholdInput', { description: 'Some members of a household form one of their own (分户). It stands as the old one does, and nobody is in charge of it yet.' })
export class SplitHouseholdInput extends HouseholdEventInput {
  @Field(() => ID, { description: 'A UUID that the client made for the new household.' }) newHousehold: string
  @Field(() => ID, { description: 'Head of the new household; one of those who leave.' }) newHead: string
  @Field(() => [MemberRelationInput], { description: 'The others who leave, with what they are to the new head.' }) members: MemberRelationInput[]
  @Field(() => String, { nullable: true, description: 'Villagers’ group of the new household; that of the old one when not given.' }) group?: string | null
  @Field(() => PovertyCause, { nullable: true, description: 'Main cause of the new household; that of the old one when not given.' }) mainCause?: PovertyCause | null
  @Field(() => ID, { nullable: true, description: 'The head of those who stay, when the head leaves.' }) nextHead?: string | null
  @Field(() => [MemberRelationInput], { nullable: true, description: 'What every other member who stays is to the head of those who stay.' }) relations?: MemberRelationInput[] | null
}

@InputType('MergeHouseholdsInput', { description: 'A household joins another (并户): its members come into the other, and it is struck off. The history of both is kept.' })
export class MergeHouseholdsInput extends HouseholdEventInput {
  @Field(() => ID, { description: 'The household that takes the members in; it stands as the other does.' }) into: string
  @Field(() => Int, { description: 'The version of that household that was read.' }) intoVersion: number
  @Field(() => [MemberRelationInput], { description: 'What every member who comes is to the head of that household.' }) relations: MemberRelationInput[]
}

/** Any of the events. */
export type HouseholdEventInputs = AddMemberInput | EndMemberInput | ChangeHeadInput | MoveMemberInput | SplitHouseholdInput | MergeHouseholdsInput
