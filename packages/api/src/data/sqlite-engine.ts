import Sqlite from 'better-sqlite3'
import { EndedTransactionError, bound, toldFromHere } from './connection.js'
import type { Engine, StatementResult, Value, WritingConnection } from './connection.js'
import { readTogether } from './read-together.js'
import { inSqliteBulk } from './sqlite-bulk.js'
import { insertsOf } from './statements.js'
import type { Statement, TableRows } from './statements.js'

/** Statements that a connection keeps prepared. */
const PREPARED_STATEMENTS = 500

/** What every connection to an embedded database is set to. */
export const prepareSqlite = (connection: Sqlite.Database, readonly: boolean): void => {
  connection.pragma('busy_timeout = 10000')
  connection.pragma('cache_size = -65536')
  if (readonly) return
  connection.pragma('journal_mode = WAL')
  // In WAL mode FULL makes a commit durable, not only consistent: acknowledged means on the disk.
  connection.pragma('synchronous = FULL')
}

type Prepared = Sqlite.Statement<unknown[], object>

class SqliteConnection implements WritingConnection {
  private readonly last: Statement[] = []
  private readonly prepared = new Map<string, Prepared>()

  constructor(private readonly database: Sqlite.Database) {}

  async run(sql: string, parameters: readonly Value[]): Promise<StatementResult> {
    return Promise.resolve(this.now(sql, parameters))
  }

  async runTogether(statements: readonly Statement[]): Promise<StatementResult[]> {
    return Promise.resolve(statements.map(({ sql, parameters }) => this.now(sql, parameters)))
  }

  async fill(rows: TableRows): Promise<void> {
    await this.runTogether(insertsOf(rows))
  }

  runLast(statements: readonly Statement[]): void {
    this.last.push(...statements)
  }

  begin(sql: string): void {
    this.last.length = 0
    this.database.exec(sql)
  }

  async commit(): Promise<void> {
    await this.runTogether(this.last)
    this.database.exec('COMMIT')
  }

  /** The same at once: the engine is in this process. */
  private now(sql: string, parameters: readonly Value[]): StatementResult {
    const statement = this.statement(sql)
    const values = bound(parameters)
    return statement.reader ? { rows: statement.all(...values), touched: 0 } : { rows: [], touched: statement.run(...values).changes }
  }

  exec(sql: string): void {
    this.database.exec(sql)
  }

  get inTransaction(): boolean {
    return this.database.inTransaction
  }

  close(): void {
    this.prepared.clear()
    this.database.close()
  }

  private statement(sql: string): Prepared {
    let statement = this.prepared.get(sql)
    if (statement === undefined) {
      statement = this.database.prepare<unknown[], object>(sql)
      if (this.prepared.size >= PREPARED_STATEMENTS) this.prepared.clear()
      this.prepared.set(sql, statement)
    }
    return statement
  }
}

const open = (path: string, readonly: boolean): SqliteConnection => {
  const database = new Sqlite(path, { readonly })
  prepareSqlite(database, readonly)
  return new SqliteConnection(database)
}

/** A connection for as long as its transaction lasts. */
const untilEnded = (connection: SqliteConnection): { readonly handle: WritingConnection; readonly end: () => void } => {
  let ended = false
  const open = (): SqliteConnection => {
    if (ended) throw new EndedTransactionError()
    return connection
  }
  return {
    handle: {
      run: async (sql, parameters) => open().run(sql, parameters),
      runTogether: async (statements) => open().runTogether(statements),
      fill: async (rows) => open().fill(rows),
      runLast: (statements) => open().runLast(statements),
    },
    end: () => {
      ended = true
    },
  }
}

const within = async <T>(connection: SqliteConnection, begin: string, work: (connection: WritingConnection) => Promise<T>): Promise<T> => {
  connection.begin(begin)
  const { handle, end } = untilEnded(connection)
  try {
    const result = await work(handle).finally(end)
    await toldFromHere(connection.commit())
    return result
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

/** The embedded database: one connection writes, the other reads what is committed and nothing else. */
export const openSqliteEngine = (path: string): Engine => {
  const writer = open(path, false)
  const reader = open(path, true)
  const inWaves = readTogether(async (statements) => Promise.all(statements.map(async ({ sql, parameters }) => (await reader.run(sql, parameters)).rows)))
  let queue: Promise<unknown> = Promise.resolve()
  return {
    dialect: 'sqlite',
    // Answers come in waves, as they do from a server, so that what siblings of one level ask next is asked together.
    read: (sql, parameters) => inWaves(sql, parameters, reader),
    transact: async (work) => {
      const turn = queue.then(() => within(writer, 'BEGIN IMMEDIATE', work))
      queue = turn.catch(() => undefined)
      return turn
    },
    snapshot: async (work) => {
      const own = open(path, true)
      try {
        return await within(own, 'BEGIN', work)
      } finally {
        own.close()
      }
    },
    inBulk: async (_tables, load, finish) => inSqliteBulk(writer, load, finish),
    close: async () => {
      await queue
      reader.close()
      writer.close()
    },
  }
}
