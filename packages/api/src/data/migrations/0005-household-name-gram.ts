import type { MigrationInterface, QueryRunner } from 'typeorm'
import { fillNameGramsBy } from '../../features/household/name-gram-fill.js'
import { createTable } from './create-table.js'

/** Finds households by a part of their head's name, in the order of the list. */
export const CreateHouseholdNameGram = createTable(1766000038000, 'household_name_gram', {
  withoutRowid: true,
  columns: {
    gram: { type: 'varchar', length: 8, primary: true },
    regionCode: { type: 'varchar', length: 12, primary: true },
    number: { type: 'varchar', length: 24, primary: true },
  },
})

/** Names that were there before. A fill that was cut off is begun anew and steps over what it finds. */
export class FillHouseholdNameGram implements MigrationInterface {
  readonly name = 'Fill_household_name_gram_1766000039000'
  /** A banner at a time: all in one transaction would be held back until the last. */
  readonly transaction = false

  async up(queryRunner: QueryRunner): Promise<void> {
    const dialect = queryRunner.dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql'
    await fillNameGramsBy(dialect, {
      rows: async (sql) => (await queryRunner.query(sql)) as object[],
      write: async (sql, parameters) => {
        await queryRunner.query(sql, [...parameters])
      },
    })
  }

  async down(): Promise<void> {
    // The table goes with the migration before this one.
  }
}
