import type { DataSource, EntityMetadata, Table, TableColumn } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.js'
import type { TestDatabase } from '../testing/test-database.js'
import { connect } from './connect.js'
import type { Connected } from './connect.js'
import { ENTITIES } from './entities.js'

const isMysql = process.env['TEST_DIALECT'] === 'mysql'
/** What the library and SQLite note for themselves. */
const NOT_OURS = ['migration', 'sqlite_sequence']
const NAMES = isMysql ? 'SELECT `table_name` AS `name` FROM `information_schema`.`tables` WHERE `table_schema` = DATABASE()' : "SELECT `name` FROM `sqlite_master` WHERE `type` = 'table'"

const textOf = (type: string, length: string, precision: number | null | undefined, isNullable: boolean): string =>
  `${type}${length === '' ? '' : `(${length})`}${type === 'datetime' ? ` to ${precision ?? 0} places` : ''}${isNullable ? ' or null' : ''}`

/** The type of a column as a migration writes it. JSON grows on MySQL beyond the 64 KiB of its `text`; SQLite keeps the word `int`. */
const typeOf = (source: DataSource, column: ColumnMetadata): string => {
  if (isMysql && column.type === 'simple-json') return 'mediumtext'
  return column.type === 'int' ? 'int' : source.driver.normalizeType(column)
}

const declaredColumns = (source: DataSource, entity: EntityMetadata): Record<string, string> =>
  Object.fromEntries(entity.columns.map((column) => [column.databaseName, textOf(typeOf(source, column), column.length, column.precision, column.isNullable)]))
// MySQL shows the width of an int, which limits nothing.
const lengthOf = (column: TableColumn): string => (column.type === 'varchar' ? column.length : '')
const presentColumns = (table: Table): Record<string, string> =>
  Object.fromEntries(table.columns.map((column) => [column.name, textOf(column.type, lengthOf(column), column.precision, column.isNullable)]))

interface IndexLike {
  readonly name: string
  readonly columns: readonly string[]
  readonly unique: boolean
}

const indexTexts = (primary: readonly string[], indices: readonly IndexLike[]): string[] =>
  [`primary key (${primary.join(', ')})`, ...indices.map(({ name, columns, unique }) => `${unique ? 'unique ' : ''}${name} (${columns.join(', ')})`)].toSorted()

/** A column that is unique by itself has no index name in the entity: MySQL shows it as an index, SQLite as a constraint. */
const declaredIndices = (entity: EntityMetadata): string[] => {
  const unnamed = [...entity.uniques, ...entity.indices.filter((index) => index.givenName === undefined)].flatMap(({ columns }) => columns.map((column) => column.databaseName))
  return indexTexts(
    entity.primaryColumns.map((column) => column.databaseName),
    [
      ...entity.indices.filter((index) => index.givenName !== undefined).map((index) => ({ name: index.name, columns: index.columns.map((column) => column.databaseName), unique: index.isUnique })),
      ...unnamed.map((column) => ({ name: `${entity.tableName}_${column}_unique`, columns: [column], unique: true })),
    ],
  )
}
const presentIndices = (table: Table): string[] =>
  indexTexts(
    table.primaryColumns.map((column) => column.name),
    table.indices.map((index) => ({ name: index.name ?? '', columns: index.columnNames, unique: index.isUnique })),
  )

describe('the migrated schema', () => {
  let made: TestDatabase
  let connected: Connected
  let source: DataSource
  let tables: ReadonlyMap<string, Table>

  beforeAll(async () => {
    made = await createTestDatabase()
    connected = await connect(made.url)
    source = connected.schema
    await source.runMigrations()
    const names = (await source.query<{ name: string }[]>(NAMES)).map((row) => row.name).filter((name) => !NOT_OURS.includes(name))
    const runner = source.createQueryRunner()
    tables = new Map((await runner.getTables(names)).map((table) => [table.name.split('.').at(-1) ?? '', table]))
    await runner.release()
  })
  afterAll(async () => {
    await connected.engine.close()
    await source.destroy()
    await made.remove()
  })

  const metadataOf = (entity: string): EntityMetadata => source.getMetadata(entity)
  const tableOf = (entity: string): Table => {
    const { tableName } = metadataOf(entity)
    const table = tables.get(tableName)
    if (table === undefined) throw new Error(`No migration makes the table ${tableName}`)
    return table
  }

  it('has a table for every entity and no other', () => {
    const expected = Object.keys(ENTITIES).map((entity) => metadataOf(entity).tableName)
    expect([...tables.keys()].toSorted()).toEqual(expected.toSorted())
  })

  it.each(Object.keys(ENTITIES))('has the columns of %s, each of its type, length and nullability, and no other', (entity) => {
    expect(presentColumns(tableOf(entity))).toEqual(declaredColumns(source, metadataOf(entity)))
  })

  it.each(Object.keys(ENTITIES))('has the key and the indices of %s and no other', (entity) => {
    expect(presentIndices(tableOf(entity))).toEqual(declaredIndices(metadataOf(entity)))
  })
})
