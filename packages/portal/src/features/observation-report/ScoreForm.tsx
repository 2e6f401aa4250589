import { useMutation } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { ScoreObservationDocument } from '../../gql/observation-report/graphql'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

const scores = [1, 2, 3, 4, 5] as const

/** The reporter's score, 1 to 5, by which the matter is closed. */
export function ScoreForm({ id, reopened }: { readonly id: string; readonly reopened: boolean }) {
  const { t } = useText()
  const [score, setScore] = useState<number | null>(null)
  const [comment, setComment] = useState('')
  const [scoreAsked, setScoreAsked] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [close, { loading }] = useMutation(ScoreObservationDocument)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (score === null) {
      setScoreAsked(true)
      return
    }
    setError(null)
    try {
      const said = comment.trim()
      const { data } = await close({ variables: { input: { id, score, ...(said === '' ? {} : { comment: said }) } } })
      setError(data?.closeObservation.userErrors[0]?.message ?? null)
    } catch (fault) {
      setError(t('observationReport.mine.failedNote', { reason: describeError(fault, t).message }))
    }
  }
  return (
    <form className="panel my-report-form" onSubmit={(event) => void submit(event)}>
      <h2>{t('observationReport.mine.score')}</h2>
      <p className="dim">{t('observationReport.mine.scoreNote')}{t(reopened ? 'observationReport.mine.scoreThenNothing' : 'observationReport.mine.scoreThenReopen')}</p>
      <fieldset>
        <legend className="hidden-text">{t('observationReport.mine.score')}</legend>
        <div className="score-choices">
          {scores.map((choice) => (
            <label key={choice}>
              <input type="radio" name="score" className="hidden-text" checked={score === choice} onChange={() => setScore(choice)} />
              <span className="num">{choice}</span>
            </label>
          ))}
        </div>
        {scoreAsked && score === null && <p className="field-error" role="alert">{t('observationReport.mine.scoreMissing')}</p>}
      </fieldset>
      <Field label={t('observationReport.mine.scoreComment')} error={error}>
        {(control) => <textarea {...control} className="control" rows={2} maxLength={2000} value={comment} onChange={(event) => setComment(event.target.value)} />}
      </Field>
      <Button type="submit" size="large" look="primary" busy={loading}>{t('observationReport.mine.scoreAct')}</Button>
    </form>
  )
}
