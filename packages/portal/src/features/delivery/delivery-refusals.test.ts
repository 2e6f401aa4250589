import { beforeEach, describe, expect, test } from 'vitest'
import type { ReportAnswer } from './delivery-answers'
import { Outbox } from './testing/outbox'
import { photoKey } from './waiting-report'

let outbox: Outbox
beforeEach(() => {
  outbox = new Outbox()
})

describe('what the service refuses', () => {
  test('stays with its reason and lets the others go', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a')
    await outbox.finish(delivery, 'b')
    outbox.answers.report = ({ id }) => (id === 'a' ? { kind: 'REFUSED', reasons: [{ field: ['household'], message: '这一户不在所选的村。' }] } : { kind: 'TAKEN', number: null })
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ id: 'a', state: 'REFUSED', reasons: [{ field: ['household'] }], words: '{"id":"a"}' }, { state: 'DELIVERED' }])
  })

  test('stays with both of its sides when its id stands for another content', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    outbox.answers.report = () => ({ kind: 'CONFLICT', reasons: [] })
    await delivery.run()
    expect([await outbox.states(delivery), await outbox.store.list('photo/')]).toEqual([['a CONFLICT'], ['photo/p1']])
  })

  test('goes with its photos when its writer gives it up, but what waits cannot be given up', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    await delivery.giveBack('a')
    expect(await outbox.states(delivery)).toEqual(['a WAITING'])
    outbox.answers.report = () => ({ kind: 'REFUSED', reasons: [] })
    await delivery.run()
    await delivery.giveBack('a')
    expect(await outbox.store.list('')).toEqual([])
  })

  test('names a photo that is no longer on the device', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    await outbox.store.remove([photoKey('p1')])
    await delivery.run()
    expect(await delivery.reports()).toMatchObject([{ state: 'REFUSED', reasons: [{ field: ['attachments', '0'], message: null }] }])
  })
})

test('what is mended keeps its photos, and stands in one step where the report stood', async () => {
  const delivery = outbox.open()
  await outbox.finish(delivery, 'a', ['p1', 'p2'])
  outbox.answers.report = () => ({ kind: 'REFUSED', reasons: [] })
  await delivery.run()
  expect(await delivery.giveBack('a', [{ key: 'draft/a', content: '井' }], ['p2'])).toBe(true)
  expect(await outbox.store.list('')).toEqual(['draft/a', 'photo/p2'])
})

describe('photos that the service cleared away', () => {
  const gone = (places: readonly number[]): ReportAnswer => ({ kind: 'PHOTOS_GONE', places, reasons: [{ field: ['attachments', '1'], message: '没有找到这张照片' }] })

  test('are sent again under the same id, and they alone', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1', 'p2'])
    outbox.answers.report = () => (outbox.sent.filter((what) => what === 'report a').length === 1 ? gone([1]) : { kind: 'TAKEN', number: null })
    await delivery.run()
    expect(outbox.sent).toEqual(['photo p1', 'photo p2', 'report a', 'photo p2', 'report a'])
    expect(await outbox.states(delivery)).toEqual(['a DELIVERED'])
  })

  test('are not sent for ever to a service that forgets them each time', async () => {
    const delivery = outbox.open()
    await outbox.finish(delivery, 'a', ['p1'])
    outbox.answers.report = () => gone([0])
    for (let round = 0; round < 10; round++) {
      await delivery.run()
      outbox.now += 600_000
    }
    expect([await outbox.states(delivery), outbox.sent.length]).toEqual([['a REFUSED'], 8])
  })
})
