import type { Condition } from './condition.js'
import { renderConditions } from './condition.js'
import type { Dialect, Runner, Transaction, Value } from './database.js'
import type { EntityName, Row } from './entities.js'
import type { OrderTerm } from './keyset.js'
import { insertSql, upsertSql } from './statements.js'
import type { Question, Statement } from './statements.js'
import { columnSql, decodeRows, encodeValue, tableOf } from './table.js'
import type { ColumnOf, TableShape } from './table.js'

interface FindOptions<Name extends EntityName> {
  readonly limit?: number
  readonly lock?: boolean
  readonly orderBy?: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]
}

/** What becomes of a row that is there already: columns written anew, whole numbers added to. */
interface ChangedColumns<Name extends EntityName> {
  readonly replaced?: readonly ColumnOf<Name>[]
  readonly added?: readonly ColumnOf<Name>[]
}

/**
 * Rows read and written without a viewer's scope: sign-in, counters, the trail, and the system's upkeep. Every use says
 * why in words; whatever a person asks for goes through ScopedRepository.
 */
export class UnscopedTable<Name extends EntityName> {
  private readonly table: TableShape<Name>

  constructor(
    private readonly entity: Name,
    readonly reason: string,
  ) {
    this.table = tableOf(entity)
  }

  /** The first row that satisfies the conditions, or null; with `lock` held until the transaction ends. */
  async findOne(runner: Runner, where: readonly Condition<Name>[], lock = false): Promise<Row<Name> | null> {
    return (await this.findMany(runner, where, { limit: 1, lock }))[0] ?? null
  }

  /** Whole rows that satisfy the conditions. */
  async findMany(runner: Runner, where: readonly Condition<Name>[], options: FindOptions<Name> = {}): Promise<Row<Name>[]> {
    const { sql, parameters, read } = this.question(runner.dialect, where, options)
    return read(await runner.query(sql, parameters))
  }

  /** The same to be asked together with other questions. */
  question(dialect: Dialect, where: readonly Condition<Name>[], options: FindOptions<Name> = {}): Question<Row<Name>[]> {
    const parameters: Value[] = []
    const columns = [...this.table.columns.keys()]
    const order = (options.orderBy ?? []).map((term) => `${columnSql(this.table, term.column)}${term.descending ? ' DESC' : ''}`)
    const sql = [
      `SELECT ${columns.map((column) => columnSql(this.table, column)).join(',')} FROM \`${this.table.name}\``,
      `WHERE ${renderConditions(where, this.table, parameters)}`,
      order.length === 0 ? '' : `ORDER BY ${order.join(', ')}`,
      options.limit === undefined ? '' : `LIMIT ${Math.trunc(options.limit)}`,
      options.lock === true && dialect === 'mysql' ? 'FOR UPDATE' : '',
    ]
    return {
      sql: sql.filter((part) => part !== '').join(' '),
      parameters,
      read: (rows) => {
        decodeRows(this.table, columns, rows as Record<string, unknown>[])
        return rows as Row<Name>[]
      },
    }
  }

