import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'

/** Who may not take the next step of a case, having had a part in it for another level. */
export const AddBarredAccounts = addColumn(1766000800161, 'register_case', { name: 'barredAccounts', type: 'text' })

interface StoredCase {
  readonly id: string
  readonly waitingFor: string
  readonly openedBy: string
  readonly content: string
  readonly acts: string
}

/** Whoever wrote or revised a case acted for the village; of an acceptance by the household, whoever handed out its code; an objection is nobody's part. */
const barredOf = ({ waitingFor, openedBy, content, acts }: StoredCase): string | null => {
  const { revisions = [] } = JSON.parse(content) as { revisions?: { accountId: string }[] }
  const parts = new Map([openedBy, ...revisions.map(({ accountId }) => accountId)].map((accountId) => [accountId, 'VILLAGE']))
  for (const { act, level, accountId, codeIssuedBy } of JSON.parse(acts) as { act: string; level: string; accountId: string | null; codeIssuedBy?: string }[]) {
    const by = act === 'HOUSEHOLD_ACCEPT' ? (codeIssuedBy ?? null) : accountId
    if (act !== 'OBJECT' && by !== null) parts.set(by, level)
  }
  const barred = [...parts].flatMap(([accountId, level]) => (level === waitingFor ? [] : [accountId]))
  return barred.length === 0 ? null : barred.join(' ')
}

/** Cases that were under way before. Nobody writes while a database is migrated. */
export class FillBarredAccounts implements MigrationInterface {
  readonly name = 'Fill_barred_accounts_1766000800162'

  async up(queryRunner: QueryRunner): Promise<void> {
    const waiting = (await queryRunner.query('SELECT `id`, `waitingFor`, `openedBy`, `content`, `acts` FROM `register_case` WHERE `waitingFor` IS NOT NULL')) as StoredCase[]
    for (const row of waiting) await queryRunner.query('UPDATE `register_case` SET `barredAccounts` = ? WHERE `id` = ?', [barredOf(row), row.id])
  }

  async down(): Promise<void> {
    // What was filled goes with its column, by the migration before this one.
  }
}
