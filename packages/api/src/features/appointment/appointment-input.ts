import { Field, ID, InputType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { DateScalar } from '../../graphql/scalars.js'
import { CadreSkillEnum } from './cadre-skill-enum.js'
import type { CadreSkill } from './cadre-skills.js'
import { RoleEnum } from './role-enum.js'

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
  @Field(() => [CadreSkillEnum], { nullable: true, description: 'What the person is good at (C-18).' }) skills?: CadreSkill[] | null
}

@InputType('EndAppointmentInput', { description: 'The end of an appointment.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' }) id: string
  @Field(() => DateScalar, { description: 'The last day in force; not before the first, and never later than an end already set.' }) endedOn: string
  @Field(() => String, { description: 'Why it ends, 1 to 1,000 characters.' }) reason: string
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
}
