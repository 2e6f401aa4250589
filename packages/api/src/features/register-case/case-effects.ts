import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { PovertyStatus } from '../household/household-codes.js'
import type { HouseholdRegistering } from '../household/household-registering.js'
import type { HouseholdStatusSetting } from '../household/household-status-setting.js'
import { householdToRegister } from './case-content.js'
import type { CaseStatus } from './case-codes.js'
import type { CaseRow } from './case-reader.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'the household of a case that was found in scope in the same transaction')
const CASES = new UnscopedTable('RegisterCase', 'the monitoring case whose risk ends, of the same village')

/** What the end of a case makes of a household on the register. */
const STATUS_AT_END: Partial<Record<CaseStatus, PovertyStatus>> = { EXITED: 'EXITED', RETURNED: 'RETURNED', CANCELLED: 'CANCELLED' }

/** What a case does to the register: it enters, moves or strikes off a household, in the transaction of the act. */
export class CaseEffects {
  constructor(
    private readonly core: Core,
    private readonly registering: HouseholdRegistering,
    private readonly statuses: HouseholdStatusSetting,
  ) {}

  /** Does what follows from a case's new status; answers the household that it is about now. */
  async follow(transaction: Transaction, access: Access, row: CaseRow, before: CaseStatus): Promise<string | null> {
    if (row.status === before) return row.householdId
    const registry = accessFor(access.viewer, 'household.read')
    if (row.status === 'REGISTERED') {
      const household = householdToRegister(row.content, this.core.clock.today(), this.core.cipher)
      return (await this.registering.register(transaction, registry, row.regionCode, household, row.number)).household.id
    }
    if (row.status === 'RISK_ELIMINATED' && row.content.eliminates !== undefined) await CASES.update(transaction, [{ column: 'id', equals: row.content.eliminates }], { riskEndedOn: this.core.clock.today() })
    const status = await this.statusAfter(transaction, row)
    if (status !== null && row.householdId !== null) await this.statuses.setStatus(transaction, registry, { householdId: row.householdId, status, effectiveOn: this.core.clock.today(), reason: row.number })
    return row.householdId
  }

  /** On the township's list an exit is foreseen; off it again, the household is as poor as before. */
  private async statusAfter(transaction: Transaction, row: CaseRow): Promise<PovertyStatus | null> {
    const atEnd = STATUS_AT_END[row.status]
    if (atEnd !== undefined) return atEnd
    if (row.kind !== 'EXIT' || row.householdId === null) return null
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: row.householdId }])
    if (row.status === 'TOWNSHIP_REVIEWED' && household?.status === 'NOT_EXITED') return 'PRE_EXIT'
    return (row.status === 'SENT_BACK' || row.status === 'REJECTED' || row.status === 'WITHDRAWN') && household?.status === 'PRE_EXIT' ? 'NOT_EXITED' : null
  }
}
