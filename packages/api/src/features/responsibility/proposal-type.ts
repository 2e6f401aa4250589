import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { CadreSkillEnum } from '../appointment/cadre-skill-enum.js'
import type { CadreSkill } from '../appointment/cadre-skills.js'
import { RegionType } from '../region/region-type.js'
import type { ProposedLine } from './proposal-rules.js'

@ObjectType('ProposalLine', { description: 'A household without anybody in charge, and who is proposed for it.', simpleResolvers: true })
export class ProposalLineType implements Pick<ProposedLine, 'sameVillage' | 'sameTown' | 'skill'> {
  @Field(() => Boolean, { description: 'The leader answers for others of the village already, or gets them by this proposal.' }) sameVillage: boolean
  @Field(() => Boolean, { description: 'The leader answers for others of the town already, or gets them by this proposal.' }) sameTown: boolean
  @Field(() => CadreSkillEnum, { nullable: true, description: 'A skill of the leader that helps against the household’s main cause (C-18); null when none does.' }) skill: CadreSkill | null
}

/** A proposal as it is put together. */
export interface ProposalValue {
  readonly region: Row<'Region'>
  readonly openHouseholds: number
  readonly leadersWithRoom: number
  readonly freePlaces: number
  readonly lines: readonly ProposedLine[]
}

@ObjectType('ResponsibilityProposal', { description: 'Who could answer for the households of a territory that have nobody in charge. Nothing is changed by it: whoever reviewed it applies what should hold.', simpleResolvers: true })
export class ResponsibilityProposalType {
  @Field(() => RegionType, { description: 'The territory.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'Poor households without anybody in charge, all of them.' }) openHouseholds: number
  @Field(() => Int, { description: 'Section-level leaders of the banner with fewer than ten households.' }) leadersWithRoom: number
  @Field(() => Int, { description: 'Households that they could take.' }) freePlaces: number
  @Field(() => [ProposalLineType], { description: 'In the order of household numbers, a hundred at most and no more than there is room for.' }) lines: readonly ProposedLine[]
}

@InputType('ProposalLineInput', { description: 'A household and who is to answer for it.' })
export class ProposalLineInput {
  @Field(() => ID, { description: 'The household; it must be without a leader today.' }) household: string
  @Field(() => ID, { description: 'Account of the section-level leader of the banner.' }) to: string
}

@InputType('ApplyResponsibilityProposalInput', { description: 'The lines of a reviewed proposal.' })
export class ApplyResponsibilityProposalInput {
  @Field(() => [ProposalLineInput], { description: 'One to a hundred lines, each household once; all are applied or none.' }) lines: ProposalLineInput[]
  @Field(() => String, { nullable: true, description: 'A note for the history, at most 1,000 characters.' }) note?: string | null
}

@ObjectType('ApplyResponsibilityProposalPayload', { description: 'How many households got a leader; all or none.', simpleResolvers: true })
export class ApplyResponsibilityProposalPayload {
  @Field(() => Int, { description: 'Households assigned; 0 when it was refused.' }) assigned: number
  @Field(() => [UserErrorType], { description: 'QUOTA where a leader’s ten places do not suffice, STATE for a household that has got a leader meanwhile, else what was wrong; the field names the line.' }) userErrors: UserErrorType[]
}
