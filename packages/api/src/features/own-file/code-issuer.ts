import type { OwnHousehold } from '../../access/own-household.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const CODES = new UnscopedTable('HouseholdCode', 'who handed out the code of the session')

/**
 * The account that handed out the code of a household's session: it could have opened the file in the household's place, so that
 * what is said there counts for nothing where that account has a part in it (1.10). Null where the code is gone.
 */
export const codeIssuerOf = async (runner: Runner, { householdId }: Pick<OwnHousehold, 'householdId'>): Promise<string | null> =>
  (await CODES.findOne(runner, [{ column: 'householdId', equals: householdId }]))?.issuedBy ?? null
