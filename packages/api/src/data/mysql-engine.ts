import mysql from 'mysql2'
import type { FieldPacket, PoolConnection, PoolOptions, QueryError, ResultSetHeader } from 'mysql2'
import { EndedTransactionError, bound, toldFromHere } from './connection.js'
import type { Connection, Engine, StatementResult, Value, WritingConnection } from './connection.js'
import { inMysqlBulk } from './mysql-bulk.js'
import { fillByStream } from './mysql-fill.js'
import { readTogether } from './read-together.js'
import { DatabaseBusyError } from './retry.js'
import { insertsOf } from './statements.js'
import type { Statement, TableRows } from './statements.js'

/** Readers never wait for a connection that a writer holds, and the other way round. */
const READERS = 10
const WRITERS = 16
/** Statements that wait for a connection at most: requests wait elsewhere, in a shorter line, and many open pages hear of one change at once. */
const MOST_WAITING = 10_000
/** A statement with more values than this, such as the load of many rows, is not kept prepared. */
const MOST_PREPARED_VALUES = 250
/** Statements that each connection keeps prepared; the oldest are given back. The server bounds those of all connections together (`max_prepared_stmt_count`). */
const PREPARED_STATEMENTS = 100
const NO_MORE_PREPARED = 'ER_MAX_PREPARED_STMT_COUNT_REACHED'

/** How rows come from MySQL and MariaDB: days and instants as text, whole numbers as numbers, sums too, for money is safe below 2^53. */
export const MYSQL_ROWS = { charset: 'utf8mb4_bin', timezone: 'Z', dateStrings: true, supportBigNumbers: true, bigNumberStrings: false, decimalNumbers: true } as const satisfies PoolOptions

interface Pool {
  readonly take: () => Promise<PoolConnection>
  readonly close: () => Promise<void>
}

/** How every connection is set, whatever the server's defaults. */
const SETTINGS = [
  // A write sees what others have committed meanwhile, so that what it locks is as new as what it reads.
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  // A value that does not fit is refused, and text is read as the driver writes it.
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
]

/** A packet is written whole before it is given to the driver, which would look through all of it for places to fill once more. */
const filled = (sql: string, values: readonly Value[]): string => (values.length === 0 ? sql : mysql.format(sql, [...values]))

const openPool = (url: string, size: number): Pool => {
  const pool = mysql.createPool({ ...MYSQL_ROWS, uri: url.replace(/^mariadb:/, 'mysql:'), connectionLimit: size, maxPreparedStatements: PREPARED_STATEMENTS, trace: false, multipleStatements: true, queryFormat: filled } as PoolOptions)
  pool.on('connection', (connection) => {
    for (const setting of SETTINGS) {
      connection.query(setting, (error: QueryError | null) => {
        if (error !== null) connection.destroy()
      })
    }
  })
  let waiting = 0
  return {
    take: () => new Promise((resolve, reject) => {
      if (waiting >= MOST_WAITING) {
        reject(new DatabaseBusyError())
        return
      }
      waiting += 1
      pool.getConnection((error, connection) => {
        waiting -= 1
        if (error === null) resolve(connection)
        else reject(error)
      })
    }),
    close: () => new Promise((resolve, reject) => {
      pool.end((error) => {
        if (error === null || error === undefined) resolve()
        else reject(error)
      })
    }),
  }
}

type Answer = object[] | ResultSetHeader

/** Length of an instant to the second; a prepared statement leaves out milliseconds that are 0. */
const WHOLE_SECOND = 19

const withMilliseconds = (rows: object[], fields: readonly FieldPacket[]): object[] => {
  for (const { name, type } of fields) {
    if (type !== mysql.Types.DATETIME) continue
    for (const row of rows as Record<string, string | null>[]) if (row[name]?.length === WHOLE_SECOND) row[name] += '.000'
  }
  return rows
}

const resultOf = (answer: Answer, fields: readonly FieldPacket[] | undefined): StatementResult =>
  Array.isArray(answer) ? { rows: withMilliseconds(answer, fields ?? []), touched: 0 } : { rows: [], touched: answer.affectedRows }

const on = (connection: PoolConnection): Connection => ({
  run: (sql: string, parameters: readonly Value[]) =>
    new Promise((resolve, reject) => {
      const answered = (error: QueryError | null, answer: unknown, fields?: FieldPacket[]): void => {
        if (error === null) resolve(resultOf(answer as Answer, fields))
        // Other connections took the server's last place for prepared statements: this one runs all the same.
        else if (error.code === NO_MORE_PREPARED) connection.query(sql, bound(parameters), (refused: QueryError | null, rows: unknown) => (refused === null ? resolve(resultOf(rows as Answer, undefined)) : reject(refused)))
        else reject(error)
      }
      if (parameters.length > MOST_PREPARED_VALUES) connection.query(sql, bound(parameters), answered)
      else connection.execute(sql, bound(parameters), answered)
    }),
})

