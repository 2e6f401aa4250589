import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { StatementError } from './connection.js'
import type { Transaction } from './database.js'
import { isDuplicate, isRetryable, onceMoreWhenTaken, retried } from './retry.js'
import type { Statement } from './statements.js'
import { UnscopedTable } from './unscoped-table.js'

const SETTINGS = new UnscopedTable('Setting', 'a test of transactions')
const isMysql = process.env['TEST_DIALECT'] === 'mysql'

/** Something that happens once and can be waited for. */
const signal = (): { readonly happened: Promise<void>; readonly tell: () => void } => {
  let tell = (): void => undefined
  const happened = new Promise<void>((resolve) => {
    tell = resolve
  })
  return { happened, tell: () => tell() }
}

const failure = (code: string): Error => new StatementError(Object.assign(new Error('of the driver'), { code }))

/** Writes the name that others will want to take. */
const takeName = async (database: EmptyDatabase['database']): Promise<void> => database.write((transaction) => SETTINGS.insert(transaction, [{ name: 'taken', value: '1' }]))

describe('a transaction', () => {
  let made: EmptyDatabase
  const valueOf = async (name: string): Promise<string | null> => (await SETTINGS.findOne(made.database, [{ column: 'name', equals: name }]))?.value ?? null
  const put = async (transaction: Transaction, name: string, value: string): Promise<void> => {
    if ((await SETTINGS.update(transaction, [{ column: 'name', equals: name }], { value })) === 0) await SETTINGS.insert(transaction, [{ name, value }])
  }

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })
  beforeEach(async () => {
    await made.database.write((transaction) => SETTINGS.remove(transaction, []))
  })

  it('is kept whole or not at all', async () => {
    await expect(
      made.database.write(async (transaction) => {
        await put(transaction, 'a', '1')
        throw new Error('half way')
      }),
    ).rejects.toThrow('half way')
    expect(await valueOf('a')).toBeNull()
  })

  it('runs nothing once it has ended, kept or not: its connection may be another’s by then', async () => {
    let kept: Transaction | null = null
    await made.database.write(async (transaction) => {
      kept = transaction
      await put(transaction, 'a', '1')
    })
    const handle = kept as Transaction | null
    if (handle === null) throw new Error('There was no transaction')
    await expect(put(handle, 'b', '2')).rejects.toThrow(/ended/)
    await expect(made.database.write((transaction) => {
      kept = transaction
      return Promise.reject(new Error('given up'))
    })).rejects.toThrow('given up')
    await expect(put(kept as unknown as Transaction, 'b', '2')).rejects.toThrow(/ended/)
    expect([await valueOf('a'), await valueOf('b')]).toEqual(['1', null])
  })

  it('is seen by readers once it is committed and not before', async () => {
    const written = signal()
    const goOn = signal()
    const write = made.database.write(async (transaction) => {
      await put(transaction, 'a', '1')
      written.tell()
      await goOn.happened
      expect((await SETTINGS.findOne(transaction, [{ column: 'name', equals: 'a' }]))?.value).toBe('1')
    })
    await written.happened
    expect(await valueOf('a')).toBeNull()
    goOn.tell()
    await write
    expect(await valueOf('a')).toBe('1')
  })

  it('tells what waits for its end only when it is durable', async () => {
    const told: string[] = []
    await made.database.write(async (transaction) => {
      transaction.afterCommit(() => told.push('kept'))
      await put(transaction, 'a', '1')
      expect(told).toEqual([])
    })
    await expect(
      made.database.write((transaction) => {
        transaction.afterCommit(() => told.push('undone'))
        return Promise.reject(new Error('undone'))
      }),
    ).rejects.toThrow('undone')
    expect(told).toEqual(['kept'])
  })

  it('loses no change when many write the same row at once', async () => {
    await made.database.write((transaction) => put(transaction, 'count', '0'))
    await Promise.all(
      Array.from({ length: 20 }, () =>
        made.database.write(async (transaction) => {
          const row = await SETTINGS.findOne(transaction, [{ column: 'name', equals: 'count' }], true)
          await put(transaction, 'count', String(Number(row?.value) + 1))
        }),
      ),
    )
    expect(await valueOf('count')).toBe('20')
  })

  it('that failed leaves the next one its turn', async () => {
    const results = await Promise.allSettled([
      made.database.write(() => Promise.reject(new Error('first'))),
      made.database.write((transaction) => put(transaction, 'a', '2')),
    ])
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled'])
    expect(await valueOf('a')).toBe('2')
  })

  it('reads a snapshot as it was, whatever is written meanwhile', async () => {
    await made.database.write((transaction) => put(transaction, 'a', '1'))
    await made.database.snapshot(async (runner) => {
      const before = await SETTINGS.findOne(runner, [{ column: 'name', equals: 'a' }])
      await made.database.write((transaction) => put(transaction, 'a', '2'))
      const after = await SETTINGS.findOne(runner, [{ column: 'name', equals: 'a' }])
      expect([before?.value, after?.value]).toEqual(['1', '1'])
    })
    expect(await valueOf('a')).toBe('2')
  })

  const setting = (name: string, value: string): Statement[] => SETTINGS.insertion([{ name, value }])

  it('keeps what is written last, after all the rest and in order', async () => {
    await made.database.write(async (transaction) => {
      transaction.executeLast([...setting('a', '1'), SETTINGS.change([{ column: 'name', equals: 'a' }], { value: '2' })])
      transaction.executeLast([SETTINGS.change([{ column: 'value', equals: '2' }], { value: '3' })])
      expect(await SETTINGS.findOne(transaction, [{ column: 'name', equals: 'a' }])).toBeNull()
      await put(transaction, 'b', '2')
    })
    expect([await valueOf('a'), await valueOf('b')]).toEqual(['3', '3'])
    await made.database.write((transaction) => {
      transaction.executeLast(setting('alone', '1'))
      return Promise.resolve()
    })
    expect(await valueOf('alone')).toBe('1')
  })

  it.each([['after others', true], ['as all there is', false]])('keeps nothing when a statement in the middle of the last is refused, %s', async (_name, afterOthers) => {
    const told: string[] = []
    await takeName(made.database)
    const attempt = made.database.write(async (transaction) => {
      if (afterOthers) await put(transaction, 'before', '1')
      transaction.afterCommit(() => told.push('kept'))
      transaction.executeLast([...setting('a', '1'), ...setting('taken', '2'), ...setting('b', '1')])
    })
    const refused = await attempt.catch((error: unknown) => error)
    expect([refused instanceof StatementError, isDuplicate(refused)]).toEqual([true, true])
    expect(await Promise.all(['before', 'a', 'taken', 'b'].map(valueOf))).toEqual([null, null, '1', null])
    expect(told).toEqual([])
    // The connection serves the next one.
    await Promise.all(Array.from({ length: 20 }, (_, n) => made.database.write((transaction) => put(transaction, `next ${n}`, '1'))))
    expect(await valueOf('next 19')).toBe('1')
  })

  it('drops what was to be written last when it is given up', async () => {
    await expect(
      made.database.write((transaction) => {
        transaction.executeLast(setting('a', '1'))
        return Promise.reject(new Error('given up'))
      }),
    ).rejects.toThrow('given up')
    await made.database.write((transaction) => put(transaction, 'b', '1'))
    expect([await valueOf('a'), await valueOf('b')]).toEqual([null, '1'])
  })

  it('is run again when its last statements meet another in the way', async () => {
    await takeName(made.database)
    let tries = 0
    await made.database.write((transaction) => {
      tries += 1
      transaction.executeLast(setting('a', String(tries)))
      return tries < 3 ? Promise.reject(failure('ER_LOCK_DEADLOCK')) : Promise.resolve()
    }).catch((error: unknown) => {
      // The embedded database has one writer and gives none up.
      expect([isMysql, isRetryable(error)]).toEqual([false, true])
    })
    expect([tries, await valueOf('a')]).toEqual(isMysql ? [3, '3'] : [1, null])
  })

  it('answers questions that are asked together each in its place, and sees its own writes', async () => {
    await takeName(made.database)
    await made.database.write(async (transaction) => {
      const question = (name: string): ReturnType<typeof SETTINGS.question> => SETTINGS.question(transaction.dialect, [{ column: 'name', equals: name }])
      const [taken, nothing, none] = await transaction.askTogether([question('taken'), null, question('none')])
      expect([taken, nothing, none]).toEqual([[{ name: 'taken', value: '1' }], null, []])
      await put(transaction, 'none', '2')
      expect(await transaction.askTogether([question('none')])).toEqual([[{ name: 'none', value: '2' }]])
      expect(await transaction.askTogether([question('none'), question('taken')])).toEqual([[{ name: 'none', value: '2' }], [{ name: 'taken', value: '1' }]])
      await expect(transaction.askTogether([question('none'), { sql: 'SELECT nothing FROM nowhere', parameters: [], read: () => null }])).rejects.toThrow(StatementError)
    })
  })

  it.each(["'; DROP TABLE `setting`; -- ", String.raw`\ \' \" \0 \n`, '"?"; ?? :name $1', '𠮷👨‍👩‍👧‍👦ᠮᠣᠩᠭᠣᠯ\u180e', ' \t\n\u0001\u001a ', '%_'])('writes a value in a packet as it is: %j', async (value) => {
    await made.database.write(async (transaction) => {
      transaction.executeLast([...setting('a', value), ...setting('b', '1')])
      const [rows] = await transaction.askTogether([SETTINGS.question(transaction.dialect, [{ column: 'value', equals: value }]), SETTINGS.question(transaction.dialect, [])])
      expect(rows).toEqual([])
    })
    expect([await valueOf('a'), await valueOf('b')]).toEqual([value, '1'])
  })

  /** Two that each hold what the other asks for: the engine gives one up, which is run again. */
  const deadlocks = async (): Promise<void> => {
    await made.database.write(async (transaction) => {
      await put(transaction, 'x', '0')
      await put(transaction, 'y', '0')
    })
    const tries: string[] = []
    const oneHasX = signal()
    const otherHasY = signal()
    const crossing = (who: string, mine: string, theirs: string, have: () => void, other: Promise<void>): Promise<void> =>
      made.database.write(async (transaction) => {
        tries.push(who)
        await SETTINGS.update(transaction, [{ column: 'name', equals: mine }], { value: who })
        have()
        // Both hold their own row before either asks for the other's.
        await other
        await SETTINGS.update(transaction, [{ column: 'name', equals: theirs }], { value: who })
      })
    await Promise.all([crossing('one', 'x', 'y', oneHasX.tell, otherHasY.happened), crossing('other', 'y', 'x', otherHasY.tell, oneHasX.happened)])
    expect(tries.length).toBeGreaterThan(2)
    expect(await valueOf('x')).toBe(await valueOf('y'))
  }

  /** The embedded database has one writer at a time. */
  const comesInTurn = async (): Promise<void> => {
    const order: string[] = []
    const begun = signal()
    const first = made.database.write(async (transaction) => {
      order.push('first begins')
      begun.tell()
      await put(transaction, 'a', '1')
      order.push('first ends')
    })
    await begun.happened
    const second = made.database.write(async (transaction) => {
      order.push('second begins')
      await put(transaction, 'a', '2')
    })
    await Promise.all([first, second])
    expect(order).toEqual(['first begins', 'first ends', 'second begins'])
    expect(await valueOf('a')).toBe('2')
  }

  it('meets another in the way of its engine, and neither is lost', () => (isMysql ? deadlocks() : comesInTurn()))
})

