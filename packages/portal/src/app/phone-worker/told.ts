import type { WorkerScope } from './worker-scope'

/** What the service tells the phone. */
interface Told {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly link: string
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && (['title', 'body', 'tag', 'link'] as const).every((name) => name in value && typeof (value as Record<string, unknown>)[name] === 'string')

/** The message in what arrived; null for what is none. */
export function toldIn(text: string): Told | null {
  try {
    const value: unknown = JSON.parse(text)
    return isTold(value) ? value : null
  } catch {
    // Not even JSON: nobody of ours sent it.
    return null
  }
}

/** The page behind a link, on the portal's own origin; the notices for any other. */
export function pageOf(link: unknown, origin: string): string {
  const there = typeof link === 'string' && URL.canParse(link, origin) ? new URL(link, origin) : null
  return there?.origin === origin ? there.href : new URL('/notices', origin).href
}

/** Where a touched message opens its page: a phone has one window; a desk may have a form half filled in its own, which is not to be led away. */
export type OpenedIn = 'own-window' | 'new-window'

/** Shows what the device is told, and opens its page when it is touched. */
export function tell(scope: WorkerScope, openedIn: OpenedIn): void {
  scope.addEventListener('push', (event) => {
    const told = toldIn(event.data?.text() ?? '')
    if (told === null) return
    const { title, body, tag, link } = told
    event.waitUntil(scope.registration.showNotification(title, { body, tag, data: link }))
  })
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(open(scope, pageOf(event.notification.data, scope.location.origin), openedIn))
  })
}

async function open({ clients }: WorkerScope, page: string, openedIn: OpenedIn): Promise<void> {
  const [window] = openedIn === 'own-window' ? await clients.matchAll({ type: 'window' }) : []
  if (window === undefined) await clients.openWindow(page)
  else await (await window.navigate(page))?.focus()
}
