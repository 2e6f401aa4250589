import { TableColumn } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { databaseType } from './create-table.js'

/** A column that rows written before may lack; with a default none does. */
interface AddedColumn {
  readonly name: string
  readonly type: 'varchar' | 'text' | 'int' | 'bigint' | 'date' | 'datetime' | 'simple-json'
  readonly length?: number
  readonly precision?: number
  /** A word or a day stands in the statement as it is: of letters, digits, underlines and hyphens alone. */
  readonly default?: number | string
}

/** A migration that adds one column, nullable unless it has a default, through the Table API, the same on SQLite, MySQL and MariaDB. */
export const addColumn = (timestamp: number, table: string, { name, type, length, precision, default: value }: AddedColumn): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `Add_${table}_${name}_${timestamp}`

    async up(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.addColumn(
        table,
        new TableColumn({ name, type: databaseType(type, queryRunner.dataSource.options.type !== 'better-sqlite3'), isNullable: value === undefined, ...(value === undefined ? {} : { default: typeof value === 'number' ? String(value) : `'${value}'` }), ...(length === undefined ? {} : { length: String(length) }), ...(precision === undefined ? {} : { precision }) }),
      )
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.dropColumn(table, name)
    }
  }
