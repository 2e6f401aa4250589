import { useQuery } from '@apollo/client/react'
import { OwnInspectionTaskDocument, type OwnTaskPartsFragment } from '../../gql/inspection-task/graphql'
import { Band } from '../../ui/Band'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { answerText } from './answer-text'
import { TaskAnswers } from './TaskAnswers'
import './InspectionTask.css'

/** One household to which one is sent: the questions, or what was answered. */
export function OwnTask({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OwnInspectionTaskDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ ownInspectionTask }) => (ownInspectionTask ? <Household task={ownInspectionTask} /> : <Missing />)}
    </Answer>
  )
}

function Household({ task }: { readonly task: OwnTaskPartsFragment }) {
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
      {viewerCan.answer ? <TaskAnswers task={task} title={name} /> : <Given task={task} />}
    </>
  )
}

function Given({ task: { answers, note, seenOn } }: { readonly task: OwnTaskPartsFragment }) {
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
