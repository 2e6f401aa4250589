import { vi } from 'vitest'
import type { Database, Value } from '../../data/database.js'
import type { SentStatement } from './statement-plan.js'

/** The statements that the work reads with, as they were sent. */
export const recordedStatements = async (database: Database, work: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
  const statements: SentStatement[] = []
  const query = database.query.bind(database)
  const recording = vi.spyOn(database, 'query').mockImplementation((sql: string, parameters: readonly Value[] = [], reader?: object) => {
    statements.push({ sql, parameters: [...parameters] })
    return query(sql, parameters, reader)
  })
  try {
    await work()
  } finally {
    recording.mockRestore()
  }
  return statements
}
