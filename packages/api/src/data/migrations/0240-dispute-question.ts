import type { MigrationInterface, QueryRunner } from 'typeorm'
import { addColumn } from './add-column.js'

/** What the town asks the enterprise about a line that it looks into; null where it asks in the usual words. */
export const AddDisputeQuestion = addColumn(1766000800240, 'outcome_dispute', { name: 'question', type: 'varchar', length: 500 })

/** That a line is looked into the enterprise is told in one way, whoever objects. Nobody writes while a database is migrated. */
export class OneNoticeOfDisputes implements MigrationInterface {
  readonly name = 'One_notice_of_disputes_1766000800241'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("UPDATE `notice` SET `kind` = 'outcomeDisputed' WHERE `kind` = 'householdDisputes'")
  }

  async down(): Promise<void> {
    // Who objected stands in the dispute; the notices need not tell it again.
  }
}
