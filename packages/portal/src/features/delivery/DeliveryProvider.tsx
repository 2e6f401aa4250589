import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { newId } from '../../ui/new-id'
import { currentText } from '../../ui/text/use-text'
import { isCopying } from '../village-copy/copy-link'
import { openStore } from '../sealed-store/open-store'
import { startCourier, type Courier } from './courier'
import { Delivery, type Rest } from './delivery'
import { deviceLock } from './delivery-lock'
import { sendPhoto } from './send-photo'
import { sendRecord } from './send-record'
import type { Sender } from './service-request'
import { DeliveryContext, type DeliveryState } from './use-delivery'
import type { WaitingReport } from './waiting-report'

interface DeliveryProviderProps {
  readonly accountId: string
  /** Whether what waits is sent. */
  readonly sends: boolean
  /** A report has arrived: what pages show of one's own reports is no longer the newest. */
  readonly onDelivered: () => void
  /** The service took nothing, for the sign-in has ended. */
  readonly onSignedOut: () => void
  readonly children: ReactNode
}

type Opened = Pick<DeliveryState, 'store' | 'delivery' | 'reports' | 'closed' | 'sending' | 'rest'>

const deliveredIn = (reports: readonly WaitingReport[]) => reports.filter(({ state }) => state === 'DELIVERED').length

/** Opens what this device keeps for the account, and sends what waits there as long as a page is open that may. */
export function DeliveryProvider({ accountId, sends, onDelivered, onSignedOut, children }: DeliveryProviderProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const courier = useRef<Courier | null>(null)
  const told = useRef({ onDelivered, onSignedOut })
  useEffect(() => {
    told.current = { onDelivered, onSignedOut }
  }, [onDelivered, onSignedOut])
  useEffect(() => {
    let closed = false
    const closing: (() => void)[] = []
    const open = async () => {
      const store = await openStore(accountId)
      const sender: Sender = { fetch: (address, init) => fetch(address, init), accountId, language: () => currentText().language }
      const delivery = new Delivery({
        store,
        lock: deviceLock(accountId, newId()),
        clock: Date.now,
        random: Math.random,
        sendPhoto: (photo) => sendPhoto(sender, photo),
        keepsCopies: isCopying,
        sendReport: (report) => sendRecord(sender, report),
      })
      let rest: Rest | null = null
      let delivered = deliveredIn(await delivery.reports())
      if (closed) return
      const show = async () => {
        const kept = await delivery.onDevice()
        const { reports } = kept
        if (closed) return
        setOpened({ store, delivery, ...kept, sending: delivery.sending, rest })
        if (deliveredIn(reports) > delivered) told.current.onDelivered()
        delivered = deliveredIn(reports)
      }
      const showSafely = () => void show().catch(reportError)
      // What another tab keeps or sends is seen here as well.
      const channel = new BroadcastChannel(`bangfu.delivery.${accountId}`)
      channel.addEventListener('message', showSafely)
      const unsubscribe = delivery.subscribe(() => {
        channel.postMessage('changed')
        showSafely()
      })
      closing.push(unsubscribe, () => channel.close())
      if (sends) {
        courier.current = startCourier(delivery, {
          clock: Date.now,
          onRest: (ended) => {
            rest = ended
            if (ended.kind === 'SIGNED_OUT') told.current.onSignedOut()
            showSafely()
          },
          onFault: reportError,
        })
        closing.push(courier.current.stop)
      }
      await show()
    }
    open().catch(reportError)
    return () => {
      closed = true
      courier.current = null
      for (const close of closing) close()
    }
  }, [accountId, sends])
  const state = useMemo(() => (opened === null ? null : { ...opened, sendNow: () => courier.current?.sendNow() }), [opened])
  return <DeliveryContext value={state}>{children}</DeliveryContext>
}
