import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CompleteProjectDocument, StartProjectDocument, StopProjectDocument, VerifyProjectDocument, type ProjectFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { useAct } from './use-act'

export type ProjectStep = 'start' | 'complete' | 'verify' | 'stop'

interface ProjectStepDialogProps {
  readonly project: Pick<ProjectFactsFragment, 'id' | 'name'>
  readonly step: ProjectStep
  readonly onClose: () => void
  readonly onDone: () => void
}

/** One step of a project with its consequence, and what it needs: a result and its day, or a reason. */
export function ProjectStepDialog({ project, step, onClose, onDone }: ProjectStepDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [text, setText] = useState('')
  const [completedOn, setCompletedOn] = useState(viewer.businessDate)
  const [start] = useMutation(StartProjectDocument)
  const [complete] = useMutation(CompleteProjectDocument)
  const [verify] = useMutation(VerifyProjectDocument)
  const [stop] = useMutation(StopProjectDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  const { id } = project
  const sent = {
    start: async () => (await start({ variables: { input: { id } } })).data?.startProject.userErrors,
    complete: async () => (await complete({ variables: { input: { id, completedOn, result: text.trim() } } })).data?.completeProject.userErrors,
    verify: async () => (await verify({ variables: { input: { id } } })).data?.verifyProject.userErrors,
    stop: async () => (await stop({ variables: { input: { id, reason: text.trim() } } })).data?.stopProject.userErrors,
  } satisfies Record<ProjectStep, unknown>
  const name = t(`trace.project.act.${step}`)
  return (
    <Dialog title={`${name} · ${project.name}`} consequence={t(`trace.project.consequence.${step}`)} act={name} busy={busy} onAct={() => void act(sent[step])} onClose={onClose}>
      {step === 'complete' && <Field label={t('trace.project.day')}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={completedOn} onChange={(event) => setCompletedOn(event.target.value)} />}</Field>}
      {(step === 'complete' || step === 'stop') && (
        <Field label={step === 'complete' ? t('trace.project.resultLabel') : t('trace.project.reason')}>
          {(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      )}
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
