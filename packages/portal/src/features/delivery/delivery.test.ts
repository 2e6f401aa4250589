import { beforeEach, describe, expect, test } from 'vitest'
import { MemoryStore } from '../sealed-store/memory-store'
import { StoreFullError, type SealedRecord } from '../sealed-store/sealed-store'
import { copiedPhotoKey } from '../sealed-store/store-keys'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { Delivery, type PhotoToSend } from './delivery'
import type { PhotoAnswer, ReportAnswer } from './delivery-answers'
import type { DeliveryLock } from './delivery-lock'
import { AlreadyFinishedError } from './finished-already'
import { photoKey, reportKey, type WaitingReport } from './waiting-report'

const free: DeliveryLock = { hold: (work) => work() }

let store: MemoryStore
let now: number
let copying: boolean
/** What the service was sent, in order. */
let sent: string[]
let answers: { photo: (photo: PhotoToSend) => PhotoAnswer; report: (report: WaitingReport) => ReportAnswer }

const open = (lock: DeliveryLock = free) => new Delivery({
  store,
  lock,
  clock: () => now,
  random: () => 0,
  keepsCopies: () => copying,
  sendPhoto: (photo) => {
    sent.push(`photo ${photo.id}`)
    return Promise.resolve(answers.photo(photo))
  },
  sendReport: (report) => {
    sent.push(`report ${report.id}`)
    return Promise.resolve(answers.report(report))
  },
})

const finish = async (delivery: Delivery, id: string, photos: readonly string[] = []): Promise<void> => {
  await store.write(photos.map((photo) => ({ key: photoKey(photo), content: Uint8Array.of(1, 2, 3) })))
  await delivery.finish({ id, words: `{"id":"${id}"}`, title: id, photos: photos.map((photo) => ({ id: photo, bytes: 3 })) })
}

const states = async (delivery: Delivery) => (await delivery.reports()).map(({ id, state }) => `${id} ${state}`)

beforeEach(() => {
  store = new MemoryStore()
  now = Date.parse('2026-05-01T08:00:00Z')
  sent = []
  copying = false
  answers = { photo: () => ({ kind: 'KEPT' }), report: ({ id }) => ({ kind: 'TAKEN', number: `O-${id}` }) }
})

describe('what is delivered', () => {
  test('goes in the order in which it was finished, each report after its photos', async () => {
    const delivery = open()
    await finish(delivery, 'b', ['p1', 'p2'])
    await finish(delivery, 'a')
    expect(await delivery.run()).toEqual({ kind: 'REST', until: null })
    expect(sent).toEqual(['photo p1', 'photo p2', 'report b', 'report a'])
    expect(await delivery.reports()).toMatchObject([{ id: 'b', state: 'DELIVERED', number: 'O-b', words: '' }, { id: 'a', number: 'O-a' }])
  })

  test('keeps its photos on the device until the report itself is acknowledged', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    answers.report = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    expect(await store.list('photo/')).toEqual(['photo/p1'])
    answers.report = () => ({ kind: 'TAKEN', number: null })
    await delivery.run({ hurry: true })
    expect(await store.list('photo/')).toEqual([])
  })

  test('leaves its photos as copies where the phone keeps copies, in the step in which it counts as delivered', async () => {
    const delivery = open()
    copying = true
    await finish(delivery, 'a', ['p1'])
    answers.report = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    expect(await store.list('copy/')).toEqual([])
    answers.report = () => ({ kind: 'TAKEN', number: null })
    await delivery.run({ hurry: true })
    expect([await store.list('photo/'), await store.read(copiedPhotoKey('p1'))]).toEqual([[], Uint8Array.of(1, 2, 3)])
  })

  test('is named for a while, the last twenty of it', async () => {
    const delivery = open()
    for (let index = 0; index < 25; index++) await finish(delivery, String(index).padStart(2, '0'))
    await delivery.run()
    expect((await states(delivery)).length).toBe(20)
    expect((await states(delivery))[0]).toBe('05 DELIVERED')
  })

  test('carries the time at which it was finished, however late it goes', async () => {
    const delivery = open()
    await finish(delivery, 'a')
    const writtenAt: string[] = []
    answers.report = (report) => (writtenAt.push(report.writtenAt), writtenAt.length === 1 ? { kind: 'NO_ANSWER' } : { kind: 'TAKEN', number: null })
    await delivery.run()
    now += 3 * 86_400_000
    await delivery.run()
    expect(writtenAt).toEqual(['2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z'])
  })
})

