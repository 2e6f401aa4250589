import { skipToken, useQuery } from '@apollo/client/react'
import { ToTriageDocument } from '../../gql/dashboard/graphql'
import { useText } from '../../ui/text/use-text'
import { viewAddress, viewFilter } from '../observation/observation-query'
import { useSession } from '../viewer/use-viewer'
import { ObservationQueuePanel } from './ObservationQueuePanel'

/** What waits to be accepted, beside a list, for those who accept it. */
export function TriageAside() {
  const { t } = useText()
  const { appointment, can } = useSession()
  const region = appointment.region?.code
  const { data } = useQuery(ToTriageDocument, region !== undefined && can('observation.triage') ? { variables: { filter: viewFilter('toTriage', region) } } : skipToken)
  if (data === undefined || region === undefined) return null
  return (
    <aside className="triage-aside">
      <ObservationQueuePanel
        title={t('dashboard.queue.toTriage')}
        total={data.observations.totalCount}
        items={data.observations.nodes}
        href={viewAddress('toTriage', new URLSearchParams({ region }))}
        empty={t('dashboard.queue.nothingToTriage')}
        footer={t('dashboard.queue.triageRule')}
      />
    </aside>
  )
}
