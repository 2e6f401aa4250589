import type { MigrationInterface, QueryRunner } from 'typeorm'
import { toStoredInstant } from '../../time/instant.js'

/** Keys that an office made in a chief's name, from before only the chief made one: they open nothing any more, and the list says so. */
export class EndKeysOfOffices implements MigrationInterface {
  readonly name = 'End_keys_of_offices_1766000800180'

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('UPDATE `access_token` SET `endedAt` = ? WHERE `endedAt` IS NULL AND `createdBy` <> `accountId`', [toStoredInstant(new Date())])
  }

  async down(): Promise<void> {
    // Which keys were in force before is not told apart any more; their chiefs make others.
  }
}
