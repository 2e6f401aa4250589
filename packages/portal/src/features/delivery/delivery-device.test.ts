import { beforeEach, describe, expect, test } from 'vitest'
import { MemoryStore } from '../sealed-store/memory-store'
import { StoreFullError, type SealedRecord } from '../sealed-store/sealed-store'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { Outbox } from './testing/outbox'
import { photoKey, reportKey } from './waiting-report'

let outbox: Outbox
beforeEach(() => {
  outbox = new Outbox()
})

describe('a record that cannot be opened', () => {
  test('is set aside and named, stays as it lies, and holds up no other report', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a')
    await outbox.finish(delivery, 'b')
    breakSeal(outbox.store, reportKey('a'))
    expect(await delivery.run()).toEqual({ kind: 'REST', until: null })
    await outbox.finish(delivery, 'c')
    await delivery.run()
    expect(await outbox.states(delivery)).toEqual(['b DELIVERED', 'c DELIVERED'])
    expect((await delivery.onDevice()).closed).toEqual([reportKey('a')])
    expect(await outbox.store.list(reportKey('a'))).toEqual([reportKey('a')])
    expect(outbox.sent).toEqual(['report b', 'report c'])
  })

  test('goes when its writer says so, and alone', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a')
    await outbox.finish(delivery, 'b')
    breakSeal(outbox.store, reportKey('a'))
    await delivery.drop((await delivery.onDevice()).closed)
    expect(await outbox.store.list('report/')).toEqual([reportKey('b')])
  })

  test('of a photo is as a photo that is gone: its report is given back to its writer, and the next one goes', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    await outbox.finish(delivery, 'b')
    breakSeal(outbox.store, photoKey('p1'))
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ state: 'REFUSED', reasons: [{ field: ['attachments', '0'], message: null }] }, { state: 'DELIVERED' }])
  })

  test('that holds no report of these pages is left as it lies', async () => {
    const delivery = outbox.open()
    await outbox.store.write([{ key: reportKey('x'), content: '{"form":' }])
    await outbox.finish(delivery, 'a')
    await delivery.run()
    expect([await outbox.states(delivery), await outbox.store.read(reportKey('x'))]).toEqual([['a DELIVERED'], '{"form":'])
  })
})

describe('a device', () => {
  test('that is switched off after any write goes on where it was, and sends no report twice that was acknowledged', async () => {
    for (let writes = 0; writes < 20; writes++) {
      outbox.store = new MemoryStore()
      outbox.sent = []
      await outbox.finish(outbox.open(), 'a', ['p1', 'p2'])
      await outbox.finish(outbox.open(), 'b')
      const switchedOff = new Error('switched off')
      const write = outbox.store.write.bind(outbox.store)
      let left = writes
      outbox.store.write = (records: readonly SealedRecord[], removed?: readonly string[]) => (left-- === 0 ? Promise.reject(switchedOff) : write(records, removed))
      await outbox.open().run().catch((error: unknown) => expect(error).toBe(switchedOff))
      outbox.store.write = write
      const delivery = outbox.open()
      await delivery.run({ hurry: true })
      expect(await outbox.states(delivery)).toEqual(['a DELIVERED', 'b DELIVERED'])
      expect(outbox.sent.filter((what) => what === 'report a').length).toBeLessThanOrEqual(2)
      expect([...new Set(outbox.sent.filter((what) => what.startsWith('report')))]).toEqual(['report a', 'report b'])
    }
  })

  test('without room for the last word uses the room of the photos that arrived', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    const write = outbox.store.write.bind(outbox.store)
    outbox.store.write = async (records, removed) => {
      const taken = [...(await outbox.store.list('photo/')), ...(records.some(({ key }) => key.startsWith('copy/')) ? ['copy'] : [])]
      if (records.some(({ content }) => typeof content === 'string' && content.includes('DELIVERED')) && taken.length > 0) throw new StoreFullError(null)
      await write(records, removed)
    }
    await delivery.run()
    expect([await outbox.states(delivery), await outbox.store.list('photo/')]).toEqual([['a DELIVERED'], []])
  })

  test('without room for a finished report says so, and what it was written in stays', async () => {
    const delivery = outbox.open()
    await outbox.store.write([{ key: 'draft/a', content: '井' }])
    const write = outbox.store.write.bind(outbox.store)
    outbox.store.write = () => Promise.reject(new StoreFullError(null))
    await expect(delivery.finish({ id: 'a', words: '', title: '', photos: [] }, ['draft/a'])).rejects.toBeInstanceOf(StoreFullError)
    outbox.store.write = write
    expect(await outbox.store.list('')).toEqual(['draft/a'])
  })

  test('on which another page is sending leaves it to that one', async () => {
    const delivery = outbox.open({ hold: () => Promise.resolve(null) })
    await outbox.finish(delivery, 'a')
    expect([await delivery.run(), outbox.sent]).toEqual([{ kind: 'ELSEWHERE' }, []])
  })
})
