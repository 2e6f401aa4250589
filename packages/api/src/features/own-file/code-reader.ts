import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdCodeStateType } from './own-file-type.js'

/** Tells the office of the codes it handed out; never the codes themselves. */
export class CodeReader {
  constructor(private readonly core: Core) {}

  /** The last code of a household, or null; those of siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string): Promise<HouseholdCodeStateType | null> {
    return batched<HouseholdCodeStateType | null>(access, 'household codes', householdId, async (ids) => {
      const rows = await rowsOf(this.core, 'HouseholdCode', access).findMany({ columns: ['householdId', 'issuedAt', 'expiresAt', 'usedAt'], where: [{ column: 'householdId', in: ids }] })
      return new Map(rows.map(({ householdId, issuedAt, expiresAt, usedAt }) => [householdId, { issuedAt, validUntil: expiresAt, usedAt }]))
    }, null)
  }
}
