import { Field, ID, Int, ObjectType } from 'type-graphql'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from './household-codes.js'
import './household-enums.js'
import { IncomePartsType } from './income-parts-type.js'
import { LivingConditionsType } from './living-type.js'
import { RevealField } from './reveal-field.js'

@ObjectType('Household', { implements: NodeType, description: 'A registered poor household (建档立卡, R-1). What a viewer may not see is null.', simpleResolvers: true })
export class HouseholdType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) declare id: string
  @Field(() => String, { description: '12-digit village code, a hyphen, the running number in the village.' }) number: string
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
  @Field(() => String, { description: 'Name of the head; first character and ** for supervisors and chiefs.' }) headName: string
  @Field(() => PovertyStatus, { description: 'Where the household stands.' }) status: PovertyStatus
  @Field(() => Int, { description: 'Persons in the household.' }) size: number
  @Field(() => DateScalar, { description: 'Day of identification.' }) identifiedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Day of the (last) exit.' }) exitedOn: string | null
  @Field(() => HouseholdAttribute, { nullable: true, description: 'Kind of poor household; null where hidden.' }) attribute: HouseholdAttribute | null
  @Field(() => PovertyCause, { nullable: true, description: 'Main cause of poverty; null where hidden or not yet found.' }) mainCause: PovertyCause | null
  @Field(() => [PovertyCause], { nullable: true, description: 'At most two further causes; null where hidden.' }) otherCauses: PovertyCause[] | null
  @Field(() => IdentificationStandard, { nullable: true, description: 'Standard of identification; null where hidden.' }) standard: IdentificationStandard | null
  @Field(() => LivingConditionsType, { nullable: true, description: 'Land, house, water, roads, organisations and will to move; null where hidden or nothing is on file.' }) living: LivingConditionsType | null
  @Field(() => String, { nullable: true, description: 'Phone number; null where hidden.' }) phone: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last visit (R-11); null where hidden or never visited.' }) lastVisitedOn: string | null
}

@ObjectType('Targeting', { description: 'The four links of targeting (R-9): true where the link is there.', simpleResolvers: true })
export class TargetingType {
  @Field(() => Boolean, { description: 'The persons are on file (真贫之人).' }) who: boolean
  @Field(() => Boolean, { description: 'The main cause is on file (真贫之因).' }) cause: boolean
  @Field(() => Boolean, { description: 'A measure is on file (真扶之策).' }) measure: boolean
  @Field(() => Boolean, { description: 'A responsible cadre is in charge today (真扶之责).' }) cadre: boolean
  @Field(() => Boolean, { description: 'All four.' }) complete: boolean
}

@ObjectType('HouseholdTrace', { description: 'What a household has of the trace (M-5, C-13) today: true where the link is there.', simpleResolvers: true })
export class HouseholdTraceType {
  @Field(() => Boolean, { description: 'A plan in force.' }) plan: boolean
  @Field(() => Boolean, { description: 'A measure in force.' }) measure: boolean
  @Field(() => Boolean, { description: 'A measure in force that a project does.' }) project: boolean
  @Field(() => Boolean, { description: 'A responsible cadre in charge today.' }) cadre: boolean
  @Field(() => Boolean, { description: 'A result that the household confirmed.' }) effect: boolean
  @Field(() => Boolean, { description: 'Cause, measure, project and cadre (7.8).' }) complete: boolean
  @Field(() => Boolean, { description: 'Plan, project and effect: 三有 (C-13).' }) threeHaves: boolean
}

@ObjectType('HouseholdActions', { description: 'What the viewer may do with a household.', simpleResolvers: true })
export class HouseholdActionsType {
  @Field(() => Boolean, { description: 'Edit the file.' }) update: boolean
  @Field(() => Boolean, { description: 'Split it, or merge it with another.' }) split: boolean
  @Field(() => Boolean, { description: 'Record a visit.' }) recordVisit: boolean
  @Field(() => Boolean, { description: 'Record a measure.' }) recordMeasure: boolean
  @Field(() => Boolean, { description: 'End its measures, those of one that was struck off too.' }) endMeasures: boolean
  @Field(() => Boolean, { description: 'Make its plan.' }) makePlan: boolean
  @Field(() => Boolean, { description: 'Submit an observation about it.' }) submitObservation: boolean
  @Field(() => Boolean, { description: 'Make the code by which the household opens its own file.' }) issueCode: boolean
  @Field(() => Boolean, { description: 'Hand it over to another section-level leader.' }) handOver: boolean
  @Field(() => [RevealField], { description: 'Fields of it and of its persons that may be revealed with a reason.' }) reveal: RevealField[]
}

@ObjectType('YearIncome', { description: 'Net income of one year beside the poverty line of that year.', simpleResolvers: true })
export class YearIncomeType {
  @Field(() => Int, { description: 'Calendar year.' }) year: number
  @Field(() => FenScalar, { description: 'Net income per person of the household, fen.' }) netPerCapita: number
  @Field(() => FenScalar, { nullable: true, description: 'The line of the year by the household’s standard and livelihood zone, fen per person; null where none is known.' }) line: number | null
  @Field(() => IncomePartsType, { nullable: true, description: 'The parts that it was computed from; null where the amount per person alone is on file.' }) parts: IncomePartsType | null
}
