/** What came of asking the browser: a subscription, or why there is none. */
export type Subscribed = PushSubscription | 'denied' | 'unreachable'

/** The worker that shows what a desk is told; a phone has one that keeps its pages too. */
const deskWorker = '/push.js'

/** Whether the browser can be told anything at all: not on plain-http addresses. */
export const canBeTold = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** What this browser was subscribed as, by whoever it was; null for none. */
export async function heldSubscription(): Promise<PushSubscription | null> {
  return (await (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription()) ?? null
}

/** Whether a worker is the one of the desks, which keeps nothing and is nobody's to clear away. */
export const isDeskWorker = (worker: Pick<ServiceWorker, 'scriptURL'> | null): boolean => worker !== null && new URL(worker.scriptURL).pathname === deskWorker

/** The worker that is there, or at a desk one that comes with being told. */
async function device(): Promise<ServiceWorkerRegistration> {
  const container = navigator.serviceWorker
  if ((await container.getRegistration()) === undefined) await container.register(deskWorker)
  return container.ready
}

/** Asks the person, and then the browser's push service. A browser whose service is out of reach says so after a while. */
export async function subscribeDevice(serverKey: string): Promise<Subscribed> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    const { pushManager } = await device()
    const before = await pushManager.getSubscription()
    // One that was made for another key is told nothing by this one.
    if (before !== null) await before.unsubscribe()
    return await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey })
  } catch (error) {
    // A worker that could not be fetched is a matter of the network, like a service out of reach.
    if (error instanceof TypeError) return 'unreachable'
    if (error instanceof DOMException) return error.name === 'NotAllowedError' ? 'denied' : 'unreachable'
    throw error
  }
}

/** What the service needs of a subscription; null where the browser made no keys. */
export function subscriptionInput(subscription: PushSubscription): { readonly endpoint: string; readonly p256dh: string; readonly auth: string } | null {
  const { endpoint, keys } = subscription.toJSON()
  const { p256dh, auth } = keys ?? {}
  return endpoint === undefined || p256dh === undefined || auth === undefined ? null : { endpoint, p256dh, auth }
}
