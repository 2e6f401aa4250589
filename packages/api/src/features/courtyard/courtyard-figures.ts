import type { CourtyardFigures, CourtyardKindFigures } from './courtyard-type.js'
import { CourtyardKind } from './courtyard-codes.js'

/** What of a project its figures are made of. Money in fen. */
export interface CourtyardFacts {
  readonly regionCode: string
  readonly kind: CourtyardKind
  readonly investment: number
  readonly households: number
  readonly yearYield: number | null
}

/** Sums of projects; a village counts once, whatever number of kinds it has (I-15). */
export const courtyardFigures = (projects: readonly CourtyardFacts[]): CourtyardFigures => ({
  ...sumOf(projects),
  kinds: Object.values(CourtyardKind).map((kind): CourtyardKindFigures => ({ kind, ...sumOf(projects.filter((project) => project.kind === kind)) })),
})

const sumOf = (projects: readonly CourtyardFacts[]): Omit<CourtyardKindFigures, 'kind'> => ({
  villages: new Set(projects.map(({ regionCode }) => regionCode)).size,
  investment: projects.reduce((sum, { investment }) => sum + investment, 0),
  households: projects.reduce((sum, { households }) => sum + households, 0),
  yearYield: projects.reduce((sum, { yearYield }) => sum + (yearYield ?? 0), 0),
})
