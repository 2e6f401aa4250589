import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { VillageActivitiesDocument } from '../../gql/activity/graphql'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { ActivityItem } from '../activity/ActivityItem'
import { RecordActivityDialog } from '../activity/RecordActivityDialog'
import { useSession } from '../viewer/use-viewer'

/** What cadres brought to the village and did there (C-5, C-15), the latest first. */
export function ActivityPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { can } = useSession()
  const [adding, setAdding] = useState(false)
  const { data, refetch } = useQuery(VillageActivitiesDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const nodes = data?.activities.nodes ?? []
  const total = data?.activities.totalCount ?? 0
  return (
    <Panel
      title={t('village.activity.title')}
      action={
        <>
          {total > nodes.length && <Link className="link cap" href={`/activities?region=${region}`}>{t('village.activity.all', { count: total, shown: formatCount(total) })}</Link>}
          {can('activity.record') && <Button size="small" onClick={() => setAdding(true)}>{t('village.activity.add')}</Button>}
        </>
      }
    >
      <div className="panel-body">
        {nodes.length === 0 ? (
          <p className="dim">{t('village.activity.none')}</p>
        ) : (
          <ul className="activity-list">
            {nodes.map((row) => <ActivityItem key={row.id} row={row} />)}
          </ul>
        )}
      </div>
      {adding && <RecordActivityDialog region={region} onClose={() => setAdding(false)} onRecorded={() => void refetch()} />}
    </Panel>
  )
}
