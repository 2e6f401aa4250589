import type { Access } from '../access/viewer.js'
import type { Condition } from './condition.js'
import { renderConditions, satisfies } from './condition.js'
import type { Runner, Transaction, Value } from './database.js'
import type { EntityName, Row } from './entities.js'
import { cursorBinding, decodeCursor, encodeCursor, renderAfter } from './keyset.js'
import type { OrderTerm } from './keyset.js'
import { columnsForMask, coverMarks, maskRows, refuseHiddenOrder, scopedWhere } from './scope.js'
import { countedSourceOf, sourceOf } from './search-read.js'
import type { RowSource } from './search-read.js'
import { OutOfScopeError, StaleRowError } from './scope-errors.js'
import { insertSql, updateSql } from './statements.js'
import type { Question } from './statements.js'
import { columnSql, decodeRows, tableOf } from './table.js'
import type { ColumnOf, TableShape } from './table.js'

/** A row with only the columns that were asked for. */
export type Picked<Name extends EntityName, Column extends ColumnOf<Name>> = Pick<Row<Name>, Column>

export interface ListOptions<Name extends EntityName, Column extends ColumnOf<Name>> {
  readonly columns: readonly Column[]
  readonly where?: readonly Condition<Name>[]
  readonly orderBy?: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]
  readonly limit?: number
}

export interface PageOptions<Name extends EntityName, Column extends ColumnOf<Name>> {
  readonly columns: readonly Column[]
  readonly where?: readonly Condition<Name>[]
  /** Must end in a unique column. */
  readonly orderBy: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]
  /** 0 to 100. */
  readonly first: number
  readonly after?: string | null
  /** Whether anybody asked for the total; counting costs a statement. */
  readonly countTotal: boolean
}

/** One page of a keyset connection. `totalCount` is null when it was not asked for. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number | null
}

interface Place {
  readonly binding: () => string
  readonly columns: readonly string[]
}

/** A row with its place. The cursor holds what the order compares, which is never masked: a hidden order was refused. Few ask for it, so it is made for those. */
class Edge {
  constructor(
    private readonly place: Place,
    readonly node: Record<string, unknown>,
  ) {}

  get cursor(): string {
    return encodeCursor(this.place.binding(), this.place.columns.map((column) => this.node[column] as Value))
  }
}

const STREAM_BATCH = 2000
/** Rows read beyond what the parents may show, before they are ranked in the database. */
const SPARE_ROWS = 200

/**
 * The only way to an entity's rows: every statement carries the viewer's scope beside the filter, and every row read
 * is masked by the field rules. It takes structured filters, never a query builder.
 */
export class ScopedRepository<Name extends EntityName> {
  private readonly table: TableShape<Name>

  constructor(
    private readonly runner: Runner,
    private readonly entity: Name,
    private readonly access: Access,
    private readonly today: string,
  ) {
    this.table = tableOf(entity)
  }

  /** The first row in scope that satisfies the conditions, or null: absent and out of scope are never told apart. */
  async findOne<Column extends ColumnOf<Name>>(where: readonly Condition<Name>[], columns: readonly Column[]): Promise<Picked<Name, Column> | null> {
    const rows = await this.findMany({ columns, where, limit: 1 })
    return rows[0] ?? null
  }

  /** Rows in scope, at most `limit`. */
  async findMany<Column extends ColumnOf<Name>>(options: ListOptions<Name, Column>): Promise<Picked<Name, Column>[]> {
    const { sql, parameters, read } = this.question(options)
    return read(await this.runner.query(sql, parameters, this.access.viewer))
  }

  /** The same to be asked together with other questions. */
  question<Column extends ColumnOf<Name>>(options: ListOptions<Name, Column>): Question<Picked<Name, Column>[]> {
    const parameters: Value[] = []
    const columns = this.withMaskColumns(options.columns)
    const order = options.orderBy ?? []
    refuseHiddenOrder(this.entity, this.access, order.map((term) => term.column))
    const list = this.list(columns, parameters)
    const source = this.source(options.where ?? [], parameters)
    const limit = options.limit === undefined ? '' : ` LIMIT ${Math.trunc(options.limit)}`
    return {
      sql: `SELECT ${list} FROM ${source.sql}${this.orderSql(order, source.ordered)}${limit}`,
      parameters,
      read: (rows) => this.finish(columns, rows as Record<string, unknown>[]) as Picked<Name, Column>[],
    }
  }

