import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Once it was told to enterprises in words of its own that a household objects; migration 0240 gave those notices the words that are
 * one for every objection. Of a line that the village confirmed, or had not judged, they tell even so what the enterprise does not
 * read (ADR 0036). They go, where the enterprise reads no dispute of the report: no line is disputed, and of none that was judged an office looked into it.
 */
export class RemoveNoticesOfHiddenDisputes implements MigrationInterface {
  readonly name = 'Remove_notices_of_hidden_disputes_1766000800245'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      "DELETE FROM `notice` WHERE `kind` = 'outcomeDisputed' AND NOT EXISTS (SELECT 1 FROM `household_outcome` `o` WHERE `o`.`reportId` = `notice`.`subjectId` AND (`o`.`confirmation` = 'DISPUTED' OR (`o`.`confirmation` <> 'PENDING' AND EXISTS (SELECT 1 FROM `outcome_dispute` `d` WHERE `d`.`outcomeId` = `o`.`id` AND `d`.`handlerId` IS NOT NULL))))",
    )
  }

  async down(): Promise<void> {
    // What was removed had been told by mistake.
  }
}
