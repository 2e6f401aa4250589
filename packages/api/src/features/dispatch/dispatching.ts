import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { toStoredInstant } from '../../time/instant.js'
import { checkEnd, checkEndReason, heldForEnding } from '../appointment/ending-rule.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { DISPATCH_SENTENCES } from './dispatch-messages.js'
import { dispatchFaults, draftOf } from './dispatch-rules.js'
import type { DispatchDraft } from './dispatch-rules.js'
import type { DispatchCadreInput, DispatchRow, EndDispatchInput } from './dispatch-type.js'

const DISPATCHES = new UnscopedTable('Dispatch', 'an id that was used before is recognised whoever used it; rows are changed after they were found in scope')
const TEAMS = new UnscopedTable('WorkTeam', 'the team row is the lock under which its members change; it was found in scope')

interface Dispatched {
  readonly dispatch: DispatchRow
  readonly replayed: boolean
}

interface Destination {
  readonly regionCode: string
  readonly teamId: string | null
}

/** Sends cadres to places, and ends it (C-4, C-6, C-7, C-19). */
export class Dispatching {
  constructor(private readonly core: Core) {}

  /** Writes a dispatch down once. VALIDATION; NOT_FOUND for a team, place, account or body out of reach; QUOTA for who serves there already; STATE for a team that has ended; CONFLICT. */
  async dispatch(access: Access, input: DispatchCadreInput): Promise<Dispatched> {
    const id = checkClientId(input.id)
    const draft = draftOf(input)
    const faults = dispatchFaults(draft)
    if (faults.length > 0) throw new Refusal(...faults)
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...draft })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const { regionCode, teamId } = await this.destination(transaction, access, draft)
      const before = await DISPATCHES.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { dispatch: before, replayed: true }
      }
      const dispatch = await this.rowOf(transaction, access, draft, { id, regionCode, teamId, contentHash })
      await this.refuseTwice(transaction, dispatch)
      await rowsOf(this.core, 'Dispatch', access, transaction).insert(transaction, dispatch)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'dispatch.send',
        subjectType: 'Dispatch',
        subjectId: id,
        regionCode,
        changes: [
          { field: 'name', from: null, to: dispatch.name },
          { field: 'startedOn', from: null, to: dispatch.startedOn },
          ...(dispatch.endedOn === null ? [] : [{ field: 'endedOn' as const, from: null, to: dispatch.endedOn }]),
        ],
      })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return { dispatch, replayed: false }
    }))
  }

  /** Sets the last day and why. NOT_FOUND out of scope, VALIDATION, STATE once it has ended. A recall (4.3) is an end of its kind. */
  async end(access: Access, { id, endedOn, kind, reason }: EndDispatchInput): Promise<Dispatched> {
    checkEndReason(reason)
    return this.core.database.write(async (transaction) => {
      const before = await heldForEnding(this.core, transaction, access, 'Dispatch', id)
      if (before.endedOn === endedOn && before.endKind === kind && before.endReason === reason) return { dispatch: before, replayed: true }
      checkEnd(before, endedOn, this.core.clock.today(), DISPATCH_SENTENCES.alreadyEnded)
      const changes = { endedOn, endKind: kind, endReason: reason }
      await DISPATCHES.update(transaction, [{ column: 'id', equals: id }], changes)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: kind === 'RECALL' ? 'dispatch.recall' : 'dispatch.end',
        subjectType: 'Dispatch',
        subjectId: id,
        regionCode: before.regionCode,
        reason,
        changes: [{ field: 'endedOn', from: before.endedOn, to: endedOn }],
      })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
      return { dispatch: { ...before, ...changes }, replayed: false }
    })
  }

  /** Where somebody is sent, with the place held: first it, then the team (see {@link heldForEnding}). */
  private async destination(transaction: Transaction, access: Access, { team, region, startedOn, endedOn }: DispatchDraft): Promise<Destination> {
    if (team === null) {
      const place = region === null ? null : this.core.regions.find(region)
      if (place === null || !reaches(access, place.code)) throw notFound('region')
      await lockVillage(transaction, place.code)
      return { regionCode: place.code, teamId: null }
    }
    const seen = await rowsOf(this.core, 'WorkTeam', access, transaction).findOne([{ column: 'id', equals: team }], ['regionCode'])
    if (seen === null) throw notFound('team')
    await lockVillage(transaction, seen.regionCode)
    const found = await TEAMS.findOne(transaction, [{ column: 'id', equals: team }], true)
    if (found === null || (region !== null && region !== found.regionCode)) throw notFound('team')
    if (found.endedOn !== null && found.endedOn < this.core.clock.today()) throw refusal('STATE', DISPATCH_SENTENCES.teamEnded, ['team'])
    if (startedOn < found.startedOn || (found.endedOn !== null && (endedOn === null || endedOn > found.endedOn))) throw refusal('VALIDATION', DISPATCH_SENTENCES.beforeTeam, ['startedOn'])
    return { regionCode: found.regionCode, teamId: found.id }
  }

  private async rowOf(transaction: Transaction, access: Access, draft: DispatchDraft, rest: Destination & { readonly id: string; readonly contentHash: string }): Promise<Row<'Dispatch'>> {
    const account = draft.account === null ? null : await rowsOf(this.core, 'Account', access, transaction).findOne([{ column: 'id', equals: draft.account }], ['id', 'name'])
    if (draft.account !== null && account === null) throw notFound('account')
    const unit = draft.sendingUnit === null ? null : await rowsOf(this.core, 'SendingUnit', access, transaction).findOne([{ column: 'id', equals: draft.sendingUnit }], ['id', 'name'])
    if (draft.sendingUnit !== null && unit === null) throw notFound('sendingUnit')
    const { campaign, post, rank, phone, startedOn, endedOn } = draft
    return {
      ...rest,
      campaign,
      accountId: account?.id ?? null,
      name: account?.name ?? draft.name ?? '',
      sendingUnitId: unit?.id ?? null,
      sendingUnit: unit?.name ?? null,
      post,
      rank,
      phone,
      startedOn,
      endedOn,
      endKind: null,
      endReason: null,
      createdAt: toStoredInstant(this.core.clock.now()),
    }
  }

  /** One person serves once at a time in a place and campaign. */
  private async refuseTwice(transaction: Transaction, { regionCode, campaign, accountId, name, sendingUnit, startedOn, endedOn }: Row<'Dispatch'>): Promise<void> {
    const there = await DISPATCHES.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'campaign', equals: campaign }, { column: 'name', equals: name }])
    const overlaps = there.some((other) => other.accountId === accountId && other.sendingUnit === sendingUnit && (other.endedOn === null || other.endedOn >= startedOn) && (endedOn === null || endedOn >= other.startedOn))
    if (overlaps) throw refusal('QUOTA', DISPATCH_SENTENCES.already, [accountId === null ? 'name' : 'account'])
  }
}
