import { LISTS } from './roots.js'
import { asked, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

/** What becomes of disputed lines, down to who looks into them: deeper than lists are followed. */
export const walkDisputes = async (walker: Walker): Promise<void> => {
  const root = LISTS['outcomeReports']
  if (root === undefined || !mayAsk(walker, root.asks)) return
  const { outcomeReports } = await asked(walker, 'disputes', '{ outcomeReports(first: 100) { totalCount nodes { id outcomes { amount dispute { id status finding answer handler { id } } } } } }')
  walker.found.page(root.rows(walker.oracle), outcomeReports, 'disputes')
}
