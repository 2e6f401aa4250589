import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AnswerLinkageProposalDocument } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

interface Asked {
  readonly id: string
  readonly householdNumber: string
  readonly household: { readonly headName: string } | null
}

interface AnswerProposalDialogProps {
  /** Those that are answered for with one answer and one reason: a list that was signed at a meeting. A number that nobody has stands alone. */
  readonly proposals: readonly [Asked, ...Asked[]]
  readonly onClose: () => void
  readonly onAnswered: () => void
}

/** The first secretary answers for households that cannot do so on their own pages: each is named, and no answer is suggested, since one cannot be taken back. A number that nobody has can only be declined. */
export function AnswerProposalDialog({ proposals, onClose, onAnswered }: AnswerProposalDialogProps) {
  const { t } = useText()
  const [first] = proposals
  const isAlone = proposals.length === 1
  const [agreed, setAgreed] = useState<boolean | null>(first.household === null ? false : null)
  const [reason, setReason] = useState('')
  const [done, setDone] = useState(0)
  const { errors, attempt, refuse } = useRefusals(['reason'])
  const [answer, { loading }] = useMutation(AnswerLinkageProposalDocument)
  /** One after another: whichever is refused is named, and those before it are answered for good. */
  const answerAll = async (says: boolean) => {
    for (const [place, { id, householdNumber }] of proposals.entries()) {
      // Sent again after a refusal or without a network, it goes on where it stopped.
      if (place < done) continue
      const refused = (await answer({ variables: { input: { id, agreed: says, reason } } })).data?.answerLinkageProposal.userErrors ?? []
      if (refused.length > 0) return isAlone ? refused : refused.map(({ field, message }) => ({ field, message: `${householdNumber}${t('household.timeline.colon')}${message}` }))
      setDone(place + 1)
    }
    return []
  }
  const save = async () => {
    if (agreed === null) {
      refuse('form', t('linkage.proposal.chooseAnswer'))
      return
    }
    if (!(await attempt(async () => answerAll(agreed)))) return
    onAnswered()
    onClose()
  }
  const close = () => {
    if (done > 0) onAnswered()
    onClose()
  }
  return (
    <Dialog title={isAlone ? t('linkage.proposal.answerTitle', { name: first.household?.headName ?? first.householdNumber }) : t('linkage.proposal.answerSeveral', { count: proposals.length })} consequence={t(first.household === null ? 'linkage.proposal.nobody' : 'linkage.proposal.answerMeans')} act={t('linkage.proposal.answer')} busy={loading} onAct={() => void save()} onClose={close}>
      {!isAlone && <ul>{proposals.map(({ id, householdNumber, household }) => <li key={id}><span className="num">{householdNumber.slice(13)}</span> {household?.headName}</li>)}</ul>}
      <fieldset>
        <legend className="field-label">{t('linkage.proposal.itSays')}</legend>
        {first.household !== null && <label className="check-line"><input type="radio" name="agreed" checked={agreed === true} onChange={() => setAgreed(true)} /> {t('linkage.proposal.joins')}</label>}
        <label className="check-line"><input type="radio" name="agreed" checked={agreed === false} onChange={() => setAgreed(false)} /> {t('linkage.proposal.declines')}</label>
      </fieldset>
      <Field label={t('linkage.proposal.why')} hint={isAlone ? undefined : t('linkage.proposal.whySeveral')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
