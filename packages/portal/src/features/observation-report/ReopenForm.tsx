import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ReopenOwnObservationDocument } from '../../gql/observation-report/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

/** Asks once that an ended report be taken up again, with the reason. */
export function ReopenForm({ id, number }: { readonly id: string; readonly number: string }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [reopen, { loading }] = useMutation(ReopenOwnObservationDocument)
  const submit = async () => {
    if (reason.trim() === '') {
      setError(t('observationReport.mine.reopenMissing'))
      return
    }
    try {
      const { data } = await reopen({ variables: { input: { id, comment: reason.trim() } } })
      const refusal = data?.reopenObservation.userErrors[0]
      if (refusal === undefined) setOpen(false)
      else setError(refusal.message)
    } catch (fault) {
      setError(t('observationReport.mine.failedNote', { reason: describeError(fault, t).message }))
    }
  }
  return (
    <>
      <Button size="large" onClick={() => setOpen(true)}>{t('observationReport.mine.reopen')}</Button>
      {open && (
        <Dialog title={`${t('observationReport.mine.reopen')} ${number}`} consequence={t('observationReport.mine.reopenNote')} act={t('observationReport.mine.reopen')} busy={loading} onAct={() => void submit()} onClose={() => setOpen(false)}>
          <Field label={t('observationReport.mine.reopenReason')} error={error}>
            {(control) => <textarea {...control} className="control" rows={4} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
        </Dialog>
      )}
    </>
  )
}
