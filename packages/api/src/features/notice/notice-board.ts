import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../data/database.js'
import type { Question, Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { shanghaiDay } from '../../time/business-day.js'
import type { Clock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import type { NoticeKind } from './notice-texts.js'

const NOTICES = new UnscopedTable('Notice', 'written for one account by what happened to its affairs')

/** What one account is to be told: the kind, what its words need, and what it is about. */
export interface NoticeDraft {
  readonly accountId: string
  readonly kind: NoticeKind
  readonly parameters?: Readonly<Record<string, string | number>>
  /** Whether it says the day alone: its moment would say what else happened with it. Devices are not told of it then, since they would be at once. */
  readonly byDay?: boolean
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

/** The beginning of an instant's day in Asia/Shanghai. */
const midnight = (instant: Date): Date => new Date(`${shanghaiDay(instant)}T00:00:00.000+08:00`)

/** Tells people what happened to their reports, households and appointments, in the transaction in which it happened. */
export class NoticeBoard {
  constructor(private readonly clock: Clock) {}

  /** Writes notices down at the business time; they are put into words when they are read. */
  async post(transaction: Transaction, drafts: readonly NoticeDraft[]): Promise<void> {
    for (const { sql, parameters } of this.posting(drafts)) await transaction.execute(sql, parameters)
  }

  /** The same as a statement. */
  posting(drafts: readonly NoticeDraft[]): Statement[] {
    const [now, realNow] = [this.clock.now(), this.clock.realNow()]
    return NOTICES.insertion(
      drafts.map((draft) => ({
        id: draft.byDay === true ? uuidv7({ msecs: midnight(realNow).getTime() }) : uuidv7(),
        accountId: draft.accountId,
        at: toStoredInstant(draft.byDay === true ? midnight(now) : now),
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
