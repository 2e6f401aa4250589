import { TableIndex } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A migration that adds one index through the Table API, the same on SQLite, MySQL and MariaDB. */
export const addIndex = (timestamp: number, table: string, name: string, columns: readonly string[]): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `Index_${name}_${timestamp}`

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.createIndex(table, new TableIndex({ name, columnNames: [...columns] }))
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.dropIndex(table, name)
    }
  }
