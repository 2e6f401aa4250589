import { createHash } from 'node:crypto'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { householdChange } from '../household/household-figures.js'
import { VISIT_SENTENCES } from './visit-messages.js'
import type { VisitRow } from './visit-reader.js'
import { checkVisit, contentOfVisit } from './visit-rules.js'
import type { VisitDraft } from './visit-rules.js'
import type { RecordVisitInput } from './visit-type.js'

const RECORDED = new UnscopedTable('Visit', 'an id that was used before is recognised whoever used it, and never shown to others')
const HOUSEHOLDS = new UnscopedTable('Household', 'the household was found in scope in the same transaction')

/** What became of a visit; null where the same was kept before and is in scope no more. */
export interface RecordedVisit {
  readonly visit: VisitRow | null
  readonly replayed: boolean
}

/** Records visits to households: once for each id, however often it is sent. */
export class VisitRecording {
  constructor(
    private readonly core: Core,
    private readonly attachments: AttachmentService,
  ) {}

  /**
   * Keeps a visit with its photos, or says that the same was kept before. Throws VALIDATION, NOT_FOUND, STATE or
   * CONFLICT; then nothing is changed.
   */
  async record(access: Access, input: RecordVisitInput): Promise<RecordedVisit> {
    const visit = checkVisit(input, this.core.clock.today())
    const contentHash = createHash('sha256').update(canonicalJson(contentOfVisit(access.viewer.accountId, visit))).digest('hex')
    const keep = (): Promise<RecordedVisit> => this.core.database.write((transaction) => this.keep(transaction, access, visit, contentHash))
    try {
      return await keep()
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return keep()
    }
  }

  private async keep(transaction: Transaction, access: Access, visit: VisitDraft, contentHash: string): Promise<RecordedVisit> {
    const found = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: visit.household }], ['regionCode'])
    if (found !== null) await lockVillage(transaction, found.regionCode)
    const before = await RECORDED.findOne(transaction, [{ column: 'id', equals: visit.id }])
    if (before !== null) {
      if (before.accountId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
      return { visit: await stillSeen(this.core, 'Visit', access, transaction, before), replayed: true }
    }
    const household = found === null ? null : await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: visit.household }], true)
    if (household === null) throw notFound('household')
    if (household.status === 'CANCELLED') throw refusal('STATE', VISIT_SENTENCES.cancelled)
    if (visit.visitedOn < household.identifiedOn) throw refusal('VALIDATION', VISIT_SENTENCES.beforeIdentified, ['visitedOn'])
    const row = this.rowOf(access, visit, household, contentHash)
    await rowsOf(this.core, 'Visit', access, transaction).insert(transaction, row)
    await this.attachments.hold(transaction, access.viewer.accountId, visit.attachments, { type: 'VISIT', id: row.id, regionCode: row.regionCode })
    await this.tell(transaction, household, row)
    return { visit: row, replayed: false }
  }

  private rowOf(access: Access, visit: VisitDraft, household: Row<'Household'>, contentHash: string): Row<'Visit'> {
    return {
      id: visit.id,
      householdId: household.id,
      regionCode: household.regionCode,
      visitedOn: visit.visitedOn,
      accountId: access.viewer.accountId,
      findings: visit.findings,
      latitude: visit.latitude,
      longitude: visit.longitude,
      recordedAt: toStoredInstant(this.core.clock.now()),
      contentHash,
    }
  }

  /** The household knows its latest visit, whatever order visits are recorded in; the village's figures follow. */
  private async tell(transaction: Transaction, household: Row<'Household'>, visit: Row<'Visit'>): Promise<void> {
    const { regionCode } = household
    if (household.lastVisitedOn === null || visit.visitedOn > household.lastVisitedOn) {
      await HOUSEHOLDS.update(transaction, [{ column: 'id', equals: household.id }], { lastVisitedOn: visit.visitedOn })
      await this.core.rollup.add(transaction, regionCode, householdChange(household, { lastVisitedOn: visit.visitedOn }))
    }
    await this.core.audit.record(transaction, {
      accountId: visit.accountId,
      action: 'visit.record',
      subjectType: 'Visit',
      subjectId: visit.id,
      regionCode,
      changes: [
        { field: 'household', from: null, to: household.number },
        { field: 'visitedOn', from: null, to: visit.visitedOn },
      ],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
