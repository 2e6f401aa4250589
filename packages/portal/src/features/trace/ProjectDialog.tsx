import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AddProjectDocument, ReviseProjectDocument, type ProjectFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { useSession } from '../viewer/use-viewer'
import { Choice } from './Choice'
import { categories, classes, effects, tasks } from './trace-codes'
import { useAct } from './use-act'

interface ProjectDialogProps {
  readonly plan: { readonly id: string; readonly startYear: number; readonly endYear: number }
  /** Null: a new project of the plan. */
  readonly project: ProjectFactsFragment | null
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Adds a project to a plan, or writes it anew. The id is made once, so trying again never adds it twice. */
export function ProjectDialog({ plan, project, onClose, onSaved }: ProjectDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [draft, setDraft] = useState({
    name: project?.name ?? '',
    task: project?.task ?? tasks[2],
    class: project?.class ?? classes[0],
    category: project?.category ?? categories[0],
    effect: project?.effect ?? effects[0],
    startsOn: project?.startsOn ?? viewer.businessDate,
    endsOn: project?.endsOn ?? '',
    responsibleUnit: project?.responsibleUnit ?? '',
    goal: project?.goal ?? '',
  })
  const budget = useYuan(project?.budget)
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }))
  const [add] = useMutation(AddProjectDocument)
  const [revise] = useMutation(ReviseProjectDocument)
  const { busy, refusal, act } = useAct(onSaved, onClose)
  const { endsOn, ...rest } = draft
  const content = { ...rest, endsOn: endsOn === '' ? null : endsOn, budget: budget.fen }
  const save = () =>
    act(async () =>
      project === null
        ? (await add({ variables: { input: { id, plan: plan.id, ...content } } })).data?.addProject.userErrors
        : (await revise({ variables: { input: { id: project.id, version: project.version, ...content } } })).data?.reviseProject.userErrors,
    )
  return (
    <Dialog wide title={`${project === null ? t('trace.project.add') : t('trace.project.revise')} · ${t('trace.years', { from: plan.startYear, to: plan.endYear })}`} act={t('trace.project.save')} busy={busy} onAct={() => void (budget.refuse() || save())} onClose={onClose}>
      <Field label={t('trace.project.name')}>{(control) => <input {...control} className="control" maxLength={120} value={draft.name} onChange={(event) => set({ name: event.target.value })} />}</Field>
      <Choice label={t('trace.project.task')} value={draft.task} options={tasks.map((value) => [value, t(`trace.task.${value}`)])} onChoose={(task) => set({ task })} />
      <Choice label={t('trace.project.class')} value={draft.class} options={classes.map((value) => [value, t(`household.measureClass.${value}`)])} onChoose={(chosen) => set({ class: chosen })} />
      <Choice label={t('trace.project.category')} value={draft.category} options={categories.map((value) => [value, t(`trace.category.${value}`)])} onChoose={(category) => set({ category })} />
      <Choice label={t('trace.project.effect')} value={draft.effect} options={effects.map((value) => [value, t(`trace.effect.${value}`)])} onChoose={(effect) => set({ effect })} />
      <Field label={t('trace.project.from')}>{(control) => <input {...control} className="control" type="date" value={draft.startsOn} onChange={(event) => set({ startsOn: event.target.value })} />}</Field>
      <Field label={t('trace.project.to')}>{(control) => <input {...control} className="control" type="date" value={draft.endsOn} onChange={(event) => set({ endsOn: event.target.value })} />}</Field>
      <Field label={t('trace.project.unit')}>{(control) => <input {...control} className="control" maxLength={120} value={draft.responsibleUnit} onChange={(event) => set({ responsibleUnit: event.target.value })} />}</Field>
      <Field label={t('trace.project.goal')} hint={t('trace.project.goalHint')}>{(control) => <textarea {...control} className="control" rows={2} maxLength={1000} value={draft.goal} onChange={(event) => set({ goal: event.target.value })} />}</Field>
      <YuanField label={t('trace.project.budget')} amount={budget} />
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
