import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordVisitDocument } from '../../gql/household/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

interface RecordVisitDialogProps {
  readonly household: { readonly id: string; readonly headName: string }
  readonly onClose: () => void
  readonly onRecorded: () => void
}

/** Records a visit: the day and what was found. The id is made once, so trying again never records it twice. */
export function RecordVisitDialog({ household, onClose, onRecorded }: RecordVisitDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [visitedOn, setVisitedOn] = useState(viewer.businessDate)
  const [findings, setFindings] = useState('')
  const [errors, setErrors] = useState<{ visitedOn?: string; findings?: string }>({})
  const [record, { loading }] = useMutation(RecordVisitDocument)
  const submit = async () => {
    if (findings.trim() === '') {
      setErrors({ findings: t('household.visit.findingsMissing') })
      return
    }
    try {
      const { data } = await record({ variables: { input: { id, household: household.id, visitedOn, findings: findings.trim() } } })
      const refusal = data?.recordVisit.userErrors[0]
      if (refusal !== undefined) {
        setErrors(refusal.field?.includes('visitedOn') === true ? { visitedOn: refusal.message } : { findings: refusal.message })
        return
      }
      onRecorded()
      onClose()
    } catch (error) {
      setErrors({ findings: describeError(error, t).message })
    }
  }
  return (
    <Dialog title={t('household.visit.title', { name: household.headName })} act={t('household.visit.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('household.visit.on')} error={errors.visitedOn}>
        {(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={visitedOn} onChange={(event) => setVisitedOn(event.target.value)} />}
      </Field>
      <Field label={t('household.visit.findings')} hint={t('household.visit.findingsHint')} error={errors.findings}>
        {(control) => <textarea {...control} className="control" rows={5} maxLength={4000} value={findings} onChange={(event) => {
              setFindings(event.target.value)
              setErrors({})
            }} />}
      </Field>
    </Dialog>
  )
}
