import { fireEvent, screen } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { PinDialog } from '../../features/phone-lock/PinDialog'
import { askToLast } from '../../features/sealed-store/ask-to-last'
import { beginKeeping } from '../../features/sealed-store/phone-lock'
import { draw } from './draw'

// A PIN costs what an offline guess would, on a busy machine seconds.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (...given: unknown[]) => (given.at(-1) as () => unknown)() } })
  return () => vi.unstubAllGlobals()
})

test('the browser is asked to keep what lies on the phone where a PIN is set, and once a page', async () => {
  // A browser that cannot be asked is left alone.
  Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined })
  askToLast()
  const persist = vi.fn().mockResolvedValue(true)
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } })
  await beginKeeping('a', ['5a'.repeat(32)])
  const onSet = vi.fn()
  draw(<PinDialog hasPin={false} onSet={onSet} onClose={() => undefined} />)
  for (const field of ['PIN（4 到 8 位数字）', '再输一遍']) fireEvent.change(screen.getByLabelText(field), { target: { value: '2580' } })
  fireEvent.click(screen.getByText('设好'))
  await expect.poll(() => onSet.mock.calls.length, { timeout: 25_000 }).toBe(1)
  askToLast()
  expect(persist).toHaveBeenCalledTimes(1)
})
