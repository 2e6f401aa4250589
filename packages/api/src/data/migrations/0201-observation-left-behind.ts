import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Open reports that are not as far as the one that leads them, or stand under one that is led itself, stand for themselves again: a report goes along
 * with its lead or is before the office by itself (ADR 0026). Nobody writes while a database is migrated.
 */
export class FreeObservationsLeftBehind implements MigrationInterface {
  readonly name = 'Free_observations_left_behind_1766000800204'

  async up(queryRunner: QueryRunner): Promise<void> {
    const left = (await queryRunner.query(
      "SELECT `member`.`id` FROM `observation` AS `member` LEFT JOIN `observation` AS `lead_of` ON `lead_of`.`id` = `member`.`leadId` WHERE `member`.`leadId` IS NOT NULL AND `member`.`status` NOT IN ('CLOSED', 'DECLINED') AND (`lead_of`.`id` IS NULL OR `lead_of`.`leadId` IS NOT NULL OR `lead_of`.`status` <> `member`.`status`)",
    )) as { id: string }[]
    for (const { id } of left) await queryRunner.query('UPDATE `observation` SET `leadId` = NULL WHERE `id` = ?', [id])
  }

  async down(): Promise<void> {
    // Who led them is not known any more.
  }
}
