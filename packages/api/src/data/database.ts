import type { DataSource } from 'typeorm'
import { connect } from './connect.js'
import { toldFromHere } from './connection.js'
import type { Engine, Value, WritingConnection } from './connection.js'
import type { EntityName, Row } from './entities.js'
import { MIGRATIONS } from './migrations/index.js'
import { retried } from './retry.js'
import { tableRows } from './statements.js'
import type { Answers, Questions, Statement } from './statements.js'
import { tableOf } from './table.js'

export type { Value } from './connection.js'
export type Dialect = 'sqlite' | 'mysql'

/** Runs statements; a reader sees only what is committed. */
export interface Runner {
  readonly dialect: Dialect
  /** Rows of a SELECT. What is asked at the same moment for one `reader` may go to the server together. */
  query<T extends object>(sql: string, parameters?: readonly Value[], reader?: object): Promise<T[]>
}

/** A write in progress. All of it is kept or none. */
export interface Transaction extends Runner {
  /** Runs an INSERT, UPDATE or DELETE; answers the number of rows it touched. */
  execute(sql: string, parameters?: readonly Value[]): Promise<number>
  /** Asks several questions in one packet where the engine takes them so, each after the one before it. */
  askTogether<const Asked extends Questions>(questions: Asked): Promise<Answers<Asked>>
  /** Writes new rows of an entity, many of them sooner than by `execute` where the engine can. */
  fill<Name extends EntityName>(entity: Name, rows: readonly Row<Name>[]): Promise<void>
  /** Runs writes as the last of the transaction, in one packet with what keeps it: when one is refused, nothing is kept. */
  executeLast(statements: readonly Statement[]): void
  /** Runs once the change is durable; never when it is rolled back. It must not throw: the change is kept whatever it does. */
  afterCommit(action: () => void): void
}

/** What `FOR UPDATE` is on this database; SQLite has one writer at a time anyway. */
export const forUpdate = (dialect: Dialect): string => (dialect === 'mysql' ? ' FOR UPDATE' : '')

/** The database of the process: migrations, reads, and transactions that are retried when the engine asks for it. */
export class Database implements Runner {
  /** Statements run so far; tests count with it. */
  statements = 0
  readonly dialect: Dialect

  private constructor(
    private readonly schema: DataSource,
    private readonly engine: Engine,
  ) {
    this.dialect = engine.dialect
  }

  /** Connects; throws with the engine's sentence when the database cannot be reached. */
  static async open(url: string): Promise<Database> {
    const { schema, engine } = await connect(url)
    return new Database(schema, engine)
  }

  /**
   * Brings the schema up to this code. Throws when the database is newer than the code, so that an old program never
   * writes into a schema that it does not know.
   */
  async migrate(): Promise<void> {
    await this.refuseNewer()
    await this.schema.runMigrations()
  }

  /** True when every migration of this code has run. */
  async isMigrated(): Promise<boolean> {
    return !(await this.schema.showMigrations())
  }

  /** True when a statement comes back. */
  async isReachable(): Promise<boolean> {
    try {
      await this.engine.read('SELECT 1', [])
      return true
    } catch {
      // Not reachable is the answer, whatever the engine's reason.
      return false
    }
  }

  async query<T extends object>(sql: string, parameters: readonly Value[] = [], reader?: object): Promise<T[]> {
    this.statements += 1
    return (await toldFromHere(this.engine.read(sql, parameters, reader))) as T[]
  }

  /** Reads the database as it is at one moment, whatever is written meanwhile. */
  async snapshot<T>(work: (runner: Runner) => Promise<T>): Promise<T> {
    return this.engine.snapshot((connection) => work({ dialect: this.dialect, query: async <Row extends object>(sql: string, parameters: readonly Value[] = []) => (await toldFromHere(connection.run(sql, parameters))).rows as Row[] }))
  }

  /** Runs the work in one transaction; on SQLite one at a time, on MySQL again after a deadlock. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dialect === 'mysql' ? retried(() => this.transact(work)) : this.transact(work)
  }

  /**
   * Runs a load that would be begun anew if it were cut off; see `inSqliteBulk` and `inMysqlBulk`. `finish` may rely on the
   * indices. The load writes many rows of the `entities`, the most of the first.
   */
  async inBulk(entities: readonly EntityName[], load: () => Promise<void>, finish: () => Promise<void>): Promise<void> {
    return this.engine.inBulk(entities.map((entity) => tableOf(entity).name), load, finish)
  }

  async close(): Promise<void> {
    await this.engine.close()
    await this.schema.destroy()
  }

  private async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const actions: (() => void)[] = []
    const result = await this.engine.transact((connection) => work(this.transaction(connection, actions)))
    // The change is durable by now: nothing that follows may undo it or run it again.
    for (const action of actions) action()
    return result
  }

  private transaction(connection: WritingConnection, actions: (() => void)[]): Transaction {
    return {
      dialect: this.dialect,
      query: async <T extends object>(sql: string, parameters: readonly Value[] = []): Promise<T[]> => {
        this.statements += 1
        return (await toldFromHere(connection.run(sql, parameters))).rows as T[]
      },
      execute: async (sql, parameters = []) => {
        this.statements += 1
        return (await toldFromHere(connection.run(sql, parameters))).touched
      },
      askTogether: async <const Asked extends Questions>(questions: Asked): Promise<Answers<Asked>> => {
        const asked = questions.filter((question) => question !== null)
        this.statements += asked.length
        const results = await toldFromHere(connection.runTogether(asked))
        const answers = new Map(asked.map((question, place) => [question, question.read(results[place]?.rows ?? [])]))
        return questions.map((question) => (question === null ? null : answers.get(question))) as Answers<Asked>
      },
      fill: async (entity, rows) => {
        this.statements += 1
        await toldFromHere(connection.fill(tableRows(tableOf(entity), rows)))
      },
      executeLast: (statements) => {
        this.statements += statements.length
        connection.runLast(statements)
      },
      afterCommit: (action) => {
        actions.push(action)
      },
    }
  }

  private async refuseNewer(): Promise<void> {
    const known = new Set(MIGRATIONS.map((Migration) => new Migration().name))
    const runner = this.schema.createQueryRunner()
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