const plainly = async (connection: PoolConnection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error: QueryError | null) => {
      if (error === null) resolve()
      else reject(error)
    })
  })

/** Runs the work, which keeps what it did, and gives the connection back. */
const within = async <T>(connection: PoolConnection, work: () => Promise<T>): Promise<T> => {
  let healthy = false
  try {
    const result = await work()
    healthy = true
    return result
  } catch (error) {
    // A connection that cannot even be rolled back is thrown away, and the server rolls back what it began.
    healthy = await plainly(connection, 'ROLLBACK').then(
      () => true,
      () => false,
    )
    throw error
  } finally {
    if (healthy) connection.release()
    else connection.destroy()
  }
}

/** A statement with its values written into it, to stand in a packet beside others. */
const written = ({ sql, parameters }: Statement): string => mysql.format(sql, bound(parameters))

/** Sends two statements or more in one packet, which spares the way to the server and back. The server stops at the first that it refuses. */
const inOnePacket = async (connection: PoolConnection, statements: readonly string[]): Promise<StatementResult[]> =>
  new Promise((resolve, reject) => {
    connection.query(statements.join(';'), (error: QueryError | null, answers: unknown) => {
      // Text holds an instant's milliseconds also when they are 0.
      if (error === null) resolve((answers as Answer[]).map((answer) => resultOf(answer, undefined)))
      else reject(error)
    })
  })

/** What each statement gave: one alone runs prepared, several in one packet. */
const together = async (connection: PoolConnection, statements: readonly Statement[]): Promise<StatementResult[]> => {
  const [first] = statements
  if (first === undefined) return []
  return statements.length === 1 ? [await on(connection).run(first.sql, first.parameters)] : inOnePacket(connection, statements.map(written))
}

/** A transaction that begins with its first statement and is kept with its last, each time in the same packet. */
class Writing implements WritingConnection {
  private begun = false
  private ended = false
  private readonly last: Statement[] = []

  constructor(private readonly connection: PoolConnection) {}

  async run(sql: string, parameters: readonly Value[]): Promise<StatementResult> {
    const [result] = await this.runTogether([{ sql, parameters: [...parameters] }])
    return result ?? { rows: [], touched: 0 }
  }

  async runTogether(statements: readonly Statement[]): Promise<StatementResult[]> {
    if (this.ended) throw new EndedTransactionError()
    if (this.begun || statements.length === 0) return together(this.connection, statements)
    this.begun = true
    return (await inOnePacket(this.connection, ['START TRANSACTION', ...statements.map(written)])).slice(1)
  }

  async fill(rows: TableRows): Promise<void> {
    if (this.ended) throw new EndedTransactionError()
    if (!this.begun) await plainly(this.connection, 'START TRANSACTION')
    this.begun = true
    if (!(await fillByStream(this.connection, rows))) await together(this.connection, insertsOf(rows))
  }

  runLast(statements: readonly Statement[]): void {
    if (this.ended) throw new EndedTransactionError()
    this.last.push(...statements)
  }

  /** From here on the connection is another's. */
  end(): void {
    this.ended = true
  }

  async commit(): Promise<void> {
    if (this.last.length > 0) await inOnePacket(this.connection, [...(this.begun ? [] : ['START TRANSACTION']), ...this.last.map(written), 'COMMIT'])
    else if (this.begun) await plainly(this.connection, 'COMMIT')
  }
}

/** MySQL or MariaDB: statements prepared on the server, readers and writers on connections of their own. */
export const openMysqlEngine = (url: string): Engine => {
  const readers = openPool(url, READERS)
  const writers = openPool(url, WRITERS)
  return {
    dialect: 'mysql',
    read: readTogether(async (statements) => {
      const connection = await readers.take()
      try {
        return (await together(connection, statements)).map((result) => result.rows)
      } finally {
        connection.release()
      }
    }),
    transact: async (work) => {
      const connection = await writers.take()
      const writing = new Writing(connection)
      return within(connection, async () => {
        // Nothing may follow once the work has settled: not while it is being kept either.
        const result = await work(writing).finally(() => writing.end())
        await toldFromHere(writing.commit())
        return result
      })
    },
    snapshot: async (work) => {
      const connection = await readers.take()
      return within(connection, async () => {
        for (const sql of ['SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', 'START TRANSACTION WITH CONSISTENT SNAPSHOT']) await plainly(connection, sql)
        const result = await work(on(connection))
        await plainly(connection, 'COMMIT')
        return result
      })
    },
    inBulk: async (tables, load, finish) => {
      const owned = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
        const connection = await writers.take()
        try {
          return await work(on(connection))
        } finally {
          connection.release()
        }
      }
      await inMysqlBulk(owned, tables, load, finish)
    },
    close: async () => {
      await readers.close()
      await writers.close()
    },
  }
}
