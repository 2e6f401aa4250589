import { useState } from 'react'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'

interface ClosedBandProps {
  /** Keys of reports and drafts that cannot be opened here. */
  readonly closed: readonly string[]
  readonly onDrop: (keys: readonly string[]) => void
}

/** Says that something kept on this phone cannot be opened, what becomes of it and of the rest; nothing when all can be. */
export function ClosedBand({ closed, onDrop }: ClosedBandProps) {
  const { t } = useText()
  const [dropping, setDropping] = useState(false)
  if (closed.length === 0) return null
  return (
    <Band tone="alert" title={t('observationReport.closed.title', { count: closed.length })} action={<Button size="small" onClick={() => setDropping(true)}>{t('observationReport.closed.drop')}</Button>}>
      <p>{t('observationReport.closed.note')}</p>
      {dropping && (
        <Dialog title={t('observationReport.closed.drop')} consequence={t('observationReport.closed.dropNote')} act={t('observationReport.closed.drop')} onClose={() => setDropping(false)} onAct={() => {
          setDropping(false)
          onDrop(closed)
        }} />
      )}
    </Band>
  )
}
