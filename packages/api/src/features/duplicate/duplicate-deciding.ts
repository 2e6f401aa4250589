import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { cadreOn } from '../household/household-targeting.js'
import { refreshDuplicates } from './duplicate-finding.js'
import { DUPLICATE_SENTENCES } from './duplicate-messages.js'
import { mayDecide } from './duplicate-reader.js'
import type { DuplicateRow } from './duplicate-reader.js'
import type { MergeDuplicateInput, TellApartInput } from './duplicate-type.js'
import type { HouseholdMerging } from './household-merging.js'

const FOUND = 'the pair was found in scope in the same transaction'
const PAIRS = new UnscopedTable('DuplicatePair', FOUND)
const SIGNS = new UnscopedTable('DuplicateSign', FOUND)
const HOUSEHOLDS = new UnscopedTable('Household', FOUND)
const LONGEST_REASON = 500

/** The pair was decided on since it was read. */
export class StaleDuplicate extends Refusal {
  constructor(readonly current: DuplicateRow) {
    super({ code: 'STALE', sentence: DUPLICATE_SENTENCES.stale, field: ['version'] })
  }
}

export interface Decided {
  readonly duplicate: DuplicateRow
  readonly replayed: boolean
}

/** Decides whether two files are one household's: by whoever answers for both. */
export class DuplicateDeciding {
  constructor(
    private readonly core: Core,
    private readonly merging: HouseholdMerging,
  ) {}

  /** Makes two files one, the history of both kept. Sent again with the same choice by the same person, it is done once. */
  async merge(access: Access, input: MergeDuplicateInput): Promise<Decided> {
    const reason = checkReason(input.reason)
    return this.core.database.write(async (transaction) => {
      const pair = await this.locked(transaction, access, input.id)
      const other = otherOf(pair, input.keep)
      if (pair.status === 'MERGED' && pair.keptHouseholdId === input.keep && pair.decidedBy === access.viewer.accountId) return { duplicate: pair, replayed: true }
      checkOpen(pair, input.version)
      const { accountId } = access.viewer
      await this.merging.merge(transaction, { keep: input.keep, other, members: input.members ?? null, accountId, reason })
      const duplicate = await this.decide(transaction, access, pair, { status: 'MERGED', keptHouseholdId: input.keep, decisionReason: reason })
      await refreshDuplicates(this.core, transaction, [input.keep, other])
      await this.tellCadre(transaction, input.keep, accountId)
      return { duplicate, replayed: false }
    })
  }

  /** Remembers that two files are two households', with who found so and why. */
  async tellApart(access: Access, input: TellApartInput): Promise<Decided> {
    const reason = checkReason(input.reason)
    return this.core.database.write(async (transaction) => {
      const pair = await this.locked(transaction, access, input.id)
      if (pair.status === 'DIFFERENT' && pair.decisionReason === reason && pair.decidedBy === access.viewer.accountId) return { duplicate: pair, replayed: true }
      checkOpen(pair, input.version)
      const duplicate = await this.decide(transaction, access, pair, { status: 'DIFFERENT', keptHouseholdId: null, decisionReason: reason })
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'duplicate.tellApart',
        subjectType: 'Household',
        subjectId: pair.firstHouseholdId,
        regionCode: pair.regionCode,
        reason,
        changes: [{ field: 'household', from: null, to: await this.numberOf(transaction, pair.secondHouseholdId) }],
      })
      return { duplicate, replayed: false }
    })
  }

  /** The pair in scope, the writers of both villages held off. */
  private async locked(transaction: Transaction, access: Access, id: string): Promise<DuplicateRow> {
    const found = await rowsOf(this.core, 'DuplicatePair', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'firstHouseholdId', 'secondHouseholdId'])
    if (found === null) throw notFound('id')
    if (!mayDecide(access, found)) throw refusal('STATE', DUPLICATE_SENTENCES.notYours)
    const sides = await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: [found.firstHouseholdId, found.secondHouseholdId] }])
    await lockVillages(transaction, sides.map(({ regionCode }) => regionCode))
    const pair = await PAIRS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (pair === null) throw notFound('id')
    return pair
  }

  private async decide(transaction: Transaction, access: Access, pair: DuplicateRow, decision: Pick<DuplicateRow, 'status' | 'keptHouseholdId' | 'decisionReason'>): Promise<DuplicateRow> {
    const duplicate: Row<'DuplicatePair'> = { ...pair, ...decision, decidedAt: toStoredInstant(this.core.clock.now()), decidedBy: access.viewer.accountId, weighedReasons: pair.reasons, version: pair.version + 1 }
    await PAIRS.update(transaction, [{ column: 'id', equals: pair.id }], duplicate)
    await SIGNS.remove(transaction, [{ column: 'pairId', equals: pair.id }])
    return duplicate
  }

  private async numberOf(transaction: Transaction, id: string): Promise<string | null> {
    return (await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }]))?.number ?? null
  }

  /** Whoever is in charge of the file that goes on hears that it holds more now. */
  private async tellCadre(transaction: Transaction, householdId: string, byAccountId: string): Promise<void> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }])
    const cadre = household === null ? null : cadreOn(household, this.core.clock.today())
    if (household === null || cadre === null || cadre === byAccountId) return
    await this.core.notices.post(transaction, [{ accountId: cadre, kind: 'householdChanged', parameters: { number: household.number }, subject: { type: 'Household', id: householdId } }])
  }
}

const checkReason = (reason: string): string => {
  if (reason.trim() === '' || checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', DUPLICATE_SENTENCES.reason, ['reason'])
  return reason
}

const otherOf = (pair: DuplicateRow, keep: string): string => {
  if (keep === pair.firstHouseholdId) return pair.secondHouseholdId
  if (keep === pair.secondHouseholdId) return pair.firstHouseholdId
  throw refusal('VALIDATION', DUPLICATE_SENTENCES.keep, ['keep'])
}

const checkOpen = (pair: DuplicateRow, version: number): void => {
  if (pair.version !== version) throw new StaleDuplicate(pair)
  if (pair.status !== 'OPEN') throw refusal('STATE', DUPLICATE_SENTENCES.decided)
}
