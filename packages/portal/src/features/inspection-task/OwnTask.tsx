import { useMutation, useQuery } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { AnswerInspectionTaskDocument, OwnInspectionTaskDocument, type InspectionQuestion, type OwnInspectionTaskQuery } from '../../gql/inspection-task/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { answerText } from './answer-text'
import { QuestionField } from './QuestionField'
import { firstMissing, type ChosenAnswers } from './task-answers'
import './InspectionTask.css'

type Task = NonNullable<OwnInspectionTaskQuery['ownInspectionTask']>

/** One household to which one is sent: the questions, or what was answered. */
export function OwnTask({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OwnInspectionTaskDocument, { variables: { id } })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ ownInspectionTask }) => (ownInspectionTask ? <Household task={ownInspectionTask} /> : <Missing />)}
    </Answer>
  )
}

function Household({ task }: { readonly task: Task }) {
  const { t } = useText()
  const { region, place, dueOn, overdue, status, viewerCan } = task
  const name = place === null ? region.name : t('inspectionTask.household', { name: place.headName, number: place.number.slice(13) })
  usePageTitle(name)
  return (
    <>
      <Crumbs steps={[{ name: t('inspectionTask.title'), href: '/inspection-tasks' }]} here={name} />
      <div className="page-head">
        <h1>{name}</h1>
        <span className="dim">{t('inspectionTask.group', { village: region.name, group: place?.groupName ?? '' })}</span>
        <span className={overdue ? 'late num' : 'dim num'}>{status === 'ANSWERED' ? t('inspectionTask.status.ANSWERED') : t('inspectionTask.due', { day: dueOn })}</span>
      </div>
      {overdue && <p className="late">{t('inspectionTask.late')}</p>}
      {status === 'NOT_MET' && <Band title={t('inspectionTask.missed', { day: task.seenOn ?? '' })}><p>{task.note}</p><p className="cap">{t('inspectionTask.missedNote')}</p></Band>}
      {viewerCan.answer ? <TaskForm task={task} /> : <Given task={task} />}
    </>
  )
}

function Given({ task: { answers, note, seenOn } }: { readonly task: Task }) {
  const { t } = useText()
  return (
    <>
      <Band title={t('inspectionTask.sent')}><p className="cap">{t('inspectionTask.sentNote')}</p></Band>
      <section className="panel task-answers" aria-label={t('inspectionTask.done')}>
        {answers.map(({ question, values }) => <p key={question}><small>{t(`inspectionTask.question.${question}`)}</small><br />{answerText(values, t)}</p>)}
        <p className="dim">{[seenOn, note].filter((part) => part !== null).join(' · ')}</p>
      </section>
    </>
  )
}

function TaskForm({ task: { id: task, asked, drawnOn } }: { readonly task: Task }) {
  const { t } = useText()
  const { viewer } = useSession()
  // The same id for every try, so that an answer that arrived without our knowing is kept once.
  const [id, setId] = useState(() => newId())
  const [chosen, setChosen] = useState<ChosenAnswers>({})
  const [met, setMet] = useState(true)
  const [seenOn, setSeenOn] = useState(viewer.businessDate)
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState<InspectionQuestion | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [answer, { loading }] = useMutation(AnswerInspectionTaskDocument)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const without = met ? firstMissing(asked, chosen) : null
    setMissing(without)
    if (without !== null) {
      document.getElementById(`question-${without}`)?.scrollIntoView({ block: 'center' })
      return
    }
    try {
      const answers = met ? asked.map(({ question }) => ({ question, values: [...(chosen[question] ?? [])] })) : []
      const { data } = await answer({ variables: { input: { id, task, seenOn, met, answers, note: note.trim() === '' ? null : note.trim() } } })
      const refused = data?.result.userErrors[0]?.message ?? null
      setError(refused)
      // What was refused was not kept; not having met somebody is, and the next answer is another.
      if (refused !== null || !met) setId(newId())
      // What was kept stands above; the next visit has a note of its own.
      if (refused === null) setNote('')
    } catch (fault) {
      setError(describeError(fault, t).message)
    }
  }
  return (
    <form className="task-form" onSubmit={(event) => void submit(event)}>
      <p className="dim">{t('inspectionTask.note')}</p>
      <Field label={t('inspectionTask.seenOn')}>{(control) => <input {...control} className="control num" type="date" min={drawnOn} max={viewer.businessDate} value={seenOn} onChange={(event) => setSeenOn(event.target.value)} />}</Field>
      <fieldset>
        <legend>{t('inspectionTask.met')}</legend>
        <div className="task-choices">
          {([true, false] as const).map((each) => (
            <label key={String(each)}>
              <input type="radio" name="met" className="hidden-text" checked={met === each} onChange={() => setMet(each)} />
              <span>{t(each ? 'inspectionTask.metYes' : 'inspectionTask.metNo')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {met && asked.map((each) => <QuestionField key={each.question} asked={each} chosen={chosen[each.question] ?? []} missing={missing === each.question} onChange={(values) => setChosen((before) => ({ ...before, [each.question]: values }))} />)}
      <Field label={t('inspectionTask.remark')} hint={met ? undefined : t('inspectionTask.remarkHint')} error={error}>
        {(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
      <Button type="submit" size="large" look="primary" busy={loading}>{t('inspectionTask.act')}</Button>
    </form>
  )
}
