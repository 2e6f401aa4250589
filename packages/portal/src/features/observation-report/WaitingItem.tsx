import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button, ButtonLink } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { shortInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import type { DeliveryState } from '../delivery/use-delivery'
import type { WaitingReport } from '../delivery/waiting-report'
import { canMend, mendAnswer } from '../inspection-task/task-draft'
import { ConflictSides } from './ConflictSides'
import { draftOf, mendReport } from './mend-report'
import './WaitingItem.css'

interface WaitingItemProps {
  readonly kept: DeliveryState
  readonly report: WaitingReport
}

/** A report, or answers to an inspection, on its way: what it is, how far it has come, and what its writer can do. */
export function WaitingItem({ kept: { store, delivery, sending }, report }: WaitingItemProps) {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [giving, setGiving] = useState(false)
  const { id, task, state, photos, reasons, writtenAt, failures } = report
  const arrived = photos.filter((photo) => photo.arrived).length
  const shown = state === 'WAITING' && sending === id ? 'SENDING' : state
  const draft = task === undefined ? draftOf(report) : null
  const isStuck = state === 'REFUSED' || state === 'CONFLICT'
  const mends = task === undefined ? draft !== null : canMend(report)
  const address = task === undefined ? `/observations/${id}` : `/inspection-tasks/${task}`
  const mend = async () => {
    const mended = task === undefined ? await mendReport(store, delivery, report) : await mendAnswer(store, delivery, report)
    if (mended !== null) navigate(task === undefined ? `/observations/new?draft=${mended}&mend=${Date.now()}` : address)
  }
  return (
    <section className={isStuck ? 'panel waiting-item stuck' : 'panel waiting-item'} aria-label={report.title}>
      <p className="waiting-head">
        <b>{task !== undefined ? t('observationReport.waiting.answer') : draft?.kind === undefined || draft.kind === null ? t('observationReport.waiting.report') : t(`observation.kind.${draft.kind}`)}</b>
        <span className={isStuck ? 'waiting-state late' : 'waiting-state'}>{t(`observationReport.waiting.state.${shown}`)}</span>
      </p>
      <p className="waiting-title">{report.title}</p>
      {state === 'REFUSED' && reasons.map(({ message }, place) => <p key={place} className="waiting-reason">{message ?? t('observationReport.waiting.photoLost')}</p>)}
      {state === 'CONFLICT' && draft !== null && <ConflictSides draft={draft} writtenAt={writtenAt} photos={photos.length} />}
      {state === 'CONFLICT' && task !== undefined && <p>{t('observationReport.waiting.conflictNote')}</p>}
      {photos.length > 0 && !isStuck && (
        <>
          {shown === 'SENDING' && <progress className="waiting-progress" max={photos.length + 1} value={arrived} aria-label={t('observationReport.waiting.progress')} />}
          <p className="cap num">{t('observationReport.waiting.photos', { arrived, count: photos.length })}</p>
        </>
      )}
      {report.number !== null && <p className="cap num">{t('observationReport.sent.number', { number: report.number })}</p>}
      <p className="cap num">
        {t('observationReport.waiting.writtenAt', { time: shortInstant(writtenAt) })}
        {failures > 0 && t('observationReport.waiting.tried', { count: failures })}
      </p>
      {isStuck && (
        <div className="waiting-acts">
          {mends && <Button look="primary" onClick={() => void mend().catch(reportError)}>{t(state === 'CONFLICT' ? 'observationReport.waiting.sendAnew' : 'observationReport.waiting.mend')}</Button>}
          <Button onClick={() => setGiving(true)}>{t('observationReport.waiting.giveUp')}</Button>
        </div>
      )}
      {(state === 'DELIVERED' || (task !== undefined && state === 'CONFLICT')) && <ButtonLink size="small" href={address}>{t(task === undefined ? 'observationReport.sent.see' : 'observationReport.waiting.answerSee')}</ButtonLink>}
      {giving && (
        <Dialog title={t('observationReport.waiting.giveUpTitle')} consequence={t('observationReport.waiting.giveUpNote')} act={t('observationReport.waiting.giveUp')} onClose={() => setGiving(false)} onAct={() => {
          setGiving(false)
          delivery.giveBack(id).catch(reportError)
        }} />
      )}
    </section>
  )
}
