import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { maskRows } from '../../data/scope.js'
import { tableOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdRow } from '../household/household-service.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a line of a report in scope names a household that has left the linkage or the territory since; shown masked')

/** An access that reads as a supervisor does: names masked, nothing of economy or people. */
const asOutsider = ({ permission, viewer }: Access, day: string): Access => ({
  permission,
  viewer,
  grants: [{ appointmentId: '', accountId: viewer.accountId, role: 'VOLUNTEER_SUPERVISOR', regionCode: null, range: null, enterpriseId: null, householdIds: [], day }],
})

/** Households that the viewer no longer sees, but whose line in a report stays. */
export class NamedHouseholds {
  constructor(private readonly core: Core) {}

  /** The household, masked whoever asks; siblings are read in one statement. */
  async find(access: Access, id: string): Promise<HouseholdRow | null> {
    return batched<HouseholdRow | null>(access, 'named household', id, (ids) => this.load(access, ids), null)
  }

  private async load(access: Access, ids: readonly string[]): Promise<Map<string, HouseholdRow>> {
    const rows = await HOUSEHOLDS.findMany(this.core.database, [{ column: 'id', in: ids }])
    const today = this.core.clock.today()
    maskRows('Household', asOutsider(access, today), today, [...tableOf('Household').columns.keys()], rows as unknown as Record<string, unknown>[])
    return new Map(rows.map((row) => [row.id, row]))
  }
}
