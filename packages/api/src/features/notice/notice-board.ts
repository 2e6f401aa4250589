import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import type { NoticeKind } from './notice-texts.js'

const NOTICES = new UnscopedTable('Notice', 'written for one account by what happened to its affairs')

/** What one account is to be told: the kind, what its words need, and what it is about. */
export interface NoticeDraft {
  readonly accountId: string
  readonly kind: NoticeKind
  readonly parameters?: Readonly<Record<string, string | number>>
  readonly subject?: { readonly type: 'Household' | 'Observation' | 'OutcomeReport' | 'Linkage'; readonly id: string }
}

/** Tells people what happened to their reports, households and appointments, in the transaction in which it happened. */
export class NoticeBoard {
  constructor(private readonly clock: Clock) {}

  /** Writes notices down at the business time; they are put into words when they are read. */
  async post(transaction: Transaction, drafts: readonly NoticeDraft[]): Promise<void> {
    const at = toStoredInstant(this.clock.now())
    await NOTICES.insert(
      transaction,
      drafts.map((draft) => ({
        id: uuidv7(),
        accountId: draft.accountId,
        at,
        kind: draft.kind,
        parameters: { ...draft.parameters },
        subjectType: draft.subject?.type ?? null,
        subjectId: draft.subject?.id ?? null,
        readAt: null,
      })),
    )
  }
}
