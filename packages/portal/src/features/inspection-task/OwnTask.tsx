import { skipToken, useQuery } from '@apollo/client/react'
import { OwnInspectionTaskDocument, type OwnTaskPartsFragment } from '../../gql/inspection-task/graphql'
import { CadreChoicesDocument } from '../../gql/observation-report/graphql'
import { Band } from '../../ui/Band'
import { Crumbs } from '../../ui/Crumbs'
import { formatDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
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
  const { t, language } = useText()
  const { region, place, dueOn, overdue, status, viewerCan } = task
  const name = place === null ? region.name : t('inspectionTask.household', { name: place.headName, number: place.number.slice(13) })
  usePageTitle(name)
  return (
    <>
      <Crumbs steps={[{ name: t('inspectionTask.title'), href: '/inspection-tasks' }]} here={name} />
      <div className="page-head">
        <h1>{name}</h1>
        <span className="dim num">{[t('inspectionTask.group', { village: region.name, group: place?.groupName ?? '' }).trim(), place?.number ?? ''].filter((part) => part !== '').join(' · ')}</span>
        <span className={overdue ? 'late num' : 'dim num'}>{status === 'ANSWERED' ? t('inspectionTask.status.ANSWERED') : t('inspectionTask.due', { day: formatDay(dueOn, language) })}</span>
      </div>
      {viewerCan.answer && <WhomToAsk village={region.code} />}
      {overdue && <p className="late">{t('inspectionTask.late')}</p>}
      {status === 'NOT_MET' && <Band title={t('inspectionTask.missed', { day: task.seenOn ?? '' })}><p>{task.note}</p><p className="cap">{t('inspectionTask.missedNote')}</p></Band>}
      {viewerCan.answer ? <TaskAnswers task={task} title={name} /> : <Given task={task} />}
    </>
  )
}

/**
 * Who in the village knows the way. Not the household's cadre, whose work is looked at, and never what one comes for. Nobody is
 * named to whoever does not read who answers for the village.
 */
function WhomToAsk({ village }: { readonly village: string }) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(CadreChoicesDocument, can('village.read') ? { variables: { village } } : skipToken)
  const secretary = data?.village?.appointments.find(({ role }) => role === 'FIRST_SECRETARY')
  return secretary === undefined ? null : <p className="task-ask">{t('inspectionTask.ask', { name: secretary.account.name })}</p>
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
