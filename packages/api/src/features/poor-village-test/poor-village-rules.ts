/** What a poor village is told by: 一高一低一无 (dossier 2.3). */
export const PoorVillageCriterion = { INCIDENCE: 'INCIDENCE', NET_INCOME: 'NET_INCOME', COLLECTIVE_INCOME: 'COLLECTIVE_INCOME' } as const
export type PoorVillageCriterion = (typeof PoorVillageCriterion)[keyof typeof PoorVillageCriterion]

/** Whether a village is a poor one by its figures; UNDECIDED while a figure is missing that could tell, NO_RULES for a year without rules. */
export const PoorVillageVerdict = { MEETS: 'MEETS', FAILS: 'FAILS', UNDECIDED: 'UNDECIDED', NO_RULES: 'NO_RULES' } as const
export type PoorVillageVerdict = (typeof PoorVillageVerdict)[keyof typeof PoorVillageVerdict]

/** What the test is made of. */
export const PoorVillageFigure = { POOR_PERSONS: 'POOR_PERSONS', POPULATION: 'POPULATION', NET_INCOME: 'NET_INCOME', COLLECTIVE_INCOME: 'COLLECTIVE_INCOME', MEAN_INCIDENCE: 'MEAN_INCIDENCE', MEAN_NET_INCOME: 'MEAN_NET_INCOME' } as const
export type PoorVillageFigure = (typeof PoorVillageFigure)[keyof typeof PoorVillageFigure]

/** Where a figure comes from: the village's file of the year, the register's year end, or the means of the autonomous region as the city keeps them. */
export const FigureSource = { VILLAGE_FILE: 'VILLAGE_FILE', REGISTER: 'REGISTER', PROVINCIAL_MEAN: 'PROVINCIAL_MEAN' } as const
export type FigureSource = (typeof FigureSource)[keyof typeof FigureSource]

/** By which a village of a year is told to be poor. */
export interface PoorVillageRules {
  /** Name of the rule set. */
  readonly ruleSet: string
  /** The first year whose figures are judged by it. */
  readonly fromYear: number
  /** Incidence lies above so many times the mean of the autonomous region. */
  readonly incidenceTimes: number
  /** Net income per person lies below so many per cent of the mean. */
  readonly incomeShare: number
}

/**
 * Rules by the year of the figures, the oldest first. Poor villages were registered in 2014 by figures of 2013: incidence above
 * twice the mean (贫困发生率比全区高一倍), net income below 60 per cent of it (低于全区平均水平60%), no income of the collective.
 * The limits themselves are not met. Source: dossier 2.3.
 */
export const POOR_VILLAGE_RULES: readonly PoorVillageRules[] = [{ ruleSet: 'POOR_VILLAGE_2014', fromYear: 2013, incidenceTimes: 2, incomeShare: 60 }]

/** The rules for figures of a year; null for a year before the first. */
export const poorVillageRulesOf = (year: number): PoorVillageRules | null => POOR_VILLAGE_RULES.findLast(({ fromYear }) => fromYear <= year) ?? null

/** Figures of a village and the means of the autonomous region, each null where it is not known: persons, fen, and hundredths of a per cent. */
export interface PoorVillageFigures {
  readonly poorPersons: number | null
  readonly population: number | null
  readonly netIncome: number | null
  readonly collectiveIncome: number | null
  readonly meanIncidence: number | null
  readonly meanNetIncome: number | null
}

/** How a village stands by one of the three. */
export interface CriterionResult {
  readonly criterion: PoorVillageCriterion
  /** Null while a figure is missing. */
  readonly met: boolean | null
  /** Per cent of the population, or fen; null while it cannot be told. */
  readonly value: number | null
  /** What it must lie above or below, in the same unit; null while it cannot be told. */
  readonly limit: number | null
  /** Figures that are not on file; a missing one is never taken for zero or for another year's. */
  readonly missing: readonly PoorVillageFigure[]
}

/** The test of a village by its figures of a year. */
export interface PoorVillageResult {
  readonly verdict: PoorVillageVerdict
  readonly rules: PoorVillageRules | null
  readonly criteria: readonly CriterionResult[]
}

const missingOf = (figures: Partial<Record<PoorVillageFigure, number | null>>): PoorVillageFigure[] => (Object.keys(figures) as PoorVillageFigure[]).filter((name) => figures[name] === null)

const incidence = ({ incidenceTimes }: PoorVillageRules, { poorPersons, population, meanIncidence }: PoorVillageFigures): CriterionResult => {
  // Of nobody no share can be told.
  const whole = population === 0 ? null : population
  const known = poorPersons !== null && whole !== null
  return {
    criterion: 'INCIDENCE',
    // Whole numbers alone: 240 of 1,000 is exactly twice 12 per cent, and so not above it.
    met: known && meanIncidence !== null ? poorPersons * 10_000 > incidenceTimes * meanIncidence * whole : null,
    value: known ? (poorPersons / whole) * 100 : null,
    limit: meanIncidence === null ? null : (incidenceTimes * meanIncidence) / 100,
    missing: missingOf({ POOR_PERSONS: poorPersons, POPULATION: whole, MEAN_INCIDENCE: meanIncidence }),
  }
}

const income = ({ incomeShare }: PoorVillageRules, { netIncome, meanNetIncome }: PoorVillageFigures): CriterionResult => ({
  criterion: 'NET_INCOME',
  met: netIncome !== null && meanNetIncome !== null ? netIncome * 100 < meanNetIncome * incomeShare : null,
  value: netIncome,
  limit: meanNetIncome === null ? null : Math.round((meanNetIncome * incomeShare) / 100),
  missing: missingOf({ NET_INCOME: netIncome, MEAN_NET_INCOME: meanNetIncome }),
})

const collective = ({ collectiveIncome }: PoorVillageFigures): CriterionResult => ({
  criterion: 'COLLECTIVE_INCOME',
  met: collectiveIncome === null ? null : collectiveIncome === 0,
  value: collectiveIncome,
  limit: 0,
  missing: missingOf({ COLLECTIVE_INCOME: collectiveIncome }),
})

/** Tests a village by its figures of a year (dossier 2.3). All three make a poor village; one that is not met decides against it even while another is not known. */
export const poorVillageTest = (year: number, figures: PoorVillageFigures): PoorVillageResult => {
  const rules = poorVillageRulesOf(year)
  if (rules === null) return { verdict: 'NO_RULES', rules, criteria: [] }
  const criteria = [incidence(rules, figures), income(rules, figures), collective(figures)]
  const verdict = criteria.some(({ met }) => met === false) ? 'FAILS' : criteria.every(({ met }) => met === true) ? 'MEETS' : 'UNDECIDED'
  return { verdict, rules, criteria }
}
