import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WaitingReports } from '../../features/observation-report/WaitingReports'
import { reportKey } from '../../features/delivery/waiting-report'
import { draftKey, draftRecord } from '../../features/observation-report/kept-draft'
import { emptyDraft } from '../../features/observation-report/observation-draft'
import { MemoryStore } from '../../features/sealed-store/memory-store'
import { breakSeal } from '../../features/sealed-store/testing/broken-seal'
import { deliveryOn } from './delivery-on'
import { draw } from './draw'

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
})
afterEach(() => vi.unstubAllGlobals())

test('what cannot be opened on this phone is told where reports wait, beside the others, and goes when its writer says so', async () => {
  const store = new MemoryStore()
  await store.write([{ key: draftKey('d'), content: '{}' }, { key: reportKey('x'), content: '{}' }, { key: 'photo/p', content: Uint8Array.of(1) }, { key: 'photo/q', content: Uint8Array.of(2) }])
  await store.write([draftRecord({ draft: { ...emptyDraft('e', null, '2015-12-31'), text: '井', photos: [{ id: 'q', bytes: 1 }] }, savedAt: '2015-12-31T04:00:00.000Z', reasons: [] })])
  breakSeal(store, draftKey('d'))
  draw(deliveryOn(store, <WaitingReports />, [reportKey('x')]))
  await screen.findByText('手机里有 2 件打不开')
  fireEvent.click(screen.getByText('去掉打不开的'))
  const dialog = screen.getByRole('dialog')
  within(dialog).getByText(/不能找回/)
  expect((await store.list('')).length).toBe(5)
  fireEvent.click(within(dialog).getByRole('button', { name: '去掉打不开的' }))
  await expect.poll(async () => store.list('')).toEqual([draftKey('e'), 'photo/q'])
})

test('no photo goes while another record may name it that cannot be read', async () => {
  const store = new MemoryStore()
  await store.write([{ key: draftKey('d'), content: '{}' }, { key: reportKey('later'), content: '{"form":99}' }, { key: 'photo/p', content: Uint8Array.of(1) }])
  breakSeal(store, draftKey('d'))
  draw(deliveryOn(store, <WaitingReports />))
  fireEvent.click(await screen.findByText('去掉打不开的'))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '去掉打不开的' }))
  await expect.poll(async () => store.list('')).toEqual(['photo/p', reportKey('later')])
})

test('a phone on which everything can be opened says nothing of it', async () => {
  draw(deliveryOn(new MemoryStore(), <WaitingReports />))
  await screen.findByText('没有等着发的')
  expect(screen.queryByText(/打不开/)).toBeNull()
})
