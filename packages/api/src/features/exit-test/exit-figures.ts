import { countOf } from '../village/village-facts-rules.js'
import type { VillageFacts, VillageField } from '../village/village-fields.js'
import { VillageCondition } from './exit-test-codes.js'
import type { BannerFigures, VillageFigures } from './exit-tests.js'

/** What an exit test is made of, and what stands beside it (dossier 2.7). */
export const ExitFigure = {
  POOR_PERSONS: 'POOR_PERSONS', POOR_HOUSEHOLDS: 'POOR_HOUSEHOLDS', POPULATION: 'POPULATION', INCIDENCE: 'INCIDENCE', NET_INCOME: 'NET_INCOME', COLLECTIVE_AMOUNT: 'COLLECTIVE_AMOUNT', ...VillageCondition,
  WRONG_EXIT: 'WRONG_EXIT', OMISSION: 'OMISSION', APPROVAL: 'APPROVAL', INCOME_GROWTH: 'INCOME_GROWTH', SERVICES: 'SERVICES',
} as const
export type ExitFigure = (typeof ExitFigure)[keyof typeof ExitFigure]

/** Where a figure is taken from; TYPED_ALONE of what an assessment finds and the register cannot give. */
export const ExitFigureSource = { REGISTER: 'REGISTER', VILLAGE_FILE: 'VILLAGE_FILE', REGISTER_AND_FILE: 'REGISTER_AND_FILE', TYPED_ALONE: 'TYPED_ALONE' } as const
export type ExitFigureSource = (typeof ExitFigureSource)[keyof typeof ExitFigureSource]

/** A figure as the register gives it: persons, households, fen, per cent with two decimals, or of a condition 1 where it is met and 0 where not; null where it is not known. */
export interface RegisteredFigure {
  readonly figure: ExitFigure
  readonly value: number | null
  readonly source: ExitFigureSource
  /** The year of the village files that it was taken from; null of what no file tells. */
  readonly year: number | null
  /** Villages whose file of the year lacks what it is made of; a figure is never made of some of the villages alone. */
  readonly villagesMissing: number
}

/** A figure of the register beside what was typed: the difference is typed less registered, null where one of them is not there. */
export interface ComparedFigure extends RegisteredFigure {
  readonly typed: number | null
  readonly difference: number | null
}

/** What the figures of a village or banner are made of. */
export interface RegisteredFacts {
  /** Registered poor persons and households today. */
  readonly poorPersons: number
  readonly poorHouseholds: number
  /** The year of the files; null where no village has one. */
  readonly year: number | null
  /** The file of each village for the year; empty where it has none. */
  readonly villages: readonly VillageFacts[]
}

/** Per cent with two decimals, half up; of nobody no share can be told. */
const incidenceOf = (poor: number, population: number | null): number | null => (population === null || population === 0 ? null : Math.round((poor * 10_000) / population) / 100)

interface Told {
  readonly value: number | null
  readonly villagesMissing: number
}

const missingIn = (villages: readonly VillageFacts[], ...fields: readonly VillageField[]): number => villages.filter((facts) => fields.some((field) => countOf(facts, field) === null)).length

const sum = (villages: readonly VillageFacts[], field: VillageField): Told => {
  const villagesMissing = missingIn(villages, field)
  return { value: villages.length === 0 || villagesMissing > 0 ? null : villages.reduce((total, facts) => total + (countOf(facts, field) ?? 0), 0), villagesMissing }
}

/** Net income per person in fen: of one village as it is on file, of several weighed by their persons. */
const netIncome = (villages: readonly VillageFacts[]): Told => {
  const [only, ...more] = villages
  if (only !== undefined && more.length === 0) return { value: countOf(only, 'netIncomePerCapita'), villagesMissing: missingIn(villages, 'netIncomePerCapita') }
  const villagesMissing = missingIn(villages, 'netIncomePerCapita', 'population')
  const persons = sum(villages, 'population').value
  if (villagesMissing > 0 || persons === null || persons === 0) return { value: null, villagesMissing }
  return { value: Math.round(villages.reduce((total, facts) => total + (countOf(facts, 'netIncomePerCapita') ?? 0) * (countOf(facts, 'population') ?? 0), 0) / persons), villagesMissing }
}

