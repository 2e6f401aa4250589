import { Panel } from '../Panel'
import { ErrorNote } from './ErrorNote'

interface PanelFaultProps {
  readonly title: string
  readonly error: unknown
  readonly onRetry: () => unknown
}

/** A panel whose content was not fetched: a part of a page that went missing without a word would be taken for nothing to show. */
export function PanelFault({ title, error, onRetry }: PanelFaultProps) {
  const retry = () => {
    onRetry()
  }
  return (
    <Panel title={title}>
      <ErrorNote error={error} onRetry={retry} />
    </Panel>
  )
}