describe('a retry', () => {
  it('tries again what the engine asks to be tried again, eight times at most', async () => {
    let tries = 0
    const attempt = (successOn: number): Promise<number> => retried(() => ((tries += 1) < successOn ? Promise.reject(failure('ER_LOCK_DEADLOCK')) : Promise.resolve(tries)))
    expect(await attempt(3)).toBe(3)
    tries = 0
    await expect(attempt(100)).rejects.toThrow('refused')
    expect(tries).toBe(8)
  })

  it('does not try again what would fail again', async () => {
    let tries = 0
    await expect(retried(() => Promise.reject(failure(`ER_DUP_ENTRY${(tries += 1)}`)))).rejects.toThrow('refused')
    expect(tries).toBe(1)
  })

  it('looks a second time when another took the key at the same moment, and not a third', async () => {
    let tries = 0
    expect(await onceMoreWhenTaken(() => ((tries += 1) === 1 ? Promise.reject(failure('ER_DUP_ENTRY')) : Promise.resolve('found')))).toBe('found')
    await expect(onceMoreWhenTaken(() => Promise.reject(failure('SQLITE_CONSTRAINT_PRIMARYKEY')))).rejects.toThrow('refused')
    await expect(onceMoreWhenTaken(() => Promise.reject(new Error('another')))).rejects.toThrow('another')
  })

  it('knows the engines’ words for a lock that was given up and for a key that is taken', () => {
    expect(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'].map((code) => isRetryable(failure(code)))).toEqual([true, true, true])
    expect(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].map((code) => isDuplicate(failure(code)))).toEqual([true, true, true])
    expect([isRetryable(null), isRetryable('ER_LOCK_DEADLOCK'), isDuplicate(new Error('ER_DUP_ENTRY'))]).toEqual([false, false, false])
  })
})
