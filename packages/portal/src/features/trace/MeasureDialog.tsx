import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { OpenProjectsDocument, RecordMeasureDocument, type HouseholdPlansQuery } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { useSession } from '../viewer/use-viewer'
import { Choice } from './Choice'
import { categories, classes } from './trace-codes'
import { useAct } from './use-act'

type Suggestion = NonNullable<HouseholdPlansQuery['household']>['recommendations'][number]

interface MeasureDialogProps {
  readonly household: { readonly id: string; readonly headName: string; readonly region: { readonly code: string } }
  /** What the form begins with; null for an empty one. */
  readonly suggestion: Suggestion | null
  /** The household lacks a project: the first that takes households is chosen. */
  readonly byProject?: boolean
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Records what is done for a household, by a project of its village or by none. The id is made once, so trying again never records it twice. */
export function MeasureDialog({ household, suggestion, byProject = false, onClose, onSaved }: MeasureDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [draft, setDraft] = useState({ class: suggestion?.class ?? classes[0], category: suggestion?.category ?? categories[0], description: suggestion?.text ?? '', startedOn: viewer.businessDate, project: null as string | null })
  const amount = useYuan(null)
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const { data } = useQuery(OpenProjectsDocument, { variables: { region: household.region.code } })
  const [record] = useMutation(RecordMeasureDocument)
  const { busy, refusal, act } = useAct(onSaved, onClose)
  const projects = data?.projects.nodes ?? []
  // Nobody chose yet: what the form was opened for.
  const offered = byProject && draft.project === null ? projects[0] : undefined
  const project = draft.project ?? offered?.id ?? ''
  const input = {
    id,
    household: household.id,
    class: offered?.class ?? draft.class,
    category: offered?.category ?? draft.category,
    description: draft.description.trim(),
    startedOn: draft.startedOn,
    amount: amount.fen,
    project: project === '' ? null : project,
  }
  const save = () => act(async () => (await record({ variables: { input } })).data?.recordMeasure.userErrors)
  return (
    <Dialog wide title={t('trace.household.recordTitle', { name: household.headName })} act={t('trace.household.record')} busy={busy} onAct={() => void (amount.refuse() || save())} onClose={onClose}>
      <Choice
        label={t('trace.household.project')}
        value={project}
        options={[['', t('trace.household.noProject')], ...projects.map((project) => [project.id, project.name] as const)]}
        onChoose={(chosen) => {
          const other = projects.find((each) => each.id === chosen)
          set(other === undefined ? { project: chosen } : { project: chosen, class: other.class, category: other.category })
        }}
      />
      <Choice label={t('trace.project.class')} value={input.class} options={classes.map((value) => [value, t(`household.measureClass.${value}`)])} onChoose={(chosen) => set({ class: chosen, category: input.category, project })} />
      <Choice label={t('trace.project.category')} value={input.category} options={categories.map((value) => [value, t(`trace.category.${value}`)])} onChoose={(category) => set({ class: input.class, category, project })} />
      <Field label={t('trace.household.description')}>{(control) => <textarea {...control} className="control" rows={2} maxLength={400} value={draft.description} onChange={(event) => set({ description: event.target.value })} />}</Field>
      <YuanField label={t('trace.household.amount')} amount={amount} />
      <Field label={t('trace.household.started')} error={refusal}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={draft.startedOn} onChange={(event) => set({ startedOn: event.target.value })} />}</Field>
    </Dialog>
  )
}
