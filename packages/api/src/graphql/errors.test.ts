import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { StatementError } from '../data/connection.js'
import { answerError } from './errors.js'

const statement = "UPDATE `person` SET `name` = '包格日乐图'"

const answerTo = (error: Error): { answer: GraphQLError; logged: unknown[] } => {
  const logged: unknown[] = []
  return { answer: answerError(new GraphQLError(error.message, { originalError: error }), 'en', (each) => logged.push(each)), logged }
}

describe('an error of a resolver', () => {
  it.each(['ECONNREFUSED', 'PROTOCOL_CONNECTION_LOST', 'ER_LOCK_DEADLOCK', 'SQLITE_BUSY'])('is UNAVAILABLE when the database gave %s: the same request may succeed later', (code) => {
    const failed = new StatementError(Object.assign(new Error(statement), { code }))
    const { answer, logged } = answerTo(failed)
    expect(answer.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 5, http: { status: 503 } })
    expect(answer.message).not.toContain('UPDATE')
    expect(logged).toEqual([failed])
  })

  it('that nobody expected is told by a reference alone', () => {
    const { answer, logged } = answerTo(Object.assign(new Error(statement), { code: 'ER_BAD_FIELD_ERROR' }))
    expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: expect.any(String) as string })
    expect(answer.message).not.toContain('UPDATE')
    expect(logged).toHaveLength(1)
  })
})
