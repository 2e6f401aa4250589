import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ConcludeLinkageDocument, type LinkageForm, type PayingRhythm } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { CodeListSelect } from '../code-list/CodeListSelect'
import { VillageField } from '../region/VillageField'
import { useRefusals } from '../../ui/request/use-refusals'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { ContractFields } from './ContractFields'
import { RhythmField } from './RhythmField'
import { contractInput, linkageForms, termsOfForm, type ContractDraft } from './contract-draft'

interface ConcludeDialogProps {
  readonly enterprise: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onConcluded: (linkage: string) => void
}

/** Writes down a contract of an enterprise with households of a village; its terms follow the form. The id is made once, so trying again never concludes twice. */
export function ConcludeDialog({ enterprise, onClose, onConcluded }: ConcludeDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const own = useOwnRegionOrCity()
  const [id] = useState(() => newId())
  const [village, setVillage] = useState(own)
  const [form, setForm] = useState<LinkageForm>('ORDER')
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [model, setModel] = useState('')
  const [rhythm, setRhythm] = useState<PayingRhythm | null>(null)
  const [draft, setDraft] = useState<ContractDraft>({})
  const { errors, attempt } = useRefusals(['village', 'model', 'payingRhythm', 'startedOn', 'termMonths', ...termsOfForm[form]])
  const [conclude, { loading }] = useMutation(ConcludeLinkageDocument)
  const save = async () => {
    const done = await attempt(async () => (await conclude({ variables: { input: { id, enterprise: enterprise.id, village, form, model: model === '' ? null : model, ...(rhythm === null ? {} : { payingRhythm: rhythm }), startedOn, contract: contractInput(form, draft) } } })).data?.concludeLinkage.userErrors ?? [])
    if (done) onConcluded(id)
  }
  return (
    <Dialog wide title={`${t('linkage.write.conclude')} · ${enterprise.name}`} consequence={t('linkage.write.concludeMeans')} act={t('linkage.write.save')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <div className="form-grid">
        <VillageField from={own} value={village} onChange={setVillage} />
        <Field label={t('linkage.column.form')}>
          {(control) => (
            <select {...control} className="control" value={form} onChange={(event) => setForm(linkageForms.find((name) => name === event.target.value) ?? form)}>
              {linkageForms.map((name) => <option key={name} value={name}>{t(`linkage.form.${name}`)}</option>)}
            </select>
          )}
        </Field>
        <CodeListSelect list="LINKAGE_MODEL" label={t('linkage.write.model')} none={t('linkage.write.noModel')} value={model} error={errors['model']} onChange={setModel} />
        <Field label={t('linkage.write.startedOn')} error={errors['startedOn']}>{(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}</Field>
        <RhythmField optional value={rhythm} onChange={setRhythm} error={errors['payingRhythm']} />
        <ContractFields form={form} draft={draft} onChange={setDraft} errors={errors} />
      </div>
      {errors['village'] !== undefined && <p className="field-error" role="alert">{errors['village']}</p>}
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
