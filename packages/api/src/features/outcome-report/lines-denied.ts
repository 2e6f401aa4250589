import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const SAID = new UnscopedTable('ResultConfirmation', 'what households say of lines of a report that is in scope in the same transaction')

/** Those of the lines of which the household itself says that it is not so, by whoever's code it said that, also where its word moved nothing. */
export const linesDenied = async (runner: Runner, lineIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(lineIds.length === 0 ? [] : (await SAID.findMany(runner, [{ column: 'resultId', in: lineIds }, { column: 'agreed', equals: false }])).map(({ resultId }) => resultId))
