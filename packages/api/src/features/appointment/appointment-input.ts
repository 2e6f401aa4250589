import { Field, ID, InputType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { DayRange } from '../../graphql/day-range.js'
import { DateScalar } from '../../graphql/scalars.js'
import type { EndKind } from '../dispatch/dispatch-codes.js'
import { EndKindEnum } from '../dispatch/dispatch-enums.js'
import { CadreSkillEnum } from './cadre-skill-enum.js'
import type { CadreSkill } from './cadre-skills.js'
import { PostRankEnum } from './post-rank-enum.js'
import type { PostRank } from './post-ranks.js'
import { RoleEnum } from './role-enum.js'
import { SecretarySource } from './secretary-source.js'

@InputType('AppointInput', { description: 'An appointment to be made.' })
export class AppointInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => ID, { description: 'The account that is appointed.' }) account: string
  @Field(() => RoleEnum, { description: 'To what.' }) role: Role
  @Field(() => ID, { nullable: true, description: 'The 12-digit code of the region; none for an administrator.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'The enterprise of an honorary chief; none for other roles.' }) enterprise?: string | null
  @Field(() => DateScalar, { description: 'The first day in force.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force, where it is known from the start.' }) endedOn?: string | null
  @Field(() => String, { nullable: true, description: 'The unit that sends the person (选派单位), at most 200 characters.' }) sendingUnit?: string | null
  @Field(() => ID, { nullable: true, description: 'The same body, where it is registered; its name then stands as the sending unit.' }) sendingUnitId?: string | null
  @Field(() => PostRankEnum, { nullable: true, description: 'The rank of the person’s post: a division-level leader is of the division level, a section-level leader of the section level.' }) rank?: PostRank | null
  @Field(() => SecretarySource, { nullable: true, description: 'From where a first secretary was selected; none for other roles.' }) source?: SecretarySource | null
  @Field(() => String, { nullable: true, description: 'The document or meeting by which the person was selected, at most 200 characters.' }) selectionBasis?: string | null
  @Field(() => [CadreSkillEnum], { nullable: true, description: 'What the person is good at (C-18).' }) skills?: CadreSkill[] | null
}

@InputType('EndAppointmentInput', { description: 'The end of an appointment.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' }) id: string
  @Field(() => DateScalar, { description: 'The last day in force; not before the first, and never later than an end already set.' }) endedOn: string
  @Field(() => EndKindEnum, { nullable: true, description: 'Of which kind the end is: the term is over, a recall, a transfer, or else.' }) kind?: EndKind | null
  @Field(() => String, { description: 'Why it ends, 1 to 1,000 characters.' }) reason: string
}

@InputType('RenewAppointmentInput', { description: 'An appointment that goes on beyond its last day.' })
export class RenewAppointmentInput {
  @Field(() => ID, { description: 'A UUID that the client made for the appointment that follows; sent again it gives the same answer.' }) id: string
  @Field(() => ID, { description: 'The appointment that goes on; its last day must be set and not lie in the past.' }) appointment: string
  @Field(() => DateScalar, { nullable: true, description: 'The new last day, where it is known; later than the present one.' }) endedOn?: string | null
  @Field(() => String, { nullable: true, description: 'The document or meeting by which it goes on, at most 200 characters.' }) selectionBasis?: string | null
}

@InputType('SetCadreSkillsInput', { description: 'What the holder of an appointment is good at, from now on.' })
export class SetCadreSkillsInput {
  @Field(() => ID, { description: 'The appointment, in force or to come.' }) id: string
  @Field(() => [CadreSkillEnum], { description: 'All skills; none empties the profile.' }) skills: CadreSkill[]
}

@InputType('AppointmentFilter', { description: 'Narrows the list of appointments within the viewer’s scope.' })
export class AppointmentFilter {
  @Field(() => ID, { nullable: true, description: 'Of this account.' }) account?: string | null
  @Field(() => String, { nullable: true, description: 'The name of whoever holds it contains this text.' }) nameContains?: string | null
  @Field(() => [RoleEnum], { nullable: true, description: 'With one of these roles.' }) role?: Role[] | null
  @Field(() => ID, { nullable: true, description: 'In this region or below it, by its 12-digit code.' }) region?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True for those in force today, false for those ended or not yet begun.' }) inForce?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True for section-level leaders who can take another household today (C-3).' }) hasRoom?: boolean | null
  @Field(() => DayRange, { nullable: true, description: 'Whose last day is one of these.' }) endedOn?: DayRange | null
}
