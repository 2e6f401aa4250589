import type { Engine, Value } from './connection.js'
import type { Statement } from './statements.js'

/** More than this goes in several packets, so that no statement waits for many others. */
const MOST_TOGETHER = 8

interface Waiting extends Statement {
  readonly answer: (rows: object[]) => void
  readonly fail: (error: unknown) => void
}

type ReadAll = (statements: readonly Statement[]) => Promise<object[][]>

/** Runs the statements together; when that fails, each alone, so that none fails by another's fault. */
const settle = async (readAll: ReadAll, waiting: readonly Waiting[]): Promise<void> => {
  try {
    const rows = await readAll(waiting)
    for (const [index, each] of waiting.entries()) each.answer(rows[index] ?? [])
  } catch (error) {
    const [only] = waiting
    if (waiting.length === 1 && only !== undefined) only.fail(error)
    else await Promise.all(waiting.map((each) => settle(readAll, [each])))
  }
}

/**
 * Collects what is read for one reader until the work at hand has asked all it asks, and sends it together: a home that
 * needs persons, measures and observations of ten households goes to the server once for the three.
 */
export const readTogether = (readAll: ReadAll): Engine['read'] => {
  const waiting = new Map<object, Waiting[]>()
  const send = (reader: object): void => {
    const all = waiting.get(reader) ?? []
    waiting.delete(reader)
    for (let from = 0; from < all.length; from += MOST_TOGETHER) void settle(readAll, all.slice(from, from + MOST_TOGETHER))
  }
  return (sql: string, parameters: readonly Value[], reader?: object) =>
    new Promise((answer, fail) => {
      const asked: Waiting = { sql, parameters: [...parameters], answer, fail }
      if (reader === undefined) {
        void settle(readAll, [asked])
        return
      }
      const others = waiting.get(reader)
      if (others !== undefined) {
        others.push(asked)
        return
      }
      waiting.set(reader, [asked])
      setImmediate(send, reader)
    })
}
