import type { Row } from '../../../data/entities.js'
import { instant, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { dutiesOverHousehold, isFullOrAuditor } from './reach.js'
import type { View } from './view.js'

/*
 * What households ask and say on their own pages: for whoever reads their file in full.
 */

const homeOf = (view: View, row: { readonly householdId: string }): Row<'Household'> | undefined => view.stored.Household.find((each) => each.id === row.householdId)

/** Whether the viewer reads the file of the household that a row is of in full. */
export const hears = (view: View, row: { readonly householdId: string }): boolean => {
  const home = homeOf(view, row)
  return home !== undefined && dutiesOverHousehold(view, home).some((duty) => isFullOrAuditor(duty.role))
}

/** A request as the viewer sees it. */
export const correctionOf = (view: View, row: Row<'CorrectionRequest'>): Projection => {
  const home = homeOf(view, row)
  return {
    type: 'CorrectionRequest',
    id: row.id,
    fields: {
      ...values(row, 'id', 'topic', 'text', 'status', 'answer', 'version'),
      submittedAt: () => value(instant(row.submittedAt)),
      answeredAt: () => value(instant(row.answeredAt)),
      answeredBy: () => one(view.show.account(row.answeredBy)),
      household: () => one(home === undefined ? null : view.show.household(home)),
      viewerCanAnswer: () => value(row.status === 'OPEN' && home !== undefined && dutiesOverHousehold(view, home).some((duty) => duty.role === 'TOWN_OFFICE')),
    },
  }
}

/** Whether the household says of a result that it is not so, and the viewer reads that. */
export const deniedBy = (view: View, resultId: string): boolean => view.stored.ResultConfirmation.some((each) => each.resultId === resultId && !each.agreed && hears(view, each))

/** What the household says of one result, as one value. */
export const saidOf = (view: View, resultId: string): unknown => {
  const row = view.stored.ResultConfirmation.find((each) => each.resultId === resultId)
  return row === undefined || !hears(view, row) ? null : { agreed: row.agreed, comment: row.comment, at: instant(row.at) }
}
