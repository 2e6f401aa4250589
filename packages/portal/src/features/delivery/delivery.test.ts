import { beforeEach, describe, expect, test } from 'vitest'
import { copiedPhotoKey } from '../sealed-store/store-keys'
import { breakSeal } from '../sealed-store/testing/broken-seal'
import { AlreadyFinishedError } from './finished-already'
import { Outbox } from './testing/outbox'
import { reportKey } from './waiting-report'

let outbox: Outbox
beforeEach(() => {
  outbox = new Outbox()
})

describe('what is delivered', () => {
  test('goes in the order in which it was finished, each report after its photos', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'b', ['p1', 'p2'])
    await outbox.finish(delivery, 'a')
    expect(await delivery.run()).toEqual({ kind: 'REST', until: null })
    expect(outbox.sent).toEqual(['photo p1', 'photo p2', 'report b', 'report a'])
    expect(await delivery.reports()).toMatchObject([{ id: 'b', state: 'DELIVERED', number: 'O-b', words: '' }, { id: 'a', number: 'O-a' }])
  })

  test('keeps its photos on the device until the report itself is acknowledged', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    outbox.answers.report = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    expect(await outbox.store.list('photo/')).toEqual(['photo/p1'])
    outbox.answers.report = () => ({ kind: 'TAKEN', number: null })
    await delivery.run({ hurry: true })
    expect(await outbox.store.list('photo/')).toEqual([])
  })

  test('leaves its photos as copies where the phone keeps copies, in the step in which it counts as delivered', async () => {
    const delivery = outbox.open()
    outbox.copying = true
    await outbox.finish(delivery, 'a', ['p1'])
    outbox.answers.report = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    expect(await outbox.store.list('copy/')).toEqual([])
    outbox.answers.report = () => ({ kind: 'TAKEN', number: null })
    await delivery.run({ hurry: true })
    expect([await outbox.store.list('photo/'), await outbox.store.read(copiedPhotoKey('p1'))]).toEqual([[], Uint8Array.of(1, 2, 3)])
  })

  test('is named for a while, the last twenty of it', async () => {
    const delivery = outbox.open()
    for (let index = 0; index < 25; index++) await outbox.finish(delivery, String(index).padStart(2, '0'))
    await delivery.run()
    expect((await outbox.states(delivery)).length).toBe(20)
    expect((await outbox.states(delivery))[0]).toBe('05 DELIVERED')
  })

  test('carries the time at which it was finished, however late it goes', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a')
    const writtenAt: string[] = []
    outbox.answers.report = (report) => (writtenAt.push(report.writtenAt), writtenAt.length === 1 ? { kind: 'NO_ANSWER' } : { kind: 'TAKEN', number: null })
    await delivery.run()
    outbox.now += 3 * 86_400_000
    await delivery.run()
    expect(writtenAt).toEqual(['2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z'])
  })
})

describe('two tabs that hold the same draft', () => {
  test.each(['before it goes', 'after it went'])('do not finish it twice: what the first one kept stays as it was finished, %s', async (when) => {
    const [one, other] = [outbox.open(), outbox.open()]
    await outbox.finish(one, 'a')
    if (when === 'after it went') await one.run()
    const kept = await outbox.store.read(reportKey('a'))
    await expect(other.finish({ id: 'a', words: '{"text":"other"}', title: 'other', photos: [] }, ['draft/a'])).rejects.toBeInstanceOf(AlreadyFinishedError)
    expect([await outbox.store.read(reportKey('a')), outbox.sent.length]).toEqual([kept, when === 'after it went' ? 1 : 0])
  })

  test('do not finish it over a report that cannot be opened', async () => {
    await outbox.finish(outbox.open(), 'a')
    breakSeal(outbox.store, reportKey('a'))
    await expect(outbox.finish(outbox.open(), 'a')).rejects.toBeInstanceOf(AlreadyFinishedError)
  })
})

describe('without an answer', () => {
  test('a report rests longer each time and holds up those behind it; photos that arrived are not sent again', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    await outbox.finish(delivery, 'b')
    outbox.answers.report = () => ({ kind: 'NO_ANSWER' })
    expect(await delivery.run()).toEqual({ kind: 'REST', until: outbox.now + 2_000 })
    outbox.now += 2_000
    expect(await delivery.run()).toEqual({ kind: 'REST', until: outbox.now + 4_000 })
    expect(outbox.sent).toEqual(['photo p1', 'report a', 'report a'])
  })

  test('a photo that was cut off is known to have been, so that it goes on in parts', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    outbox.answers.photo = () => ({ kind: 'NO_ANSWER' })
    await delivery.run()
    const [report] = await delivery.reports()
    expect(report?.photos).toEqual([{ id: 'p1', bytes: 3, arrived: false, cut: true }])
  })

  test('a wait that the service asks for is kept even in a hurry', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a')
    outbox.answers.report = () => ({ kind: 'WAIT', seconds: 7 })
    await delivery.run()
    expect(await delivery.run({ hurry: true })).toEqual({ kind: 'REST', until: outbox.now + 7_000 })
    expect(outbox.sent).toEqual(['report a'])
  })

  test('nothing is lost and nothing more is tried until somebody signs in', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    await outbox.finish(delivery, 'b')
    outbox.answers.photo = () => ({ kind: 'SIGNED_OUT' })
    expect(await delivery.run()).toEqual({ kind: 'SIGNED_OUT' })
    expect([outbox.sent, await outbox.states(delivery)]).toEqual([['photo p1'], ['a WAITING', 'b WAITING']])
  })
})
