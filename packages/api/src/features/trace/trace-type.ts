import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MeasureEffect } from '../measure/measure-effect.js'
import '../measure/measure-type.js'
import { MeasureCategory, MeasureClass } from '../measure/measure.entity.js'
import { ChainEnd, Precision, TraceGap } from './trace-codes.js'

registerEnumType(ChainEnd, {
  name: 'ChainEnd',
  description: 'From which end a chain is followed (M-5).',
  valuesConfig: { HOUSEHOLD: { description: 'A household.' }, PLAN: { description: 'A village plan.' }, PROJECT: { description: 'A project.' }, CADRE: { description: 'A cadre, by the account.' } },
})
registerEnumType(TraceGap, {
  name: 'TraceGap',
  description: 'A broken link (M-5); each kind opens the list behind it by a filter.',
  valuesConfig: {
    VILLAGE_WITHOUT_PLAN: { description: 'Registered poor villages without an approved plan for this year (`villagesWithoutPlan`).' },
    PLAN_LAPSED: { description: 'Plans whose years are over and that were not closed: their open projects wait to be carried over (villagePlans, lapsed: true).' },
    PLAN_WITHOUT_PROJECT: { description: 'Plans without a project (villagePlans, withoutProject: true).' },
    PROJECT_WITHOUT_BENEFICIARY: { description: 'Projects without a household (projects, gap: NO_BENEFICIARY).' },
    PROJECT_WITHOUT_CADRE: { description: 'Projects without a cadre (projects, gap: NO_CADRE).' },
    PROJECT_WITHOUT_RESULT: { description: 'Projects without a verified result (projects, gap: NO_RESULT).' },
    HOUSEHOLD_WITHOUT_CAUSE: { description: 'Poor households without a main cause (households, traceGap: NO_CAUSE).' },
    HOUSEHOLD_WITHOUT_PLAN: { description: 'Poor households without a plan (households, traceGap: NO_PLAN).' },
    HOUSEHOLD_WITHOUT_MEASURE: { description: 'Poor households without a measure in force (households, traceGap: NO_MEASURE).' },
    HOUSEHOLD_WITHOUT_PROJECT: { description: 'Poor households that no project reaches (households, traceGap: NO_PROJECT).' },
    HOUSEHOLD_WITHOUT_CADRE: { description: 'Poor households without a cadre (households, traceGap: NO_CADRE).' },
    HOUSEHOLD_WITHOUT_EFFECT: { description: 'Poor households that confirmed no result (households, traceGap: NO_EFFECT).' },
    MEASURE_ON_CANCELLED: { description: 'Households struck off with a measure in force (households, traceGap: MEASURE_ON_CANCELLED).' },
  },
})
registerEnumType(Precision, {
  name: 'Precision',
  description: 'The six areas of precision, 六个精准 (dossier 2.9).',
  valuesConfig: {
    TARGETS: { description: '扶持对象精准: poor households whose main cause is known.' },
    PROJECTS: { description: '项目安排精准: poor households that a project reaches.' },
    FUNDS: { description: '资金使用精准: projects with a budget beside their goal.' },
    MEASURES: { description: '措施到户精准: poor households with a measure in force.' },
    SECRETARIES: { description: '因村派人精准: registered poor villages with a first secretary.' },
    RESULTS: { description: '脱贫成效精准: poor households that confirmed a result.' },
  },
})

@ObjectType('CoverageRates', { description: 'Coverage (7.8), each between 0 and 1; null where there is nothing to cover.', simpleResolvers: true })
export class CoverageRatesType {
  @Field(() => Float, { nullable: true, description: 'Poor villages with a team in force.' }) villageCoverage: number | null
  @Field(() => Float, { nullable: true, description: 'Poor households with a cadre in charge.' }) householdCoverage: number | null
  @Field(() => Float, { nullable: true, description: 'Poor persons whose household has a measure in force.' }) personCoverage: number | null
  @Field(() => Float, { nullable: true, description: '三有 of poor villages: plan, project, verified result (C-13).' }) villageThreeHaves: number | null
  @Field(() => Float, { nullable: true, description: '三有 of poor households: plan, project, confirmed result (C-13).' }) householdThreeHaves: number | null
  @Field(() => Float, { nullable: true, description: 'Poor households with cause, measure, project and cadre.' }) tracingCompleteness: number | null
  @Field(() => Float, { nullable: true, description: 'Measures in force of the poor that let them earn, of all (M-11).' }) developmentShare: number | null
}

