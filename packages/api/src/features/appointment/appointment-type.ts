import { Field, ID, ObjectType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { DateScalar } from '../../graphql/scalars.js'
import type { EndKind } from '../dispatch/dispatch-codes.js'
import { EndKindEnum } from '../dispatch/dispatch-enums.js'
import { CadreSkillEnum } from './cadre-skill-enum.js'
import type { CadreSkill } from './cadre-skills.js'
import { PostRankEnum } from './post-rank-enum.js'
import type { PostRank } from './post-ranks.js'
import { RoleEnum } from './role-enum.js'
import { SecretarySource } from './secretary-source.js'

@ObjectType('Appointment', { description: 'Who holds which role where, from when to when. History is never overwritten: an appointment is only ended (C-19).', simpleResolvers: true })
export class AppointmentType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => RoleEnum, { description: 'What the person is responsible for.' }) role: Role
  @Field(() => DateScalar, { description: 'The first day in force.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null while no end is set.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'The unit that sent the person (选派单位).' }) sendingUnit: string | null
  @Field(() => PostRankEnum, { nullable: true, description: 'The rank of the person’s post; null where it is not on file.' }) rank: PostRank | null
  @Field(() => SecretarySource, { nullable: true, description: 'From where a first secretary was selected (C-9); null for other roles.' }) source: SecretarySource | null
  @Field(() => String, { nullable: true, description: 'The document or meeting by which the person was selected (C-19).' }) selectionBasis: string | null
  @Field(() => EndKindEnum, { nullable: true, description: 'Of which kind the end is; null while none is set or nobody said.' }) endKind: EndKind | null
  @Field(() => ID, { nullable: true, description: 'The appointment that this one goes on from without a gap.' }) renews: string | null
  @Field(() => [CadreSkillEnum], { nullable: true, description: 'What the person is good at, for matching with households (C-18); null where nothing is on file.' }) skills: readonly CadreSkill[] | null
}
