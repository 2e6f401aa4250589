import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { StaleRowError } from '../../data/scope-errors.js'
import type { Page } from '../../data/scoped-repository.js'
import { batched } from '../../graphql/batch.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { inRegion } from '../region/region-condition.js'
import { CORRECTION_SENTENCES } from './correction-request-messages.js'
import type { AnswerCorrectionRequestInput, CorrectionRequestFilter } from './correction-request-type.js'

const COLUMNS = ['id', 'householdId', 'regionCode', 'topic', 'text', 'submittedAt', 'status', 'answer', 'answeredBy', 'answeredAt', 'version'] as const

/** A request as its resolvers get it. */
export type CorrectionRow = Pick<Row<'CorrectionRequest'>, (typeof COLUMNS)[number]>

const LONGEST_ANSWER = 1_000

/** The answer was written to a version that is no longer the newest. */
export class StaleCorrection extends Refusal {
  constructor(readonly current: CorrectionRow) {
    super({ code: 'STALE', sentence: CORRECTION_SENTENCES.stale, field: ['version'] })
  }
}

/** What households ask to have corrected, for those who read and answer it (SO-4). */
export class CorrectionRequestService {
  constructor(private readonly core: Core) {}

  /** One page in the order of villages and, in each, of statuses and times: of those that are open the longest waiting first. */
  async page(access: Access, request: { readonly filter: CorrectionRequestFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<CorrectionRow>> {
    const where: Condition<'CorrectionRequest'>[] = []
    if (typeof request.filter.region === 'string') where.push(inRegion('regionCode', request.filter.region))
    if (Array.isArray(request.filter.status)) where.push({ column: 'status', in: request.filter.status })
    return rowsOf(this.core, 'CorrectionRequest', access).connection({
      columns: COLUMNS,
      where,
      orderBy: [{ column: 'regionCode' }, { column: 'status' }, { column: 'submittedAt' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** A household's requests, newest first; those of siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string, first: number): Promise<CorrectionRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, CorrectionRow[]>> =>
      rowsOf(this.core, 'CorrectionRequest', access).findByParents({
        parent: 'householdId',
        parentIds: ids,
        columns: COLUMNS,
        orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }],
        limit: first,
        fewEach: true,
      })
    return batched(access, `correction requests ${first}`, householdId, load, [])
  }

  /**
   * Answers a request, once. The correction itself is an edit of the file, with its own trail. Throws VALIDATION, NOT_FOUND,
   * STATE for one that was answered, or STALE with what is stored.
   */
  async answer(access: Access, { id, version, accepted, answer }: AnswerCorrectionRequestInput): Promise<CorrectionRow> {
    if (checkText(answer, { min: 1, max: LONGEST_ANSWER }) !== null) throw refusal('VALIDATION', CORRECTION_SENTENCES.answer, ['answer'])
    return this.core.database.write(async (transaction) => {
      const requests = rowsOf(this.core, 'CorrectionRequest', access, transaction)
      const seen = await requests.findOne([{ column: 'id', equals: id }], ['regionCode'])
      if (seen === null) throw notFound('id')
      await lockVillage(transaction, seen.regionCode)
      const before = await requests.findOne([{ column: 'id', equals: id }], COLUMNS)
      if (before === null) throw notFound('id')
      if (before.version !== version) throw new StaleCorrection(before)
      if (before.status !== 'OPEN') throw refusal('STATE', CORRECTION_SENTENCES.answered, ['id'])
      const status = accepted ? 'ACCEPTED' : 'DECLINED'
      const changes = { status, answer, answeredBy: access.viewer.accountId, answeredAt: toStoredInstant(this.core.clock.now()) } as const
      try {
        await requests.update(transaction, id, changes, version)
      } catch (error) {
        if (error instanceof StaleRowError) throw refusal('STATE', CORRECTION_SENTENCES.answered, ['id'])
        throw error
      }
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'correction.answer', subjectType: 'Household', subjectId: before.householdId, regionCode: before.regionCode, reason: answer, changes: [{ field: 'topic', from: null, to: before.topic }, { field: 'status', from: before.status, to: status }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
      return { ...before, ...changes, version: version + 1 }
    })
  }
}
