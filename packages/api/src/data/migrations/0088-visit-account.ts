import { addIndex } from './add-index.js'

/** When a cadre was last at the households of a place, for the list of those who have not been there for half a year (C-5, R-11). */
export const IndexVisitAccount = addIndex(1766000800008, 'visit', 'visit_account', ['accountId', 'regionCode', 'visitedOn'])
