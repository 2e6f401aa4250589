import { POVERTY_CAUSES } from '../household/household-codes.js'
import type { PovertyCause } from '../household/household-codes.js'

const camel = (cause: PovertyCause): string =>
  cause.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase())

/** Column of `village_rollup` with the poor households that have the main cause. */
export const causeHouseholds = (cause: PovertyCause): CauseFigureName => `${camel(cause)}Households` as CauseFigureName
/** Column of `village_rollup` with the persons of the poor households that have the main cause. */
export const causePersons = (cause: PovertyCause): CauseFigureName => `${camel(cause)}Persons` as CauseFigureName

type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${Lowercase<A>}${Capitalize<Camel<B>>}` : Lowercase<S>
export type CauseFigureName = `${Camel<PovertyCause>}${'Households' | 'Persons'}`

/** The figures of a village that change only with a write; persons, households, counts, and fen for `outcomeTotal`. */
export const PLAIN_FIGURES = [
  'poorPersons',
  'exitedPersons',
  'returnedPersons',
  'poorHouseholds',
  'exitedHouseholds',
  'returnedHouseholds',
  'observations',
  'observationsOpen',
  'observationsClosed',
  'observationsToTriage',
  'enterprises',
  'reportsToConfirm',
  'reportsToApprove',
  'outcomeTotal',
] as const

/** What of the still poor is planned, done and confirmed (7.8, C-12, C-13, M-11); `strayHouseholds`: struck off and still helped. */
export const TRACE_FIGURES = [
  'plannedHouseholds',
  'measuredHouseholds',
  'measuredPersons',
  'projectHouseholds',
  'effectHouseholds',
  'threeHavesHouseholds',
  'developmentMeasures',
  'transferMeasures',
  'strayHouseholds',
] as const
export type TraceFigureName = (typeof TRACE_FIGURES)[number]

export type FigureName = (typeof PLAIN_FIGURES)[number] | CauseFigureName | TraceFigureName

/** Every figure column of `village_rollup`. */
export const FIGURES: readonly FigureName[] = [
  ...PLAIN_FIGURES,
  ...TRACE_FIGURES,
  ...POVERTY_CAUSES.flatMap((cause) => [causeHouseholds(cause), causePersons(cause)]),
]

/**
 * Figures that age without a write. Each is the sum of the changes whose day has come, so a read is a range sum and
 * no nightly job exists (architecture, "Reading fast").
 */
export const TURN_KINDS = [
  'HOUSEHOLD_WITH_CADRE',
  'NOT_VISITED_HALF_YEAR',
  'TARGETING_COMPLETE',
  'TRACE_COMPLETE',
  'PLAN_LAPSED',
  'THREE_HAVES_LAPSED',
  'VILLAGE_WITH_TEAM',
  'OBSERVATION_OVERDUE',
  'LINKAGE',
  'HOUSEHOLD_LINKED',
  'ENTERPRISE_LINKED',
  'ENTERPRISE_CLOSE',
] as const
export type TurnKind = (typeof TURN_KINDS)[number]
