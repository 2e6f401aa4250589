import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A line that was found wrong has a day of its own. Of one concluded before it had, it stood that its answer was late; so that its own day is told of, it stands no more. */
export class ForgetOverdueOfWrongLines implements MigrationInterface {
  readonly name = 'Forget_overdue_of_wrong_lines_1766000800249'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("UPDATE `outcome_dispute` SET `overdueToldAt` = NULL WHERE `status` = 'TO_CORRECT'")
  }

  async down(): Promise<void> {
    // When it was told stands in the notices.
  }
}
