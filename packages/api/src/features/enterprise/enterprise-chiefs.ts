import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { Condition } from '../../data/condition.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'an enterprise already in scope names its honorary chiefs')

/** Who stands for an enterprise today as honorary village chief (C-10), the longest in office first. */
export class EnterpriseChiefs {
  constructor(private readonly core: Core) {}

  /** Account ids of the chiefs in office; siblings are read in one statement. */
  async ofEnterprise(owner: object, enterpriseId: string): Promise<readonly string[]> {
    return batched<readonly string[]>(owner, 'chiefs', enterpriseId, (ids) => this.load(ids), [])
  }

  private async load(enterpriseIds: readonly string[]): Promise<Map<string, string[]>> {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const rows: Row<'Appointment'>[] = await APPOINTMENTS.findMany(this.core.database, [{ column: 'enterpriseId', in: enterpriseIds }, { column: 'role', equals: 'HONORARY_CHIEF' }, ...inForce], {
      orderBy: [{ column: 'startedOn' }, { column: 'id' }],
    })
    const chiefs = new Map<string, string[]>()
    for (const row of rows) {
      if (row.enterpriseId === null) continue
      const known = chiefs.get(row.enterpriseId) ?? []
      if (!known.includes(row.accountId)) known.push(row.accountId)
      chiefs.set(row.enterpriseId, known)
    }
    return chiefs
  }
}
