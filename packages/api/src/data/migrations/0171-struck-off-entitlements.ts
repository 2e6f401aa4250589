import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Households that were struck off while something was still due to them: they are entitled to nothing more. Nobody writes while a database is migrated. */
export class EndStruckOffEntitlements implements MigrationInterface {
  readonly name = 'End_struck_off_entitlements_1766000800163'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query("UPDATE `entitlement` SET `status` = 'WITHDRAWN', `note` = '户已注销', `version` = `version` + 1 WHERE `status` = 'DUE' AND `householdId` IN (SELECT `id` FROM `household` WHERE `status` = 'CANCELLED')")
  }

  async down(): Promise<void> {
    // Which lines were due before is not told apart any more; nothing depends on it.
  }
}
