import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { draftKey } from '../../features/observation-report/kept-draft'
import { DeliveryContext } from '../../features/delivery/use-delivery'
import { useAskedSignOut } from '../../features/phone-lock/use-asked-sign-out'
import { MemoryStore } from '../../features/sealed-store/memory-store'
import { deliveryOn } from './delivery-on'
import { draw } from './draw'

class LastingStore extends MemoryStore {
  override readonly lasts = true
}

function Page({ onSignOut }: { readonly onSignOut: (everywhere: boolean) => void }) {
  const [signOut, dialog] = useAskedSignOut(onSignOut)
  return <><button type="button" onClick={() => signOut(false)}>leave</button>{dialog}</>
}

/** The same page before the store is open, and after. */
function Opening({ store, onSignOut }: { readonly store: MemoryStore; readonly onSignOut: (everywhere: boolean) => void }) {
  const [isOpen, setOpen] = useState(false)
  const page = <><Page onSignOut={onSignOut} /><button type="button" onClick={() => setOpen(true)}>open</button></>
  return isOpen ? deliveryOn(store, page) : <DeliveryContext value={null}>{page}</DeliveryContext>
}

/** A page of somebody who has one draft, or none, in the store that the page writes to, and presses the way out. */
async function leave(store: MemoryStore, drafts: number) {
  const left = vi.fn()
  await store.write(Array.from({ length: drafts }, (_, index) => ({ key: draftKey(String(index)), content: '{}' })))
  draw(deliveryOn(store, <Page onSignOut={left} />))
  fireEvent.click(screen.getByText('leave'))
  return left
}

test('whoever has sent everything is signed out at once', async () => {
  const left = await leave(new LastingStore(), 0)
  await expect.poll(() => left.mock.calls).toEqual([[false]])
})

test('whoever has not is asked, and told that it stays sealed on the phone', async () => {
  const left = await leave(new LastingStore(), 2)
  await screen.findByText('还有 2 件没有发出')
  screen.getByText(/封在这台手机里/)
  expect(left).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('退出登录'))
  expect(left.mock.calls).toEqual([[false]])
})

test('where nothing lasts, it is counted all the same, and the person is told that it would be lost', async () => {
  const left = await leave(new MemoryStore(), 1)
  await screen.findByText('还有 1 件没有发出')
  screen.getByText(/现在退出，它们就没有了/)
  expect([left.mock.calls.length, screen.queryByText(/封在这台手机里/)]).toEqual([0, null])
})

test('whoever presses before the store of the device is open is asked once it is', async () => {
  const store = new LastingStore()
  await store.write([{ key: draftKey('0'), content: '{}' }])
  const left = vi.fn()
  draw(<Opening store={store} onSignOut={left} />)
  fireEvent.click(screen.getByText('leave'))
  expect([left.mock.calls.length, screen.queryByText(/没有发出/)]).toEqual([0, null])
  fireEvent.click(screen.getByText('open'))
  await screen.findByText('还有 1 件没有发出')
  expect(left).not.toHaveBeenCalled()
})

test('a store that does not open keeps nobody signed in', () => {
  vi.useFakeTimers()
  try {
    const left = vi.fn()
    draw(<DeliveryContext value={null}><Page onSignOut={left} /></DeliveryContext>)
    fireEvent.click(screen.getByText('leave'))
    vi.advanceTimersByTime(2_999)
    expect(left).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(left.mock.calls).toEqual([[false]])
  } finally {
    vi.useRealTimers()
  }
})
