import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { systemClock } from '../../time/clock.js'
import { Outbox } from '../outbox/outbox.js'
import { changesIn } from './dashboard-changes.js'
import type { ChangeStream } from './dashboard-changes.js'

const TOWN = '150525100000'
const INSIDE = '150525100200'
const OUTSIDE = '150525101200'

describe('word of changes in a region', () => {
  let made: EmptyDatabase
  let outbox: Outbox
  const streams: ChangeStream[] = []
  const listen = (regionCode: string): ChangeStream => {
    const stream = changesIn(outbox, regionCode)
    streams.push(stream)
    return stream
  }
  const change = (regionCode: string): Promise<void> => made.database.write((transaction) => outbox.append(transaction, 'villageChanged', { regionCode }))

  beforeAll(async () => {
    made = await emptyDatabase()
    outbox = new Outbox(made.database, systemClock(), (error) => {
      throw error
    })
  })
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.return?.()
  })
  afterAll(async () => {
    await outbox.close()
    await made.close()
  })

  it('comes for a village in it and not for one beside it', async () => {
    const stream = listen(TOWN)
    const next = stream.next()
    await change(OUTSIDE)
    await change(INSIDE)
    expect(await next).toEqual({ done: false, value: TOWN })
    const other = listen('150525101000')
    const first = await Promise.race([other.next(), change(INSIDE).then(() => 'nothing')])
    expect(first).toBe('nothing')
  })

  it('comes once for changes that follow closely, and what changes before anybody asks is not lost', async () => {
    const stream = listen(TOWN)
    for (let n = 0; n < 5; n += 1) await change(INSIDE)
    expect(await stream.next()).toEqual({ done: false, value: TOWN })
    const further = stream.next()
    const first = await Promise.race([further, Promise.resolve('nothing yet')])
    expect(first).toBe('nothing yet')
    await change(INSIDE)
    expect(await further).toEqual({ done: false, value: TOWN })
  })

  it('ends at once when its reader leaves while waiting', async () => {
    const stream = listen(TOWN)
    const waiting = stream.next()
    expect(await stream.return?.()).toEqual({ done: true, value: undefined })
    expect(await waiting).toEqual({ done: true, value: undefined })
    await change(INSIDE)
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  it('ends while a change is being gathered, and tells nobody of it afterwards', async () => {
    const stream = listen(TOWN)
    const waiting = stream.next()
    await change(INSIDE)
    await stream.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })

  it('reaches every reader of the region on its own', async () => {
    const [one, other] = [listen(TOWN), listen(INSIDE)]
    const both = [one.next(), other.next()]
    await change(INSIDE)
    expect((await Promise.all(both)).map((result) => result.value)).toEqual([TOWN, INSIDE])
    await one.return?.()
    const next = other.next()
    await change(INSIDE)
    expect((await next).value).toBe(INSIDE)
  })
})
