import { dashboard } from './dashboard'
import { outcomeReport } from './outcome-report'

/** The areas that only the desks show, fetched with the desk's frame. */
export const chineseDesk = { dashboard, outcomeReport } as const
