import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { openStore, recordsOf } from './open-store'
import { beginKeeping, canKeep, forgetCopies, forgetPhone, openLock, readLock, setPin } from './phone-lock'
import { isKept, keysAtHand, takeKeys } from './store-keys'

const phoneKeys = ['5a'.repeat(32)]
const pin = '2580'

beforeEach(() => {
  const marks = new Map<string, string>()
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('localStorage', { getItem: (key: string) => marks.get(key) ?? null, setItem: (key: string, value: string) => void marks.set(key, value), removeItem: (key: string) => void marks.delete(key) })
  takeKeys(null)
  return () => vi.unstubAllGlobals()
})

/** The page is opened anew: what was only in its memory is gone. */
const openedAnew = () => takeKeys(null)

async function kept(): Promise<void> {
  await beginKeeping('a', phoneKeys)
  await (await openStore('a')).write([{ key: 'copy/board', content: '公示' }, { key: 'report/1', content: '井坏了' }])
}

test('a phone without a PIN opens by itself when the page is opened anew', async () => {
  await kept()
  openedAnew()
  expect(await openLock(null)).toEqual({ kind: 'OPEN', accountId: 'a' })
  expect(await (await openStore('a')).read('copy/board')).toBe('公示')
})

test('with a PIN nothing opens before it, and another one opens nothing', async () => {
  await kept()
  expect((await setPin(pin, null)).kind).toBe('OPEN')
  openedAnew()
  expect(await openLock(null)).toMatchObject({ kind: 'WRONG' })
  expect(await openLock('0852')).toMatchObject({ kind: 'WRONG' })
  expect((await openStore('a')).lasts).toBe(false)
  expect(await openLock(pin)).toEqual({ kind: 'OPEN', accountId: 'a' })
  expect(await (await openStore('a')).read('report/1')).toBe('井坏了')
})

test('the PIN is changed only by whoever knows the one before', async () => {
  await kept()
  await setPin(pin, null)
  expect([(await setPin('1470', null)).kind, (await setPin('1470', '9999')).kind, (await setPin('1470', pin)).kind]).toEqual(['WRONG', 'WRONG', 'OPEN'])
  openedAnew()
  expect((await openLock(pin)).kind).toBe('WRONG')
  expect((await openLock('1470')).kind).toBe('OPEN')
})

test('wrong PINs wait longer and longer, also when the page is opened anew, and the right one counts them from the start again', async () => {
  await kept()
  await setPin(pin, null)
  let now = 1_000_000
  const tryWrong = async () => openLock('9999', () => now)
  for (let time = 0; time < 4; time += 1) expect(await tryWrong()).toEqual({ kind: 'WRONG', milliseconds: 0 })
  expect(await tryWrong()).toEqual({ kind: 'WRONG', milliseconds: 30_000 })
  openedAnew()
  expect(await openLock(pin, () => now + 29_999)).toEqual({ kind: 'WAIT', milliseconds: 1 })
  now += 30_000
  expect(await tryWrong()).toEqual({ kind: 'WRONG', milliseconds: 60_000 })
  now += 60_000
  expect((await openLock(pin, () => now)).kind).toBe('OPEN')
  expect(await tryWrong()).toEqual({ kind: 'WRONG', milliseconds: 0 })
})

test('after ten wrong PINs the copies are gone, and what was not sent waits for the account’s next sign-in', async () => {
  await kept()
  await setPin(pin, null)
  let now = 0
  for (let time = 1; time <= 10; time += 1) {
    const tried = await openLock('9999', () => now)
    now += 3_600_000
    if (time === 10) expect(tried).toEqual({ kind: 'FORGOTTEN' })
  }
  expect([isKept(), await readLock(), await recordsOf('a').list('')]).toEqual([false, null, ['report/1']])
  await beginKeeping('a', phoneKeys)
  expect(await (await openStore('a')).read('report/1')).toBe('井坏了')
})

test('sign-out leaves only what was not sent, which opens at the same account’s next sign-in and at nobody else’s', async () => {
  await kept()
  await forgetPhone()
  expect([isKept(), await recordsOf('a').list(''), (await openStore('a')).lasts]).toEqual([false, ['report/1'], false])
  await beginKeeping('b', ['6b'.repeat(32)])
  expect(await (await openStore('b')).list('')).toEqual([])
  await beginKeeping('a', phoneKeys)
  expect(await (await openStore('a')).read('report/1')).toBe('井坏了')
})

test('what was sealed before the service changed its key opens with the key of before', async () => {
  await kept()
  await forgetPhone()
  await beginKeeping('a', ['7c'.repeat(32), ...phoneKeys])
  expect(await (await openStore('a')).read('report/1')).toBe('井坏了')
})

test('a copy that somebody took of the records before sign-out opens with no key that is left', async () => {
  await kept()
  const taken = (await recordsOf('a').read('copy/board')) ?? new Uint8Array()
  await forgetPhone()
  await beginKeeping('a', phoneKeys)
  await recordsOf('a').write([{ key: 'copy/board', content: taken }])
  await expect((await openStore('a')).read('copy/board')).rejects.toThrow('cannot be opened')
})

test('where the browser has no ciphers, or refuses a database, nothing is kept', async () => {
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('denied', 'SecurityError') } })
  expect(await beginKeeping('a', phoneKeys)).toBe('NOTHING')
  vi.stubGlobal('crypto', {})
  expect([canKeep(), await beginKeeping('a', phoneKeys)]).toEqual([false, 'NOTHING'])
})

test('a phone that is forgotten while a PIN is tried stays forgotten, and keeps again from the next sign-in on', async () => {
  await kept()
  await setPin(pin, null)
  openedAnew()
  const trying = openLock(pin)
  await forgetPhone()
  await trying
  expect([await readLock(), keysAtHand(), isKept()]).toEqual([null, null, false])
  expect([await beginKeeping('a', phoneKeys), (await openStore('a')).lasts]).toEqual(['KEPT', true])
})

test('a page that holds its turn for ever keeps nobody from leaving', async () => {
  await kept()
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('', 'TimeoutError')) } })
  await forgetPhone()
  expect([isKept(), await readLock()]).toEqual([false, null])
})

test('a PIN that another tab has set stands before what is kept, for the next page that opens', async () => {
  await kept()
  await setPin(pin, null)
  openedAnew()
  localStorage.removeItem('bangfu.phone')
  expect([await beginKeeping('a', phoneKeys), isKept(), keysAtHand()]).toEqual(['LOCKED', true, null])
})

test.each([
  ['the phone forgets', forgetPhone],
  ['the phone forgets and keeps for the same account again', async () => {
    await forgetPhone()
    await beginKeeping('a', phoneKeys)
  }],
  ['its copies go', () => forgetCopies('a')],
])('a copy that is still being sealed while %s is not kept, and what was not sent is', async (_case, forget) => {
  await kept()
  const store = await openStore('a')
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
    await held
    return encrypt(...given)
  })
  const written = store.write([{ key: 'copy/answer/1', content: '户主' }, { key: 'draft/1', content: '新打的井' }])
  slow.mockRestore()
  await forget()
  release()
  await written
  expect(await recordsOf('a').list('')).toEqual(['draft/1', 'report/1'])
})
