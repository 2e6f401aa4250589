import { createContext, useContext } from 'react'
import type { SealedStore } from '../sealed-store/sealed-store'
import type { Delivery, Rest } from './delivery'
import type { WaitingReport } from './waiting-report'

/** What this device keeps of the viewer, and how it is being sent. */
export interface DeliveryState {
  readonly store: SealedStore
  readonly delivery: Delivery
  readonly reports: readonly WaitingReport[]
  /** Keys of reports that cannot be opened on this device. */
  readonly closed: readonly string[]
  /** The report that is being sent now. */
  readonly sending: string | null
  /** How the last round ended; null before the first. */
  readonly rest: Rest | null
  readonly sendNow: () => void
}

export const DeliveryContext = createContext<DeliveryState | null>(null)

/** Null until the store of the device is open, which takes a moment. */
export function useDelivery(): DeliveryState | null {
  return useContext(DeliveryContext)
}

/** How many reports have not arrived, and how many of them need their writer: refused, in conflict, or not to be opened here. */
export function waitingOf(reports: readonly WaitingReport[], closed: readonly string[] = []): { readonly count: number; readonly stuck: number } {
  const stuck = closed.length + reports.filter(({ state }) => state === 'REFUSED' || state === 'CONFLICT').length
  return { count: stuck + reports.filter(({ state }) => state === 'WAITING').length, stuck }
}
