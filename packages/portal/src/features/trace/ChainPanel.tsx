import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ChainDocument, type ChainEnd, type ChainQuery } from '../../gql/trace/graphql'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { HouseholdTable } from './HouseholdTable'
import { PlanStatus } from './PlanStatus'
import { projectShapes } from './trace-codes'
import './TracePage.css'

type Chain = NonNullable<ChainQuery['chain']>
const pageSize = 20

/** What hangs together with one end: plan, projects, cadres and households, each a way on (M-5). */
export function ChainPanel({ end, id, action }: { readonly end: ChainEnd; readonly id: string; readonly action?: ReactNode }) {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(ChainDocument, { variables: { end, id, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  return (
    <Panel title={t('trace.chain.title')} action={action}>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.chain.plans'), t('trace.chain.projects'), t('trace.chain.households')]} />}>
        {({ chain }) =>
          chain === null || chain === undefined ? (
            <Missing />
          ) : (
            <>
              <Links chain={chain} />
              {chain.households.nodes.length > 0 && (
                <>
                  <h3 className="panel-body">{t('trace.chain.households')}</h3>
                  <HouseholdTable households={chain.households.nodes} />
                  <Paging onPrevious={pages.previous} onNext={chain.households.pageInfo.hasNextPage ? () => pages.next(chain.households.pageInfo.endCursor ?? '') : null}>{t('trace.householdCount', { shown: formatCount(chain.households.totalCount) })}</Paging>
                </>
              )}
            </>
          )
        }
      </Answer>
    </Panel>
  )
}

function Links({ chain }: { readonly chain: Chain }) {
  const { t } = useText()
  const broken = <li className="dim">{t('trace.chain.none')}</li>
  return (
    <div className="trace-tab chain-links">
      <section>
        <h3>{t('trace.chain.plans')}</h3>
        <ul className="gap-list">
          {chain.plans.length === 0 ? broken : chain.plans.map((plan) => (
            <li key={plan.id}>
              <Link href={`/plans/${plan.id}`}>{t('trace.planName', { village: plan.region.name, from: plan.startYear, to: plan.endYear })}</Link>
              <PlanStatus plan={plan} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('trace.chain.projects')}</h3>
        <ul className="gap-list">
          {chain.projects.length === 0 ? broken : chain.projects.map((project) => (
            <li key={project.id}>
              <Link href={`/projects/${project.id}`}>{project.name}</Link>
              <StatusTag shape={projectShapes[project.status]} word={t(`trace.projectStatus.${project.status}`)} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('trace.chain.cadres')}</h3>
        <ul className="gap-list">
          {chain.cadres.length === 0 ? broken : chain.cadres.map((cadre) => (
            <li key={cadre.account.id}>
              <Link href={`/chains/CADRE/${cadre.account.id}`}>{cadre.account.name}</Link>
              <span className="dim num">{t('trace.chain.cadreMeans', { projects: cadre.projects, households: cadre.households })}</span>
            </li>
          ))}
        </ul>
      </section>
      {chain.households.nodes.length === 0 && (
        <section>
          <h3>{t('trace.chain.households')}</h3>
          <ul className="gap-list">{broken}</ul>
        </section>
      )}
    </div>
  )
}