  /** Of each parent the first rows in an order, at most `limit`, ranked in the database: memory does not grow with what a parent has. */
  async firstOfEach(runner: Runner, parent: ColumnOf<Name>, parentIds: readonly string[], options: { readonly where: readonly Condition<Name>[]; readonly orderBy: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]; readonly limit: number }): Promise<Row<Name>[]> {
    const parameters: Value[] = []
    const columns = [...this.table.columns.keys()]
    const order = options.orderBy.map((term) => `${columnSql(this.table, term.column)}${term.descending ? ' DESC' : ''}`).join(', ')
    const where = renderConditions<Name>([{ column: parent, in: parentIds }, ...options.where], this.table, parameters)
    const ranking = `SELECT ${columns.map((column) => columnSql(this.table, column)).join(',')}, ROW_NUMBER() OVER (PARTITION BY ${columnSql(this.table, parent)} ORDER BY ${order}) AS \`placeInParent\` FROM \`${this.table.name}\` WHERE ${where}`
    const rows = await runner.query<Record<string, unknown>>(`SELECT * FROM (${ranking}) AS \`ranked\` WHERE \`placeInParent\` <= ${Math.trunc(options.limit)} ORDER BY \`placeInParent\``, parameters)
    decodeRows(this.table, columns, rows)
    return rows as Row<Name>[]
  }

  /** How many rows satisfy the conditions. */
  async count(runner: Runner, where: readonly Condition<Name>[]): Promise<number> {
    const parameters: Value[] = []
    const rows = await runner.query<{ total: number }>(`SELECT COUNT(*) AS \`total\` FROM \`${this.table.name}\` WHERE ${renderConditions(where, this.table, parameters)}`, parameters)
    return Number(rows[0]?.total ?? 0)
  }

  /** Writes new rows in one statement. */
  async insert(transaction: Transaction, rows: readonly Row<Name>[]): Promise<void> {
    for (const { sql, parameters } of this.insertion(rows)) await transaction.execute(sql, parameters)
  }

  /** The same as a statement, or as none when there are no rows. */
  insertion(rows: readonly Row<Name>[]): Statement[] {
    return rows.length === 0 ? [] : [insertSql(this.table, rows)]
  }

  /** Writes new rows, and of those that are there already the `replaced` columns anew, or what is `added` to them. */
  async upsert(transaction: Transaction, rows: readonly Row<Name>[], changes: ChangedColumns<Name>): Promise<void> {
    for (const { sql, parameters } of this.upsertion(transaction.dialect, rows, changes)) await transaction.execute(sql, parameters)
  }

  /** The same as a statement, or as none when there are no rows. */
  upsertion(dialect: Dialect, rows: readonly Row<Name>[], { replaced = [], added = [] }: ChangedColumns<Name>): Statement[] {
    return rows.length === 0 ? [] : [upsertSql(dialect, this.table, rows, replaced, added)]
  }

  /** Changes the rows that satisfy the conditions; answers how many. */
  async update(transaction: Transaction, where: readonly Condition<Name>[], changes: Partial<Row<Name>>): Promise<number> {
    const { sql, parameters } = this.change(where, changes)
    return transaction.execute(sql, parameters)
  }

  /** The same as a statement. */
  change(where: readonly Condition<Name>[], changes: Partial<Row<Name>>): Statement {
    const names = Object.keys(changes)
    const sets = names.map((name) => `${this.plainColumn(name)} = ?`)
    const parameters = names.map((name) => encodeValue(this.table, name, (changes as Record<string, unknown>)[name]))
    return { sql: `UPDATE \`${this.table.name}\` SET ${sets.join(', ')} WHERE ${renderConditions(where, this.table, parameters)}`, parameters }
  }

  /** Removes the rows that satisfy the conditions; answers how many. */
  async remove(transaction: Transaction, where: readonly Condition<Name>[]): Promise<number> {
    const { sql, parameters } = this.removal(where)
    return transaction.execute(sql, parameters)
  }

  /** The same as a statement. */
  removal(where: readonly Condition<Name>[]): Statement {
    const parameters: Value[] = []
    return { sql: `DELETE FROM \`${this.table.name}\` WHERE ${renderConditions(where, this.table, parameters)}`, parameters }
  }

  /** Adds to whole-number columns of the rows that satisfy the conditions; answers how many rows. */
  async add(transaction: Transaction, where: readonly Condition<Name>[], amounts: { readonly [Column in ColumnOf<Name>]?: number }): Promise<number> {
    const entries = Object.entries(amounts).filter(([, amount]) => amount !== 0) as [string, number][]
    if (entries.length === 0) return 0
    const sets = entries.map(([name]) => `${this.plainColumn(name)} = ${this.plainColumn(name)} + ?`)
    const parameters: Value[] = entries.map(([, amount]) => amount)
    return transaction.execute(`UPDATE \`${this.table.name}\` SET ${sets.join(', ')} WHERE ${renderConditions(where, this.table, parameters)}`, parameters)
  }

  private plainColumn(name: string): string {
    if (!this.table.columns.has(name)) throw new Error(`${this.entity} has no column ${name}`)
    return `\`${name}\``
  }
}
