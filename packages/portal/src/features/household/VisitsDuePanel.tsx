import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { VisitsDueDocument, type VisitsDueQuery } from '../../gql/household/graphql'
import { Button } from '../../ui/Button'
import { daysBetween, halfYearBefore } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { poorStatuses, stillPoor } from './household-codes'
import { RecordVisitDialog } from './RecordVisitDialog'
import './VisitsDuePanel.css'

type Due = VisitsDueQuery['households']['nodes'][number]

/** The poor households of a village that nobody visited for half a year, those longest without a visit first, each one click from being recorded. */
export function VisitsDuePanel({ region, onRecorded }: { readonly region: string; readonly onRecorded: () => void }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [visiting, setVisiting] = useState<Due | null>(null)
  const since = halfYearBefore(viewer.businessDate)
  const { data, refetch } = useQuery(VisitsDueDocument, { variables: { filter: { region, status: [...poorStatuses], notVisitedSince: since } }, fetchPolicy: 'cache-and-network' })
  const due = data?.households
  if (due === undefined || due.totalCount === 0) return null
  return (
    <Panel
      title={t('household.due.title')}
      note={t('household.due.note')}
      action={<Link className="link cap" href={`/households?region=${region}&${stillPoor}&notVisitedSince=${since}`}>{t('household.due.all', { count: due.totalCount, shown: formatCount(due.totalCount) })}</Link>}
    >
      <ul className="visits-due">
        {due.nodes.map((household) => (
          <li key={household.id}>
            <Link className="visits-due-name" href={`/households/${household.id}`}>
              <b>{household.headName}</b> <span className="num dim">{household.number.slice(villageCode)}</span>
            </Link>
            <span className="num late">{household.lastVisitedOn === null ? t('household.neverVisited') : t('household.due.days', { count: daysBetween(household.lastVisitedOn, viewer.businessDate), shown: formatCount(daysBetween(household.lastVisitedOn, viewer.businessDate)) })}</span>
            {household.viewerCan.recordVisit && <Button size="small" onClick={() => setVisiting(household)}>{t('household.visit.act')}</Button>}
          </li>
        ))}
      </ul>
      {visiting !== null && (
        <RecordVisitDialog
          household={visiting}
          onClose={() => setVisiting(null)}
          onRecorded={() => {
            void refetch()
            onRecorded()
          }}
        />
      )}
    </Panel>
  )
}

/** A number begins with the code of the village and a hyphen. */
const villageCode = '150525100202-'.length
