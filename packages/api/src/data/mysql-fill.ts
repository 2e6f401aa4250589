import { Readable } from 'node:stream'
import type { PoolConnection, QueryError, ResultSetHeader } from 'mysql2'
import type { Value } from './connection.js'
import type { TableRows } from './statements.js'

/** What a server says that takes no rows as a stream: older MySQL, MySQL from 8.0, which takes none unless it is told to, and MariaDB, in this order. */
const NOT_TAKEN: ReadonlySet<number | undefined> = new Set([1148, 3948, 4166])
const ROWS_PER_PIECE = 500

const SPECIAL = /[\\\t\n\r\0]/
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '\\0' }

const fieldOf = (value: Value): string => {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? '1' : '0'
  const text = String(value)
  return SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r\0]/g, (character) => WRITTEN[character] ?? character) : text
}

function* piecesOf(rows: TableRows['rows']): Generator<Buffer> {
  for (let start = 0; start < rows.length; start += ROWS_PER_PIECE) {
    let text = ''
    for (const row of rows.slice(start, start + ROWS_PER_PIECE)) text += `${row.map(fieldOf).join('\t')}\n`
    yield Buffer.from(text)
  }
}

/** Why rows were not taken as they are, or null. A stream's rows that a statement would be refused for come with a warning, changed or left out. */
const refusalOf = (table: string, count: number, { affectedRows, warningStatus }: ResultSetHeader): Error | null =>
  warningStatus === 0 && affectedRows === count ? null : new Error(`${table}: ${affectedRows} of ${count} rows were taken, with ${warningStatus} warnings`)

/**
 * Sends rows to the server as a stream of text, which it reads in less than half of the time that the same rows take as
 * statements; false when the server takes no streams, and then nothing was written. Throws when a row was not taken as
 * it is; the transaction is to be rolled back then.
 */
export const fillByStream = async (connection: PoolConnection, { table, columns, rows }: TableRows): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const sql = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${table}\` CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' (${columns.map((column) => `\`${column}\``).join(',')})`
    connection.query({ sql, infileStreamFactory: () => Readable.from(piecesOf(rows)) }, (error: QueryError | null, answer: unknown) => {
      if (error !== null) {
        if (NOT_TAKEN.has(error.errno)) resolve(false)
        else reject(error)
        return
      }
      const refusal = refusalOf(table, rows.length, answer as ResultSetHeader)
      if (refusal === null) resolve(true)
      else reject(refusal)
    })
  })
