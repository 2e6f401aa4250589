/** What came of asking the browser: a subscription, or why there is none. */
export type Subscribed = PushSubscription | 'denied' | 'unreachable'

/** What the phone's worker is registered as, where the browser can be told anything at all; null at a desk and on plain-http addresses. */
export async function pushDevice(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return null
  return (await navigator.serviceWorker.getRegistration()) ?? null
}

/** Asks the person, and then the browser's push service. A browser whose service is out of reach says so after a while. */
export async function subscribeDevice(device: ServiceWorkerRegistration, serverKey: string): Promise<Subscribed> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    const before = await device.pushManager.getSubscription()
    // One that was made for another key is told nothing by this one.
    if (before !== null) await before.unsubscribe()
    return await device.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey })
  } catch (error) {
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
