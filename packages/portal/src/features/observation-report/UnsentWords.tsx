import { useEffect, useState } from 'react'
import { shortInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { useDelivery } from '../delivery/use-delivery'
import { photoKey } from '../delivery/waiting-report'
import { readTaskDrafts } from '../inspection-task/task-draft'
import type { SealedStore } from '../sealed-store/sealed-store'
import { usePhotoAddresses } from '../sealed-store/use-photo-addresses'
import { readDrafts } from './kept-draft'
import { draftOf } from './mend-report'
import type { ObservationDraft } from './observation-draft'
import '../../ui/Panel.css'
import './UnsentWords.css'

interface Unsent {
  readonly id: string
  /** By the device's clock. */
  readonly at: string
  /** The first words of it, where it cannot be read as a draft. */
  readonly title: string
  readonly draft: ObservationDraft | null
  /** Whether they are answers to an inspection. */
  readonly isAnswer: boolean
}

/** What somebody who has no appointment any more had not sent from this phone, to be read and copied: nobody takes it under this account. Nothing when all was sent. */
export function UnsentWords() {
  const { t } = useText()
  const kept = useDelivery()
  const [drafts, setDrafts] = useState<readonly Unsent[]>([])
  useEffect(() => {
    if (kept === null) return
    const read = async () => {
      const [own, ofTasks] = [await readDrafts(kept.store), await readTaskDrafts(kept.store)]
      setDrafts([
        ...own.drafts.map(({ draft, savedAt }) => ({ id: draft.id, at: savedAt, title: '', draft, isAnswer: false })),
        ...ofTasks.drafts.map(({ draft: { id, title, note }, savedAt }) => ({ id, at: savedAt, title: `${title} ${note}`, draft: null, isAnswer: true })),
      ])
    }
    read().catch(reportError)
  }, [kept])
  if (kept === null) return null
  const reports = kept.reports.filter(({ state }) => state !== 'DELIVERED').map((report): Unsent => ({ id: report.id, at: report.writtenAt, title: report.title, draft: report.task === undefined ? draftOf(report) : null, isAnswer: report.task !== undefined }))
  const unsent = [...reports, ...drafts]
  if (unsent.length === 0) return null
  return (
    <section className="unsent-words" aria-label={t('observationReport.unsent.title', { count: unsent.length })}>
      <h2>{t('observationReport.unsent.title', { count: unsent.length })}</h2>
      <p className="dim">{t(kept.store.lasts ? 'observationReport.unsent.note' : 'observationReport.waiting.keepsNothingNote')}</p>
      {unsent.map((each) => <Words key={each.id} unsent={each} store={kept.store} />)}
    </section>
  )
}

function Words({ unsent: { at, title, draft, isAnswer }, store }: { readonly unsent: Unsent; readonly store: SealedStore }) {
  const { t } = useText()
  const keys = draft?.photos.map(({ id }) => photoKey(id)) ?? []
  const addresses = usePhotoAddresses(store, keys)
  const about = [draft?.household?.name, draft?.project?.name, draft?.cadre?.name].filter((name) => name !== undefined)
  return (
    <article className="panel unsent-item">
      <p>
        <b>{draft?.kind ? t(`observation.kind.${draft.kind}`) : t(isAnswer ? 'observationReport.waiting.answer' : 'observationReport.waiting.report')}</b> <small className="num">{shortInstant(at)}</small>
      </p>
      {about.length > 0 && <p className="dim">{about.join(' · ')}</p>}
      <p className="keep">{draft?.text ?? title}</p>
      {keys.map((key, index) => {
        const address = addresses.get(key)
        return address === undefined ? null : <a key={key} href={address} download><img src={address} alt={t('observation.photo', { index: index + 1 })} /></a>
      })}
    </article>
  )
}
