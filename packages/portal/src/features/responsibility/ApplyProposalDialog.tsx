import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ApplyProposalDocument } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { ProposalLine } from './ProposalPage'

interface ApplyProposalDialogProps {
  readonly lines: readonly ProposalLine[]
  readonly onClose: () => void
  readonly onApplied: (count: number) => void
}

/** Says once more how many households go to how many leaders; all or none. A line that no longer fits is named. */
export function ApplyProposalDialog({ lines, onClose, onApplied }: ApplyProposalDialogProps) {
  const { t } = useText()
  const [note, setNote] = useState('')
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const [apply, { loading }] = useMutation(ApplyProposalDocument)
  const leaders = new Set(lines.map(({ to }) => to.id)).size
  const submit = async () => {
    try {
      const { data } = await apply({ variables: { input: { lines: lines.map(({ household, to }) => ({ household: household.id, to: to.id })), ...(note.trim() === '' ? {} : { note: note.trim() }) } } })
      const refused = data?.applyResponsibilityProposal.userErrors ?? []
      if (refused.length === 0) onApplied(data?.applyResponsibilityProposal.assigned ?? 0)
      else setRefusals(refused.map(({ field, message }) => [lines[Number(field?.[1])]?.household.headName, message].filter((part) => part !== undefined).join(t('household.timeline.colon'))))
    } catch (error) {
      setRefusals([describeError(error, t).message])
    }
  }
  return (
    <Dialog title={t('responsibility.proposal.confirm', { count: lines.length, leaders })} consequence={t('responsibility.proposal.consequence')} act={t('responsibility.proposal.apply', { count: lines.length })} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.handOver.comment')}>
        {(control) => <input {...control} className="control" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      {refusals.length > 0 && <ul className="field-error" role="alert">{refusals.map((refusal) => <li key={refusal}>{refusal}</li>)}</ul>}
    </Dialog>
  )
}
