import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fillAccountNameGramsBy } from '../../features/account/account-name-grams.js'
import { createTable } from './create-table.js'

/** Finds cadres by a part of their name. */
export const CreateAccountNameGram = createTable(1766000800010, 'account_name_gram', {
  withoutRowid: true,
  columns: {
    gram: { type: 'varchar', length: 8, primary: true },
    accountId: { type: 'varchar', length: 36, primary: true },
  },
})

/** Names that were there before. A fill that was cut off is begun anew and steps over what it finds. */
export class FillAccountNameGram implements MigrationInterface {
  readonly name = 'Fill_account_name_gram_1766000800016'

  async up(queryRunner: QueryRunner): Promise<void> {
    const dialect = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql'
    await fillAccountNameGramsBy(dialect, {
      rows: async (sql) => (await queryRunner.query(sql)) as object[],
      write: async (sql) => {
        await queryRunner.query(sql)
      },
    })
  }

  async down(): Promise<void> {
    // The table goes with the migration before this one.
  }
}
