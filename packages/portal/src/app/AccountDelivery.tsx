import { useApolloClient } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { DeliveryProvider } from '../features/delivery/DeliveryProvider'

interface AccountDeliveryProps {
  readonly accountId: string
  /** Whether what waits is sent; nobody takes anything from an account without an appointment, and it waits for another one. */
  readonly sends: boolean
  readonly children: ReactNode
}

/** What this device keeps for an account, and what pages ask again once the service took or refused something. */
export function AccountDelivery({ accountId, sends, children }: AccountDeliveryProps) {
  const client = useApolloClient()
  return (
    <DeliveryProvider
      accountId={accountId}
      sends={sends}
      onDelivered={() => void client.refetchQueries({ include: 'active' })}
      onSignedOut={() => void client.refetchQueries({ include: ['Viewer'] })}
    >
      {children}
    </DeliveryProvider>
  )
}
