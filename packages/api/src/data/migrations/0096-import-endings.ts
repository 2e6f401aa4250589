import { TableColumn } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { databaseType } from './create-table.js'

/**
 * An import counts how often its work failed, and keeps its status when its preview is forgotten. Imports that had been applied
 * and were called given up after their time are again what they were.
 */
export class KeepImportEndings implements MigrationInterface {
  readonly name = 'Keep_import_endings_1766000800016'

  async up(queryRunner: QueryRunner): Promise<void> {
    const instant = databaseType('datetime', queryRunner.dataSource.options.type !== 'better-sqlite3')
    // Done again after a fall, it finds the column that it added before.
    if (!(await queryRunner.hasColumn('register_import', 'failures'))) await queryRunner.addColumn('register_import', new TableColumn({ name: 'failures', type: 'int', default: '0' }))
    if (!(await queryRunner.hasColumn('register_import', 'forgottenAt'))) await queryRunner.addColumn('register_import', new TableColumn({ name: 'forgottenAt', type: instant, isNullable: true, ...(instant === 'datetime' ? { precision: 3 } : {}) }))
    await queryRunner.query("UPDATE `register_import` SET `forgottenAt` = `updatedAt` WHERE `status` = 'DISCARDED'")
    await queryRunner.query("UPDATE `register_import` SET `status` = 'UNDONE' WHERE `status` = 'DISCARDED' AND `applied` > 0 AND `undone` + `kept` > 0")
    await queryRunner.query("UPDATE `register_import` SET `status` = 'APPLIED' WHERE `status` = 'DISCARDED' AND `applied` > 0")
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropColumn('register_import', 'forgottenAt')
    await queryRunner.dropColumn('register_import', 'failures')
  }
}
