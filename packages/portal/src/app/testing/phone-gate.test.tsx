// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { DeliveryProvider } from '../../features/delivery/DeliveryProvider'
import { reportKey } from '../../features/delivery/waiting-report'
import { openStore, recordsOf } from '../../features/sealed-store/open-store'
import { beginKeeping, isKept, setPin } from '../../features/sealed-store/phone-lock'
import { takeKeys } from '../../features/sealed-store/store-keys'
import { isLeaving } from '../../features/viewer/leaving'
import { PhoneGate } from '../PhoneGate'
import { SessionGate } from '../SessionGate'
import { draw } from './draw'

const account = { __typename: 'Account', id: 'a', name: '包桂兰', login: 'a' }
const viewer = { __typename: 'Viewer', account, appointments: [], permissions: [], city: null, mustChangePassword: false, unreadNotices: 0, businessDate: '2015-12-31', businessTime: '2015-12-31T04:00:00.000Z', phoneKeys: [] }

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('reportError', () => undefined)
  // The browser of the tests has none.
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (...given: unknown[]) => (given.at(-1) as (lock: object) => unknown)({}) } })
  localStorage.clear()
  takeKeys(null)
  return () => vi.unstubAllGlobals()
})

const page = <PhoneGate><p>page</p></PhoneGate>

test('where what guards the phone cannot be read, the sign-in is left before a page opens, and left once', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError') } })
  draw(page)
  await screen.findByText('page')
  expect([isLeaving(), isKept()]).toEqual([true, false])
})

test('a phone that is marked as kept and has lost what guards it is left before a page opens', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  vi.stubGlobal('indexedDB', new IDBFactory())
  draw(page)
  await screen.findByText('page')
  expect([isLeaving(), isKept()]).toEqual([true, false])
})

test('a phone without a PIN opens, and nobody is signed out', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  takeKeys(null)
  draw(page)
  await screen.findByText('page')
  expect([isLeaving(), isKept()]).toEqual([false, true])
})

test('a locked phone asks whether the sign-in has ended, and forgets what it keeps when it has', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  await (await openStore('a')).write([{ key: 'copy/board', content: '公示' }])
  await setPin('2580', null)
  takeKeys(null)
  let ended = false
  const { asked } = draw(page, { Viewer: () => ({ viewer: ended ? null : viewer }) })
  await screen.findByText('打开')
  await expect.poll(() => asked.length).toBe(1)
  expect(isKept()).toBe(true)
  ended = true
  dispatchEvent(new Event('online'))
  await screen.findByText('page')
  expect([isKept(), await recordsOf('a').list('')]).toEqual([false, []])
})

test('once the service names a viewer without a supervisor’s appointment, no copy stays, and what was not sent does', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  await (await openStore('a')).write([{ key: 'copy/board', content: '公示' }, { key: 'draft/1', content: '{}' }])
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer }) })
  await screen.findByText(/包桂兰/)
  await expect.poll(async () => recordsOf('a').list('')).toEqual(['draft/1'])
})

test('a round of delivery that finds the sign-in ended has the page ask for it', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  const report = { form: 1, id: '1', words: '{}', title: '', sequence: 1, photos: [], writtenAt: '2015-12-31T04:00:00.000Z', state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null }
  await (await openStore('a')).write([{ key: reportKey('1'), content: JSON.stringify(report) }])
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ errors: [{ message: '没有登录', extensions: { code: 'UNAUTHENTICATED' } }] })))
  const asked = vi.fn()
  draw(<DeliveryProvider accountId="a" onDelivered={() => undefined} onSignedOut={asked}>{null}</DeliveryProvider>)
  await expect.poll(() => asked.mock.calls.length).toBe(1)
})

test('a sign-in that was ended elsewhere leaves nothing of what a tab had noted', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  sessionStorage.setItem('bangfu.outcome-draft.a.1', '{}')
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer: null }) })
  await screen.findByText('登录已经失效', { exact: false })
  await expect.poll(() => [isKept(), sessionStorage.length]).toEqual([false, 0])
})
