import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AnswerLinkageProposalDocument } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../responsibility/use-refusals'

interface AnswerProposalDialogProps {
  readonly proposal: { readonly id: string; readonly householdNumber: string; readonly household: { readonly headName: string } | null }
  readonly onClose: () => void
  readonly onAnswered: () => void
}

/** The first secretary answers for a household that cannot do so on its own page. A number that nobody has can only be declined. */
export function AnswerProposalDialog({ proposal, onClose, onAnswered }: AnswerProposalDialogProps) {
  const { t } = useText()
  const [agreed, setAgreed] = useState(proposal.household !== null)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['reason'])
  const [answer, { loading }] = useMutation(AnswerLinkageProposalDocument)
  const save = async () => {
    const done = await attempt(async () => (await answer({ variables: { input: { id: proposal.id, agreed, reason } } })).data?.answerLinkageProposal.userErrors ?? [])
    if (!done) return
    onAnswered()
    onClose()
  }
  return (
    <Dialog title={t('linkage.proposal.answerTitle', { name: proposal.household?.headName ?? proposal.householdNumber })} consequence={t(proposal.household === null ? 'linkage.proposal.nobody' : 'linkage.proposal.answerMeans')} act={t('linkage.proposal.answer')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <fieldset>
        <legend className="field-label">{t('linkage.proposal.itSays')}</legend>
        {proposal.household !== null && <label className="check-line"><input type="radio" name="agreed" checked={agreed} onChange={() => setAgreed(true)} /> {t('linkage.proposal.joins')}</label>}
        <label className="check-line"><input type="radio" name="agreed" checked={!agreed} onChange={() => setAgreed(false)} /> {t('linkage.proposal.declines')}</label>
      </fieldset>
      <Field label={t('linkage.proposal.why')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
