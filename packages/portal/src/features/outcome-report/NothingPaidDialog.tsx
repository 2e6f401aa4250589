import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { periodText } from '../linkage/period'
import { useReportSubmission } from './use-report-submission'

const longestReason = 500

interface NothingPaidDialogProps {
  readonly linkage: string
  readonly period: string
  readonly onClose: () => void
  readonly onTaken: (report: string) => void
}

/** Says that nothing was paid in a period, and why. The id is made once, so that trying again never reports twice. */
export function NothingPaidDialog({ linkage, period, onClose, onTaken }: NothingPaidDialogProps) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = useReportSubmission()
  const send = async () => {
    if (reason.trim() === '') {
      setError(t('outcomeReport.page.reasonMissing'))
      return
    }
    setBusy(true)
    const outcome = await submit({ id, linkage, period, outcomes: [], nothingPaid: reason.trim() })
    setBusy(false)
    if (outcome.kind === 'taken' || outcome.kind === 'arrivedBefore') onTaken(id)
    else setError(outcome.kind === 'refused' ? outcome.errors.map(({ message }) => message).join(' ') : t('outcomeReport.page.failed', { reason: outcome.reason }))
  }
  return (
    <Dialog title={t('outcomeReport.nothingPaid.title', { period: periodText(period, t) })} consequence={t('outcomeReport.nothingPaid.consequence')} act={t('outcomeReport.nothingPaid.act')} busy={busy} onAct={() => void send()} onClose={onClose}>
      <Field label={t('outcomeReport.nothingPaid.reason')} hint={t('outcomeReport.nothingPaid.reasonHint')} error={error}>
        {(control) => <textarea {...control} className="control" rows={3} maxLength={longestReason} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