/** None of the counts stands above zero; one that does decides, whatever else is not known. */
const allZero = (...counts: readonly (number | null)[]): boolean | null => {
  if (counts.some((count) => count !== null && count > 0)) return false
  return counts.includes(null) ? null : true
}
const aboveZero = (count: number | null): boolean | null => (count === null ? null : count > 0)

/**
 * Whether the file says that a condition is met; null where it does not say. 2.7 names roads, water, power, clinic and collective
 * income without limits; taken here are a hardened road, no household without safe water or for which it is hard to get, none
 * without electricity, one clinic, and any collective income.
 */
const CONDITIONS = {
  ROADS: ({ hardenedRoad }) => (typeof hardenedRoad === 'boolean' ? hardenedRoad : null),
  WATER: (facts) => allZero(countOf(facts, 'unsafeWaterHouseholds'), countOf(facts, 'waterDifficultHouseholds')),
  POWER: (facts) => allZero(countOf(facts, 'powerlessHouseholds')),
  CLINIC: (facts) => aboveZero(countOf(facts, 'clinics')),
  COLLECTIVE_INCOME: (facts) => aboveZero(countOf(facts, 'collectiveIncome')),
} as const satisfies Record<VillageCondition, (facts: VillageFacts) => boolean | null>

const TYPED_ALONE = ['WRONG_EXIT', 'OMISSION', 'APPROVAL', 'INCOME_GROWTH', 'SERVICES'] as const satisfies readonly ExitFigure[]

/** The figures of the register for the test of a village or of a banner (dossier 2.7), in the order in which they are shown. */
export const registeredFigures = (level: 'VILLAGE' | 'BANNER', { poorPersons, poorHouseholds, year, villages }: RegisteredFacts): RegisteredFigure[] => {
  const population = sum(villages, 'population')
  const filed = (figure: ExitFigure, told: Told, source: ExitFigureSource = 'VILLAGE_FILE'): RegisteredFigure => ({ figure, ...told, source, year })
  const registered = (figure: ExitFigure, value: number): RegisteredFigure => ({ figure, value, source: 'REGISTER', year: null, villagesMissing: 0 })
  const conditions = (Object.keys(CONDITIONS) as VillageCondition[]).map((condition): RegisteredFigure => {
    const met = CONDITIONS[condition](villages[0] ?? {})
    return filed(condition, { value: met === null ? null : Number(met), villagesMissing: met === null ? 1 : 0 })
  })
  return [
    registered('POOR_PERSONS', poorPersons),
    registered('POOR_HOUSEHOLDS', poorHouseholds),
    filed('POPULATION', population),
    filed('INCIDENCE', { value: incidenceOf(poorPersons, population.value), villagesMissing: population.villagesMissing }, 'REGISTER_AND_FILE'),
    filed('NET_INCOME', netIncome(villages)),
    filed('COLLECTIVE_AMOUNT', sum(villages, 'collectiveIncome')),
    ...(level === 'VILLAGE' ? conditions : TYPED_ALONE.map((figure): RegisteredFigure => ({ figure, value: null, source: 'TYPED_ALONE', year: null, villagesMissing: 0 }))),
  ]
}

const typedIn = (figures: { readonly village: VillageFigures } | { readonly banner: BannerFigures }): Partial<Record<ExitFigure, number | null>> => {
  if ('village' in figures) {
    const { poor, population, conditions } = figures.village
    return { POOR_PERSONS: poor, POPULATION: population, INCIDENCE: incidenceOf(poor, population), ...Object.fromEntries(Object.values(VillageCondition).map((condition) => [condition, Number(conditions.includes(condition))])) }
  }
  const { incidence, wrongExit, omission, approval, incomeGrowthAboveMean, servicesNearMean } = figures.banner
  return { INCIDENCE: incidence, WRONG_EXIT: wrongExit, OMISSION: omission, APPROVAL: approval, INCOME_GROWTH: Number(incomeGrowthAboveMean), SERVICES: Number(servicesNearMean) }
}

/** The register's figures beside what was typed in a test; typed is null of what the form does not ask for. */
export const comparedFigures = (registered: readonly RegisteredFigure[], figures: { readonly village: VillageFigures } | { readonly banner: BannerFigures }): ComparedFigure[] => {
  const byFigure = typedIn(figures)
  return registered.map((each) => {
    const typed = byFigure[each.figure] ?? null
    return { ...each, typed, difference: typed === null || each.value === null ? null : Math.round((typed - each.value) * 100) / 100 }
  })
}
