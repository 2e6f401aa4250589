import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { ConcludeOutcomeDisputeDocument, TakeUpOutcomeDisputeDocument, type OutcomeDisputeFinding, type OutcomeLinePartsFragment } from '../../gql/outcome-report/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'
import { useSession } from '../viewer/use-viewer'

const usualDays = 14
const millisecondsOfDay = 86_400_000
const longestFinding = 1000
const longestAnswer = 500
const longestQuestion = 500

const fields = ['dueOn', 'question', 'result', 'finding', 'answer'] as const
type FieldName = (typeof fields)[number]
/** What is said at which field. */
type Refused = Readonly<Partial<Record<FieldName, string>>>

/** Each refusal at its own field; what concerns none of them at the last one. */
function refusedBy(errors: readonly { readonly field: readonly string[] | null; readonly message: string }[], last: FieldName): Refused {
  const refused: Partial<Record<FieldName, string>> = {}
  for (const { field, message } of errors) {
    const name = fields.find((known) => known === field?.[0]) ?? last
    refused[name] = refused[name] === undefined ? message : `${refused[name]} ${message}`
  }
  return refused
}

type Dispute = NonNullable<OutcomeLinePartsFragment['dispute']>

interface DisputeDialogProps {
  readonly dispute: Dispute
  readonly head: string
  /** Whether the report of the line is approved: before, a line can only be found wrong. */
  readonly approved: boolean
  readonly onClose: () => void
}

/** The town's follow-up of a line that somebody says is not so: until when it looks into it, then what it found. */
export function DisputeDialog({ dispute, head, approved, onClose }: DisputeDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const followWork = useFollowWork()
  const [takeUp, takingUp] = useMutation(TakeUpOutcomeDisputeDocument)
  const [conclude, concluding] = useMutation(ConcludeOutcomeDisputeDocument)
  const [dueOn, setDueOn] = useState(new Date(Date.parse(viewer.businessDate) + usualDays * millisecondsOfDay).toISOString().slice(0, 10))
  const usual = t('outcomeReport.dispute.usualQuestion')
  const [question, setQuestion] = useState(usual)
  const { findings } = dispute.viewerCan
  // Where one conclusion alone is left it stands there; of several none is suggested.
  const [result, setResult] = useState<OutcomeDisputeFinding | null>(findings.length === 1 ? (findings[0] ?? null) : null)
  const [finding, setFinding] = useState('')
  const [answer, setAnswer] = useState('')
  const [refused, setRefused] = useState<Refused>({})
  const { id, version } = dispute
  const opens = dispute.viewerCan.takeUp
  const send = async () => {
    // The usual question stays in nobody's language: whoever reads it gets it in the own.
    if (!opens && result === null) {
      setRefused({ result: t('outcomeReport.dispute.chooseFirst') })
      return
    }
    const done = opens || result === null ? await takeUp({ variables: { input: { id, version, dueOn, question: question.trim() === usual ? null : question.trim() } } }) : await conclude({ variables: { input: { id, version, result, finding, answer } } })
    const errors = done.data?.result.userErrors ?? []
    setRefused(refusedBy(errors, opens ? 'question' : 'answer'))
    if (errors.length > 0) return
    followWork()
    onClose()
  }
  return (
    <Dialog
      title={t(opens ? 'outcomeReport.dispute.takeUpTitle' : 'outcomeReport.dispute.concludeTitle', { head })}
      consequence={t(opens ? 'outcomeReport.dispute.takeUpNote' : 'outcomeReport.dispute.concludeNote')}
      act={t(opens ? 'outcomeReport.dispute.takeUp' : 'outcomeReport.dispute.conclude')}
      busy={takingUp.loading || concluding.loading}
      onAct={() => void send().catch((fault: unknown) => setRefused({ [opens ? 'question' : 'answer']: describeError(fault, t).message }))}
      onClose={onClose}
    >
      {opens ? (
        <>
          <Field label={t('outcomeReport.dispute.dueOn')} error={refused.dueOn}>{(control) => <input {...control} className="control" type="date" min={viewer.businessDate} value={dueOn} onChange={(event) => setDueOn(event.target.value)} />}</Field>
          <Field label={t('outcomeReport.dispute.question')} hint={t('outcomeReport.dispute.questionHint')} error={refused.question}>{(control) => <textarea {...control} className="control" rows={3} maxLength={longestQuestion} value={question} onChange={(event) => setQuestion(event.target.value)} />}</Field>
        </>
      ) : (
        <>
          <Field label={t('outcomeReport.dispute.result')} hint={findings.length === 1 ? t(approved ? 'outcomeReport.dispute.onlyForApprover' : 'outcomeReport.dispute.onlyBeforeApproval') : undefined} error={refused.result}>
            {(control) => (
              <select {...control} className="control" value={result ?? ''} onChange={(event) => setResult(findings.find((name) => name === event.target.value) ?? null)}>
                {result === null && <option value="" disabled>{t('outcomeReport.dispute.choose')}</option>}
                {findings.map((name) => <option key={name} value={name}>{t(`outcomeReport.dispute.finding.${name}`)}</option>)}
              </select>
            )}
          </Field>
          <Field label={t('outcomeReport.dispute.found')} hint={t('outcomeReport.dispute.foundHint')} error={refused.finding}>{(control) => <textarea {...control} className="control" rows={3} maxLength={longestFinding} value={finding} onChange={(event) => setFinding(event.target.value)} />}</Field>
          <Field label={t('outcomeReport.dispute.answer')} hint={t('outcomeReport.dispute.answerHint')} error={refused.answer}>{(control) => <textarea {...control} className="control" rows={2} maxLength={longestAnswer} value={answer} onChange={(event) => setAnswer(event.target.value)} />}</Field>
        </>
      )}
    </Dialog>
  )
}
