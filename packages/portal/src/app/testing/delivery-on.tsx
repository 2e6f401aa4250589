import type { ReactElement } from 'react'
import { Delivery } from '../../features/delivery/delivery'
import { DeliveryContext } from '../../features/delivery/use-delivery'
import type { WaitingReport } from '../../features/delivery/waiting-report'
import type { SealedStore } from '../../features/sealed-store/sealed-store'

/** A part of a page on a device whose store is open; nothing of it reaches the service. */
export function deliveryOn(store: SealedStore, part: ReactElement, closed: readonly string[] = [], reports: readonly WaitingReport[] = []): ReactElement {
  const delivery = new Delivery({
    store,
    lock: { hold: (work) => work() },
    clock: Date.now,
    random: () => 0,
    keepsCopies: () => false,
    sendPhoto: () => Promise.resolve({ kind: 'NO_ANSWER' }),
    sendReport: () => Promise.resolve({ kind: 'NO_ANSWER' }),
  })
  return <DeliveryContext value={{ store, delivery, reports, closed, sending: null, rest: null, sendNow: () => undefined }}>{part}</DeliveryContext>
}
