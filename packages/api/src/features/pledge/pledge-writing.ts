import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal, Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { addMonths } from '../../time/business-day.js'
import { changesBetween } from '../audit/changes-between.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { covers } from '../linkage/linkage-actions.js'
import { holdUnended } from '../enterprise/enterprise-ended.js'
import { PLEDGE_SENTENCES } from './pledge-messages.js'
import { pledgeState, sizeOf } from './pledge-rules.js'
import type { MakePledgeInput, WithdrawPledgeInput } from './pledge-type.js'

const PLEDGES = new UnscopedTable('Pledge', 'an id that was used before is recognised whoever used it; rows are changed after they were found in scope')
const DELIVERIES = new UnscopedTable('PledgeDelivery', 'deliveries of a pledge that was found in scope in the same transaction')
const LONGEST_TEXT = 200
const LONGEST_UNIT = 10
const LONGEST_REASON = 1_000
const LATEST_DUE_IN_MONTHS = 36

/** What the trail says of a pledge. */
const TRAIL_FIELDS = { enterpriseId: 'enterprise', kind: 'pledgeKind', text: 'name', size: 'pledgeSize', unit: 'unit', dueOn: 'dueAt' } as const

/** What became of a pledge. */
export interface KeptPledge {
  readonly pledge: Row<'Pledge'>
  readonly replayed: boolean
}

/** Holds the village of a pledge that the access writes, and the pledge. NOT_FOUND out of scope, and for a chief in a village that is not the own one. */
export const holdPledge = async (core: Core, transaction: Transaction, access: Access, id: string, field: string): Promise<Row<'Pledge'>> => {
  const found = await rowsOf(core, 'Pledge', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'enterpriseId'])
  if (found === null || !covers(access, found)) throw notFound(field)
  await lockVillage(transaction, found.regionCode)
  const pledge = await PLEDGES.findOne(transaction, [{ column: 'id', equals: id }], true)
  if (pledge === null) throw notFound(field)
  return pledge
}

/** Keeps what enterprises promise villages (C-10; dossier 4.4): their chiefs in the own village, and offices over it for them. */
export class PledgeWriting {
  constructor(private readonly core: Core) {}

  /** Keeps a pledge once. VALIDATION; NOT_FOUND for an enterprise or village out of reach; CONFLICT. */
  async make(access: Access, input: MakePledgeInput): Promise<KeptPledge> {
    const id = checkClientId(input.id)
    const content = this.contentOf(input)
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...content })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await this.checkParties(transaction, access, input)
      await lockVillage(transaction, content.regionCode)
      const before = await PLEDGES.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { pledge: before, replayed: true }
      }
      await holdUnended(transaction, content.enterpriseId, 'enterprise')
      const pledge: Row<'Pledge'> = { id, ...content, delivered: 0, metOn: null, pledgedOn: this.core.clock.today(), withdrawnOn: null, withdrawReason: null, version: 1, madeBy: access.viewer.accountId, contentHash }
      await rowsOf(this.core, 'Pledge', access, transaction).insert(transaction, pledge)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'pledge.make', subjectType: 'Pledge', subjectId: id, regionCode: pledge.regionCode, changes: changesBetween<Row<'Pledge'>>(TRAIL_FIELDS, null, pledge) })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: pledge.regionCode })
      return { pledge, replayed: false }
    }))
  }

  /** Takes back a pledge that is not met, with the reason; one that was taken back stays so. VALIDATION, NOT_FOUND, STATE or StaleEdit. */
  async withdraw(access: Access, { id, version, reason }: WithdrawPledgeInput): Promise<KeptPledge> {
    if (checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', PLEDGE_SENTENCES.reason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const before = await holdPledge(this.core, transaction, access, id, 'id')
      const today = this.core.clock.today()
      if (before.withdrawnOn !== null && before.withdrawReason === reason) return { pledge: before, replayed: true }
      if (before.version !== version) throw new StaleEdit(before)
      await holdUnended(transaction, before.enterpriseId, 'id')
      const state = pledgeState(before, today)
      if (state === 'WITHDRAWN') throw refusal('STATE', PLEDGE_SENTENCES.withdrawn, ['id'])
      if (state === 'MET') throw refusal('STATE', PLEDGE_SENTENCES.met, ['id'])
      if ((await DELIVERIES.count(transaction, [{ column: 'pledgeId', equals: id }, { column: 'status', equals: 'PENDING' }])) > 0) throw refusal('STATE', PLEDGE_SENTENCES.waits, ['id'])
      const change = { withdrawnOn: today, withdrawReason: reason, version: before.version + 1 }
      await PLEDGES.update(transaction, [{ column: 'id', equals: id }], change)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'pledge.withdraw', subjectType: 'Pledge', subjectId: id, regionCode: before.regionCode, reason, changes: [{ field: 'name', from: before.text, to: null }, { field: 'enterprise', from: before.enterpriseId, to: null }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
      return { pledge: { ...before, ...change }, replayed: false }
    })
  }

  /** The enterprise is in reach, and the village is one that the viewer writes in: a chief for the own enterprise alone. */
  private async checkParties(transaction: Transaction, access: Access, { enterprise, village }: Pick<MakePledgeInput, 'enterprise' | 'village'>): Promise<void> {
    const found = await rowsOf(this.core, 'Enterprise', accessFor(access.viewer, 'enterprise.read'), transaction).findOne([{ column: 'id', equals: enterprise }], ['id'])
    if (found === null) throw notFound('enterprise')
    if (!this.core.regions.is(village, 'VILLAGE') || !covers(access, { regionCode: village, enterpriseId: enterprise })) throw refusal('NOT_FOUND', PLEDGE_SENTENCES.village, ['village'])
  }

  /** What was sent, every fault at once as VALIDATION. */
  private contentOf(input: MakePledgeInput): Pick<Row<'Pledge'>, 'enterpriseId' | 'regionCode' | 'kind' | 'text' | 'size' | 'unit' | 'dueOn'> {
    const today = this.core.clock.today()
    const faults: Refused[] = []
    const refuse = (field: 'text' | 'unit' | 'dueOn' | 'amount', sentence: Refused['sentence']): void => {
      faults.push({ code: 'VALIDATION', sentence, field: [field] })
    }
    const text = input.text.trim()
    const unit = input.unit?.trim() ?? ''
    const amount = input.amount ?? null
    const size = sizeOf({ amount, quantity: input.quantity ?? null }, 'either')
    if (checkText(text, { min: 1, max: LONGEST_TEXT }) !== null) refuse('text', PLEDGE_SENTENCES.text)
    if (size === null) refuse('amount', PLEDGE_SENTENCES.size)
    if (amount === null ? checkText(unit, { min: 1, max: LONGEST_UNIT }) !== null : unit !== '') refuse('unit', PLEDGE_SENTENCES.unit)
    if (input.dueOn <= today || input.dueOn > addMonths(today, LATEST_DUE_IN_MONTHS)) refuse('dueOn', PLEDGE_SENTENCES.dueOn)
    if (faults.length > 0 || size === null) throw new Refusal(...faults)
    return { enterpriseId: input.enterprise, regionCode: input.village, kind: input.kind, text, size, unit: amount === null ? unit : null, dueOn: input.dueOn }
  }
}
