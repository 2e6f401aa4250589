import { useRef, useState, type SyntheticEvent } from 'react'
import { flushSync } from 'react-dom'
import type { OwnTaskPartsFragment } from '../../gql/inspection-task/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import type { FinishedReport } from '../delivery/delivery'
import { AlreadyFinishedError } from '../delivery/finished-already'
import { answerForm } from '../delivery/waiting-report'
import { StoreFullError, type SealedStore } from '../sealed-store/sealed-store'
import { useSession } from '../viewer/use-viewer'
import { QuestionField } from './QuestionField'
import { missingAnswers } from './task-answers'
import { finishedAnswer, type KeptTaskDraft } from './task-draft'
import { taskDraftKey } from './task-draft-keys'
import { useTaskDraft } from './use-task-draft'

interface TaskFormProps {
  readonly store: SealedStore
  readonly opened: KeptTaskDraft
  readonly task: Pick<OwnTaskPartsFragment, 'asked' | 'drawnOn'>
  /**
   * Takes the answers in, to be sent when there is signal; the draft named goes in the same step. Throws
   * {@link StoreFullError}, and {@link AlreadyFinishedError} where another tab has finished answers to the task that wait.
   */
  readonly finish: (record: FinishedReport, written: readonly string[]) => Promise<void>
}

/** The questions of a task; what is answered is kept on this device from the first answer on. */
export function TaskForm({ store, opened, task: { asked, drawnOn }, finish }: TaskFormProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const { draft, change, failedToKeep, keeper } = useTaskDraft(store, opened)
  const { chosen, met, seenOn, note } = draft
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [trouble, setTrouble] = useState<'full' | 'elsewhere' | null>(null)
  const [busy, setBusy] = useState(false)
  const without = met ? missingAnswers(asked, chosen) : note.trim() === '' ? (['NOTE'] as const) : []
  const missing = new Set<string>(tried ? without : [])
  const submit = async () => {
    const [first] = without
    if (first !== undefined) {
      // All marks stand before the first is gone to: they move what is below them.
      flushSync(() => setTried(true))
      const place = form.current?.querySelector(`#question-${first}`)
      place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
      place?.scrollIntoView({ block: 'center' })
      return
    }
    setBusy(true)
    setTrouble(await finished())
    setBusy(false)
  }
  const finished = async (): Promise<typeof trouble> => {
    const ready = await keeper.end()
    if (ready === null) return 'elsewhere'
    const { id, task, title } = ready
    try {
      await finish({ form: answerForm, id, task, title, words: finishedAnswer(ready, asked), photos: [] }, [taskDraftKey(task)])
      return null
    } catch (error) {
      if (error instanceof AlreadyFinishedError) return apart()
      if (!(error instanceof StoreFullError)) throw error
      keeper.resume()
      return 'full'
    }
  }
  const apart = async (): Promise<typeof trouble> => {
    try {
      await keeper.keepApart()
      return 'elsewhere'
    } catch (error) {
      if (!(error instanceof StoreFullError)) throw error
      keeper.resume()
      return 'full'
    }
  }
  const meet = (now: boolean) => {
    // Other questions are asked now, and nobody has left them out yet.
    setTried(false)
    change({ met: now })
  }
  const act = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) submit().catch(reportError)
  }
  return (
    <form ref={form} className="task-form" onSubmit={act}>
      {trouble === 'full' && <Band tone="alert" title={t('observationReport.form.full')}><p>{t('observationReport.form.fullNote')}</p></Band>}
      {trouble === 'elsewhere' && <Band tone="alert" title={t('inspectionTask.elsewhere')}><p>{t('inspectionTask.elsewhereNote')}</p></Band>}
      {opened.reasons.length > 0 && <Band tone="alert" title={t('observationReport.form.refused')}>{opened.reasons.map(({ message }) => <p key={message}>{message}</p>)}</Band>}
      <p className="dim">{t('inspectionTask.note')}</p>
      <Field label={t('inspectionTask.seenOn')}>{(control) => <input {...control} className="control num" type="date" min={drawnOn} max={viewer.businessDate} value={seenOn} onChange={(event) => change({ seenOn: event.target.value })} />}</Field>
      <fieldset>
        <legend>{t('inspectionTask.met')}</legend>
        <div className="task-choices">
          {([true, false] as const).map((each) => (
            <label key={String(each)}>
              <input type="radio" name="met" className="hidden-text" checked={met === each} onChange={() => meet(each)} />
              <span>{t(each ? 'inspectionTask.metYes' : 'inspectionTask.metNo')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {met && asked.map((each) => <QuestionField key={each.question} asked={each} chosen={chosen[each.question] ?? []} missing={missing.has(each.question)} onChange={(values) => change({ chosen: { [each.question]: values } })} />)}
      <div id="question-NOTE">
        <Field label={t('inspectionTask.remark')} hint={met ? undefined : t('inspectionTask.remarkHint')} error={missing.has('NOTE') ? t('inspectionTask.remarkHint') : null}>
          {(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={note} onChange={(event) => change({ note: event.target.value })} />}
        </Field>
      </div>
      {failedToKeep && <p className="field-error" role="alert">{t('observationReport.form.notSaved')}</p>}
      <Button type="submit" size="large" look="primary" busy={busy}>{t('inspectionTask.act')}</Button>
    </form>
  )
}
