import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OwnTaskPartsFragment } from '../../gql/inspection-task/graphql'
import { Band } from '../../ui/Band'
import { ButtonLink } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import { AlreadyFinishedError } from '../delivery/finished-already'
import { useDelivery, type DeliveryState } from '../delivery/use-delivery'
import type { WaitingReport } from '../delivery/waiting-report'
import { askToLast } from '../sealed-store/ask-to-last'
import { useSession } from '../viewer/use-viewer'
import { ageOfCopy, onCopyAge } from '../village-copy/copy-link'
import { emptyTaskDraft, readTaskDraft, saysTheSame, taskDraftOf, type KeptTaskDraft } from './task-draft'
import { TaskForm } from './TaskForm'

interface TaskAnswersProps {
  readonly task: OwnTaskPartsFragment
  readonly title: string
}

/** What becomes of a task: answers that this device has finished, until the service has them, else the form with what was begun. */
export function TaskAnswers({ task, title }: TaskAnswersProps) {
  const { t } = useText()
  const kept = useDelivery()
  const age = useSyncExternalStore(onCopyAge, ageOfCopy)
  const [shown, setShown] = useState(() => ({ task, at: now() }))
  if (shown.task !== task) setShown({ task, at: now() })
  if (kept === null) return null
  const finished = lastOf(kept.reports, task.id)
  // What was fetched before the service had the answers still asks for them.
  if (finished?.state === 'DELIVERED' && (age ?? shown.at) < (finished.deliveredAt ?? '')) return <Band title={t('inspectionTask.sent')} />
  if (finished === null || finished.state === 'DELIVERED') return <DraftOpener key={finished?.id ?? ''} kept={kept} task={task} title={title} />
  const isStuck = finished.state !== 'WAITING'
  return (
    <Band tone={isStuck ? 'alert' : 'stale'} title={t(isStuck ? 'observationReport.form.refused' : 'observationReport.waiting.kept')} action={<ButtonLink size="small" href="/delivery">{t('observationReport.waiting.see')}</ButtonLink>}>
      {isStuck ? finished.reasons.map(({ message }) => <p key={message}>{message}</p>) : <p className="cap">{t('inspectionTask.keptNote')}</p>}
    </Band>
  )
}

function now(): string {
  return new Date().toISOString()
}

/** The answers of a task that were finished last; null when none were on this device. */
function lastOf(records: readonly WaitingReport[], task: string): WaitingReport | null {
  const own = records.filter((record) => record.task === task)
  return own.find(({ state }) => state !== 'DELIVERED') ?? own.at(-1) ?? null
}

function DraftOpener({ kept: { store, delivery, sendNow }, task, title }: TaskAnswersProps & { readonly kept: DeliveryState }) {
  const { businessDate } = useSession().viewer
  const [opened, setOpened] = useState<KeptTaskDraft | null>(null)
  const { id } = task
  useEffect(() => {
    let left = false
    const open = async () => {
      const found = await readTaskDraft(store, id)
      // What is asked again goes on with the draft that is open.
      if (!left) setOpened((before) => before ?? found ?? { draft: emptyTaskDraft(id, title, businessDate), savedAt: '', reasons: [] })
    }
    open().catch(reportError)
    return () => {
      left = true
    }
  }, [store, id, title, businessDate])
  return opened === null ? null : <TaskForm store={store} opened={opened} task={task} finish={async (record, written) => {
    const waits = lastOf(await delivery.reports(), id)
    if (waits !== null && waits.state !== 'DELIVERED') {
      const [said, now] = [taskDraftOf(waits), taskDraftOf(record)]
      if (said === null || now === null || !saysTheSame(said, now)) throw new AlreadyFinishedError(waits.id)
      return store.remove(written)
    }
    await delivery.finish(record, written)
    askToLast()
    sendNow()
  }} />
}
