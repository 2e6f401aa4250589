import { getMetadataArgsStorage } from 'typeorm'
import type { Value } from './database.js'
import { ENTITIES } from './entities.js'
import type { EntityName, Row } from './entities.js'

type Kind = 'plain' | 'flag' | 'json'

/** What the statements need to know of an entity: its table, its columns and its key. */
export interface TableShape<Name extends EntityName> {
  readonly entity: Name
  readonly name: string
  readonly columns: ReadonlyMap<string, Kind>
  readonly primary: readonly string[]
}

export type ColumnOf<Name extends EntityName> = keyof Row<Name> & string

const kindOf = (type: unknown): Kind => {
  if (type === 'boolean') return 'flag'
  return type === 'simple-json' ? 'json' : 'plain'
}

const shapeOf = <Name extends EntityName>(entity: Name): TableShape<Name> => {
  const storage = getMetadataArgsStorage()
  const target = ENTITIES[entity]
  const table = storage.tables.find((candidate) => candidate.target === target)
  if (table?.name === undefined) throw new Error(`${entity} is not an entity`)
  const columns = storage.columns.filter((column) => column.target === target)
  return {
    entity,
    name: table.name,
    columns: new Map(columns.map((column) => [column.propertyName, kindOf(column.options.type)])),
    primary: columns.filter((column) => column.options.primary).map((column) => column.propertyName),
  }
}

const shapes = new Map<EntityName, TableShape<EntityName>>()

/** The table of an entity, read once from its decorators. */
export const tableOf = <Name extends EntityName>(entity: Name): TableShape<Name> => {
  let shape = shapes.get(entity)
  if (shape === undefined) {
    shape = shapeOf(entity)
    shapes.set(entity, shape)
  }
  return shape as TableShape<Name>
}

/** A column's name in a statement. Throws on a name the entity does not have: no text from outside gets into SQL. */
export const columnSql = (table: TableShape<EntityName>, column: string, alias = table.name): string => {
  if (!table.columns.has(column)) throw new Error(`${table.entity} has no column ${column}`)
  return `\`${alias}\`.\`${column}\``
}

/** A property's value as the database takes it. */
export const encodeValue = (table: TableShape<EntityName>, column: string, value: unknown): Value => {
  if (value === undefined || value === null) return null
  const kind = table.columns.get(column)
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'flag') return value === true ? 1 : 0
  return value as Value
}

/** Turns what the database gave into a plain row, in place: flags to booleans, JSON to values. */
export const decodeRows = (table: TableShape<EntityName>, columns: readonly string[], rows: Record<string, unknown>[]): void => {
  const special = columns.filter((column) => table.columns.get(column) !== 'plain')
  if (special.length === 0) return
  for (const row of rows) {
    for (const column of special) {
      const value = row[column]
      if (table.columns.get(column) === 'flag') row[column] = value === 1 || value === true
      else row[column] = typeof value === 'string' ? JSON.parse(value) : null
    }
  }
}
