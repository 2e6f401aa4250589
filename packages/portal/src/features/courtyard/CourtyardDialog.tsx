import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SaveCourtyardProjectDocument, type CourtyardKind, type CourtyardModel } from '../../gql/courtyard/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { RegionSelect } from '../region/RegionSelect'
import { useRefusals } from '../../ui/request/use-refusals'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { courtyardKinds, courtyardModels, usualModel } from './courtyard-codes'

/** A project as a form begins with it. */
export interface StoredCourtyard {
  readonly year: number
  readonly kind: CourtyardKind
  readonly model: CourtyardModel
  readonly investment: number
  readonly households: number
  readonly yearYield: number | null
  readonly version: number
  readonly region: { readonly code: string; readonly name: string }
}

interface CourtyardDialogProps {
  /** Null: a new one. */
  readonly project: StoredCourtyard | null
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Keeps the courtyard project of a village, year and kind. */
export function CourtyardDialog({ project, onClose, onSaved }: CourtyardDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const own = useOwnRegionOrCity()
  const [village, setVillage] = useState(project?.region.code ?? own)
  const [year, setYear] = useState(String(project?.year ?? viewer.businessDate.slice(0, 4)))
  const [kind, setKind] = useState<CourtyardKind>(project?.kind ?? 'BREEDING')
  const [model, setModel] = useState<CourtyardModel>(project?.model ?? usualModel.BREEDING)
  const [households, setHouseholds] = useState(project === null ? '' : String(project.households))
  const investment = useYuan(project?.investment)
  const yearYield = useYuan(project?.yearYield)
  const { errors, attempt } = useRefusals(['village', 'year', 'investment', 'households', 'yearYield'])
  const [save, { loading }] = useMutation(SaveCourtyardProjectDocument)
  const whole = (text: string) => (/^\d{1,9}$/.test(text.normalize('NFKC').trim()) ? Number(text.normalize('NFKC').trim()) : 0)
  const submit = async () => {
    const refused = [investment.refuse(), yearYield.refuse()]
    if (refused.includes(true)) return
    const input = { village, year: whole(year), kind, version: project?.version ?? 0, model, investment: investment.fen ?? 0, households: whole(households), yearYield: yearYield.fen }
    const done = await attempt(async () => (await save({ variables: { input } })).data?.saveCourtyardProject.userErrors ?? [])
    if (!done) return
    onSaved()
    onClose()
  }
  const chooseKind = (chosen: CourtyardKind) => {
    setKind(chosen)
    setModel(usualModel[chosen])
  }
  return (
    <Dialog wide title={project === null ? t('courtyard.add') : `${t('courtyard.change')} · ${project.region.name}`} act={t('courtyard.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        {project === null && <RegionSelect from={own} value={village} onChange={setVillage} />}
        {project === null && <Field label={t('courtyard.year')} error={errors['year']}>{(control) => <input {...control} className="control num" inputMode="numeric" value={year} onChange={(event) => setYear(event.target.value)} />}</Field>}
        {project === null && (
          <Field label={t('courtyard.kindLabel')}>
            {(control) => (
              <select {...control} className="control" value={kind} onChange={(event) => chooseKind(courtyardKinds.find((name) => name === event.target.value) ?? kind)}>
                {courtyardKinds.map((name) => <option key={name} value={name}>{t(`courtyard.kind.${name}`)}</option>)}
              </select>
            )}
          </Field>
        )}
        <Field label={t('courtyard.modelLabel')}>
          {(control) => (
            <select {...control} className="control" value={model} onChange={(event) => setModel(courtyardModels.find((name) => name === event.target.value) ?? model)}>
              {courtyardModels.map((name) => <option key={name} value={name}>{t(`courtyard.model.${name}`)}</option>)}
            </select>
          )}
        </Field>
        <YuanField label={t('courtyard.investmentYuan')} amount={investment} error={errors['investment']} />
        <Field label={t('courtyard.households')} error={errors['households']}>{(control) => <input {...control} className="control num" inputMode="numeric" value={households} onChange={(event) => setHouseholds(event.target.value)} />}</Field>
        <YuanField label={t('courtyard.yieldYuan')} amount={yearYield} error={errors['yearYield']} />
      </div>
      {errors['village'] !== undefined && <p className="field-error" role="alert">{t('courtyard.chooseVillage')}</p>}
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
