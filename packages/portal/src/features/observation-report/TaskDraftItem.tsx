import { useState } from 'react'
import { Link } from 'wouter'
import { Dialog } from '../../ui/Dialog'
import { shortInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import type { KeptTaskDraft } from '../inspection-task/task-draft'

interface TaskDraftItemProps {
  readonly kept: KeptTaskDraft
  readonly onDrop: () => void
}

/** Answers to an inspection that were begun: to go on with them, or to let them go, also where one is sent no longer. */
export function TaskDraftItem({ kept: { draft: { task, title }, savedAt }, onDrop }: TaskDraftItemProps) {
  const { t } = useText()
  const [discarding, setDiscarding] = useState(false)
  return (
    <li>
      <Link href={`/inspection-tasks/${task}`}>
        <span className="own-report-head"><b>{t('observationReport.waiting.answer')}</b><small className="num">{shortInstant(savedAt)}</small></span>
        <span className="own-report-text">{title}</span>
      </Link>
      <button type="button" className="link own-report-discard" onClick={() => setDiscarding(true)}>{t('observationReport.form.discard')}</button>
      {discarding && (
        <Dialog title={t('observationReport.form.discardTitle')} consequence={t('observationReport.waiting.answerDiscardNote')} act={t('observationReport.form.discard')} onClose={() => setDiscarding(false)} onAct={() => {
          setDiscarding(false)
          onDrop()
        }} />
      )}
    </li>
  )
}
