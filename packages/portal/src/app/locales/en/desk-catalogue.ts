import { dashboard } from './dashboard'
import { outcomeReport } from './outcome-report'
import { village } from './village'

/** The areas that only the desks show, fetched with the desk's frame. */
export const englishDesk = { dashboard, outcomeReport, village } as const
