import { Field, Int, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { RegionType } from '../region/region-type.js'
import type { VillagePosts } from './coverage-rules.js'

@ObjectType('VillageCoverage', { description: 'Who answers for a poor village today, one of them missing (C-11).', simpleResolvers: true })
export class VillageCoverage implements VillagePosts {
  @Field(() => RegionType, { description: 'The poor village.' }) region: Row<'Region'>
  @Field(() => Boolean, { description: 'Whether a work team is in force (C-7).' }) hasTeam: boolean
  @Field(() => Boolean, { description: 'Whether a division-level leader answers for it (C-2).' }) hasDivisionLeader: boolean
  @Field(() => Boolean, { description: 'Whether a first secretary is stationed there (C-9).' }) hasFirstSecretary: boolean
  @Field(() => Int, { description: 'Honorary chiefs (C-10).' }) chiefs: number
  @Field(() => Int, { description: 'Volunteer supervisors, ten where nobody is missing (C-8).' }) supervisors: number
}

@ObjectType('TerritoryCoverage', { description: 'How far a territory is covered by people who answer for it (C-11, 7.8).', simpleResolvers: true })
export class TerritoryCoverage {
  @Field(() => RegionType, { description: 'The territory.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'Poor villages.' }) poorVillages: number
  @Field(() => Int, { description: 'Of them with a work team in force.' }) villagesWithTeam: number
  @Field(() => Int, { description: 'Of them with a division-level leader.' }) villagesWithDivisionLeader: number
  @Field(() => Int, { description: 'Of them with a first secretary.' }) villagesWithFirstSecretary: number
  @Field(() => Int, { description: 'Of them with an honorary chief at least.' }) villagesWithChief: number
  @Field(() => Int, { description: 'Of them with ten volunteer supervisors or more.' }) villagesWithTenSupervisors: number
  @Field(() => Int, { description: 'Households still poor.' }) poorHouseholds: number
  @Field(() => Int, { description: 'Of them with a section-level leader in charge.' }) householdsWithCadre: number
  @Field(() => Int, { description: 'Section-level leaders: of a banner or the city those appointed there, below it those who answer for a household there.' }) leaders: number
  @Field(() => Int, { description: 'Leaders that the poor households need at ten each: ⌈households ÷ 10⌉.' }) leadersNeeded: number
  @Field(() => Int, { description: 'Leaders needed less leaders there are; below zero there are more than needed (7.8).' }) shortage: number
  @Field(() => Int, { nullable: true, description: 'Leaders with fewer than ten households; null below the banner, where a leader’s households may lie in several towns.' }) leadersBelowTen: number | null
  @Field(() => Int, { nullable: true, description: 'Households that the leaders could still take; null below the banner.' }) freePlaces: number | null
}

@ObjectType('ResponsibilityCoverage', { description: 'Who is missing where: of a territory, of those directly below it, and of each poor village that lacks somebody.', simpleResolvers: true })
export class ResponsibilityCoverage {
  @Field(() => TerritoryCoverage, { description: 'The territory as a whole.' }) whole: TerritoryCoverage
  @Field(() => [TerritoryCoverage], { description: 'The territories directly below that have registered households or poor villages, by code.' }) children: TerritoryCoverage[]
  @Field(() => [VillageCoverage], { description: 'Poor villages that lack a team, leader, first secretary, chief or one of ten supervisors, by code.' }) gaps: VillageCoverage[]
}
