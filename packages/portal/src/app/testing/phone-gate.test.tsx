import { fireEvent, screen } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Delivery } from '../../features/delivery/delivery'
import { DeliveryProvider } from '../../features/delivery/DeliveryProvider'
import { reportKey } from '../../features/delivery/waiting-report'
import { draftRecord } from '../../features/observation-report/kept-draft'
import { emptyDraft } from '../../features/observation-report/observation-draft'
import { openStore, recordsOf } from '../../features/sealed-store/open-store'
import { beginKeeping, setPin } from '../../features/sealed-store/phone-lock'
import { isKept, keysAtHand, takeKeys } from '../../features/sealed-store/store-keys'
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

/** The page is not opened anew, but would have been. */
const opened = () => vi.spyOn(location, 'reload').mockImplementation(() => undefined)

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

test('somebody whose appointment has ended sees what was not sent, is asked before leaving it, and sends nothing that nobody would take', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  const photo = { id: 'p', bytes: 3, arrived: false, cut: false }
  const draft = { ...emptyDraft('1', '150525100202', '2015-12-31'), kind: 'PROJECT', text: '新打的井又抽不上水', photos: [photo] }
  const report = { form: 1, id: '1', words: JSON.stringify({ draft }), title: '新打的井', sequence: 1, photos: [photo], writtenAt: '2015-12-31T04:00:00.000Z', state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null }
  await (await openStore('a')).write([{ key: reportKey('1'), content: JSON.stringify(report) }, draftRecord({ draft: { ...emptyDraft('2', null, '2015-12-31'), text: '路灯坏了' }, savedAt: '2015-12-31T04:00:00.000Z', reasons: [] })])
  const fetched = vi.fn()
  vi.stubGlobal('fetch', fetched)
  const reloaded = opened()
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer }) })
  await screen.findByText('新打的井又抽不上水')
  await screen.findByText('路灯坏了')
  fireEvent.click(screen.getByText('退出登录'))
  await screen.findByText('还有 2 件没有发出')
  expect([fetched.mock.calls, reloaded.mock.calls, isKept()]).toEqual([[], [], true])
})

test('somebody who has to change the password first is asked before leaving what was not sent', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  await (await openStore('a')).write([draftRecord({ draft: { ...emptyDraft('2', null, '2015-12-31'), text: '路灯坏了' }, savedAt: '2015-12-31T04:00:00.000Z', reasons: [] })])
  const reloaded = opened()
  const looked = vi.spyOn(Delivery.prototype, 'onDevice')
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer: { ...viewer, mustChangePassword: true } }) })
  await expect.poll(() => looked.mock.settledResults.filter(({ type }) => type === 'fulfilled').length).toBeGreaterThan(1)
  fireEvent.click(await screen.findByText('退出登录'))
  await screen.findByText('还有 1 件没有发出')
  expect([reloaded.mock.calls, isKept()]).toEqual([[], true])
})

test('a round of delivery that finds the sign-in ended has the page ask for it', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  const report = { form: 1, id: '1', words: '{}', title: '', sequence: 1, photos: [], writtenAt: '2015-12-31T04:00:00.000Z', state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null }
  await (await openStore('a')).write([{ key: reportKey('1'), content: JSON.stringify(report) }])
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ errors: [{ message: '没有登录', extensions: { code: 'UNAUTHENTICATED' } }] })))
  const asked = vi.fn()
  draw(<DeliveryProvider accountId="a" sends onDelivered={() => undefined} onSignedOut={asked}>{null}</DeliveryProvider>)
  await expect.poll(() => asked.mock.calls.length).toBe(1)
})

test('a sign-in that was ended elsewhere leaves nothing of what a tab had noted', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  sessionStorage.setItem('bangfu.outcome-draft.a.1', '{}')
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer: null }) })
  await screen.findByText('登录已经失效', { exact: false })
  await expect.poll(() => [isKept(), sessionStorage.length]).toEqual([false, 0])
})

test('once another tab has signed out, nothing of the account stays in this one', async () => {
  const reloaded = opened()
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer }) })
  await screen.findByText(/包桂兰/)
  sessionStorage.setItem('draft', '{}')
  dispatchEvent(new StorageEvent('storage', { key: 'bangfu.appointment', newValue: null }))
  dispatchEvent(new StorageEvent('storage', { key: 'bangfu.phone', newValue: '1' }))
  expect(reloaded).not.toHaveBeenCalled()
  dispatchEvent(new StorageEvent('storage', { key: 'bangfu.phone', newValue: null }))
  await expect.poll(() => reloaded.mock.calls.length).toBe(1)
  expect(sessionStorage.length).toBe(0)
})

test('a tab that learns from the service alone that another has signed out has no keys either', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  localStorage.clear()
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer: null }) })
  await screen.findByRole('button', { name: '登录' })
  expect(keysAtHand()).toBeNull()
})

test('an account whose phone a PIN guards that this page was not opened with gets its page anew, behind the PIN', async () => {
  const reloaded = opened()
  await beginKeeping('a', ['5a'.repeat(32)])
  await setPin('2580', null)
  takeKeys(null)
  localStorage.clear()
  draw(<SessionGate ended={false} />, { Viewer: () => ({ viewer }) })
  await expect.poll(() => reloaded.mock.calls.length).toBe(1)
  expect([isKept(), screen.queryByText(/包桂兰/)]).toEqual([true, null])
})

function EndedLater() {
  const [ended, setEnded] = useState(false)
  return <><button type="button" onClick={() => setEnded(true)}>end</button><SessionGate ended={ended} /></>
}

test('a phone that has begun to keep since the page opened is drawn on, and not asked for as if it had been locked', async () => {
  draw(<EndedLater />, { Viewer: () => ({ viewer: { ...viewer, phoneKeys: ['5a'.repeat(32)] } }) })
  const shown = await screen.findByText(/包桂兰/)
  await expect.poll(isKept).toBe(true)
  fireEvent.click(screen.getByText('end'))
  expect(shown.isConnected).toBe(true)
})

test('the way round the PIN is asked about first: one tap takes nothing from a phone without a signal', async () => {
  await beginKeeping('a', ['5a'.repeat(32)])
  await (await openStore('a')).write([{ key: 'copy/board', content: '公示' }, { key: 'draft/1', content: '{}' }])
  await setPin('2580', null)
  takeKeys(null)
  draw(page)
  fireEvent.click(await screen.findByText('忘了 PIN，用密码登录'))
  screen.getByText(/没有信号的地方，用密码也登不进来/)
  expect([isKept(), isLeaving(), await recordsOf('a').list('')]).toEqual([true, false, ['copy/board', 'draft/1']])
  fireEvent.click(screen.getByText('清除，用密码登录'))
  await screen.findByText('page')
  expect([isKept(), isLeaving(), await recordsOf('a').list('')]).toEqual([false, true, ['draft/1']])
})
