import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ApproveVillagePlanDocument, CloseVillagePlanDocument, ReturnVillagePlanDocument, ReviewVillagePlanDocument, SubmitVillagePlanDocument, type PlanFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useAct } from './use-act'

export type PlanStep = 'submit' | 'review' | 'approve' | 'return' | 'close'

interface PlanStepDialogProps {
  readonly plan: PlanFactsFragment
  readonly step: PlanStep
  readonly onClose: () => void
  readonly onDone: () => void
}

/** One step of a village's plan with its consequence, and a remark that returning and closing need. */
export function PlanStepDialog({ plan, step, onClose, onDone }: PlanStepDialogProps) {
  const { t } = useText()
  const [comment, setComment] = useState('')
  const [submit] = useMutation(SubmitVillagePlanDocument)
  const [review] = useMutation(ReviewVillagePlanDocument)
  const [approve] = useMutation(ApproveVillagePlanDocument)
  const [giveBack] = useMutation(ReturnVillagePlanDocument)
  const [close] = useMutation(CloseVillagePlanDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  const input = { id: plan.id, ...(comment.trim() === '' ? {} : { comment: comment.trim() }) }
  const sent = {
    submit: async () => (await submit({ variables: { input } })).data?.submitVillagePlan.userErrors,
    review: async () => (await review({ variables: { input } })).data?.reviewVillagePlan.userErrors,
    approve: async () => (await approve({ variables: { input } })).data?.approveVillagePlan.userErrors,
    return: async () => (await giveBack({ variables: { input } })).data?.returnVillagePlan.userErrors,
    close: async () => (await close({ variables: { input } })).data?.closeVillagePlan.userErrors,
  } satisfies Record<PlanStep, unknown>
  const name = t(`trace.plan.act.${step}`)
  return (
    <Dialog title={`${name} · ${plan.region.name}`} consequence={t(`trace.plan.consequence.${step}`)} act={name} busy={busy} onAct={() => void act(sent[step])} onClose={onClose}>
      <Field label={step === 'return' || step === 'close' ? t('trace.plan.reason') : t('trace.plan.comment')} error={refusal}>
        {(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={comment} onChange={(event) => setComment(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
