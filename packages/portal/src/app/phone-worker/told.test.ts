import { expect, test, vi } from 'vitest'
import { pageOf, tell, toldIn } from './told'
import type { OpenedIn } from './told'
import type { WorkerScope } from './worker-scope'

const origin = 'https://bangfu.example'
const message = { title: '帮扶', body: '您的一条反映有了新进展：O-1', tag: 'n1', link: '/observations/0190' }

test('a message is what the service sends, and nothing else', () => {
  expect(toldIn(JSON.stringify(message))).toEqual(message)
  for (const text of ['', 'null', '{}', '"x"', JSON.stringify({ ...message, tag: 1 })]) expect(toldIn(text)).toBeNull()
})

test('a link leads to a page of the portal, and any other to the notices', () => {
  expect(pageOf('/observations/0190', origin)).toBe(`${origin}/observations/0190`)
  for (const link of ['https://elsewhere.example/x', '//elsewhere.example/x', 'javascript:alert(1)', null, 7]) expect(pageOf(link, origin)).toBe(`${origin}/notices`)
})

/** A worker that tells, with what its device was asked to do. */
function worker(openedIn: OpenedIn) {
  const listeners = new Map<string, (event: never) => void>()
  const waited: Promise<unknown>[] = []
  const showNotification = vi.fn(() => Promise.resolve())
  const focus = vi.fn(() => Promise.resolve())
  const navigate = vi.fn(() => Promise.resolve({ focus }))
  const openWindow = vi.fn(() => Promise.resolve(null))
  const windows = [{ navigate }]
  tell(
    {
      location: { search: '', origin },
      registration: { showNotification },
      clients: { matchAll: () => Promise.resolve(windows), openWindow },
      addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
    } as unknown as WorkerScope,
    openedIn,
  )
  const say = async (type: string, event: object): Promise<void> => {
    listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => void waited.push(work) } as never)
    await Promise.all(waited)
  }
  return { say, showNotification, focus, navigate, openWindow, windows }
}

const touched = () => ({ notification: { data: message.link, close: vi.fn() } })

test('the phone shows the message under its notice, and opens its page in the window that is there', async () => {
  const { say, showNotification, focus, navigate, openWindow, windows } = worker('own-window')
  await say('push', { data: { text: () => JSON.stringify(message) } })
  await say('push', { data: null })
  expect(showNotification.mock.calls).toEqual([['帮扶', { body: message.body, tag: 'n1', data: message.link }]])

  const event = touched()
  await say('notificationclick', event)
  expect(event.notification.close).toHaveBeenCalled()
  expect(navigate).toHaveBeenCalledWith(`${origin}/observations/0190`)
  expect(focus).toHaveBeenCalled()

  windows.pop()
  await say('notificationclick', touched())
  expect(openWindow).toHaveBeenCalledWith(`${origin}/observations/0190`)
})

test('a desk opens the page beside the windows that are there, in which a form may be half filled in', async () => {
  const { say, navigate, openWindow } = worker('new-window')
  await say('notificationclick', touched())
  expect(navigate).not.toHaveBeenCalled()
  expect(openWindow).toHaveBeenCalledWith(`${origin}/observations/0190`)
})
