import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HandlerCandidatesDocument, type ObservationWholeFragment } from '../../gql/observation/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { dayOf } from '../../ui/format/date'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { AnswerFields } from './AnswerFields'
import { FindingFields } from './FindingFields'
import { reportedFinding } from './finding-input'
import { HandlerChoice } from './HandlerChoice'
import { closeConsequences } from './close-consequences'
import { needsComment, type StepName } from './step-name'
import { useObservationStep, type StepDraft } from './use-observation-step'

const severities = ['NORMAL', 'SERIOUS', 'URGENT'] as const
const scores = [5, 4, 3, 2, 1] as const
const longestExtension = 15

interface StepDialogProps {
  readonly step: StepName
  readonly observation: ObservationWholeFragment
  readonly onClose: () => void
}

/** One step of an observation, with what it needs: a severity, a handler, a conclusion, a score, a reason. */
export function StepDialog({ step, observation, onClose }: StepDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [draft, setDraft] = useState<StepDraft>({ comment: '', severity: observation.severity, handler: '', confirmed: null, score: null, days: longestExtension, finding: reportedFinding(observation), answers: {} })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [handlerAsked, setWithoutHandler] = useState(false)
  const [withoutConclusion, setWithoutConclusion] = useState(false)
  const withoutHandler = handlerAsked && draft.handler === ''
  const { busy, send } = useObservationStep(observation)
  const candidates = useQuery(HandlerCandidatesDocument, step === 'assign' ? { variables: { id: observation.id }, fetchPolicy: 'no-cache' } : skipToken)
  const set = (part: Partial<StepDraft>) => setDraft((now) => ({ ...now, ...part }))
  const anew = step === 'assign' && observation.status === 'ASSIGNED'
  // Whoever has it already is no other handler.
  const otherHandlers = (candidates.data?.observation?.handlerPosts ?? []).filter(({ account }) => account.id !== observation.handler?.id)
  const required = needsComment.has(step)
  const consequences = step === 'close' ? closeConsequences(observation, viewer.account.id) : [step]
  const plan = step === 'verify' ? observation.steps.findLast(({ status, extendedTo }) => status === 'RECTIFYING' && extendedTo === null) : undefined
  const submit = async () => {
    if (step === 'conclude' && draft.confirmed === null) {
      setWithoutConclusion(true)
      return
    }
    if (required && draft.comment.trim() === '') {
      setRefusal(t('observation.dialog.commentMissing'))
      return
    }
    if (step === 'assign' && draft.handler === '') {
      setWithoutHandler(true)
      return
    }
    try {
      const [first] = await send(step, draft)
      if (first === undefined) onClose()
      else setRefusal(first.message)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t(`observation.dialog.title.${anew ? 'assignAnew' : step}`, { number: observation.number })} consequence={consequences.map((name) => t(`observation.dialog.consequence.${name}`)).join(' ')} act={anew ? t('observation.act.assignAnew') : t(`observation.act.${step}`)} busy={busy} onAct={() => void submit()} onClose={onClose}>
      {step === 'triage' && (
        <Field label={t('observation.dialog.severity')} hint={<>{t(`observation.severityMeans.${draft.severity}`)} {t('observation.dialog.severityHint')}</>}>
          {(control) => (
            <select {...control} className="control" value={draft.severity} onChange={(event) => set({ severity: severities.find((name) => name === event.target.value) ?? 'NORMAL' })}>
              {severities.map((name) => <option key={name} value={name}>{t(`observation.severity.${name}`)}</option>)}
            </select>
          )}
        </Field>
      )}
      {step === 'assign' && (
        <HandlerChoice posts={otherHandlers} loading={candidates.loading} chosen={draft.handler} error={withoutHandler ? t('observation.dialog.handlerMissing') : null} onChoose={(handler) => set({ handler })} />
      )}
      {step === 'conclude' && (
        <fieldset>
          <legend className="field-label">{t('observation.dialog.conclusion')}</legend>
          {withoutConclusion && draft.confirmed === null && <p className="field-error" role="alert">{t('observation.dialog.conclusionMissing')}</p>}
          {[true, false].map((confirmed) => (
            <label key={String(confirmed)} className="choice">
              <input type="radio" name="conclusion" checked={draft.confirmed === confirmed} onChange={() => set({ confirmed })} />
              {confirmed ? t('observation.status.CONFIRMED') : t('observation.status.UNFOUNDED')}
            </label>
          ))}
        </fieldset>
      )}
      {step === 'conclude' && draft.confirmed === true && <FindingFields id={observation.id} region={observation.region.code} draft={draft.finding} onChange={(finding) => set({ finding })} />}
      {step === 'close' && observation.reporter?.id === viewer.account.id && (
        <Field label={t('observation.dialog.score')}>
          {(control) => (
            <select {...control} className="control" value={draft.score ?? ''} onChange={(event) => set({ score: event.target.value === '' ? null : Number(event.target.value) })}>
              <option value="">{t('observation.dialog.noScore')}</option>
              {scores.map((score) => <option key={score} value={score}>{t('observation.fact.scoreOf', { score })}</option>)}
            </select>
          )}
        </Field>
      )}
      {plan !== undefined && (
        <div>
          <p className="field-label">{t('observation.dialog.plan')}</p>
          <p className="keep">{plan.comment ?? t('ui.unknown')}</p>
          <p className="cap num">{[plan.by?.name, dayOf(plan.at)].filter((part) => part !== undefined).join(' · ')}</p>
        </div>
      )}
      {step === 'extend' && (
        <Field label={t('observation.dialog.days')} hint={t('observation.dialog.daysHint')}>
          {(control) => (
            <select {...control} className="control" value={draft.days} onChange={(event) => set({ days: Number(event.target.value) })}>
              {Array.from({ length: longestExtension }, (_, index) => longestExtension - index).map((days) => <option key={days} value={days}>{t('observation.dialog.daysOf', { count: days })}</option>)}
            </select>
          )}
        </Field>
      )}
      <Field label={required ? t('observation.dialog.comment') : t('observation.dialog.commentOptional')} error={refusal}>
        {(control) => <textarea {...control} className="control" maxLength={2000} value={draft.comment} onChange={(event) => set({ comment: event.target.value })} />}
      </Field>
      {step === 'conclude' && <AnswerFields id={observation.id} answers={draft.answers} onChange={(answers) => set({ answers })} />}
    </Dialog>
  )
}
