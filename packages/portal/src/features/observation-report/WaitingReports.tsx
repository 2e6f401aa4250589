import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { shortInstant } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useDelivery, waitingOf, type DeliveryState } from '../delivery/use-delivery'
import { readTaskDrafts, type KeptTaskDraft } from '../inspection-task/task-draft'
import { taskDraftKey } from '../inspection-task/task-draft-keys'
import type { StoreRoom } from '../sealed-store/sealed-store'
import { ClosedBand } from './ClosedBand'
import { dropClosed } from './drop-closed'
import { readDrafts, type DraftsOnDevice } from './kept-draft'
import { titleOf } from './observation-draft'
import { PageHead } from './PageHead'
import { RestNote } from './RestNote'
import { TaskDraftItem } from './TaskDraftItem'
import { WaitingItem } from './WaitingItem'
import '../../ui/Panel.css'
import './OwnReportList.css'

/** What this device keeps: drafts, reports and answers to inspections that wait or were refused, and those that arrived lately. */
export function WaitingReports() {
  const { t } = useText()
  const kept = useDelivery()
  usePageTitle(t('observationReport.waiting.title'))
  return kept === null ? <PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} /> : <Waiting kept={kept} />
}

interface OnDevice extends DraftsOnDevice {
  readonly taskDrafts: readonly KeptTaskDraft[]
  readonly room: StoreRoom | null
}

function Waiting({ kept }: { readonly kept: DeliveryState }) {
  const { t } = useText()
  const { store, delivery, reports, rest, sendNow } = kept
  const [{ drafts, taskDrafts, closed, room }, setOnDevice] = useState<OnDevice>({ drafts: [], taskDrafts: [], closed: [], room: null })
  useEffect(() => {
    const look = async () => {
      const [own, ofTasks] = [await readDrafts(store), await readTaskDrafts(store)]
      setOnDevice({ drafts: own.drafts, taskDrafts: ofTasks.drafts, closed: [...own.closed, ...ofTasks.closed], room: await store.room() })
    }
    look().catch(reportError)
  }, [store, reports])
  const { count } = waitingOf(reports, kept.closed)
  const waiting = reports.filter(({ state }) => state === 'WAITING')
  const stuck = reports.filter(({ state }) => state === 'REFUSED' || state === 'CONFLICT')
  const arrived = reports.filter(({ state }) => state === 'DELIVERED').reverse()
  return (
    <>
      <PageHead title={t('observationReport.waiting.title')} back="/">
        <span className="cap num">{t('observationReport.waiting.count', { count })}</span>
      </PageHead>
      <div className="waiting-list">
        {!store.lasts && <Band title={t('observationReport.waiting.keepsNothing')}><p>{t('observationReport.waiting.keepsNothingNote')}</p></Band>}
        <ClosedBand closed={[...kept.closed, ...closed]} onDrop={(keys) => void dropClosed(store, delivery, keys).catch(reportError)} />
        {waiting.length > 0 && (
          <div className="panel waiting-item" role="status">
            <RestNote rest={rest} reports={reports} lasts />
            <Button onClick={sendNow}>{t('observationReport.waiting.sendNow')}</Button>
          </div>
        )}
        {[...stuck, ...waiting].map((report) => <WaitingItem key={report.id} kept={kept} report={report} />)}
        {count === 0 && drafts.length + taskDrafts.length === 0 && arrived.length === 0 && <Empty title={t('observationReport.waiting.none')}><p>{t('observationReport.waiting.noneNote')}</p></Empty>}
        {drafts.length + taskDrafts.length > 0 && (
          <section>
            <h2>{t('observationReport.home.drafts')}</h2>
            <ul className="panel own-reports">
              {drafts.map(({ draft, savedAt }) => (
                <li key={draft.id}>
                  <Link href={`/observations/new?draft=${draft.id}`}>
                    <span className="own-report-head"><b>{draft.kind === null ? t('observationReport.waiting.report') : t(`observation.kind.${draft.kind}`)}</b><small className="num">{shortInstant(savedAt)}</small></span>
                    <span className="own-report-text">{titleOf(draft) || t('observationReport.waiting.noWords')}</span>
                  </Link>
                </li>
              ))}
              {taskDrafts.map((each) => (
                <TaskDraftItem key={each.draft.task} kept={each} onDrop={() => void delivery.drop([taskDraftKey(each.draft.task)]).catch(reportError)} />
              ))}
            </ul>
          </section>
        )}
        {arrived.length > 0 && (
          <section className="waiting-arrived">
            <h2>{t('observationReport.waiting.arrived')}</h2>
            {arrived.map((report) => <WaitingItem key={report.id} kept={kept} report={report} />)}
          </section>
        )}
        <p className="cap">
          {t('observationReport.waiting.once')}
          {room !== null && t('observationReport.waiting.room', { used: megabytes(room.used), left: megabytes(room.left) })}
        </p>
      </div>
    </>
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
}
