import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { RoleEnum } from '../appointment/role-enum.js'
import { RegionType } from '../region/region-type.js'
import type { VisitingRole } from './visits-due-rules.js'

/** A cadre who is late with visits, by one post. */
export interface LateVisitorValue {
  readonly id: string
  readonly accountId: string
  readonly role: VisitingRole
  readonly startedOn: string
  readonly lastVisitedOn: string | null
  readonly daysSince: number | null
  readonly places: readonly Row<'Region'>[]
  readonly households: number
  readonly unvisitedHouseholds: number
  readonly neverVisitedHouseholds: number
}

@ObjectType('LateVisitor', { description: 'A cadre who was at none of the own households for half a year, by one post (C-5, R-11).', simpleResolvers: true })
export class LateVisitorType implements Omit<LateVisitorValue, 'accountId'> {
  @Field(() => ID, { description: 'The appointment.' }) id: string
  @Field(() => RoleEnum, { description: 'As what.' }) role: VisitingRole
  @Field(() => DateScalar, { description: 'First day in office; the half year runs from here where there was no visit.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the cadre recorded a visit in the place; null where there was none.' }) lastVisitedOn: string | null
  @Field(() => Int, { nullable: true, description: 'Days since then; null where there was no visit.' }) daysSince: number | null
  @Field(() => [RegionType], { description: 'The villages of the poor households that the cadre answers for in the place, by code.' }) places: Row<'Region'>[]
  @Field(() => Int, { description: 'Poor households that the cadre answers for in the place.' }) households: number
  @Field(() => Int, { description: 'Of them, visited by nobody within half a year.' }) unvisitedHouseholds: number
  @Field(() => Int, { description: 'Of them, never visited by anybody.' }) neverVisitedHouseholds: number
}

export const LateVisitorConnection = connectionOf('LateVisitor', LateVisitorType)

@ObjectType('LateVisitorCount', { description: 'How many cadres of a role are late with visits.', simpleResolvers: true })
export class LateVisitorCount {
  @Field(() => RoleEnum, { description: 'The role.' }) role: VisitingRole
  @Field(() => Int, { description: 'How many.' }) count: number
}

/** The roles that visit, as a filter names them. */
export const VisitingRoleEnum = { DIVISION_LEADER: 'DIVISION_LEADER', SECTION_LEADER: 'SECTION_LEADER', FIRST_SECRETARY: 'FIRST_SECRETARY' } as const satisfies Record<VisitingRole, VisitingRole>
registerEnumType(VisitingRoleEnum, {
  name: 'VisitingRole',
  description: 'Who visits households.',
  valuesConfig: {
    DIVISION_LEADER: { description: 'Division-level leaders (处级领导), each for a village.' },
    SECTION_LEADER: { description: 'Section-level leaders (科级领导), each for ten households.' },
    FIRST_SECRETARY: { description: 'First secretaries (第一书记), each for a village.' },
  },
})

@InputType('LateVisitorFilter', { description: 'Narrows the cadres that are late with visits.' })
export class LateVisitorFilter {
  @Field(() => ID, { description: 'In this place or one below it, by its 12-digit code.' }) region: string
  @Field(() => [VisitingRoleEnum], { nullable: true, description: 'Of one of these roles.' }) role?: VisitingRole[] | null
}
