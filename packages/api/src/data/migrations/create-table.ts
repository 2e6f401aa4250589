import { Table } from 'typeorm'
import type { MigrationInterface, QueryRunner } from 'typeorm'

interface ColumnShape {
  readonly type: 'varchar' | 'text' | 'int' | 'bigint' | 'double' | 'boolean' | 'date' | 'datetime' | 'simple-json'
  readonly length?: number
  readonly precision?: number
  readonly primary?: true
  readonly nullable?: true
  readonly unique?: true
  readonly default?: number | boolean
}

interface TableShape {
  readonly columns: Readonly<Record<string, ColumnShape>>
  /** On SQLite the key is the table, where it would otherwise stand beside it once more. */
  readonly withoutRowid?: true
  readonly indices?: Readonly<Record<string, { readonly columns: readonly string[]; readonly unique?: true }>>
}

/** The type in the words of the database. */
export const databaseType = (type: ColumnShape['type'], mysql: boolean): string => {
  if (type === 'simple-json') return mysql ? 'mediumtext' : 'text'
  if (type === 'boolean') return mysql ? 'tinyint' : 'boolean'
  return type
}

const defaultOf = (value: number | boolean | undefined): string | undefined =>
  value === undefined ? undefined : String(Number(value))

/**
 * A migration that creates one table through the Table API, the same on SQLite, MySQL and MariaDB. The timestamp
 * orders it; the class name is what the migrations table remembers.
 */
export const createTable = (timestamp: number, name: string, shape: TableShape): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = `Create_${name}_${timestamp}`

    async up(queryRunner: QueryRunner): Promise<void> {
      const mysql = queryRunner.dataSource.options.type !== 'better-sqlite3'
      await queryRunner.createTable(
        new Table({
          name,
          withoutRowid: shape.withoutRowid ?? false,
          columns: Object.entries(shape.columns).map(([column, options]) => ({
            name: column,
            type: databaseType(options.type, mysql),
            ...(options.length === undefined ? {} : { length: String(options.length) }),
            ...(options.precision === undefined ? {} : { precision: options.precision }),
            ...(mysql && options.type === 'boolean' ? { width: 1 } : {}),
            isPrimary: options.primary ?? false,
            isNullable: options.nullable ?? false,
            ...(options.default === undefined ? {} : { default: defaultOf(options.default) }),
          })),
          indices: [
            ...Object.entries(shape.columns)
              .filter(([, options]) => options.unique)
              .map(([column]) => ({ name: `${name}_${column}_unique`, columnNames: [column], isUnique: true })),
            ...Object.entries(shape.indices ?? {}).map(([index, options]) => ({
              name: index,
              columnNames: [...options.columns],
              isUnique: options.unique ?? false,
            })),
          ],
        }),
      )
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await queryRunner.dropTable(name)
    }
  }