@ObjectType('TraceCounts', { description: 'What coverage is told by: poor villages, the still poor, plans and projects.', simpleResolvers: true })
export class TraceCountsType {
  @Field(() => Int, { description: 'Registered poor villages.' }) poorVillages: number
  @Field(() => Int, { description: 'Of these, with a work team in force.' }) villagesWithTeam: number
  @Field(() => Int, { description: 'With an approved plan for this year.' }) villagesWithPlan: number
  @Field(() => Int, { description: 'With a project that was not stopped.' }) villagesWithProject: number
  @Field(() => Int, { description: 'With a project whose result was verified.' }) villagesWithEffect: number
  @Field(() => Int, { description: 'With all three (C-13).' }) villagesThreeHaves: number
  @Field(() => Int, { description: 'With a first secretary in force.' }) villagesWithSecretary: number
  @Field(() => Int, { description: 'Poor households.' }) poorHouseholds: number
  @Field(() => Int, { description: 'Poor persons.' }) poorPersons: number
  @Field(() => Int, { description: 'Poor households with a main cause.' }) householdsWithCause: number
  @Field(() => Int, { description: 'Poor households with a plan in force.' }) householdsWithPlan: number
  @Field(() => Int, { description: 'Poor households with a measure in force.' }) householdsWithMeasure: number
  @Field(() => Int, { description: 'Poor households that a project reaches.' }) householdsWithProject: number
  @Field(() => Int, { description: 'Poor households with a cadre in charge.' }) householdsWithCadre: number
  @Field(() => Int, { description: 'Poor households that confirmed a result.' }) householdsWithEffect: number
  @Field(() => Int, { description: 'Poor households with plan, project and confirmed result (C-13).' }) householdsThreeHaves: number
  @Field(() => Int, { description: 'Poor households with cause, measure, project and cadre (7.8).' }) householdsTraced: number
  @Field(() => Int, { description: 'Poor persons whose household has a measure in force.' }) personsWithMeasure: number
  @Field(() => Int, { description: 'Measures in force of the poor that let them earn (M-11).' }) developmentMeasures: number
  @Field(() => Int, { description: 'Measures in force of the poor that are handed out (M-11).' }) transferMeasures: number
  @Field(() => Int, { description: 'Village plans that are not closed.' }) plans: number
  @Field(() => Int, { description: 'Projects that were not stopped.' }) projects: number
  @Field(() => Int, { description: 'Of these, with a verified result.' }) projectsVerified: number
}

@ObjectType('PrecisionFigure', { description: 'How complete one area of precision is.', simpleResolvers: true })
export class PrecisionFigureType {
  @Field(() => Precision, { description: 'The area.' }) precision: Precision
  @Field(() => Int, { description: 'So many are complete.' }) complete: number
  @Field(() => Int, { description: 'Of so many.' }) total: number
}

@ObjectType('GapFigure', { description: 'How many links of a kind are broken.', simpleResolvers: true })
export class GapFigureType {
  @Field(() => TraceGap, { description: 'The kind.' }) kind: TraceGap
  @Field(() => Int, { description: 'How many.' }) count: number
}

@ObjectType('RegionTrace', { description: 'How complete the trace of a region is (M-5, 7.8).', simpleResolvers: true })
export class RegionTraceType {
  @Field(() => TraceCountsType, { description: 'The counts.' }) counts: TraceCountsType
}

@ObjectType('ChainCadre', { description: 'A cadre in a chain.', simpleResolvers: true })
export class ChainCadreType {
  @Field(() => Int, { description: 'Projects of the chain with which the cadre goes today.' }) projects: number
  @Field(() => Int, { description: 'Households of the chain of which the cadre is in charge today.' }) households: number
}

@ObjectType('Chain', { description: 'Plans, projects, cadres and households that hang together (M-5), as far as the viewer sees them.', simpleResolvers: true })
export class ChainType {
  @Field(() => ChainEnd, { description: 'The end from which it was followed.' }) end: ChainEnd
  @Field(() => ID, { description: 'Its id.' }) id: string
}

@ObjectType('MeasureRecommendation', { description: 'A measure that may suit a household by place, cause and kind of poverty (R-10): a suggestion and nothing more.', simpleResolvers: true })
export class MeasureRecommendationType {
  @Field(() => MeasureClass, { description: 'Class of the measure.' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of the measure.' }) category: MeasureCategory
  @Field(() => MeasureEffect, { description: 'Handed out, or to earn by (M-11).' }) effect: MeasureEffect
  @Field(() => String, { description: 'What may be done, in the language of the request.' }) text: string
  @Field(() => Boolean, { description: 'True when a measure of the class and category is in force already.' }) covered: boolean
}
