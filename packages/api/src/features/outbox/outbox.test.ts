import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Database } from '../../data/database.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { systemClock } from '../../time/clock.js'
import { toStoredInstant } from '../../time/instant.js'
import { Outbox } from './outbox.js'
import type { OutboxEventValue } from './outbox.js'

const EVENTS = new UnscopedTable('OutboxEvent', 'a test of events')

describe('events', () => {
  let made: EmptyDatabase
  const open: Outbox[] = []

  /** An outbox as one process has it, whose clock may be ahead by so many milliseconds, or behind. */
  const processOn = (database: Database, ahead = 0): Outbox => {
    const clock = systemClock()
    const outbox = new Outbox(database, { ...clock, now: () => clock.now(), today: () => clock.today(), realNow: () => new Date(clock.realNow().getTime() + ahead) }, (error) => {
      throw error
    })
    open.push(outbox)
    return outbox
  }
  const tell = (outbox: Outbox, database: Database, regionCode: string): Promise<void> => database.write((transaction) => outbox.append(transaction, 'villageChanged', { regionCode }))

  /** Hears until an event of the region has come; answers all that was heard on the way. */
  const hearUntil = (outbox: Outbox, regionCode: string): { readonly heard: OutboxEventValue[]; readonly done: Promise<void>; readonly stop: () => void } => {
    const heard: OutboxEventValue[] = []
    let stop = (): void => undefined
    const done = new Promise<void>((resolve) => {
      stop = outbox.listen((event) => {
        heard.push(event)
        if (event.regionCode === regionCode) resolve()
      })
    })
    return { heard, done, stop: () => stop() }
  }
  const regionsOf = (heard: readonly OutboxEventValue[]): (string | null)[] => heard.map((event) => event.regionCode)

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  beforeEach(async () => {
    // The tail reaches a few seconds back, further than one test.
    await made.database.write((transaction) => EVENTS.remove(transaction, []))
  })
  afterEach(async () => {
    for (const outbox of open.splice(0)) await outbox.close()
  })
  afterAll(async () => {
    await made.close()
  })

  it('reach the other listeners, and leave the write as it is, when one listener fails', async () => {
    const failures: unknown[] = []
    const outbox = new Outbox(made.database, systemClock(), (error) => failures.push(error))
    open.push(outbox)
    const failure = new Error('a listener fails')
    outbox.listen(() => {
      throw failure
    })
    const listening = hearUntil(outbox, '150525100203')
    await tell(outbox, made.database, '150525100203')
    await listening.done
    expect(failures).toEqual([failure])
    expect(await EVENTS.count(made.database, [{ column: 'regionCode', equals: '150525100203' }])).toBe(1)
  })

  it('are heard at once in the process that caused them, once, in their order', async () => {
    const outbox = processOn(made.database)
    const { heard, done, stop } = hearUntil(outbox, '3')
    for (const regionCode of ['1', '2', '3']) await tell(outbox, made.database, regionCode)
    await done
    stop()
    expect(regionsOf(heard)).toEqual(['1', '2', '3'])
  })

  it('are heard in another process that reads the same database, once, however often the tail is read', async () => {
    const there = await made.another()
    const [here, elsewhere] = [processOn(made.database), processOn(there)]
    const first = hearUntil(elsewhere, 'a2')
    await tell(here, made.database, 'a1')
    await tell(here, made.database, 'a2')
    await first.done
    // The tail reaches back, so the next look finds these two again.
    const second = hearUntil(elsewhere, 'a3')
    await tell(here, made.database, 'a3')
    await second.done
    expect(regionsOf(first.heard)).toEqual(['a1', 'a2', 'a3'])
    expect(regionsOf(second.heard)).toEqual(['a3'])
    first.stop()
    second.stop()
  })

  it('of one’s own are not heard again from the tail', async () => {
    const there = await made.another()
    const [here, elsewhere] = [processOn(made.database), processOn(there)]
    const { heard, done, stop } = hearUntil(here, 'b2')
    await tell(here, made.database, 'b1')
    await tell(elsewhere, there, 'b2')
    // What comes from the other process comes by the tail, in which the own event stands before it.
    await done
    stop()
    expect(regionsOf(heard)).toEqual(['b1', 'b2'])
  })

  it('are heard from a relay ahead of the tail and once, and are given to it once the change is durable', async () => {
    const there = await made.another()
    const sent: OutboxEventValue[] = []
    let arrive = (_event: OutboxEventValue): void => undefined
    const here = new Outbox(made.database, systemClock(), (error) => expect(error).toBeNull(), { send: (event) => sent.push(event), hear: () => undefined })
    const elsewhere = new Outbox(there, systemClock(), (error) => expect(error).toBeNull(), {
      send: () => undefined,
      hear: (listener) => {
        arrive = listener
      },
    })
    open.push(here, elsewhere)
    const { heard, done, stop } = hearUntil(elsewhere, 'r2')
    await tell(here, made.database, 'r1')
    expect(regionsOf(sent)).toEqual(['r1'])
    for (const event of sent) arrive(event)
    expect(regionsOf(heard)).toEqual(['r1'])
    await tell(here, made.database, 'r2')
    // The second comes by the tail alone, in which the first stands before it.
    await done
    stop()
    expect(regionsOf(heard)).toEqual(['r1', 'r2'])
  })

  it('are heard from processes whose clocks are ahead and behind by half a minute', async () => {
    const there = await made.another()
    const [here, ahead, behind] = [processOn(made.database), processOn(there, 30_000), processOn(there, -30_000)]
    const first = hearUntil(here, 's1')
    await tell(ahead, there, 's1')
    await first.done
    // The newest event lies in the future here; what others tell next does not come before it.
    const second = hearUntil(here, 's2')
    await tell(processOn(there), there, 's2')
    await second.done
    const third = hearUntil(here, 's3')
    await tell(behind, there, 's3')
    await third.done
    expect([first.heard, second.heard, third.heard].map(regionsOf)).toEqual([['s1', 's2', 's3'], ['s2', 's3'], ['s3']])
    for (const { stop } of [first, second, third]) stop()
  }, 20_000)

  it('from before anybody listened are no news', async () => {
    const there = await made.another()
    const old = { id: 'long-ago', at: toStoredInstant(new Date(Date.now() - 30_000)), kind: 'villageChanged', regionCode: 'old', payload: {} }
    await made.database.write((transaction) => EVENTS.insert(transaction, [old]))
    const { heard, done, stop } = hearUntil(processOn(made.database), 'new')
    await tell(processOn(there), there, 'new')
    await done
    stop()
    expect(regionsOf(heard)).toEqual(['new'])
  })

  it('of a change that was undone are never heard and never stored', async () => {
    const outbox = processOn(made.database)
    const { heard, done, stop } = hearUntil(outbox, 'c2')
    await expect(
      made.database.write(async (transaction) => {
        await outbox.append(transaction, 'villageChanged', { regionCode: 'c1' })
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    await tell(outbox, made.database, 'c2')
    await done
    stop()
    expect(regionsOf(heard)).toEqual(['c2'])
    expect(await EVENTS.count(made.database, [{ column: 'regionCode', equals: 'c1' }])).toBe(0)
  })

  it('name a village or an account and nothing of a person', async () => {
    const outbox = processOn(made.database)
    const heard: OutboxEventValue[] = []
    const stop = outbox.listen((event) => heard.push(event))
    await made.database.write((transaction) => outbox.append(transaction, 'accessChanged', { accountId: 'account' }))
    stop()
    expect(heard.map(({ kind, regionCode, accountId }) => ({ kind, regionCode, accountId }))).toEqual([{ kind: 'accessChanged', regionCode: null, accountId: 'account' }])
    const [stored] = await EVENTS.findMany(made.database, [{ column: 'kind', equals: 'accessChanged' }])
    expect(Object.keys(stored ?? {}).toSorted()).toEqual(['at', 'id', 'kind', 'payload', 'regionCode'])
  })

  it('are forgotten after a day', async () => {
    const outbox = processOn(made.database)
    const hoursAgo = (hours: number): string => toStoredInstant(new Date(Date.now() - hours * 3_600_000))
    await made.database.write((transaction) =>
      EVENTS.insert(transaction, [
        { id: 'old', at: hoursAgo(25), kind: 'villageChanged', regionCode: 'd', payload: {} },
        { id: 'new', at: hoursAgo(23), kind: 'villageChanged', regionCode: 'd', payload: {} },
      ]),
    )
    await outbox.prune()
    expect((await EVENTS.findMany(made.database, [{ column: 'regionCode', equals: 'd' }])).map((row) => row.id)).toEqual(['new'])
  })
})
