import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button, ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { newTimelessId } from '../../ui/new-id'
import { usePageTitle } from '../../ui/page-title'
import { useText } from '../../ui/text/use-text'
import type { DeliveryState } from '../delivery/use-delivery'
import { RestNote } from './RestNote'
import { WaitingItem } from './WaitingItem'

/** The report is finished: kept here and on its way, or received with its number, and the ways on. */
export function Finished({ kept, id }: { readonly kept: DeliveryState; readonly id: string }) {
  const { t } = useText()
  const [, navigate] = useLocation()
  const report = kept.reports.find((other) => other.id === id)
  const [listed, setListed] = useState(report !== undefined)
  if (report !== undefined && !listed) setListed(true)
  // One that left the list was received; one that was finished a moment ago is not in it yet.
  const arrived = report === undefined ? listed : report.state === 'DELIVERED'
  const refused = report?.state === 'REFUSED' || report?.state === 'CONFLICT'
  const title = t(arrived ? 'observationReport.sent.title' : refused ? 'observationReport.form.refused' : 'observationReport.waiting.kept')
  usePageTitle(title)
  return (
    <div role="status">
      <Empty
        level={1}
        title={title}
        actions={
          <>
            {arrived ? <ButtonLink look="primary" href={`/observations/${id}`}>{t('observationReport.sent.see')}</ButtonLink> : <ButtonLink look="primary" href="/delivery">{t('observationReport.waiting.see')}</ButtonLink>}
            <Button onClick={() => navigate(`/observations/new?draft=${newTimelessId()}`)}>{t('observationReport.sent.another')}</Button>
            <ButtonLink href="/">{t('observationReport.sent.home')}</ButtonLink>
          </>
        }
      >
        {arrived && (report?.number ?? null) !== null && <p className="num strong">{t('observationReport.sent.number', { number: report?.number ?? '' })}</p>}
        {arrived && <p>{t('observationReport.sent.note')}</p>}
        {!arrived && !refused && <RestNote rest={kept.rest} reports={kept.reports} lasts={kept.store.lasts} />}
        {refused && report !== undefined && <WaitingItem kept={kept} report={report} />}
      </Empty>
    </div>
  )
}