describe('two tabs that hold the same draft', () => {
  test.each(['before it goes', 'after it went'])('do not finish it twice: what the first one kept stays as it was finished, %s', async (when) => {
    const [one, other] = [open(), open()]
    await finish(one, 'a')
    if (when === 'after it went') await one.run()
    const kept = await store.read(reportKey('a'))
    await expect(other.finish({ id: 'a', words: '{"text":"other"}', title: 'other', photos: [] }, ['draft/a'])).rejects.toBeInstanceOf(AlreadyFinishedError)
    expect([await store.read(reportKey('a')), sent.length]).toEqual([kept, when === 'after it went' ? 1 : 0])
  })

  test('do not finish it over a report that cannot be opened', async () => {
    await finish(open(), 'a')
    breakSeal(store, reportKey('a'))
    await expect(finish(open(), 'a')).rejects.toBeInstanceOf(AlreadyFinishedError)
  })
})

describe('without an answer', () => {
  test('a report rests longer each time and holds up those behind it; photos that arrived are not sent again', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    await finish(delivery, 'b')
    answers.report = () => ({ kind: 'NO_ANSWER' })
    expect(await delivery.run()).toEqual({ kind: 'REST', until: now + 2_000 })
    now += 2_000
    expect(await delivery.run()).toEqual({ kind: 'REST', until: now + 4_000 })
    expect(sent).toEqual(['photo p1', 'report a', 'report a'])
  })

  test('a photo that was cut off is known to have been, so that it goes on in parts', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    answers.photo = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    const [report] = await delivery.reports()
    expect(report?.photos).toEqual([{ id: 'p1', bytes: 3, arrived: false, cut: true }])
  })

  test('a wait that the service asks for is kept even in a hurry', async () => {
    const delivery = open()
    await finish(delivery, 'a')
    answers.report = () => ({ kind: 'WAIT', seconds: 7 })
    await delivery.run()
    expect(await delivery.run({ hurry: true })).toEqual({ kind: 'REST', until: now + 7_000 })
    expect(sent).toEqual(['report a'])
  })

  test('nothing is lost and nothing more is tried until somebody signs in', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    await finish(delivery, 'b')
    answers.photo = () => ({ kind: 'SIGNED_OUT' })
    expect(await delivery.run()).toEqual({ kind: 'SIGNED_OUT' })
    expect([sent, await states(delivery)]).toEqual([['photo p1'], ['a WAITING', 'b WAITING']])
  })
})

describe('what the service refuses', () => {
  test('stays with its reason and lets the others go', async () => {
    const delivery = open()
    await finish(delivery, 'a')
    await finish(delivery, 'b')
    answers.report = ({ id }) => (id === 'a' ? { kind: 'REFUSED', reasons: [{ field: ['household'], message: '这一户不在所选的村。' }] } : { kind: 'TAKEN', number: null })
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ id: 'a', state: 'REFUSED', reasons: [{ field: ['household'] }], words: '{"id":"a"}' }, { state: 'DELIVERED' }])
  })

  test('stays with both of its sides when its id stands for another content', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    answers.report = () => ({ kind: 'CONFLICT', reasons: [] })
    await delivery.run()
    expect([await states(delivery), await store.list('photo/')]).toEqual([['a CONFLICT'], ['photo/p1']])
  })

  test('goes with its photos when its writer gives it up, but what waits cannot be given up', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    await delivery.giveBack('a')
    expect(await states(delivery)).toEqual(['a WAITING'])
    answers.report = () => ({ kind: 'REFUSED', reasons: [] })
    await delivery.run()
    await delivery.giveBack('a')
    expect(await store.list('')).toEqual([])
  })

  test('names a photo that is no longer on the device', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    await store.remove([photoKey('p1')])
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ state: 'REFUSED', reasons: [{ field: ['attachments', '0'], message: null }] }])
  })
})

test('what is mended keeps its photos, and stands in one step where the report stood', async () => {
  const delivery = open()
  await finish(delivery, 'a', ['p1', 'p2'])
  answers.report = () => ({ kind: 'REFUSED', reasons: [] })
  await delivery.run()
  expect(await delivery.giveBack('a', [{ key: 'draft/a', content: '井' }], ['p2'])).toBe(true)
  expect(await store.list('')).toEqual(['draft/a', 'photo/p2'])
})

describe('photos that the service cleared away', () => {
  const gone = (places: readonly number[]): ReportAnswer => ({ kind: 'PHOTOS_GONE', places, reasons: [{ field: ['attachments', '1'], message: '没有找到这张照片' }] })

  test('are sent again under the same id, and they alone', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1', 'p2'])
    answers.report = () => (sent.filter((what) => what === 'report a').length === 1 ? gone([1]) : { kind: 'TAKEN', number: null })
    await delivery.run()
    expect(sent).toEqual(['photo p1', 'photo p2', 'report a', 'photo p2', 'report a'])
    expect(await states(delivery)).toEqual(['a DELIVERED'])
  })

  test('are not sent for ever to a service that forgets them each time', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    answers.report = () => gone([0])
    for (let round = 0; round < 10; round++) {
      await delivery.run()
      now += 600_000
    }
    expect([await states(delivery), sent.length]).toEqual([['a REFUSED'], 8])
  })
})

