import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Text is kept and compared by code point on every database: names in Mongolian script and emoji come back exactly,
 * and lists sort alike on SQLite and MySQL.
 */
export class SetCharacterSet implements MigrationInterface {
  readonly name = 'SetCharacterSet_1766000000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    if (queryRunner.dataSource.options.type === 'better-sqlite3') return
    const database = queryRunner.dataSource.driver.database ?? ''
    await queryRunner.query(`ALTER DATABASE \`${database.replaceAll('`', '``')}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
  }

  async down(): Promise<void> {
    // The former character set is not known; nothing depends on going back.
  }
}
