import type { Statement, TableRows } from './statements.js'

export type Value = string | number | boolean | null

/** Parameters as both drivers take them. */
export const bound = (parameters: readonly Value[]): (string | number | null)[] => parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value))

/** What a statement gave back: rows of a SELECT, or the number of rows that it touched. */
export interface StatementResult {
  readonly rows: object[]
  readonly touched: number
}

/** One connection on which statements follow one another; a transaction has it to itself. */
export interface Connection {
  run(sql: string, parameters: readonly Value[]): Promise<StatementResult>
}

/** The connection of a transaction. */
export interface WritingConnection extends Connection {
  /** Runs statements in order, in one packet where the engine takes them so. When one is refused, none after it runs. */
  runTogether(statements: readonly Statement[]): Promise<StatementResult[]>
  /** Writes new rows of a table, many of them sooner than by statements where the engine can. */
  fill(rows: TableRows): Promise<void>
  /** Runs these last, together with what keeps the transaction: when one is refused, nothing is kept. */
  runLast(statements: readonly Statement[]): void
}

/** What a database engine offers: single reads, a transaction, and a view of one moment. */
export interface Engine {
  readonly dialect: 'sqlite' | 'mysql'
  /**
   * Rows of a SELECT, as they are committed. What is asked at the same moment for one `reader`, such as the person whom a
   * request is answered for, may go to the server together.
   */
  read(sql: string, parameters: readonly Value[], reader?: object): Promise<object[]>
  /** Runs the work and keeps all of it or, when it throws, none. */
  transact<T>(work: (connection: WritingConnection) => Promise<T>): Promise<T>
  /** Reads as of one moment, whatever is written meanwhile. */
  snapshot<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  /**
   * Runs a load that would be begun anew if it were cut off, as fast as the engine can; `finish` may rely on the indices.
   * The load writes many rows of the `tables`, whose indices may be built once at its end, the largest named first.
   */
  inBulk(tables: readonly string[], load: () => Promise<void>, finish: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** What the driver says without a code of a connection that died: it is lost. */
const LOST = 'PROTOCOL_CONNECTION_LOST'

const codeOf = (cause: unknown): string | null => {
  if (!(cause instanceof Error)) return null
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  return 'fatal' in cause && cause.fatal === true ? LOST : null
}

/** A transaction was used after its end, when its connection may be another's already: a fault of ours, found before it writes. */
export class EndedTransactionError extends Error {
  override readonly name = 'EndedTransactionError'

  constructor() {
    super('The transaction has ended')
  }
}

/** A statement that the engine refused, with the engine's code. Its cause holds the engine's own words, which may repeat a person's data. */
export class StatementError extends Error {
  readonly code: string | null

  constructor(cause: unknown) {
    super('The database refused a statement', { cause })
    this.name = 'StatementError'
    this.code = codeOf(cause)
  }
}

/** Tells of a failure from where the statement was asked for: the engine's own trace ends inside the driver. */
export const toldFromHere = async <T>(statement: Promise<T>): Promise<T> => {
  try {
    return await statement
  } catch (error) {
    throw error instanceof EndedTransactionError ? error : new StatementError(error)
  }
}
