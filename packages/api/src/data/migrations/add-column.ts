import { TableColumn } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { databaseType } from './create-table.js'

/** A column that rows written before may lack. */
interface AddedColumn {
  readonly name: string
  readonly type: 'varchar' | 'text' | 'int' | 'bigint' | 'date' | 'datetime' | 'simple-json'
  readonly length?: number
  readonly precision?: number
}

/** A migration that adds one nullable column through the Table API, the same on SQLite, MySQL and MariaDB. */
export const addColumn = (timestamp: number, table: string, { name, type, length, precision }: AddedColumn): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `Add_${table}_${name}_${timestamp}`

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.addColumn(
        table,
        new TableColumn({ name, type: databaseType(type, queryRunner.dataSource.options.type !== 'better-sqlite3'), isNullable: true, ...(length === undefined ? {} : { length: String(length) }), ...(precision === undefined ? {} : { precision }) }),
      )
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.dropColumn(table, name)
    }
  }
