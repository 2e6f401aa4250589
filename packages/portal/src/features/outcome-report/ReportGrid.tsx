import { useSearchParams } from 'wouter'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { draftKey, readDraft } from './outcome-draft'
import { ReportChoice } from './ReportChoice'
import { ReportForm } from './ReportForm'
import { ReversalForm } from './ReversalForm'
import { useReportSource } from './use-report-source'

/** A new report. The address says of what: a linkage and a quarter, or an approved report that is to be reversed. */
export function ReportGrid() {
  const [parameters] = useSearchParams()
  const reverses = parameters.get('reverses')
  const linkage = parameters.get('linkage')
  const period = parameters.get('period')
  if (reverses !== null) return <ReversalForm key={reverses} id={reverses} />
  if (linkage === null || period === null) return <ReportChoice linkageId={linkage} />
  return <NewReport key={`${linkage} ${period}`} linkageId={linkage} period={period} />
}

function NewReport({ linkageId, period }: { readonly linkageId: string; readonly period: string }) {
  const { t } = useText()
  const { viewer } = useSession()
  const { source, error, refetch } = useReportSource(linkageId, period)
  return (
    <Answer data={source} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall', 'tall']} />}>
      {(found) => {
        if (found === null || !found.linkage.viewerCan.submitReport) return <Missing />
        // A quarter that is reported meanwhile may be the one whose answer got lost: its draft may still be sent again.
        const isDue = found.linkage.reportableQuarters.includes(period) || readDraft(draftKey(viewer.account.id, linkageId, period)) !== null
        return isDue ? <ReportForm source={found} period={period} /> : <ReportChoice linkageId={linkageId} />
      }}
    </Answer>
  )
}
