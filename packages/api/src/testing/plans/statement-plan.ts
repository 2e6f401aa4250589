import type { Database, Value } from '../../data/database.js'

/** A statement as it was sent. */
export interface SentStatement {
  readonly sql: string
  readonly parameters: readonly Value[]
}

/** How the engine reads one table of a statement. */
export interface TableAccess {
  /** The table; of a sort that the engine does not lay to a table's charge, the first one. */
  readonly table: string
  /** Read through from one end to the other, or an index of it. */
  readonly whole: boolean
  /** Sorted after reading, because no index gives the order. */
  readonly sorted: boolean
  readonly text: string
}

interface MysqlStep {
  readonly table: string | null
  readonly type: string | null
  readonly key: string | null
  readonly rows: number | null
  readonly Extra: string | null
}

/** Rows that the engine means to read before a page is full. */
const LARGEST_PAGE = 200

/** A table inside EXISTS is called after both: `linkage_of_enterprise`. */
const tableOfAlias = (alias: string): string => alias.replace(/_of_.*$/, '')

const onMysql = async (database: Database, { sql, parameters }: SentStatement): Promise<TableAccess[]> =>
  (await database.query<MysqlStep>(`EXPLAIN ${sql}`, parameters)).map(({ table, type, key, rows, Extra }) => ({
    table: tableOfAlias(table ?? ''),
    // An index that gives the order is walked until the page is full: the engine says after how many rows.
    whole: type === 'ALL' || (type === 'index' && (rows ?? 0) > LARGEST_PAGE),
    sorted: (Extra ?? '').includes('Using filesort'),
    text: `${type} of ${table} by ${key}, ${rows} rows, ${Extra}`,
  }))

/** Rows that are equal in all but the last terms are sorted among themselves alone. */
const SORTS_ALL = /^USE TEMP B-TREE FOR ORDER BY/

const onSqlite = async (database: Database, { sql, parameters }: SentStatement): Promise<TableAccess[]> => {
  const first = /FROM `(\w+)`/.exec(sql)?.[1] ?? ''
  return (await database.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)).map(({ detail }) => ({
    table: SORTS_ALL.test(detail) ? first : tableOfAlias(/^(?:SCAN|SEARCH) (\w+)/.exec(detail)?.[1] ?? ''),
    whole: detail.startsWith('SCAN '),
    sorted: SORTS_ALL.test(detail),
    text: detail,
  }))
}

/** How the database would read what the statement asks. */
export const planOf = async (database: Database, statement: SentStatement): Promise<readonly TableAccess[]> => (database.dialect === 'mysql' ? onMysql : onSqlite)(database, statement)
