import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Definitions } from '../../ui/Definitions'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { Supervisor } from './VillageSupervisors'
import './SupervisorPanel.css'

interface SupervisorPanelProps {
  readonly supervisor: Supervisor
  readonly manages: boolean
  readonly onRecognise: () => void
  readonly onTie: () => void
}

/** One supervisor. Reports count under the own name alone. */
export function SupervisorPanel({ supervisor, manages, onRecognise, onTie }: SupervisorPanelProps) {
  const { t } = useText()
  const { account, startedOn, endedOn, endsSoon, trainingDue, conflicts, trainings, recognitions, activity } = supervisor
  const latest = activity.months.filter(({ reports }) => reports > 0)
  return (
    <Panel
      title={account.name}
      note={<span className={endsSoon ? 'late' : undefined}>{t('supervision.term', { from: startedOn, until: endedOn ?? t('supervision.open') })}</span>}
      action={manages ? <span className="row"><Button size="small" onClick={onRecognise}>{t('supervision.recognition.new')}</Button><Button size="small" look="quiet" onClick={onTie}>{t('supervision.tie.act')}</Button></span> : undefined}
    >
      <div className="supervisor-facts">
        {conflicts.map(({ kind, cadre }) => <Band key={`${kind} ${cadre.id}`} title={t(`supervision.conflict.${kind}`, { name: cadre.name })} />)}
        <Definitions
          pairs={[
            [t('supervision.trainings'), trainings.length === 0 ? <span key="none" className="late">{t('supervision.noTraining')}</span> : <span key="some" className={trainingDue ? 'late' : undefined}>{trainings.slice(0, 3).map(({ id, heldOn, subject, hours }) => <span key={id} className="supervisor-line">{t('supervision.trained', { day: heldOn, subject, hours })}</span>)}</span>],
            [t('supervision.recognitions'), recognitions.length > 0 && recognitions.map(({ id, kind, awardedOn, documentNumber, reason }) => <span key={id} className="supervisor-line">{awardedOn} {t(`ownSupervision.kind.${kind}`)} {documentNumber} {reason}</span>)],
            [t('supervision.reports'), latest.length === 0 ? t('supervision.noReports') : latest.map(({ month, reports }) => `${month} ${t('supervision.reportCount', { count: reports })}`).join(' · ')],
            [t('supervision.lastReport'), activity.lastReportOn],
            [t('supervision.score'), activity.meanScore === null ? t('supervision.scoresFew', { count: activity.scores }) : t('supervision.scores', { mean: activity.meanScore, count: activity.scores })],
            [t('supervision.tasks'), t('supervision.taskCount', { answered: activity.tasksAnswered, open: activity.tasksOpen })],
          ]}
        />
      </div>
    </Panel>
  )
}
