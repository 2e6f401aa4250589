import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordSupervisorTrainingDocument } from '../../gql/supervision/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'

interface Person {
  readonly id: string
  readonly name: string
}

/** A training of several supervisors at once. */
export function TrainingDialog({ supervisors, onClose, onDone }: { readonly supervisors: readonly Person[]; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id, setId] = useState(() => newId())
  const [present, setPresent] = useState<readonly string[]>([])
  const [heldOn, setHeldOn] = useState(viewer.businessDate)
  const [subject, setSubject] = useState('')
  const [hours, setHours] = useState('4')
  const [givenBy, setGivenBy] = useState('')
  const { errors, attempt } = useRefusals(['supervisors', 'heldOn', 'subject', 'hours', 'givenBy'])
  const [record, { loading }] = useMutation(RecordSupervisorTrainingDocument)
  const submit = async () => {
    const done = await attempt(async () => {
      const refused = (await record({ variables: { input: { id, supervisors: [...present], heldOn, subject: subject.trim(), hours: Number(hours.normalize('NFKC')), givenBy: givenBy.trim() } } })).data?.result.userErrors ?? []
      if (refused.length > 0) setId(newId())
      return refused
    })
    if (!done) return
    onDone()
    onClose()
  }
  return (
    <Dialog title={t('supervision.training.new')} consequence={t('supervision.training.note')} act={t('supervision.training.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <fieldset>
        <legend>{t('supervision.training.present')}</legend>
        <label>
          <input type="checkbox" checked={present.length === supervisors.length} onChange={(event) => setPresent(event.target.checked ? supervisors.map((each) => each.id) : [])} />
          {t('supervision.training.all')}
        </label>
        <div className="training-people">
          {supervisors.map((each) => (
            <label key={each.id}>
              <input type="checkbox" checked={present.includes(each.id)} onChange={(event) => setPresent((before) => (event.target.checked ? [...before, each.id] : before.filter((one) => one !== each.id)))} />
              {each.name}
            </label>
          ))}
        </div>
        {errors['supervisors'] !== undefined && <p className="field-error" role="alert">{errors['supervisors']}</p>}
      </fieldset>
      <Field label={t('supervision.training.subject')} error={errors['subject']}>{(control) => <input {...control} className="control" maxLength={100} value={subject} onChange={(event) => setSubject(event.target.value)} />}</Field>
      <Field label={t('supervision.training.heldOn')} error={errors['heldOn']}>{(control) => <input {...control} className="control num" type="date" max={viewer.businessDate} value={heldOn} onChange={(event) => setHeldOn(event.target.value)} />}</Field>
      <Field label={t('supervision.training.hours')} error={errors['hours']}>{(control) => <input {...control} className="control num" inputMode="decimal" value={hours} onChange={(event) => setHours(event.target.value)} />}</Field>
      <Field label={t('supervision.training.givenBy')} error={errors['givenBy'] ?? errors['form']}>{(control) => <input {...control} className="control" maxLength={100} value={givenBy} onChange={(event) => setGivenBy(event.target.value)} />}</Field>
    </Dialog>
  )
}
