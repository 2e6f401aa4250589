import { LISTS } from './roots.js'
import { asked, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

/** What becomes of disputed lines, down to who looks into them: deeper than lists are followed. */
export const walkDisputes = async (walker: Walker): Promise<void> => {
  const root = LISTS['outcomeReports']
  if (root === undefined || !mayAsk(walker, root.asks)) return
  const { outcomeReports } = await asked(walker, 'disputes', '{ outcomeReports(first: 100) { totalCount nodes { id outcomes { amount dispute { id origin raisedAt status question finding answer handler { id } } } } } }')
  walker.found.page(root.rows(walker.oracle), outcomeReports, 'disputes')
}

/** Who left linkages after the first quarter of 2015 began; deeper paths leave it out. */
export const walkLeftHouseholds = async (walker: Walker): Promise<void> => {
  const root = LISTS['linkages']
  if (root === undefined || !mayAsk(walker, root.asks)) return
  const { linkages } = await asked(walker, 'left households', '{ linkages(first: 100) { totalCount nodes { id leftHouseholds(period: "2015Q1") { household number headName group leftOn } } } }')
  walker.found.page(root.rows(walker.oracle), linkages, 'left households')
}
