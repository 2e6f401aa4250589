import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Runner, Transaction } from '../../data/database.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { ALL_OBSERVATION_COLUMNS } from '../observation/observation-columns.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import type { ObservationHandling } from '../observation/observation-handling.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES } from '../observation/observation-messages.js'
import type { ObservationPeople } from '../observation/observation-people.js'
import { isOpen } from '../observation/observation-states.js'
import type { StepOrder } from '../observation/observation-step-rules.js'
import { GROUP_SENTENCES, catchUpSteps, groupFault } from './group-rules.js'

/** Reports under one that leads them at most. */
const MOST_MEMBERS = 50

/** Puts reports of one matter together, so that they are handled once and each reporter gets an answer (4.1, 4.2). */
export class ObservationGrouping {
  constructor(
    private readonly core: Core,
    private readonly handling: ObservationHandling,
    private readonly people: ObservationPeople,
  ) {}

  /**
   * Puts reports, with those that they lead, under one that leads them all; those that are not as far as it catch up by the steps of the
   * office that asks. By whoever may name the handler of each of them now. What is so is read and judged while the village is held: of two who
   * group at once the second sees what the first did. Refuses by Refusal; then nothing is changed.
   */
  async group(access: Access, leadId: string, memberIds: readonly string[]): Promise<ObservationRow> {
    const ids = [...new Set(memberIds)].filter((id) => id !== leadId)
    if (ids.length === 0) throw refusal('VALIDATION', GROUP_SENTENCES.nobody, ['members'])
    if (ids.length > MOST_MEMBERS) throw refusal('VALIDATION', GROUP_SENTENCES.tooMany, ['members'])
    const [seen] = await this.read(this.core.database, access, [{ column: 'id', equals: leadId }])
    if (seen === undefined) throw notFound('lead')
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, seen.regionCode)
      const { lead, members } = await this.chosen(transaction, access, leadId, ids)
      for (const row of [lead, ...members]) await this.mustBeOffice(access, row)
      for (const member of members) {
        const fault = groupFault(lead, member)
        if (fault !== null) throw refusal('STATE', GROUP_SENTENCES[fault], ['members'])
      }
      for (const member of members) await this.join(transaction, access, lead, member)
      return lead
    })
  }

  /** The report that shall lead, and those that are to come under it: the named ones with what they lead, but those that stand there already. */
  private async chosen(transaction: Transaction, access: Access, leadId: string, ids: readonly string[]): Promise<{ readonly lead: ObservationRow; readonly members: readonly ObservationRow[] }> {
    const named = new Map((await this.read(transaction, access, [{ column: 'id', in: [leadId, ...ids] }])).map((row) => [row.id, row]))
    const lead = named.get(leadId)
    if (lead === undefined) throw notFound('lead')
    if (ids.some((id) => !named.has(id))) throw notFound('members')
    const led = await this.read(transaction, access, [{ column: 'regionCode', equals: lead.regionCode }, { column: 'leadId', in: [leadId, ...ids] }])
    const [there, under] = [led.filter((row) => row.leadId === leadId), led.filter((row) => row.leadId !== leadId && isOpen(row.status))]
    const coming = new Map([...ids.flatMap((id) => named.get(id) ?? []), ...under].filter((row) => row.leadId !== leadId && row.id !== leadId).map((row) => [row.id, row]))
    if (there.length + coming.size > MOST_MEMBERS) throw refusal('VALIDATION', GROUP_SENTENCES.tooMany, ['members'])
    return { lead, members: [...coming.values()] }
  }

  /** Lets a report stand for itself again. Refuses by Refusal; then nothing is changed. */
  async separate(access: Access, id: string): Promise<ObservationRow> {
    const [seen] = await this.read(this.core.database, access, [{ column: 'id', equals: id }])
    if (seen === undefined) throw notFound('id')
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, seen.regionCode)
      const [row] = await this.read(transaction, access, [{ column: 'id', equals: id }])
      if (row === undefined) throw notFound('id')
      await this.mustBeOffice(access, row)
      if (row.leadId === null) throw refusal('STATE', GROUP_SENTENCES.notGrouped)
      return this.place(transaction, access, row, null)
    })
  }

  private async read(runner: Runner, access: Access, where: readonly Condition<'Observation'>[]): Promise<ObservationRow[]> {
    return rowsOf(this.core, 'Observation', access, runner).findMany({ columns: ALL_OBSERVATION_COLUMNS, where })
  }

  private async mustBeOffice(access: Access, row: ObservationRow): Promise<void> {
    const refused = await this.handling.officeRefusal(access, row)
    if (refused !== null) throw refusal('STATE', TURN_SENTENCES[refused])
  }

  private async join(transaction: Transaction, access: Access, lead: ObservationRow, member: ObservationRow): Promise<void> {
    const { handlerId } = lead
    if (handlerId !== null && !(await this.people.candidatesNow(transaction, member)).includes(handlerId)) throw refusal('STATE', GROUP_SENTENCES.handlerApart, ['members'])
    let row = member
    for (const step of catchUpSteps(member.status, lead.status)) {
      const order: StepOrder = { step, id: row.id, comment: null, ...(step === 'assign' && handlerId !== null ? { handlerId } : {}) }
      row = await this.handling.keep(transaction, access, row, order, false)
    }
    await this.place(transaction, access, row, lead)
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
