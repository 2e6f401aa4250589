import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DeliverPledgeDocument, type PledgePartsFragment } from '../../gql/pledge/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { unitText } from '../../ui/format/unit-text'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { EvidenceFields } from '../attachment/EvidenceFields'
import { useEvidence } from '../attachment/use-evidence'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'
import { countOf } from './pledge-codes'

interface DeliverDialogProps {
  readonly pledge: PledgePartsFragment
  readonly onClose: () => void
  readonly onDelivered: () => void
}

/** Reports something delivered of a pledge, measured as the pledge is. The id is made once, so trying again never reports twice. */
export function DeliverDialog({ pledge, onClose, onDelivered }: DeliverDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(newId)
  const [deliveredOn, setDeliveredOn] = useState(viewer.businessDate)
  const [count, setCount] = useState('')
  const [note, setNote] = useState('')
  const money = useYuan(null)
  const evidence = useEvidence()
  const { errors, refuse, attempt } = useRefusals(['deliveredOn', 'amount', 'quantity', 'note', 'attachments'])
  const [deliver, { loading }] = useMutation(DeliverPledgeDocument)
  const save = async () => {
    if (pledge.unit === null && money.refuse()) return
    if (!(await evidence.sendAll())) return refuse('attachments', t('document.left'))
    const size = pledge.unit === null ? { amount: money.fen ?? 0 } : { quantity: countOf(count) ?? 0 }
    const done = await attempt(async () => (await deliver({ variables: { input: { id, pledge: pledge.id, deliveredOn, note: note.trim() === '' ? null : note, attachments: [...evidence.ids], ...size } } })).data?.deliverPledge.userErrors ?? [])
    if (!done) return
    onDelivered()
    onClose()
  }
  return (
    <Dialog title={t('pledge.deliver')} consequence={t('pledge.deliverMeans', { text: pledge.text })} act={t('pledge.deliver')} busy={loading || evidence.sending} onAct={() => void save()} onClose={onClose}>
      <Field label={t('pledge.deliveredOn')} error={errors['deliveredOn']}>{(control) => <input {...control} className="control" type="date" min={pledge.pledgedOn} max={viewer.businessDate} value={deliveredOn} onChange={(event) => setDeliveredOn(event.target.value)} />}</Field>
      {pledge.unit === null ? (
        <YuanField label={t('pledge.amountYuan')} amount={money} error={errors['amount']} />
      ) : (
        <Field label={t('pledge.countIn', { unit: unitText(pledge.unit, t) })} error={errors['quantity']}>{(control) => <input {...control} className="control num" inputMode="decimal" value={count} onChange={(event) => setCount(event.target.value)} />}</Field>
      )}
      <Field label={t('pledge.note')} error={errors['note']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}</Field>
      <EvidenceFields evidence={evidence} error={errors['attachments'] ?? null} />
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
