import { Component, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Button } from './Button'
import { Empty } from './Empty'
import { isOutOfReach } from './request/out-of-reach'
import { useText } from './text/use-text'

interface PageBoundaryProps {
  readonly children: ReactNode
  /** Draws the portal anew. */
  readonly onReopen?: () => void
}

/**
 * Keeps what fails to open within its place: script that cannot be fetched without a network, or a page with a fault. The
 * frame around it stays, and every other page opens from there.
 */
export function PageBoundary({ children, onReopen = () => location.reload() }: PageBoundaryProps) {
  const [address] = useLocation()
  return <Boundary address={address} fault={<Unopened onReopen={onReopen} />}>{children}</Boundary>
}

interface BoundaryProps {
  readonly address: string
  readonly fault: ReactNode
  readonly children: ReactNode
}

interface BoundaryState {
  readonly address: string
  readonly failed: boolean
}

/** React tells a class alone of what failed below it. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { address: this.props.address, failed: false }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true }
  }

  /** What failed at one address says nothing of another. */
  static getDerivedStateFromProps({ address }: BoundaryProps, before: BoundaryState): BoundaryState | null {
    return address === before.address ? null : { address, failed: false }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fault : this.props.children
  }
}

function Unopened({ onReopen }: { readonly onReopen: () => void }) {
  const { t } = useText()
  const [trying, setTrying] = useState(false)
  const retry = async () => {
    setTrying(true)
    try {
      // A script that failed once stays failed until the portal is drawn anew, which without a network could leave nothing at all.
      await fetch('/', { cache: 'no-store' })
      onReopen()
    } catch (error) {
      if (!isOutOfReach(error)) throw error
    } finally {
      setTrying(false)
    }
  }
  return (
    <div role="alert">
      <Empty title={t('ui.unopened.title')} actions={<Button look="primary" busy={trying} onClick={() => void retry().catch(reportError)}>{t('ui.error.retry')}</Button>}>
        <p>{t('ui.unopened.note')}</p>
      </Empty>
    </div>
  )
}
