import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CloseHouseholdPlanDocument, type HouseholdPlanFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useAct } from './use-act'

/** Closes the plan of a household today, with a reason. */
export function ClosePlanDialog({ plan, onClose, onDone }: { readonly plan: HouseholdPlanFactsFragment; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const [close] = useMutation(CloseHouseholdPlanDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  return (
    <Dialog title={t('trace.household.close')} act={t('trace.household.close')} busy={busy} onAct={() => void act(async () => (await close({ variables: { input: { id: plan.id, version: plan.version, reason: reason.trim() } } })).data?.closeHouseholdPlan.userErrors)} onClose={onClose}>
      <Field label={t('trace.household.reason')} error={refusal}>{(control) => <textarea {...control} className="control" rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
    </Dialog>
  )
}
