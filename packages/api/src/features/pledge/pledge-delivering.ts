import { ancestorCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal, Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { holdUnended } from '../enterprise/enterprise-ended.js'
import { chiefsToTell } from '../enterprise/enterprise-told.js'
import { mayDecide } from './pledge-actions.js'
import { PLEDGE_SENTENCES } from './pledge-messages.js'
import { sizeOf } from './pledge-rules.js'
import type { DecidePledgeDeliveryInput, DeliverPledgeInput } from './pledge-type.js'
import { holdPledge } from './pledge-writing.js'
import type { KeptPledge } from './pledge-writing.js'

const PLEDGES = new UnscopedTable('Pledge', 'the pledge of a delivery that was found in scope in the same transaction')
const OFFICES = new UnscopedTable('Appointment', 'whether whoever reported a delivery that was found in scope is still in office there')
const DELIVERIES = new UnscopedTable('PledgeDelivery', 'an id that was used before is recognised whoever used it; rows are changed after they were found in scope')
const LONGEST_NOTE = 1_000
const MOST_DELIVERIES = 100

/** Keeps what is delivered of pledges, and what the village says of it (C-10). */
export class PledgeDelivering {
  constructor(
    private readonly core: Core,
    private readonly attachments: AttachmentService,
  ) {}

  /** Keeps a delivery once; it waits for the village, whose first secretary is told. VALIDATION, NOT_FOUND, STATE or CONFLICT. */
  async deliver(access: Access, input: DeliverPledgeInput): Promise<KeptPledge> {
    const id = checkClientId(input.id)
    const note = input.note?.trim() ?? ''
    const attachments = input.attachments ?? []
    const measure = { amount: input.amount ?? null, quantity: input.quantity ?? null }
    const contentHash = contentHashOf({ by: access.viewer.accountId, pledge: input.pledge, deliveredOn: input.deliveredOn, amount: measure.amount, quantity: measure.quantity === null ? null : String(measure.quantity), note, attachments: attachments.join() })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const pledge = await holdPledge(this.core, transaction, access, input.pledge, 'pledge')
      const before = await DELIVERIES.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { pledge, replayed: true }
      }
      await holdUnended(transaction, pledge.enterpriseId, 'pledge')
      if (pledge.withdrawnOn !== null) throw refusal('STATE', PLEDGE_SENTENCES.withdrawn, ['pledge'])
      if ((await DELIVERIES.count(transaction, [{ column: 'pledgeId', equals: pledge.id }])) >= MOST_DELIVERIES) throw refusal('STATE', PLEDGE_SENTENCES.tooMany, ['pledge'])
      const { regionCode, enterpriseId } = pledge
      const size = this.checkedSize(pledge, input, note)
      const row: Row<'PledgeDelivery'> = { id, pledgeId: pledge.id, enterpriseId, regionCode, deliveredOn: input.deliveredOn, size, note: note === '' ? null : note, status: 'PENDING', reportedBy: access.viewer.accountId, reportedAt: this.now(), decidedBy: null, decidedAt: null, refuseReason: null, contentHash }
      await rowsOf(this.core, 'PledgeDelivery', access, transaction).insert(transaction, row)
      await this.attachments.hold(transaction, access.viewer.accountId, attachments, { type: 'PLEDGE_DELIVERY', id, regionCode })
      await this.tellVillage(transaction, pledge)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'pledge.deliver', subjectType: 'PledgeDelivery', subjectId: id, regionCode, changes: [{ field: 'name', from: null, to: pledge.text }, { field: 'enterprise', from: null, to: enterpriseId }, { field: 'pledgeSize', from: null, to: String(size) }, { field: 'unit', from: null, to: pledge.unit }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return { pledge, replayed: false }
    }))
  }

  /**
   * The village's first secretary confirms a delivery, which counts from then on, or refuses it with the reason, of which the
   * enterprise’s people are told; once. Never who reported it, nor who stands for the enterprise. The same said again changes nothing.
   * VALIDATION, NOT_FOUND or STATE.
   */
  async decide(access: Access, { id, confirmed, reason }: DecidePledgeDeliveryInput): Promise<KeptPledge> {
    const why = reason?.trim() ?? ''
    if (!confirmed && checkText(why, { min: 1, max: LONGEST_NOTE }) !== null) throw refusal('VALIDATION', PLEDGE_SENTENCES.reason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'PledgeDelivery', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'pledgeId'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const delivery = await DELIVERIES.findOne(transaction, [{ column: 'id', equals: id }], true)
      const pledge = await PLEDGES.findOne(transaction, [{ column: 'id', equals: found.pledgeId }], true)
      if (delivery === null || pledge === null) throw notFound('id')
      const status = confirmed ? 'CONFIRMED' : 'REFUSED'
      if (delivery.status === status && delivery.decidedBy === access.viewer.accountId) return { pledge, replayed: true }
      if (delivery.status !== 'PENDING') throw refusal('STATE', PLEDGE_SENTENCES.decided, ['id'])
      if (!mayDecide(access.viewer, delivery)) throw refusal('STATE', PLEDGE_SENTENCES.party, ['id'])
      await DELIVERIES.update(transaction, [{ column: 'id', equals: id }], { status, decidedBy: access.viewer.accountId, decidedAt: this.now(), refuseReason: confirmed ? null : why })
      const delivered = pledge.delivered + (confirmed ? delivery.size : 0)
      const change = { delivered, metOn: pledge.metOn ?? (delivered >= pledge.size ? this.core.clock.today() : null), version: pledge.version + 1 }
      await PLEDGES.update(transaction, [{ column: 'id', equals: pledge.id }], change)
      if (!confirmed) await this.tellEnterprise(transaction, pledge, delivery.reportedBy, why)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: confirmed ? 'pledge.confirmDelivery' : 'pledge.refuseDelivery', subjectType: 'PledgeDelivery', subjectId: id, regionCode: pledge.regionCode, reason: confirmed ? null : why, changes: [{ field: 'name', from: null, to: pledge.text }, { field: 'enterprise', from: null, to: pledge.enterpriseId }, { field: 'pledgeSize', from: null, to: String(delivery.size) }, { field: 'unit', from: null, to: pledge.unit }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: pledge.regionCode })
      return { pledge: { ...pledge, ...change }, replayed: false }
    })
  }

  /** Whoever stands for the enterprise is told what the village does not take for delivered, and whoever reported it besides, while in office in the village or above it. */
  private async tellEnterprise(transaction: Transaction, { enterpriseId, regionCode, text }: Row<'Pledge'>, reportedBy: string | null, reason: string): Promise<void> {
    const today = this.core.clock.today()
    const reporters = reportedBy === null ? [] : await OFFICES.findMany(transaction, [{ column: 'accountId', equals: reportedBy }, { column: 'regionCode', in: [regionCode, ancestorCode(regionCode, 'TOWN'), ancestorCode(regionCode, 'BANNER'), ancestorCode(regionCode, 'CITY')] }, { column: 'enterpriseId', equals: null }, ...inForceOn(today)])
    const told = new Set([...(await chiefsToTell(transaction, today, enterpriseId)), ...reporters.map(({ accountId }) => accountId)])
    await this.core.notices.post(transaction, [...told].map((accountId) => ({ accountId, kind: 'pledgeRefused' as const, parameters: { text, reason }, subject: { type: 'Enterprise' as const, id: enterpriseId } })))
  }

  /** The village’s first secretary, who decides, is told. */
  private async tellVillage(transaction: Transaction, { regionCode, enterpriseId, text }: Row<'Pledge'>): Promise<void> {
    const { sql, parameters, read } = this.core.notices.officeHolders([{ role: 'FIRST_SECRETARY', regionCode }])
    const holders = read(await transaction.query(sql, parameters)).filter(({ disabled }) => !disabled)
    await this.core.notices.post(transaction, holders.map(({ accountId }) => ({ accountId, kind: 'pledgeDelivered', parameters: { text }, subject: { type: 'Enterprise', id: enterpriseId } })))
  }

  private checkedSize(pledge: Row<'Pledge'>, { amount, quantity, deliveredOn }: DeliverPledgeInput, note: string): number {
    const faults: Refused[] = []
    const size = sizeOf({ amount: amount ?? null, quantity: quantity ?? null }, pledge.unit === null ? 'money' : 'count')
    if (size === null) faults.push({ code: 'VALIDATION', sentence: PLEDGE_SENTENCES.sizeOfPledge, field: [pledge.unit === null ? 'amount' : 'quantity'] })
    if (deliveredOn < pledge.pledgedOn || deliveredOn > this.core.clock.today()) faults.push({ code: 'VALIDATION', sentence: PLEDGE_SENTENCES.deliveredOn, field: ['deliveredOn'] })
    if (checkText(note, { min: 0, max: LONGEST_NOTE }) !== null) faults.push({ code: 'VALIDATION', sentence: PLEDGE_SENTENCES.note, field: ['note'] })
    if (faults.length > 0 || size === null) throw new Refusal(...faults)
    return size
  }

  private now(): string {
    return toStoredInstant(this.core.clock.now())
  }
}