  /** One page in keyset order. A cursor of another viewer, filter or order throws ForeignCursorError. */
  async connection<Column extends ColumnOf<Name>>(options: PageOptions<Name, Column>): Promise<Page<Picked<Name, Column>>> {
    const filter = options.where ?? []
    refuseHiddenOrder(this.entity, this.access, options.orderBy.map((term) => term.column))
    const place = this.placeIn(filter, options.orderBy)
    const columns = this.withMaskColumns([...new Set([...options.columns, ...options.orderBy.map((term) => term.column as Column)])])
    const parameters: Value[] = []
    const list = this.list(columns, parameters)
    const source = this.source(filter, parameters)
    let after = ''
    if (options.after !== undefined && options.after !== null) {
      const terms = options.orderBy.map((term) => ({ sql: source.ordered(term.column), descending: term.descending ?? false }))
      after = ` AND ${renderAfter(terms, decodeCursor(place.binding(), options.after, terms.length), parameters)}`
    }
    const total = options.countTotal ? this.count(filter) : Promise.resolve(null)
    const found = this.runner.query<Record<string, unknown>>(
      `SELECT ${list} FROM ${source.sql}${after}${this.orderSql(options.orderBy, source.ordered)} LIMIT ${Math.trunc(options.first) + 1}`,
      parameters,
      this.access.viewer,
    )
    const [rows, totalCount] = await Promise.all([found, total])
    const hasNextPage = rows.length > options.first
    const page = hasNextPage ? rows.slice(0, options.first) : rows
    return {
      edges: this.finish(columns, page).map((node) => new Edge(place, node)) as unknown as readonly { readonly cursor: string; readonly node: Picked<Name, Column> }[],
      hasNextPage,
      hasPreviousPage: options.after !== undefined && options.after !== null,
      totalCount,
    }
  }

  /** Where rows stand in a list: bound to the viewer, the entity, the filter and the order, which is worked out when a cursor is asked for. */
  private placeIn(filter: readonly Condition<Name>[], orderBy: readonly OrderTerm[]): Place {
    let binding: string | null = null
    return {
      binding: () => (binding ??= cursorBinding(this.access.viewer.accountId, this.access.permission, this.entity, filter, orderBy)),
      columns: orderBy.map((term) => term.column),
    }
  }

  /** How many rows in scope satisfy the conditions. */
  async count(where: readonly Condition<Name>[] = []): Promise<number> {
    const parameters: Value[] = []
    const source = countedSourceOf(this.runner.dialect, this.table, scopedWhere(this.entity, this.access, where), parameters)
    const rows = await this.runner.query<{ total: number }>(`SELECT COUNT(*) AS \`total\` FROM ${source}`, parameters, this.access.viewer)
    return Number(rows[0]?.total ?? 0)
  }

  /** Counts per value of a column, in scope. */
  async countBy(column: ColumnOf<Name>, where: readonly Condition<Name>[] = []): Promise<Map<string, number>> {
    refuseHiddenOrder(this.entity, this.access, [column])
    const parameters: Value[] = []
    const sql = columnSql(this.table, column)
    const rows = await this.runner.query<{ key: string; total: number }>(
      `SELECT ${sql} AS \`key\`, COUNT(*) AS \`total\` FROM \`${this.table.name}\` WHERE ${this.where(where, parameters)} GROUP BY ${sql}`,
      parameters,
    )
    return new Map(rows.map((row) => [row.key, Number(row.total)]))
  }

  /** Sums of a whole-number column per value of another, in scope. */
  async sumBy(column: ColumnOf<Name>, summed: ColumnOf<Name>, where: readonly Condition<Name>[]): Promise<Map<string, number>> {
    refuseHiddenOrder(this.entity, this.access, [column, summed])
    const parameters: Value[] = []
    const sql = columnSql(this.table, column)
    const rows = await this.runner.query<{ key: string; total: number }>(
      `SELECT ${sql} AS \`key\`, SUM(${columnSql(this.table, summed)}) AS \`total\` FROM \`${this.table.name}\` WHERE ${this.where(where, parameters)} GROUP BY ${sql}`,
      parameters,
    )
    return new Map(rows.map((row) => [row.key, Number(row.total)]))
  }

