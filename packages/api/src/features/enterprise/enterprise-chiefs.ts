import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { Condition } from '../../data/condition.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'an enterprise already in scope names its honorary chiefs')

/** An honorary chief’s term: who, of which village, from when to when; `endedOn` is null while no last day is set. */
export type ChiefTerm = Pick<Row<'Appointment'>, 'accountId' | 'regionCode' | 'startedOn' | 'endedOn'>

/** Who stands for an enterprise today as honorary village chief (C-10), the longest in office first. */
export class EnterpriseChiefs {
  constructor(private readonly core: Core) {}

  /** The terms in force today, one a village; siblings are read in one statement. */
  async termsOf(owner: object, enterpriseId: string): Promise<readonly ChiefTerm[]> {
    return batched<readonly ChiefTerm[]>(owner, 'chiefs', enterpriseId, (ids) => this.load(ids), [])
  }

  /** Account ids of the chiefs in office, each once however many villages they have. */
  async ofEnterprise(owner: object, enterpriseId: string): Promise<readonly string[]> {
    return [...new Set((await this.termsOf(owner, enterpriseId)).map(({ accountId }) => accountId))]
  }

  private async load(enterpriseIds: readonly string[]): Promise<Map<string, ChiefTerm[]>> {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const rows: Row<'Appointment'>[] = await APPOINTMENTS.findMany(this.core.database, [{ column: 'enterpriseId', in: enterpriseIds }, { column: 'role', equals: 'HONORARY_CHIEF' }, ...inForce], {
      orderBy: [{ column: 'startedOn' }, { column: 'id' }],
    })
    return Map.groupBy(rows, ({ enterpriseId }) => enterpriseId ?? '')
  }
}
