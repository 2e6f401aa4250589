import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../data/unscoped-table.js'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { sampleHousehold } from '../testing/sample-household.js'
import { describeError } from './error-log.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test of what is logged')
const NAME = '包格日乐图'

/** A line of the log as it is written. */
const logged = (error: unknown): string => {
  let text = ''
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString()
      done()
    },
  })
  pino(stream).error({ error: describeError(error), reference: 'r' }, 'unexpected error')
  return text
}

const failureOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}

describe('the log of an error that nobody expected', () => {
  let made: EmptyDatabase
  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })

  const failures: Readonly<Record<string, () => Promise<unknown>>> = {
    'a statement that cannot be run': () => made.database.query('SELECT * FROM `nowhere` WHERE `name` = ?', [NAME]),
    'a key that is taken, which the engine repeats in its message': async () => {
      const household = sampleHousehold({ number: NAME, headName: NAME })
      await made.database.write((transaction) => HOUSEHOLDS.insert(transaction, [household, { ...household, id: 'another' }]))
    },
    'a value that may not be missing': () => made.database.write((transaction) => HOUSEHOLDS.insert(transaction, [{ ...sampleHousehold({ headName: NAME }), number: null as unknown as string }])),
  }

  it.each(Object.entries(failures))('says where %s came from and how the engine calls it, and nothing of what it was about', async (_name, work) => {
    const error = await failureOf(work)
    const text = logged(error)
    expect(text).not.toContain(NAME)
    expect(text).not.toMatch(/SELECT|INSERT|Duplicate entry|UNIQUE constraint/)
    expect(text).toMatch(/"code":"(SQLITE_|ER_)/)
    expect(text).toMatch(/"frames":\["at .*toldFromHere/)
  })

  it('is not deceived by a message that looks like a trace', () => {
    const error = new Error(`first line\n    at ${NAME} (secret)\n    at 159999`)
    expect(logged(error)).not.toContain(NAME)
    expect(logged(error)).not.toContain('159999')
    expect(describeError(error).frames.length).toBeGreaterThan(0)
  })

  it('follows causes, and takes whatever was thrown', () => {
    const cause = new Error(NAME)
    expect(describeError(new Error(NAME, { cause }))).toMatchObject({ name: 'Error', cause: { name: 'Error', cause: null } })
    expect(describeError(NAME)).toEqual({ name: 'string', code: null, frames: [], cause: null })
    const itself = new Error('round')
    itself.cause = itself
    expect(describeError(itself).cause).toBeNull()
  })
})
