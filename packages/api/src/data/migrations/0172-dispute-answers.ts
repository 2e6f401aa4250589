import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a returned or reversed report settles is said in the reader's language, and not kept in one. Nobody writes while a database is migrated. */
export class DropSettledAnswers implements MigrationInterface {
  readonly name = 'Drop_settled_answers_1766000800172'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("UPDATE `outcome_dispute` SET `answer` = NULL WHERE `status` = 'CORRECTED' AND `answer` IN ('报告已退回重报', '报告已冲销重报')")
  }

  async down(): Promise<void> {
    // What is said follows from the status; nothing was lost.
  }
}
