import { Field, ID, ObjectType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { DateScalar } from '../../graphql/scalars.js'
import { CadreSkillEnum } from './cadre-skill-enum.js'
import type { CadreSkill } from './cadre-skills.js'
import { RoleEnum } from './role-enum.js'

@ObjectType('Appointment', { description: 'Who holds which role where, from when to when. History is never overwritten: an appointment is only ended (C-19).', simpleResolvers: true })
export class AppointmentType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => RoleEnum, { description: 'What the person is responsible for.' }) role: Role
  @Field(() => DateScalar, { description: 'The first day in force.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null while no end is set.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'The unit that sent the person (选派单位).' }) sendingUnit: string | null
  @Field(() => [CadreSkillEnum], { nullable: true, description: 'What the person is good at, for matching with households (C-18); null where nothing is on file.' }) skills: readonly CadreSkill[] | null
}
