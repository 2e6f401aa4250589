import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { ExitIndicator, VillageCondition } from './exit-test-codes.js'

registerEnumType(VillageCondition, {
  name: 'VillageCondition',
  description: 'What a village must have besides a low incidence (dossier 2.7).',
  valuesConfig: { ROADS: { description: 'Hardened roads (道路硬化).' }, WATER: { description: 'Safe water (安全饮水).' }, POWER: { description: 'Power (通电).' }, CLINIC: { description: 'A clinic (卫生室).' }, COLLECTIVE_INCOME: { description: 'Collective income (集体经济收入).' } },
})
registerEnumType(ExitIndicator, { name: 'ExitIndicator', description: 'What an exit test looks at (dossier 2.7, 7.11).' })

@ObjectType('ExitTest', { description: 'A test of whether a village or banner may leave the lists of the poor ones, with what it was judged by (7.11).', simpleResolvers: true })
export class ExitTestType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The thresholds that were in force on the day.' }) ruleSet: string
  @Field(() => DateScalar, { description: 'When it was made.' }) testedOn: string
  @Field(() => Boolean, { description: 'Whether everything is met.' }) passed: boolean
  @Field(() => [ExitIndicator], { description: 'What is not met.' }) faults: ExitIndicator[]
}

@ObjectType('VillageExitFigures', { description: 'What a village was tested by.', simpleResolvers: true })
export class VillageExitFiguresType {
  @Field(() => Int, { description: 'Persons still poor.' }) poor: number
  @Field(() => Int, { description: 'Persons of the village.' }) population: number
  @Field(() => [VillageCondition], { description: 'What the village has.' }) conditions: VillageCondition[]
}

@ObjectType('BannerExitFigures', { description: 'What a banner was tested by; rates in per cent.', simpleResolvers: true })
export class BannerExitFiguresType {
  @Field(() => Number, { description: 'Comprehensive incidence of poverty.' }) incidence: number
  @Field(() => Number, { description: 'Rate of wrong exits.' }) wrongExit: number
  @Field(() => Number, { description: 'Rate of omissions.' }) omission: number
  @Field(() => Number, { description: 'Approval by the people.' }) approval: number
  @Field(() => Boolean, { description: 'Rural income grows faster than the mean.' }) incomeGrowthAboveMean: boolean
  @Field(() => Boolean, { description: 'Basic public services come near the mean.' }) servicesNearMean: boolean
}

@ObjectType('ExitThresholds', { description: 'The limits of a rule set, per cent.', simpleResolvers: true })
export class ExitThresholdsType {
  @Field(() => Number, { description: 'Incidence stays below it.' }) incidence: number
  @Field(() => Number, { description: 'Wrong exits stay below it.' }) wrongExit: number
  @Field(() => Number, { description: 'Omissions stay below it.' }) omission: number
  @Field(() => Number, { description: 'Approval lies above it.' }) approval: number
  @Field(() => Boolean, { description: 'Whether the limit of incidence itself still passes (X-17).' }) incidenceInclusive: boolean
  @Field(() => Boolean, { description: 'Whether the least approval itself is enough.' }) approvalInclusive: boolean
}

export const ExitTestConnection = connectionOf('ExitTest', ExitTestType)

@InputType('ExitTestFilter', { description: 'Narrows the exit tests in scope; conditions are joined by AND.' })
export class ExitTestFilter {
  @Field(() => ID, { nullable: true, description: 'Of villages and banners in this region.' }) region?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether everything was met.' }) passed?: boolean | null
}

@InputType('VillageExitInput', { description: 'What a village is tested by.' })
export class VillageExitInput {
  @Field(() => Int, { description: 'Persons still poor.' }) poor: number
  @Field(() => Int, { description: 'Persons of the village.' }) population: number
  @Field(() => [VillageCondition], { description: 'What the village has.' }) conditions: VillageCondition[]
}

@InputType('BannerExitInput', { description: 'What a banner is tested by; rates in per cent, two decimals at most.' })
export class BannerExitInput {
  @Field(() => Number, { description: 'Comprehensive incidence of poverty.' }) incidence: number
  @Field(() => Number, { description: 'Rate of wrong exits.' }) wrongExit: number
  @Field(() => Number, { description: 'Rate of omissions.' }) omission: number
  @Field(() => Number, { description: 'Approval by the people.' }) approval: number
  @Field(() => Boolean, { description: 'Rural income grows faster than the mean.' }) incomeGrowthAboveMean: boolean
  @Field(() => Boolean, { description: 'Basic public services come near the mean.' }) servicesNearMean: boolean
}

@InputType('TestExitInput', { description: 'An exit test of a village or of a banner, by the thresholds of today.' })
export class TestExitInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => ID, { description: 'The village or banner.' }) region: string
  @Field(() => VillageExitInput, { nullable: true, description: 'Of a village.' }) village?: VillageExitInput | null
  @Field(() => BannerExitInput, { nullable: true, description: 'Of a banner.' }) banner?: BannerExitInput | null
}

@ObjectType('TestExitPayload', { description: 'The test as it was kept, or why none was.', simpleResolvers: true })
export class TestExitPayload {
  @Field(() => ExitTestType, { nullable: true, description: 'The test; null when it was refused.' }) exitTest: ExitTestType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}