  /** The rows of many parents in one statement, each parent's in order and at most `limit` of them. */
  async findByParents<Column extends ColumnOf<Name>>(options: {
    readonly parent: ColumnOf<Name>
    readonly parentIds: readonly string[]
    readonly columns: readonly Column[]
    readonly where?: readonly Condition<Name>[]
    readonly orderBy: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]
    readonly limit?: number
    /** Parents have but a few rows as a rule: then reading some too many costs less than ranking them all. */
    readonly fewEach?: boolean
  }): Promise<Map<string, Picked<Name, Column>[]>> {
    const parameters: Value[] = []
    const columns = this.withMaskColumns([...new Set([...options.columns, options.parent as Column])])
    const select = `SELECT ${this.list(columns, parameters)}`
    const where = this.where([{ column: options.parent, in: options.parentIds }, ...(options.where ?? [])], parameters)
    const from = `FROM \`${this.table.name}\` WHERE ${where}`
    const order = this.orderSql(options.orderBy)
    const run = async (sql: string): Promise<Record<string, unknown>[]> => this.runner.query<Record<string, unknown>>(sql, parameters, this.access.viewer)
    const { limit } = options
    const ranked = async (): Promise<Record<string, unknown>[]> => {
      const ranking = `${select}, ROW_NUMBER() OVER (PARTITION BY ${columnSql(this.table, options.parent)}${order}) AS \`placeInParent\` ${from}`
      return run(`SELECT * FROM (${ranking}) AS \`ranked\` WHERE \`placeInParent\` <= ${Math.trunc(limit ?? 0)} ORDER BY \`placeInParent\``)
    }
    const some = async (): Promise<Record<string, unknown>[]> => {
      const enough = options.parentIds.length * (limit ?? 0) + SPARE_ROWS
      const rows = await run(`${select} ${from}${order} LIMIT ${enough + 1}`)
      return rows.length > enough ? ranked() : rows
    }
    const rows = limit === undefined ? await run(`${select} ${from}${order}`) : await (options.fewEach === true ? some() : ranked())
    const byParent = new Map<string, Picked<Name, Column>[]>(options.parentIds.map((id) => [id, []]))
    for (const row of this.finish(columns, rows)) {
      const list = byParent.get(String(row[options.parent]))
      if (list !== undefined && (limit === undefined || list.length < limit)) list.push(row as Picked<Name, Column>)
    }
    return byParent
  }

  /** All rows in scope in batches, in keyset order: memory does not grow with their number. */
  async *stream<Column extends ColumnOf<Name>>(options: Omit<PageOptions<Name, Column>, 'first' | 'after' | 'countTotal'>): AsyncGenerator<Picked<Name, Column>[]> {
    let after: string | null = null
    for (;;) {
      const page: Page<Picked<Name, Column>> = await this.connection({ ...options, first: STREAM_BATCH, after, countTotal: false })
      if (page.edges.length > 0) yield page.edges.map((edge) => edge.node)
      if (!page.hasNextPage) return
      after = page.edges.at(-1)?.cursor ?? null
    }
  }

  /** Writes a new row. It must lie in the viewer's scope, else OutOfScopeError undoes the transaction. */
  async insert(transaction: Transaction, row: Row<Name>): Promise<void> {
    const { sql, parameters } = insertSql(this.table, [row])
    await transaction.execute(sql, parameters)
    if (!this.surelySees(row)) await this.mustSee(transaction, row)
  }

  /** Whether the columns of a row alone put it in the viewer's scope; false also where they cannot tell. */
  surelySees(row: Row<Name>): boolean {
    return satisfies(scopedWhere(this.entity, this.access, []), row as unknown as Record<string, unknown>)
  }

  /**
   * Changes a row that is in scope before and after. With `version` the row must still have it, and gets the next one;
   * otherwise StaleRowError.
   */
  async update(transaction: Transaction, id: string, changes: Partial<Row<Name>>, version?: number): Promise<void> {
    await this.mustSee(transaction, { id })
    const { sql, parameters } = updateSql(this.table, changes, version)
    const touched = await transaction.execute(`${sql}`, [...parameters, id, ...(version === undefined ? [] : [version])])
    if (touched === 0) throw new StaleRowError()
    await this.mustSee(transaction, { id })
  }

  private async mustSee(transaction: Transaction, row: Record<string, unknown> | Row<Name>): Promise<void> {
    const key = this.table.primary.map((column) => ({ column, equals: (row as Record<string, unknown>)[column] }) as unknown as Condition<Name>)
    const parameters: Value[] = []
    const where = renderConditions(scopedWhere(this.entity, this.access, key), this.table, parameters)
    const rows = await transaction.query(`SELECT 1 AS \`seen\` FROM \`${this.table.name}\` WHERE ${where} LIMIT 1`, parameters)
    if (rows.length === 0) throw new OutOfScopeError()
  }

  private where(filter: readonly Condition<Name>[], parameters: Value[]): string {
    return renderConditions(scopedWhere(this.entity, this.access, filter), this.table, parameters)
  }

  private source(filter: readonly Condition<Name>[], parameters: Value[]): RowSource {
    return sourceOf(this.runner.dialect, this.table, scopedWhere(this.entity, this.access, filter), parameters)
  }

  private withMaskColumns<Column extends ColumnOf<Name>>(columns: readonly Column[]): Column[] {
    return [...new Set([...columns, ...(columnsForMask(this.entity, this.access) as Column[])])]
  }

  /** The columns, and what the mask has to be told of each row. Its values come first in `parameters`. */
  private list(columns: readonly ColumnOf<Name>[], parameters: Value[]): string {
    const marks = coverMarks(this.entity, this.access, columns).map(({ alias, where }) => `(CASE WHEN ${renderConditions(where, this.table, parameters)} THEN 1 ELSE 0 END) AS \`${alias}\``)
    return [...columns.map((column) => columnSql(this.table, column)), ...marks].join(',')
  }

  private orderSql(terms: readonly OrderTerm[], ordered: RowSource['ordered'] = (column) => columnSql(this.table, column)): string {
    if (terms.length === 0) return ''
    return ` ORDER BY ${terms.map((term) => `${ordered(term.column)}${term.descending ? ' DESC' : ''}`).join(', ')}`
  }

  private finish(columns: readonly string[], rows: Record<string, unknown>[]): Record<string, unknown>[] {
    decodeRows(this.table, columns, rows)
    maskRows(this.entity, this.access, this.today, columns, rows)
    return rows
  }
}
