import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { ALL_OBSERVATION_COLUMNS } from '../observation/observation-columns.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import type { ObservationHandling } from '../observation/observation-handling.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES } from '../observation/observation-messages.js'
import type { StepOrder } from '../observation/observation-step-rules.js'
import { GROUP_SENTENCES, catchUpSteps, groupFault } from './group-rules.js'

/** Reports in one group at most. */
const MOST_MEMBERS = 50

/** Puts reports of one matter together, so that they are handled once and each reporter gets an answer (4.1, 4.2). */
export class ObservationGrouping {
  constructor(
    private readonly core: Core,
    private readonly handling: ObservationHandling,
  ) {}

  /**
   * Puts reports under one that leads them; those that are not as far as it catch up by the steps of the office that asks. By whoever
   * may name the handler of each of them now. Refuses by Refusal; then nothing is changed.
   */
  async group(access: Access, leadId: string, memberIds: readonly string[]): Promise<ObservationRow> {
    const ids = [...new Set(memberIds)].filter((id) => id !== leadId)
    if (ids.length === 0) throw refusal('VALIDATION', GROUP_SENTENCES.nobody, ['members'])
    if (ids.length > MOST_MEMBERS) throw refusal('VALIDATION', GROUP_SENTENCES.tooMany, ['members'])
    const rows = new Map((await this.read(access, [leadId, ...ids])).map((row) => [row.id, row]))
    const lead = rows.get(leadId)
    if (lead === undefined) throw notFound('lead')
    const members = ids.map((id) => {
      const member = rows.get(id)
      if (member === undefined) throw notFound('members')
      return member
    })
    for (const row of [lead, ...members]) await this.mustBeOffice(access, row)
    for (const member of members) {
      const fault = groupFault(lead, member)
      if (fault !== null) throw refusal('STATE', GROUP_SENTENCES[fault], ['members'])
    }
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, lead.regionCode)
      for (const member of members) await this.join(transaction, access, lead, member)
      return lead
    })
  }

  /** Lets a report stand for itself again. Refuses by Refusal; then nothing is changed. */
  async separate(access: Access, id: string): Promise<ObservationRow> {
    const [row] = await this.read(access, [id])
    if (row === undefined) throw notFound('id')
    await this.mustBeOffice(access, row)
    if (row.leadId === null) throw refusal('STATE', GROUP_SENTENCES.notGrouped)
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, row.regionCode)
      return this.place(transaction, access, row, null)
    })
  }

  private async read(access: Access, ids: readonly string[]): Promise<ObservationRow[]> {
    return rowsOf(this.core, 'Observation', access).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'id', in: ids }] })
  }

  private async mustBeOffice(access: Access, row: ObservationRow): Promise<void> {
    const refused = await this.handling.officeRefusal(access, row)
    if (refused !== null) throw refusal('STATE', TURN_SENTENCES[refused])
  }

  private async join(transaction: Transaction, access: Access, lead: ObservationRow, member: ObservationRow): Promise<void> {
    let row = member
    for (const step of catchUpSteps(member.status, lead.status)) {
      const order: StepOrder = { step, id: row.id, comment: null, ...(step === 'assign' && lead.handlerId !== null ? { handlerId: lead.handlerId } : {}) }
      row = await this.handling.keep(transaction, access, row, order, false)
    }
    await this.place(transaction, access, row, lead)
    // Whoever stood under the new member stands under its lead.
    const under = await rowsOf(this.core, 'Observation', access, transaction).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'regionCode', equals: row.regionCode }, { column: 'leadId', equals: row.id }] })
    for (const each of under) await this.place(transaction, access, each, lead)
  }

  private async place(transaction: Transaction, access: Access, row: ObservationRow, lead: ObservationRow | null): Promise<ObservationRow> {
    const leadId = lead?.id ?? null
    try {
      await rowsOf(this.core, 'Observation', access, transaction).update(transaction, row.id, { leadId }, row.version)
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', OBSERVATION_SENTENCES.overtaken)
      throw error
    }
    const { accountId } = access.viewer
    const { id, regionCode } = row
    await this.core.audit.record(transaction, { accountId, action: lead === null ? 'observation.separate' : 'observation.group', subjectType: 'Observation', subjectId: id, regionCode, changes: [{ field: 'leadId', from: row.leadId, to: leadId }] })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
    return { ...row, leadId, version: row.version + 1 }
  }
}
