import { useState } from 'react'
import { Link } from 'wouter'
import type { InspectionOfIdQuery } from '../../gql/inspection/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useText } from '../../ui/text/use-text'
import { answerText } from '../inspection-task/answer-text'
import { HandOverTaskDialog, type HandedTask } from './HandOverTaskDialog'
import { placeText } from './place-text'
import './InspectionTaskTable.css'

type Task = NonNullable<InspectionOfIdQuery['inspection']>['tasks']['nodes'][number]

const nameOf = ({ place, region }: Task) => place?.headName ?? region.name

/** Drawn households: who is sent, and where the answer differs what the register says beside it. */
export function InspectionTaskTable({ tasks, onChanged }: { readonly tasks: readonly Task[]; readonly onChanged: () => void }) {
  const { t } = useText()
  const [handed, setHanded] = useState<HandedTask | null>(null)
  return (
    <>
      {tasks.length === 0 ? <Empty title={t('inspection.page.nothing')}><p>{t('inspection.page.nothingNote')}</p></Empty> : <TaskRows tasks={tasks} onHandOver={setHanded} />}
      {handed !== null && <HandOverTaskDialog task={handed} onClose={() => setHanded(null)} onDone={onChanged} />}
    </>
  )
}

function TaskRows({ tasks, onHandOver }: { readonly tasks: readonly Task[]; readonly onHandOver: (task: HandedTask) => void }) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead><tr><th scope="col">{t('inspection.column.household')}</th><th scope="col">{t('inspection.column.inspector')}</th><th scope="col">{t('inspection.column.result')}</th></tr></thead>
      <tbody>
        {tasks.map((task) => {
          const { id, version, stratum, status, overdue, region, place, household, inspector, viewerCan } = task
          const name = <>{nameOf(task)} <small className="num dim">{place?.number}</small></>
          return (
            <tr key={id}>
              <th scope="row" className="wrap">
                {household === null ? name : <Link href={`/households/${household.id}`}>{name}</Link>}
                <br /><small>{[placeText(region), place?.groupName, stratum === null ? null : t(`inspection.stratum.${stratum}`)].filter((part) => part !== null && part !== undefined && part !== '').join(' · ')}</small>
              </th>
              <td>{inspector?.name ?? <span className="late">{t('inspection.page.unassigned')}</span>}</td>
              <td className="wrap">
                {status === 'ANSWERED' ? <Found task={task} /> : <span className={overdue ? 'late' : 'dim'}>{t(`inspection.status.${status}`)}{overdue && ` · ${t('inspection.overdue')}`}{status === 'NOT_MET' && task.note !== null && ` · ${task.note}`}</span>}
                {viewerCan.handOver && <> <Button size="small" look="quiet" onClick={() => onHandOver({ id, version, name: nameOf(task) })}>{t('inspection.handOver.act')}</Button></>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Found({ task: { comparisons, observations, note, seenOn } }: { readonly task: Task }) {
  const { t } = useText()
  const acted = comparisons.filter(({ differs, unsafe }) => differs === true || unsafe)
  return (
    <div className="inspection-found">
      {acted.length === 0 ? (
        // Whoever was sent is not told whether it is as registered.
        <p>{t(comparisons.length === 0 ? 'inspection.status.ANSWERED' : 'inspection.page.same')}</p>
      ) : (
        acted.map(({ question, registered, answered, differs }) => (
          <p key={question}>
            <span className="late strong">{differs === true ? '≠' : '!'} {t(`inspectionTask.question.${question}`)}</span>
            <br />{registered === null ? t('inspection.page.none') : `${t('inspection.page.registered')} ${answerText(registered, t)}`} · {t('inspection.page.answered')} <b className="strong">{answerText(answered ?? [], t)}</b>
          </p>
        ))
      )}
      <small className="dim">{[seenOn, note].filter((part) => part !== null).join(' · ')}</small>
      {observations.map(({ id, number, kind, status }) => <Link key={id} className="link" href={`/observations/${id}`}>{t('inspection.page.observation', { kind: t(`observation.kind.${kind}`), number, status: t(`observation.status.${status}`) })}</Link>)}
      <details>
        <summary className="link">{t('inspection.page.registered')} / {t('inspection.page.answered')}</summary>
        <table className="table">
          <thead><tr><th scope="col">{t('inspection.column.question')}</th><th scope="col">{t('inspection.page.registered')}</th><th scope="col">{t('inspection.page.answered')}</th></tr></thead>
          <tbody>
            {comparisons.map(({ question, registered, answered, differs, unsafe }) => (
              <tr key={question}>
                <th scope="row">{t(`inspectionTask.question.${question}`)}</th>
                <td>{registered === null ? <span className="dim">{t('inspection.page.none')}</span> : answerText(registered, t)}</td>
                <td className={differs === true || unsafe ? 'late' : undefined}>{differs === true ? '≠ ' : unsafe && '! '}{answerText(answered ?? [], t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
