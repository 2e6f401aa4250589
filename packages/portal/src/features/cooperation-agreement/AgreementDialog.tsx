import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordCooperationAgreementDocument, type AgreementKind } from '../../gql/cooperation-agreement/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { EvidenceFields } from '../attachment/EvidenceFields'
import { useEvidence } from '../attachment/use-evidence'
import { countOf } from '../pledge/pledge-codes'
import { VillageField } from '../region/VillageField'
import { useRefusals } from '../../ui/request/use-refusals'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { agreementKinds } from './agreement-codes'

interface AgreementDialogProps {
  /** Null: a way to a market that no registered enterprise stands for. */
  readonly enterprise: string | null
  readonly onClose: () => void
  readonly onRecorded: () => void
}

/** Writes down a base village, a partnership or a way to a market. */
export function AgreementDialog({ enterprise, onClose, onRecorded }: AgreementDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const own = useOwnRegionOrCity()
  const [id] = useState(newId)
  const [kind, setKind] = useState<AgreementKind>(enterprise === null ? 'MARKET' : 'BASE_VILLAGE')
  const [region, setRegion] = useState(own)
  const [draft, setDraft] = useState({ partner: '', subject: '', volume: '', unit: t('agreement.mu'), startedOn: viewer.businessDate, endedOn: '' })
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const evidence = useEvidence()
  const { errors, refuse, attempt } = useRefusals(['region', 'partner', 'subject', 'volume', 'unit', 'startedOn', 'endedOn', 'attachments'])
  const [record, { loading }] = useMutation(RecordCooperationAgreementDocument)
  const save = async () => {
    if (!(await evidence.sendAll())) return refuse('attachments', t('document.left'))
    const volume = draft.volume.trim() === '' ? null : (countOf(draft.volume) ?? 0)
    const input = { id, kind, enterprise, region, partner: kind === 'MARKET' ? draft.partner : null, subject: draft.subject, volume, unit: volume === null ? null : draft.unit, startedOn: draft.startedOn, endedOn: draft.endedOn === '' ? null : draft.endedOn, attachments: [...evidence.ids] }
    const done = await attempt(async () => (await record({ variables: { input } })).data?.recordCooperationAgreement.userErrors ?? [])
    if (!done) return
    onRecorded()
    onClose()
  }
  return (
    <Dialog wide title={t('agreement.record')} act={t('agreement.record')} busy={loading || evidence.sending} onAct={() => void save()} onClose={onClose}>
      <div className="form-grid">
        {enterprise !== null && (
          <Field label={t('agreement.kindLabel')}>
            {(control) => (
              <select {...control} className="control" value={kind} onChange={(event) => setKind(agreementKinds.find((name) => name === event.target.value) ?? kind)}>
                {agreementKinds.map((name) => <option key={name} value={name}>{t(`agreement.kind.${name}`)}</option>)}
              </select>
            )}
          </Field>
        )}
        <VillageField from={own} value={region} onChange={setRegion} required={kind !== 'MARKET'} error={errors['region'] ?? null} />
        {kind === 'MARKET' && <Field label={t('agreement.partner')} error={errors['partner']}>{(control) => <input {...control} className="control" maxLength={60} value={draft.partner} onChange={(event) => set({ partner: event.target.value })} />}</Field>}
        <Field label={t('agreement.volume')} hint={t('agreement.ifAny')} error={errors['volume']}>{(control) => <input {...control} className="control num" inputMode="decimal" value={draft.volume} onChange={(event) => set({ volume: event.target.value })} />}</Field>
        <Field label={t('agreement.unit')} error={errors['unit']}>{(control) => <input {...control} className="control" maxLength={10} value={draft.unit} onChange={(event) => set({ unit: event.target.value })} />}</Field>
        <Field label={t('agreement.firstDay')} error={errors['startedOn']}>{(control) => <input {...control} className="control" type="date" value={draft.startedOn} onChange={(event) => set({ startedOn: event.target.value })} />}</Field>
        <Field label={t('agreement.lastDay')} hint={t('agreement.ifAny')} error={errors['endedOn']}>{(control) => <input {...control} className="control" type="date" min={draft.startedOn} value={draft.endedOn} onChange={(event) => set({ endedOn: event.target.value })} />}</Field>
      </div>
      <Field label={t('agreement.subject')} error={errors['subject']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={200} value={draft.subject} onChange={(event) => set({ subject: event.target.value })} />}</Field>
      <EvidenceFields evidence={evidence} error={errors['attachments'] ?? null} />
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
