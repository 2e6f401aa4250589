import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { coversVillage } from './village-plan-duty.js'
import type { DraftVillagePlanInput, ReviseVillagePlanInput } from './village-plan-input.js'
import { VILLAGE_PLAN_SENTENCES } from './village-plan-messages.js'
import { checkVillagePlan, overlap } from './village-plan-rules.js'
import type { VillagePlanContent } from './village-plan-rules.js'
import type { VillagePlanRow } from './village-plan-service.js'

const KEPT = new UnscopedTable('VillagePlan', 'an id that was used before is recognised whoever used it, and never shown to others')
const PLANS = new UnscopedTable('VillagePlan', 'plans of a village that was found in scope in the same transaction')

/** What became of a draft. `plan` is null when it was kept before and is no longer in the viewer’s scope. */
export interface KeptVillagePlan {
  readonly plan: VillagePlanRow | null
  readonly replayed: boolean
}

const years = ({ startYear, endYear }: Pick<VillagePlanContent, 'startYear' | 'endYear'>): string => `${startYear}–${endYear}`

/** Drafts and revises plans of villages (M-3): each of one village, and no two of one village for the same year. */
export class VillagePlanWriting {
  constructor(private readonly core: Core) {}

  /** Keeps a draft, or says that the same was kept before. Throws VALIDATION, NOT_FOUND or CONFLICT; then nothing is changed. */
  async draft(access: Access, input: DraftVillagePlanInput): Promise<KeptVillagePlan> {
    const id = checkClientId(input.id)
    const content = checkVillagePlan(input)
    const contentHash = contentHashOf({ accountId: access.viewer.accountId, region: input.region, startYear: content.startYear, endYear: content.endYear, tasks: content.tasks.map(({ task, content: text }) => ({ task, text })) })
    const keep = (): Promise<KeptVillagePlan> => this.core.database.write((transaction) => this.keep(transaction, access, { id, region: input.region, content, contentHash }))
    try {
      return await keep()
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return keep()
    }
  }

  /** Writes a draft anew. Throws StaleEdit, VALIDATION, NOT_FOUND or STATE; then nothing is changed. */
  async revise(access: Access, input: ReviseVillagePlanInput): Promise<VillagePlanRow> {
    const content = checkVillagePlan(input)
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'VillagePlan', access, transaction).findOne([{ column: 'id', equals: input.id }], ['regionCode'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const plan = await PLANS.findOne(transaction, [{ column: 'id', equals: input.id }], true)
      if (plan === null) throw notFound('id')
      if (plan.version !== input.version) throw new StaleEdit(await this.read(transaction, access, plan.id))
      if (plan.status !== 'DRAFT') throw refusal('STATE', VILLAGE_PLAN_SENTENCES.notDraft, ['id'])
      await this.checkYears(transaction, plan.regionCode, plan.id, content)
      await rowsOf(this.core, 'VillagePlan', access, transaction).update(transaction, plan.id, { ...content }, input.version)
      await this.tell(transaction, access, 'villagePlan.revise', plan, years(plan), years(content))
      return this.read(transaction, access, plan.id)
    })
  }

  private async keep(transaction: Transaction, access: Access, draft: { readonly id: string; readonly region: string; readonly content: VillagePlanContent; readonly contentHash: string }): Promise<KeptVillagePlan> {
    const region = this.core.regions.find(draft.region)
    const reached = region !== null && coversVillage(access.viewer, access.permission, { regionCode: region.code, isLed: false })
    if (reached) await lockVillage(transaction, region.code)
    const before = await KEPT.findOne(transaction, [{ column: 'id', equals: draft.id }])
    if (before !== null) {
      if (before.accountId !== access.viewer.accountId || before.contentHash !== draft.contentHash) throw conflict()
      return { plan: await stillSeen(this.core, 'VillagePlan', access, transaction, before), replayed: true }
    }
    if (!reached) throw notFound('region')
    if (region.level !== 'VILLAGE') throw refusal('VALIDATION', VILLAGE_PLAN_SENTENCES.noVillage, ['region'])
    await this.checkYears(transaction, region.code, draft.id, draft.content)
    const plan: Row<'VillagePlan'> = {
      id: draft.id,
      regionCode: region.code,
      version: 1,
      ...draft.content,
      status: 'DRAFT',
      accountId: access.viewer.accountId,
      createdAt: toStoredInstant(this.core.clock.now()),
      submittedBy: null,
      submittedAt: null,
      reviewedBy: null,
      reviewedAt: null,
      approvedBy: null,
      approvedAt: null,
      remark: null,
      contentHash: draft.contentHash,
    }
    await rowsOf(this.core, 'VillagePlan', access, transaction).insert(transaction, plan)
    await this.tell(transaction, access, 'villagePlan.draft', plan, null, years(plan))
    return { plan, replayed: false }
  }

  private async checkYears(transaction: Transaction, regionCode: string, id: string, content: VillagePlanContent): Promise<void> {
    const others = await PLANS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'status', differs: 'CLOSED' }, { column: 'id', differs: id }])
    if (others.some((other) => overlap(other, content))) throw refusal('VALIDATION', VILLAGE_PLAN_SENTENCES.overlap, ['startYear'])
  }

  private async read(transaction: Transaction, access: Access, id: string): Promise<VillagePlanRow> {
    const seen = await rowsOf(this.core, 'VillagePlan', accessFor(access.viewer, 'plan.read'), transaction).findOne([{ column: 'id', equals: id }], ['id'])
    const plan = seen === null ? null : await PLANS.findOne(transaction, [{ column: 'id', equals: id }])
    if (plan === null) throw notFound('id')
    return plan
  }

  private async tell(transaction: Transaction, access: Access, action: 'villagePlan.draft' | 'villagePlan.revise', plan: Row<'VillagePlan'>, from: string | null, to: string): Promise<void> {
    const { regionCode } = plan
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'VillagePlan', subjectId: plan.id, regionCode, changes: [{ field: 'years', from, to }] })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
