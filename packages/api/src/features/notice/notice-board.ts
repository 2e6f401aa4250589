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

/** An office by its role over exactly one region. */
export interface Office {
  readonly role: 'TOWN_OFFICE' | 'BANNER_OFFICE'
  readonly regionCode: string
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

  /**
   * Tells everybody who holds an office today, disabled accounts and the `except`ed ones left out. It is one statement,
   * however many they are and without asking who they are first: submissions come in storms and pay for each one.
   */
  async postToOffice(transaction: Transaction, { role, regionCode }: Office, except: readonly string[], { kind, parameters, subject }: Omit<NoticeDraft, 'accountId'>): Promise<void> {
    const today = this.clock.today()
    // One fresh id for all, in which the place in the list stands for the last twelve digits.
    const idStem = uuidv7().slice(0, 24)
    await transaction.execute(
      `INSERT INTO \`notice\` (\`id\`, \`accountId\`, \`at\`, \`kind\`, \`parameters\`, \`subjectType\`, \`subjectId\`, \`readAt\`)
        SELECT CONCAT(?, SUBSTR(CONCAT('000000000000', ROW_NUMBER() OVER (ORDER BY \`holder\`.\`accountId\`)), -12)), \`holder\`.\`accountId\`, ?, ?, ?, ?, ?, NULL
        FROM (SELECT DISTINCT \`accountId\` FROM \`appointment\` WHERE \`regionCode\` = ? AND \`role\` = ? AND \`startedOn\` <= ? AND (\`endedOn\` IS NULL OR \`endedOn\` >= ?)) AS \`holder\`
        JOIN \`account\` ON \`account\`.\`id\` = \`holder\`.\`accountId\` AND \`account\`.\`disabledAt\` IS NULL${except.map(() => ' AND `holder`.`accountId` <> ?').join('')}`,
      [idStem, toStoredInstant(this.clock.now()), kind, JSON.stringify(parameters ?? {}), subject?.type ?? null, subject?.id ?? null, regionCode, role, today, today, ...except],
    )
  }
}
