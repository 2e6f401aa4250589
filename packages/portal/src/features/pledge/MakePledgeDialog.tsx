import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { MakePledgeDocument, type PledgeKind } from '../../gql/pledge/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { VillageField } from '../region/VillageField'
import { useRefusals } from '../../ui/request/use-refusals'
import { useOwnRegionOrCity } from '../viewer/use-viewer'
import { countOf, moneyKinds, pledgeKinds } from './pledge-codes'

interface MakePledgeDialogProps {
  readonly enterprise: string
  readonly onClose: () => void
  readonly onMade: () => void
}

/** Writes down what an enterprise promises a village: money, or a count with its unit. */
export function MakePledgeDialog({ enterprise, onClose, onMade }: MakePledgeDialogProps) {
  const { t } = useText()
  const own = useOwnRegionOrCity()
  const [id] = useState(newId)
  const [village, setVillage] = useState(own)
  const [kind, setKind] = useState<PledgeKind>('JOBS')
  const [inMoney, setInMoney] = useState(false)
  const [draft, setDraft] = useState({ text: '', count: '', unit: '', dueOn: '' })
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const money = useYuan(null)
  const { errors, refuse, attempt } = useRefusals(['village', 'text', 'amount', 'unit', 'dueOn'])
  const [make, { loading }] = useMutation(MakePledgeDocument)
  const choose = (chosen: PledgeKind) => {
    setKind(chosen)
    setInMoney(moneyKinds.has(chosen))
  }
  const save = async () => {
    if (inMoney && money.refuse()) return
    if (draft.dueOn === '') return refuse('dueOn', t('pledge.chooseDue'))
    const size = inMoney ? { amount: money.fen ?? 0 } : { quantity: countOf(draft.count) ?? 0, unit: draft.unit }
    const done = await attempt(async () => (await make({ variables: { input: { id, enterprise, village, kind, text: draft.text, dueOn: draft.dueOn, ...size } } })).data?.makePledge.userErrors ?? [])
    if (!done) return
    onMade()
    onClose()
  }
  return (
    <Dialog wide title={t('pledge.make')} consequence={t('pledge.makeMeans')} act={t('pledge.make')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <div className="form-grid">
        <VillageField from={own} value={village} onChange={setVillage} required error={errors['village'] ?? null} />
        <Field label={t('pledge.kindLabel')}>
          {(control) => (
            <select {...control} className="control" value={kind} onChange={(event) => choose(pledgeKinds.find((name) => name === event.target.value) ?? kind)}>
              {pledgeKinds.map((name) => <option key={name} value={name}>{t(`pledge.kind.${name}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('pledge.measure')}>
          {(control) => (
            <select {...control} className="control" value={inMoney ? 'money' : 'count'} onChange={(event) => setInMoney(event.target.value === 'money')}>
              <option value="money">{t('pledge.inMoney')}</option>
              <option value="count">{t('pledge.inCount')}</option>
            </select>
          )}
        </Field>
        {inMoney ? (
          <YuanField label={t('pledge.amountYuan')} amount={money} error={errors['amount']} />
        ) : (
          <>
            <Field label={t('pledge.count')} error={errors['amount']}>{(control) => <input {...control} className="control num" inputMode="decimal" value={draft.count} onChange={(event) => set({ count: event.target.value })} />}</Field>
            <Field label={t('pledge.unit')} hint={t('pledge.unitHint')} error={errors['unit']}>{(control) => <input {...control} className="control" maxLength={10} value={draft.unit} onChange={(event) => set({ unit: event.target.value })} />}</Field>
          </>
        )}
        <Field label={t('pledge.dueLabel')} error={errors['dueOn']}>{(control) => <input {...control} className="control" type="date" value={draft.dueOn} onChange={(event) => set({ dueOn: event.target.value })} />}</Field>
      </div>
      <Field label={t('pledge.text')} error={errors['text']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={200} value={draft.text} onChange={(event) => set({ text: event.target.value })} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
