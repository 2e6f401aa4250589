export type * from './rows.js'
