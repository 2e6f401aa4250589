import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../data/database.js'
import type { Question, Statement } from '../../data/statements.js'
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
  readonly subject?: { readonly type: 'Household' | 'Observation' | 'OutcomeReport' | 'Linkage' | 'Enterprise' | 'RegisterCase' | 'VillagePlan'; readonly id: string }
}

/** An office, or the leader of a village, by the role over exactly one region. */
export interface Office {
  readonly role: 'FIRST_SECRETARY' | 'TOWN_OFFICE' | 'BANNER_OFFICE' | 'CITY_OFFICE' | 'DIVISION_LEADER'
  readonly regionCode: string
}

/** Somebody who holds an office today; who is disabled is told nothing. */
export interface OfficeHolder extends Office {
  readonly accountId: string
  readonly disabled: boolean
}

/** Tells people what happened to their reports, households and appointments, in the transaction in which it happened. */
export class NoticeBoard {
  constructor(private readonly clock: Clock) {}

  /** Writes notices down at the business time; they are put into words when they are read. */
  async post(transaction: Transaction, drafts: readonly NoticeDraft[]): Promise<void> {
    for (const { sql, parameters } of this.posting(drafts)) await transaction.execute(sql, parameters)
  }

  /** The same as a statement. */
  posting(drafts: readonly NoticeDraft[]): Statement[] {
    const at = toStoredInstant(this.clock.now())
    return NOTICES.insertion(
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

  /** Asks who holds offices today, once for each post: people may be told, and some of them stand back. */
  officeHolders(offices: readonly Office[]): Question<OfficeHolder[]> {
    const today = this.clock.today()
    const posts = offices.map(() => '(`post`.`regionCode` = ? AND `post`.`role` = ?)').join(' OR ')
    return {
      sql: `SELECT DISTINCT \`post\`.\`role\`, \`post\`.\`regionCode\`, \`post\`.\`accountId\`, \`account\`.\`disabledAt\` IS NOT NULL AS \`disabled\`
        FROM \`appointment\` AS \`post\` JOIN \`account\` ON \`account\`.\`id\` = \`post\`.\`accountId\`
        WHERE (${posts}) AND \`post\`.\`startedOn\` <= ? AND (\`post\`.\`endedOn\` IS NULL OR \`post\`.\`endedOn\` >= ?) ORDER BY \`post\`.\`accountId\``,
      parameters: [...offices.flatMap(({ regionCode, role }) => [regionCode, role]), today, today],
      read: (rows) => (rows as (Omit<OfficeHolder, 'disabled'> & { disabled: number })[]).map((row) => ({ ...row, disabled: row.disabled === 1 })),
    }
  }
}
