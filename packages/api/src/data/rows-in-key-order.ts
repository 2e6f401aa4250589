import type { Runner, Value } from './database.js'
import type { EntityName, Row } from './entities.js'
import { renderAfter } from './keyset.js'
import { columnSql, decodeRows, tableOf } from './table.js'

/** Every row of an entity in the order of its key, a batch at a time: for copies of the whole database, never for a person. */
export async function* rowsInKeyOrder<Name extends EntityName>(runner: Runner, entity: Name, batch: number): AsyncGenerator<Row<Name>[]> {
  const table = tableOf(entity)
  const columns = [...table.columns.keys()]
  const list = columns.map((column) => columnSql(table, column)).join(',')
  const terms = table.primary.map((column) => ({ sql: columnSql(table, column), descending: false }))
  const order = terms.map((term) => term.sql).join(', ')
  let last: Value[] | null = null
  for (;;) {
    const parameters: Value[] = []
    const where: string = last === null ? '' : ` WHERE ${renderAfter(terms, last, parameters)}`
    const rows: Record<string, unknown>[] = await runner.query<Record<string, unknown>>(`SELECT ${list} FROM \`${table.name}\`${where} ORDER BY ${order} LIMIT ${Math.trunc(batch)}`, parameters)
    const end = rows.at(-1)
    if (end === undefined) return
    last = table.primary.map((column) => end[column] as Value)
    decodeRows(table, columns, rows)
    yield rows as Row<Name>[]
    if (rows.length < batch) return
  }
}
