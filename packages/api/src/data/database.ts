import type { DataSource, QueryRunner } from 'typeorm'
import { connectMysql, connectSqlite } from './connect.js'
import { MIGRATIONS } from './migrations/index.js'
import { retried } from './retry.js'
import { inSqliteBulk } from './sqlite-bulk.js'

export type Dialect = 'sqlite' | 'mysql'
export type Value = string | number | boolean | null

/** Runs statements; a reader sees only what is committed. */
export interface Runner {
  readonly dialect: Dialect
  /** Rows of a SELECT. */
  query<T extends object>(sql: string, parameters?: readonly Value[]): Promise<T[]>
}

/** A write in progress. All of it is kept or none. */
export interface Transaction extends Runner {
  /** Runs an INSERT, UPDATE or DELETE; answers the number of rows it touched. */
  execute(sql: string, parameters?: readonly Value[]): Promise<number>
  /** Runs once the change is durable; never when it is rolled back. It must not throw: the change is kept whatever it does. */
  afterCommit(action: () => void): void
}

/** What `FOR UPDATE` is on this database; SQLite has one writer at a time anyway. */
export const forUpdate = (dialect: Dialect): string => (dialect === 'mysql' ? ' FOR UPDATE' : '')

const bind = (parameters: readonly Value[]): unknown[] =>
  parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value))

interface Structured {
  readonly records?: unknown
  readonly affected?: number
}

/** The database of the process: migrations, reads, and transactions that are retried when the engine asks for it. */
export class Database implements Runner {
  /** Statements run so far; tests count with it. */
  statements = 0
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly dialect: Dialect,
    private readonly writer: DataSource,
    private reader: DataSource,
    private readonly openReader: (() => Promise<DataSource>) | null,
  ) {}

  /** Connects; throws with the engine's sentence when the database cannot be reached. */
  static async open(url: string): Promise<Database> {
    if (url.startsWith('sqlite:')) {
      const { writer, openReader } = await connectSqlite(url)
      return new Database('sqlite', writer, writer, openReader)
    }
    const source = await connectMysql(url)
    return new Database('mysql', source, source, null)
  }

  /**
   * Brings the schema up to this code. Throws when the database is newer than the code, so that an old program never
   * writes into a schema that it does not know.
   */
  async migrate(): Promise<void> {
    await this.refuseNewer()
    await this.writer.runMigrations()
    await this.useReader()
  }

  /** True when every migration of this code has run. */
  async isMigrated(): Promise<boolean> {
    return !(await this.writer.showMigrations())
  }

  /** True when a statement comes back. */
  async isReachable(): Promise<boolean> {
    try {
      await this.reader.query('SELECT 1')
      return true
    } catch {
      // Not reachable is the answer, whatever the engine's reason.
      return false
    }
  }

  async query<T extends object>(sql: string, parameters: readonly Value[] = []): Promise<T[]> {
    this.statements += 1
    return this.reader.query<T[]>(sql, bind(parameters))
  }

  /** Reads the database as it is at one moment, whatever is written meanwhile. */
  async snapshot<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    const source = this.openReader === null ? this.writer : await this.openReader()
    const runner = source.createQueryRunner()
    const read: Runner = { dialect: this.dialect, query: async <Row extends object>(sql: string, parameters: readonly Value[] = []) => (await runner.query(sql, bind(parameters))) as Row[] }
    try {
      await runner.startTransaction(this.dialect === 'mysql' ? 'REPEATABLE READ' : 'SERIALIZABLE')
      const result = await work(read)
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction()
      throw error
    } finally {
      await runner.release()
      if (source !== this.writer) await source.destroy()
    }
  }

  /** Runs the work in one transaction; on SQLite one at a time, on MySQL again after a deadlock. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.dialect === 'mysql') return retried(() => this.transact(work))
    const turn = this.queue.then(() => this.transact(work))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  /** Runs a load that would be begun anew if it were cut off; see `inSqliteBulk`. `finish` may rely on the indices. */
  async inBulk(load: () => Promise<void>, finish: () => Promise<void>): Promise<void> {
    if (this.dialect === 'sqlite') return inSqliteBulk(this.writer, load, finish)
    await load()
    await finish()
  }

  async close(): Promise<void> {
    await this.queue
    if (this.reader !== this.writer) await this.reader.destroy()
    await this.writer.destroy()
  }

  private async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.writer.createQueryRunner()
    const actions: (() => void)[] = []
    const result = await this.commit(runner, () => work(this.transaction(runner, actions)))
    // The change is durable by now: nothing that follows may undo it or run it again.
    for (const action of actions) action()
    return result
  }

  private async commit<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
    try {
      await runner.startTransaction(this.dialect === 'mysql' ? 'READ COMMITTED' : 'SERIALIZABLE')
      const result = await work()
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction()
      throw error
    } finally {
      await runner.release()
    }
  }

  private transaction(runner: QueryRunner, actions: (() => void)[]): Transaction {
    return {
      dialect: this.dialect,
      query: async <T extends object>(sql: string, parameters: readonly Value[] = []): Promise<T[]> => {
        this.statements += 1
        return (await runner.query(sql, bind(parameters))) as T[]
      },
      execute: async (sql, parameters = []) => {
        this.statements += 1
        const result = (await runner.query(sql, bind(parameters), true)) as Structured
        return result.affected ?? 0
      },
      afterCommit: (action) => {
        actions.push(action)
      },
    }
  }

  private async useReader(): Promise<void> {
    if (this.openReader === null || this.reader !== this.writer) return
    this.reader = await this.openReader()
  }

  private async refuseNewer(): Promise<void> {
    const known = new Set(MIGRATIONS.map((Migration) => new Migration().name))
    const runner = this.writer.createQueryRunner()
    try {
      if (!(await runner.hasTable('migration'))) return
      const done = (await runner.query('SELECT `name` FROM `migration`')) as { name: string }[]
      const unknown = done.filter((row) => !known.has(row.name))
      if (unknown.length > 0) {
        throw new Error(
          `This database was written by a newer version of Bangfu (it knows ${unknown.map((row) => row.name).join(', ')}). Start that version, or restore a backup made with this one. Nothing was changed.`,
        )
      }
    } finally {
      await runner.release()
    }
  }
}
