import { Field, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import type { AppointmentValue } from '../appointment/appointment-service.js'
import { AppointmentType } from '../appointment/appointment-type.js'
import { FullCoverageType } from '../full-coverage/full-coverage-type.js'
import { RegionType } from '../region/region-type.js'
import type { WorkTeamRow } from '../work-team/work-team-service.js'
import { WorkTeamType } from '../work-team/work-team-type.js'

/** A village with the people who answer for it today. */
export interface VillageValue {
  readonly region: Row<'Region'>
  readonly fullCoverage: readonly FullCoverageType[]
  readonly team: WorkTeamRow | null
  readonly appointments: readonly AppointmentValue[]
}

@ObjectType('Village', { description: 'A village with the people who answer for it today (C-2, C-7, C-8, C-9, C-10).', simpleResolvers: true })
export class VillageType implements VillageValue {
  @Field(() => RegionType, { description: 'The village.' }) region: Row<'Region'>
  @Field(() => [FullCoverageType], { description: 'The ten services that every village is to have (M-7), in the order of the programme.' }) fullCoverage: readonly FullCoverageType[]
  @Field(() => WorkTeamType, { nullable: true, description: 'Its work team today; null when it has none.' }) team: WorkTeamRow | null
  @Field(() => [AppointmentType], { description: 'In force today: division-level leader, first secretary, honorary chiefs, supervisors, in this order.' }) appointments: readonly AppointmentValue[]
}
