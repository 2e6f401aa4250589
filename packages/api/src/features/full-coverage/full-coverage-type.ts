import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { RegionType } from '../region/region-type.js'
import { CoverageItem, CoverageStatus } from './full-coverage-codes.js'
import type { CoverageFigure } from './full-coverage-figures.js'
import type { FullCoverageVillage, TerritoryFullCoverage } from './full-coverage-territory.js'

registerEnumType(CoverageItem, {
  name: 'CoverageItem',
  description: 'One of the ten services that every village is to have (M-7, 十个全覆盖).',
  valuesConfig: {
    DANGEROUS_HOUSES: { description: 'Rebuilt dangerous houses (危房改造).' },
    SAFE_WATER: { description: 'Safe drinking water (安全饮水).' },
    STREETS: { description: 'Hardened streets (街巷硬化).' },
    ELECTRICITY: { description: 'Electricity (村村通电).' },
    BROADCAST: { description: 'Radio, television and telephone (广播电视通讯).' },
    SCHOOLS: { description: 'Safe school buildings (校舍建设及安全改造).' },
    CLINIC: { description: 'A standard clinic (标准化卫生室).' },
    CULTURE: { description: 'A culture room (文化活动室).' },
    SHOP: { description: 'A chain store (便民连锁超市).' },
    SOCIAL_SECURITY: { description: 'Pension, medical insurance and low allowance (养老医疗低保等社会保障).' },
  },
})
registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description: 'How far a village is with a service.',
  valuesConfig: { NOT_STARTED: { description: 'Not begun.' }, UNDER_WAY: { description: 'Under way.' }, DONE: { description: 'There.' } },
})

@ObjectType('FullCoverage', { description: 'How far a village is with one of the ten services (M-7).', simpleResolvers: true })
export class FullCoverageType {
  @Field(() => CoverageItem, { description: 'The service.' }) item: CoverageItem
  @Field(() => CoverageStatus, { description: 'How far the village is.' }) status: CoverageStatus
  @Field(() => DateScalar, { nullable: true, description: 'The day from which it stands so; null while nothing was begun.' }) since: string | null
}

@ObjectType('CoverageFigure', { description: 'How many villages of a territory are how far with one of the ten services (M-7); the three make all of them.', simpleResolvers: true })
export class CoverageFigureType {
  @Field(() => CoverageItem, { description: 'The service.' }) item: CoverageItem
  @Field(() => Int, { description: 'Villages that have it.' }) done: number
  @Field(() => Int, { description: 'Villages where it is under way.' }) underWay: number
  @Field(() => Int, { description: 'Villages where it was not begun, or of which nothing was said.' }) notStarted: number
}

@ObjectType('TerritoryFullCoverage', { description: 'The ten services counted over the villages of a territory (M-7).', simpleResolvers: true })
export class TerritoryFullCoverageType implements TerritoryFullCoverage {
  @Field(() => RegionType, { description: 'The territory.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'Villages that are counted.' }) villages: number
  @Field(() => Int, { description: 'Villages that have all ten.' }) complete: number
  @Field(() => [CoverageFigureType], { description: 'Service by service, in the order of the programme.' }) figures: readonly CoverageFigure[]
  @Field(() => [TerritoryFullCoverageType], { description: 'One level below, where there are villages that are counted; empty below these.' }) children: readonly TerritoryFullCoverage[]
}

@ObjectType('FullCoverageVillage', { description: 'A village with how far it is with one service.', simpleResolvers: true })
export class FullCoverageVillageType implements FullCoverageVillage {
  @Field(() => RegionType, { description: 'The village.' }) region: Row<'Region'>
  @Field(() => CoverageStatus, { description: 'How far it is.' }) status: CoverageStatus
  @Field(() => DateScalar, { nullable: true, description: 'The day from which it stands so; null while nothing was begun.' }) since: string | null
}

@InputType('SetFullCoverageInput', { description: 'How far a village is with one of the ten services, from today on.' })
export class SetFullCoverageInput {
  @Field(() => ID, { description: 'Code of the village.' }) village: string
  @Field(() => CoverageItem, { description: 'The service.' }) item: CoverageItem
  @Field(() => CoverageStatus, { description: 'How far it is.' }) status: CoverageStatus
}

@ObjectType('SetFullCoveragePayload', { description: 'What became of it.', simpleResolvers: true })
export class SetFullCoveragePayload {
  @Field(() => [FullCoverageType], { description: 'All ten services of the village; empty when it was refused.' }) fullCoverage: FullCoverageType[]
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
