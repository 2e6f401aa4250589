import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { TraceDocument } from '../../gql/trace/graphql'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useOwnRegion } from '../viewer/use-viewer'
import { BrokenHouseholds } from './BrokenHouseholds'
import { PlanList } from './PlanList'
import { ProjectList } from './ProjectList'
import { TraceOverview } from './TraceOverview'

const tabs = ['overview', 'plans', 'projects', 'households'] as const

/** Whether plan, project, cadre and household hang together in a territory: coverage, broken links, and the lists behind them. */
export function TracePage() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const own = useOwnRegion()
  const region = parameters.get('region') ?? own
  const tab = tabs.find((name) => name === parameters.get('tab')) ?? 'overview'
  const { data, error, refetch } = useQuery(TraceDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('trace.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ trace }) =>
        trace === null || trace === undefined ? (
          <Missing />
        ) : (
          <>
            <div className="page-head">
              <h1>{t('trace.title')}</h1>
              <span className="dim">{trace.region.name}</span>
            </div>
            <Panel label={t('trace.title')}>
              <Tabs
                label={t('trace.title')}
                tabs={tabs.map((name) => ({
                  name: t(`trace.tab.${name}`),
                  href: `/trace?region=${trace.region.code}${name === 'overview' ? '' : `&tab=${name}`}`,
                  current: name === tab,
                  ...(name === 'plans' ? { count: trace.counts.plans } : name === 'projects' ? { count: trace.counts.projects } : {}),
                }))}
              />
              {tab === 'plans' && <PlanList region={trace.region.code} missing={trace.villagesWithoutPlan} onChanged={() => void refetch()} />}
              {tab === 'projects' && <ProjectList region={trace.region.code} onChanged={() => void refetch()} />}
              {tab === 'households' && <BrokenHouseholds region={trace.region.code} onChanged={() => void refetch()} />}
            </Panel>
            {tab === 'overview' && <div className="trace-overview"><TraceOverview trace={trace} /></div>}
          </>
        )
      }
    </Answer>
  )
}
