import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { ActivitiesDocument, OwnVillagesDocument, type ActivityKind } from '../../gql/activity/graphql'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useRegionName } from '../region/use-region-name'
import { useSession } from '../viewer/use-viewer'
import { ActivityList } from './ActivityList'
import { RecordActivityDialog } from './RecordActivityDialog'

const pageSize = 50
const kinds = ['TECH_ADVICE', 'MARKET_INFO', 'FACE_TO_FACE', 'RELIEF_DAY'] as const satisfies readonly ActivityKind[]

/** What cadres did for the villages that one answers for and brought to them (C-5, C-15, L-9), village by village. */
export function ActivityPage() {
  const { t } = useText()
  const { can, appointment } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const [recordingIn, setRecordingIn] = useState<string | null>(null)
  const pages = useKeysetPages()
  const region = parameters.get('region')
  const regionName = useRegionName(region)
  const kind = kinds.find((name) => name === parameters.get('kind'))
  const filter = { ...(region === null ? {} : { region }), ...(kind === undefined ? {} : { kind: [kind] }) }
  const { data, previousData, error, refetch } = useQuery(ActivitiesDocument, { variables: { filter, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const villages = useOwnVillages()
  const shown = data ?? previousData
  const leads = appointment.role === 'SECTION_LEADER'
  usePageTitle(t('village.activity.title'))
  const clearRegion = () =>
    setParameters((now) => {
      for (const name of ['region', 'after', 'page']) now.delete(name)
      return now
    })
  return (
    <>
      <div className="page-head">
        <h1>{t('village.activity.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('village.activity.count', { count: shown.activities.totalCount, shown: formatCount(shown.activities.totalCount) })}</span>}
        <span className="spring" />
        {can('activity.record') && villages.map(({ code, name }) => <Button key={code} size="small" onClick={() => setRecordingIn(code)}>{villages.length > 1 ? t('village.activity.addTo', { place: name }) : t('village.activity.add')}</Button>)}
      </div>
      <p className="activity-rule cap">{leads ? t('village.activity.ownNote') : t('village.activity.placeNote')}</p>
      <Panel label={t('village.activity.title')}>
        <div className="filters">
          {region !== null && <Chip label={t('household.condition.region')} value={regionName ?? ''} removeLabel={t('household.condition.remove', { name: t('household.condition.region') })} onRemove={clearRegion} />}
          <FilterSelect name="kind" label={t('village.activity.kindLabel')} any={t('village.activity.anyKind')} options={kinds.map((value) => ({ value, text: t(`village.activity.kind.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('village.activity.heading'), t('village.activity.kindLabel'), t('village.activity.day')]} />}>
          {({ activities }) =>
            activities.nodes.length === 0 ? (
              <Empty title={t('village.activity.none')}><p>{t('village.activity.noneNote')}</p></Empty>
            ) : (
              <>
                <ActivityList rows={activities.nodes} />
                <Paging onPrevious={pages.previous} onNext={activities.pageInfo.hasNextPage ? () => pages.next(activities.pageInfo.endCursor ?? '') : null}>
                  {t('village.activity.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + activities.nodes.length), count: activities.totalCount, shown: formatCount(activities.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {recordingIn !== null && <RecordActivityDialog region={recordingIn} onClose={() => setRecordingIn(null)} onRecorded={() => void refetch()} />}
    </>
  )
}

/** The villages that one may record for from here: those of the own ten, or the own village. */
function useOwnVillages(): readonly { readonly code: string; readonly name: string }[] {
  const { appointment } = useSession()
  const leads = appointment.role === 'SECTION_LEADER'
  const { data } = useQuery(OwnVillagesDocument, leads ? {} : skipToken)
  if (leads) return [...new Map((data?.households.nodes ?? []).map(({ region }) => [region.code, region])).values()]
  return appointment.region?.level === 'VILLAGE' ? [appointment.region] : []
}