describe('a record that cannot be opened', () => {
  test('is set aside and named, stays as it lies, and holds up no other report', async () => {
    const delivery = open()
    await finish(delivery, 'a')
    await finish(delivery, 'b')
    breakSeal(store, reportKey('a'))
    expect(await delivery.run()).toEqual({ kind: 'REST', until: null })
    await finish(delivery, 'c')
    await delivery.run()
    expect(await states(delivery)).toEqual(['b DELIVERED', 'c DELIVERED'])
    expect((await delivery.onDevice()).closed).toEqual([reportKey('a')])
    expect(await store.list(reportKey('a'))).toEqual([reportKey('a')])
    expect(sent).toEqual(['report b', 'report c'])
  })

  test('goes when its writer says so, and alone', async () => {
    const delivery = open()
    await finish(delivery, 'a')
    await finish(delivery, 'b')
    breakSeal(store, reportKey('a'))
    await delivery.drop((await delivery.onDevice()).closed)
    expect(await store.list('report/')).toEqual([reportKey('b')])
  })

  test('of a photo is as a photo that is gone: its report is given back to its writer, and the next one goes', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    await finish(delivery, 'b')
    breakSeal(store, photoKey('p1'))
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ state: 'REFUSED', reasons: [{ field: ['attachments', '0'], message: null }] }, { state: 'DELIVERED' }])
  })

  test('that holds no report of these pages is left as it lies', async () => {
    const delivery = open()
    await store.write([{ key: reportKey('x'), content: '{"form":' }])
    await finish(delivery, 'a')
    await delivery.run()
    expect([await states(delivery), await store.read(reportKey('x'))]).toEqual([['a DELIVERED'], '{"form":'])
  })
})

describe('a device', () => {
  test('that is switched off after any write goes on where it was, and sends no report twice that was acknowledged', async () => {
    for (let writes = 0; writes < 20; writes++) {
      store = new MemoryStore()
      sent = []
      await finish(open(), 'a', ['p1', 'p2'])
      await finish(open(), 'b')
      const switchedOff = new Error('switched off')
      const write = store.write.bind(store)
      let left = writes
      store.write = (records: readonly SealedRecord[], removed?: readonly string[]) => (left-- === 0 ? Promise.reject(switchedOff) : write(records, removed))
      await open().run().catch((error: unknown) => expect(error).toBe(switchedOff))
      store.write = write
      const delivery = open()
      await delivery.run({ hurry: true })
      expect(await states(delivery)).toEqual(['a DELIVERED', 'b DELIVERED'])
      expect(sent.filter((what) => what === 'report a').length).toBeLessThanOrEqual(2)
      expect([...new Set(sent.filter((what) => what.startsWith('report')))]).toEqual(['report a', 'report b'])
    }
  })

  test('without room for the last word uses the room of the photos that arrived', async () => {
    const delivery = open()
    await finish(delivery, 'a', ['p1'])
    const write = store.write.bind(store)
    store.write = async (records, removed) => {
      const taken = [...(await store.list('photo/')), ...(records.some(({ key }) => key.startsWith('copy/')) ? ['copy'] : [])]
      if (records.some(({ content }) => typeof content === 'string' && content.includes('DELIVERED')) && taken.length > 0) throw new StoreFullError(null)
      await write(records, removed)
    }
    await delivery.run()
    expect([await states(delivery), await store.list('photo/')]).toEqual([['a DELIVERED'], []])
  })

  test('without room for a finished report says so, and what it was written in stays', async () => {
    const delivery = open()
    await store.write([{ key: 'draft/a', content: '井' }])
    const write = store.write.bind(store)
    store.write = () => Promise.reject(new StoreFullError(null))
    await expect(delivery.finish({ id: 'a', words: '', title: '', photos: [] }, ['draft/a'])).rejects.toBeInstanceOf(StoreFullError)
    store.write = write
    expect(await store.list('')).toEqual(['draft/a'])
  })

  test('on which another page is sending leaves it to that one', async () => {
    const delivery = open({ hold: () => Promise.resolve(null) })
    await finish(delivery, 'a')
    expect([await delivery.run(), sent]).toEqual([{ kind: 'ELSEWHERE' }, []])
  })
})
