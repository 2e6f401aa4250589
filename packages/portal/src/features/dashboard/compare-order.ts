import type { ChildFiguresFragment } from '../../gql/dashboard/graphql'
import { yearProgress } from './progress'

/** What a comparison may be sorted by; the names stand in the address. */
export const compareOrders = ['name', 'poor', 'exited', 'done', 'visited', 'cadre', 'overdue', 'team'] as const
export type CompareOrder = (typeof compareOrders)[number]

/** Worst first: most poor, least done, least visited, most without a cadre. Names and ties by code. */
export function sortRows<Row extends ChildFiguresFragment>(rows: readonly Row[], order: CompareOrder, year: number): Row[] {
  const rank = (row: Row) => rankOf(row, order, year)
  return [...rows].sort((a, b) => rank(b) - rank(a) || (a.region.code < b.region.code ? -1 : 1))
}

function rankOf(row: ChildFiguresFragment, order: CompareOrder, year: number): number {
  const { coverage } = row
  switch (order) {
    case 'name':
      return 0
    case 'poor':
      return row.population.poor
    case 'exited':
      return yearProgress(row, year).exited ?? -1
    case 'done':
      return -(yearProgress(row, year).assignedShare ?? Number.MAX_SAFE_INTEGER)
    case 'visited':
      return coverage.poorHouseholds === 0 ? -2 : -(coverage.visitedWithinHalfYear / coverage.poorHouseholds)
    case 'cadre':
      return coverage.poorHouseholds - coverage.householdsWithCadre
    case 'overdue':
      return row.observations.overdue
    case 'team':
      return coverage.poorVillages - coverage.villagesWithTeam
  }
}
