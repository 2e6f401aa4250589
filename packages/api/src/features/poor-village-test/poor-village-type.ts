import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { RegionType } from '../region/region-type.js'
import { FigureSource, PoorVillageCriterion, PoorVillageFigure, PoorVillageVerdict } from './poor-village-rules.js'

registerEnumType(PoorVillageCriterion, {
  name: 'PoorVillageCriterion',
  description: 'What a poor village is told by: 一高一低一无 (2.3).',
  valuesConfig: {
    INCIDENCE: { description: 'Incidence of poverty above so many times the mean of the autonomous region (一高).' },
    NET_INCOME: { description: 'Net income per person below so many per cent of the mean (一低).' },
    COLLECTIVE_INCOME: { description: 'No income of the collective economy (一无).' },
  },
})
registerEnumType(PoorVillageVerdict, {
  name: 'PoorVillageVerdict',
  description: 'What the test says; the mark itself is an office’s to give (A-10).',
  valuesConfig: {
    MEETS: { description: 'All three are met.' },
    FAILS: { description: 'At least one is not met.' },
    UNDECIDED: { description: 'A figure is missing that could tell.' },
    NO_RULES: { description: 'No rules hold for figures of the year.' },
  },
})
registerEnumType(PoorVillageFigure, {
  name: 'PoorVillageFigure',
  description: 'What the test is made of.',
  valuesConfig: {
    POOR_PERSONS: { description: 'Registered poor persons at the end of the year.' },
    POPULATION: { description: 'Persons of the village.' },
    NET_INCOME: { description: 'Net income per person, fen.' },
    COLLECTIVE_INCOME: { description: 'Income of the collective economy, fen.' },
    MEAN_INCIDENCE: { description: 'Mean incidence of the autonomous region, hundredths of a per cent.' },
    MEAN_NET_INCOME: { description: 'Mean net income per person of the autonomous region, fen.' },
  },
})
registerEnumType(FigureSource, {
  name: 'FigureSource',
  description: 'Where a figure comes from.',
  valuesConfig: {
    VILLAGE_FILE: { description: 'The village’s file of the year.' },
    REGISTER: { description: 'The register at the end of the year, or today for the year that runs.' },
    PROVINCIAL_MEAN: { description: 'The means of the year that the city’s office keeps.' },
  },
})

@ObjectType('SourcedFigure', { description: 'A figure of the test with its source; null where it is missing, and then where it is looked for.', simpleResolvers: true })
export class SourcedFigureType {
  @Field(() => PoorVillageFigure, { description: 'Which.' }) figure: PoorVillageFigure
  @Field(() => Float, { nullable: true, description: 'Persons, fen, or hundredths of a per cent; null while it is not known.' }) value: number | null
  @Field(() => FigureSource, { description: 'Where it comes from.' }) source: FigureSource
}

@ObjectType('CriterionResult', { description: 'How a village stands by one of the three.', simpleResolvers: true })
export class CriterionResultType {
  @Field(() => PoorVillageCriterion, { description: 'Which.' }) criterion: PoorVillageCriterion
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; null while a figure is missing.' }) met: boolean | null
  @Field(() => Float, { nullable: true, description: 'Per cent of the population, or fen.' }) value: number | null
  @Field(() => Float, { nullable: true, description: 'What it must lie above or below, in the same unit.' }) limit: number | null
  @Field(() => [PoorVillageFigure], { description: 'Figures that are missing.' }) missing: readonly PoorVillageFigure[]
}

@ObjectType('PoorVillageRules', { description: 'The rules for figures of a year.', simpleResolvers: true })
export class PoorVillageRulesType {
  @Field(() => String, { description: 'Name of the rule set.' }) ruleSet: string
  @Field(() => Int, { description: 'The first year whose figures are judged by it.' }) fromYear: number
  @Field(() => Int, { description: 'Incidence lies above so many times the mean.' }) incidenceTimes: number
  @Field(() => Int, { description: 'Net income lies below so many per cent of the mean.' }) incomeShare: number
}

@ObjectType('PoorVillageTest', { description: 'The test of a village by 一高一低一无 with every figure and its source (2.3); it decides nothing by itself.', simpleResolvers: true })
export class PoorVillageTestType {
  @Field(() => RegionType, { description: 'The village.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'The year of the figures.' }) year: number
  @Field(() => PoorVillageVerdict, { description: 'What it says.' }) verdict: PoorVillageVerdict
  @Field(() => PoorVillageRulesType, { nullable: true, description: 'The rules for the year; null where none hold.' }) rules: PoorVillageRulesType | null
  @Field(() => [CriterionResultType], { description: 'The three, in their order; empty where no rules hold.' }) criteria: readonly CriterionResultType[]
  @Field(() => [SourcedFigureType], { description: 'The figures with their sources.' }) figures: readonly SourcedFigureType[]
  @Field(() => String, { nullable: true, description: 'Where the means were published.' }) meanSource: string | null
}

@ObjectType('ProvincialMean', { description: 'Means of the autonomous region for a year, as the city’s office keeps them.', simpleResolvers: true })
export class ProvincialMeanType {
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => Float, { nullable: true, description: 'Incidence of poverty, per cent; null while it is not known.' }) incidence: number | null
  @Field(() => FenScalar, { nullable: true, description: 'Net income per person of farmers and herders, fen; null while it is not known.' }) netIncome: number | null
  @Field(() => String, { description: 'Where the figures were published.' }) source: string
  @Field(() => Int, { description: 'Counts the changes; give it back with one.' }) version: number
}

@InputType('SetProvincialMeanInput', { description: 'The means of a year; what is null is not known.' })
export class SetProvincialMeanInput {
  @Field(() => Int, { description: 'The year, from 2010 to this one.' }) year: number
  @Field(() => Int, { description: 'The version that was read; 0 where none are on file.' }) version: number
  @Field(() => Float, { nullable: true, description: 'Incidence of poverty, per cent, two decimals at most.' }) incidence?: number | null
  @Field(() => FenScalar, { nullable: true, description: 'Net income per person, fen.' }) netIncome?: number | null
  @Field(() => String, { description: 'Where the figures were published, 1 to 200 characters.' }) source: string
}

@ObjectType('SetProvincialMeanPayload', { description: 'The means as they stand, or why nothing was changed.', simpleResolvers: true })
export class SetProvincialMeanPayload {
  @Field(() => ProvincialMeanType, { nullable: true, description: 'The means; null when they were refused.' }) mean: ProvincialMeanType | null
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}
