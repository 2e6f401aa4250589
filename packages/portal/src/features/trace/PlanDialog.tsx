import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DraftVillagePlanDocument, ReviseVillagePlanDocument, type PlanFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { tasks } from './trace-codes'
import { useAct } from './use-act'

interface PlanDialogProps {
  readonly village: { readonly code: string; readonly name: string }
  /** Null: a new draft. */
  readonly plan: PlanFactsFragment | null
  /** The plan whose years are over and that this one follows: the form begins with what it says. */
  readonly former?: PlanFactsFragment
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Drafts or revises a village's plan by the six tasks. The id is made once, so trying again never drafts it twice. */
export function PlanDialog({ village, plan, former, onClose, onSaved }: PlanDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const [id] = useState(() => newId())
  const [startYear, setStartYear] = useState(plan?.startYear ?? Math.max(thisYear, (former?.endYear ?? 0) + 1))
  const [endYear, setEndYear] = useState(plan?.endYear ?? thisYear + 2)
  const [contents, setContents] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(((plan ?? former)?.tasks ?? []).map(({ task, content }) => [task, content])))
  const [draft] = useMutation(DraftVillagePlanDocument)
  const [revise] = useMutation(ReviseVillagePlanDocument)
  const { busy, refusal, act } = useAct(onSaved, onClose)
  const written = tasks.flatMap((task) => ((contents[task] ?? '').trim() === '' ? [] : [{ task, content: (contents[task] ?? '').trim() }]))
  const save = () =>
    act(async () =>
      plan === null
        ? (await draft({ variables: { input: { id, region: village.code, startYear, endYear, tasks: written } } })).data?.draftVillagePlan.userErrors
        : (await revise({ variables: { input: { id: plan.id, version: plan.version, startYear, endYear, tasks: written } } })).data?.reviseVillagePlan.userErrors,
    )
  return (
    <Dialog wide title={`${plan === null ? t('trace.plan.draft') : t('trace.plan.revise')} · ${village.name}`} act={t('trace.plan.save')} busy={busy} onAct={() => void save()} onClose={onClose}>
      <div className="form-rows">
        <Field label={t('trace.plan.from')}>{(control) => <input {...control} className="control num" type="number" value={startYear} onChange={(event) => setStartYear(Number(event.target.value))} />}</Field>
        <Field label={t('trace.plan.to')}>{(control) => <input {...control} className="control num" type="number" value={endYear} onChange={(event) => setEndYear(Number(event.target.value))} />}</Field>
      </div>
      <p className="cap">{former === undefined ? t('trace.plan.taskHint') : t('trace.plan.nextHint')}</p>
      {tasks.map((task) => (
        <Field key={task} label={t(`trace.task.${task}`)}>
          {(control) => <textarea {...control} className="control" rows={2} maxLength={1000} value={contents[task] ?? ''} onChange={(event) => setContents({ ...contents, [task]: event.target.value })} />}
        </Field>
      ))}
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
