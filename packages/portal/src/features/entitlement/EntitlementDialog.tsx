import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordEntitlementDocument, type EntitlementLineFragment } from '../../gql/entitlement/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { entitlementAmount, sentAmount, typedAmount } from './entitlement-amount'
import './Entitlement.css'

interface EntitlementDialogProps {
  readonly household: string
  readonly members: readonly { readonly id: string; readonly name: string }[]
  readonly line: EntitlementLineFragment
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Puts a household on the roster, says what it got and when, or strikes it off with a reason. */
export function EntitlementDialog({ household, members, line, onClose, onSaved }: EntitlementDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [opened] = useState(line)
  const { kind, year, due, version } = opened
  const [person, setPerson] = useState(opened.personId ?? '')
  const [amount, setAmount] = useState(() => typedAmount(kind, opened.delivered))
  const [day, setDay] = useState(opened.deliveredOn ?? viewer.businessDate)
  const [withdrawn, setWithdrawn] = useState(opened.status === 'WITHDRAWN')
  const [note, setNote] = useState(opened.note ?? '')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [record, { loading }] = useMutation(RecordEntitlementDocument)
  const submit = async () => {
    const delivered = sentAmount(kind, amount)
    if (delivered === null) return setErrors({ delivered: t('entitlement.wrongAmount') })
    try {
      const { data } = await record({
        variables: { input: { household, year, kind, version, delivered, withdrawn, ...(delivered > 0 ? { deliveredOn: day } : {}), ...(note.trim() === '' ? {} : { note: note.trim() }), ...(kind === 'STUDENT_GRANT' && person !== '' ? { person } : {}) } },
      })
      const refused = data?.recordEntitlement.userErrors ?? []
      if (refused.length === 0) {
        onSaved()
        onClose()
        return
      }
      setErrors(Object.fromEntries(refused.map(({ field, message }) => [['delivered', 'deliveredOn', 'note', 'person'].find((name) => name === field?.[0]) ?? 'form', message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return (
    <Dialog title={t('entitlement.dialog', { kind: t(`entitlement.kind.${kind}`), year })} consequence={t('entitlement.consequence', { due: entitlementAmount(kind, due, t) })} act={t('entitlement.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {kind === 'STUDENT_GRANT' && (
        <Field label={t('entitlement.student')} error={errors['person']}>
          {(control) => (
            <select {...control} className="control" value={person} disabled={version > 0} onChange={({ target }) => setPerson(target.value)}>
              <option value="">{t('entitlement.choose')}</option>
              {members.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
      )}
      <Field label={t(`entitlement.delivered.${kind}`)} hint={t('entitlement.deliveredHint')} error={errors['delivered']}>
        {(control) => <input {...control} className="control" inputMode="decimal" maxLength={10} value={amount} onChange={({ target }) => setAmount(target.value)} />}
      </Field>
      <Field label={t('entitlement.day')} error={errors['deliveredOn']}>
        {(control) => <input {...control} className="control" type="date" value={day} onChange={({ target }) => setDay(target.value)} />}
      </Field>
      <label className="entitlement-withdrawn"><input type="checkbox" checked={withdrawn} onChange={({ target }) => setWithdrawn(target.checked)} /> {t('entitlement.withdraw')}</label>
      <Field label={t('entitlement.note')} error={errors['note']}>
        {(control) => <input {...control} className="control" maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />}
      </Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
