import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordActivityDocument, type ActivityKind } from '../../gql/activity/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { useSession } from '../viewer/use-viewer'

const kinds = ['TECH_ADVICE', 'MARKET_INFO', 'FACE_TO_FACE', 'RELIEF_DAY'] as const satisfies readonly ActivityKind[]

interface RecordActivityDialogProps {
  readonly region: string
  readonly onClose: () => void
  readonly onRecorded: () => void
}

/** Posts advice or news of markets to the village, or records what was done there (C-5, C-15, L-9). */
export function RecordActivityDialog({ region, onClose, onRecorded }: RecordActivityDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [kind, setKind] = useState<ActivityKind>('TECH_ADVICE')
  const [heldOn, setHeldOn] = useState(viewer.businessDate)
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const amount = useYuan(null)
  const [participants, setParticipants] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [record, { loading }] = useMutation(RecordActivityDocument)
  const amountOf = kind === 'FACE_TO_FACE' ? 'incomeEffect' : kind === 'RELIEF_DAY' ? 'donation' : null
  const submit = async () => {
    if (amountOf !== null && amount.refuse()) return
    try {
      const count = participants === '' ? {} : { participants: Number(participants) }
      const money = amountOf === null || amount.fen === null ? {} : { [amountOf]: amount.fen }
      const { data } = await record({ variables: { input: { id, kind, region, heldOn, title: title.trim(), text: text.trim(), ...count, ...money } } })
      const refused = data?.recordActivity.userErrors ?? []
      if (refused.length === 0) {
        onRecorded()
        onClose()
        return
      }
      setErrors(Object.fromEntries(refused.map(({ field, message }) => [field?.find((name) => ['heldOn', 'title', 'text', 'participants'].includes(name)) ?? (field?.some((name) => name === amountOf) === true ? 'amount' : 'form'), message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return (
    <Dialog wide title={t('village.activity.addTitle')} consequence={t('village.activity.addNote')} act={t('village.activity.add')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        <Field label={t('village.activity.kindLabel')}>
          {(control) => (
            <select {...control} className="control" value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}>
              {kinds.map((each) => <option key={each} value={each}>{t(`village.activity.kind.${each}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('village.activity.day')} error={errors['heldOn']}>
          {(control) => <input {...control} className="control" type="date" value={heldOn} onChange={(event) => setHeldOn(event.target.value)} />}
        </Field>
        <div className="whole">
          <Field label={t('village.activity.heading')} error={errors['title']}>
            {(control) => <input {...control} className="control" maxLength={100} value={title} onChange={(event) => setTitle(event.target.value)} />}
          </Field>
        </div>
        <div className="whole">
          <Field label={t('village.activity.text')} error={errors['text']}>
            {(control) => <textarea {...control} className="control" maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />}
          </Field>
        </div>
        <Field label={t('village.activity.participants')} error={errors['participants']}>
          {(control) => <input {...control} className="control" type="number" min={0} value={participants} onChange={(event) => setParticipants(event.target.value)} />}
        </Field>
        {amountOf !== null && <YuanField label={kind === 'FACE_TO_FACE' ? t('village.activity.income') : t('village.activity.donation')} amount={amount} error={errors['amount']} />}
      </div>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
