export { demoBatches } from './batches.js'
export { regions } from './city/regions.js'
export { demoTotals } from './totals.js'
export type * from './rows.js'
