import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { FindingsDocument } from '../../gql/finding/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { observationKinds } from '../observation/observation-query'
import { findingStates } from './finding-codes'
import { FindingItems } from './FindingItems'

const pageSize = 50

/** What was found to be true in one's territory, the newest first. */
export function FindingList() {
  const { t } = useText()
  const pages = useKeysetPages()
  const [parameters] = useSearchParams()
  const [region, cadre, project] = ['region', 'cadre', 'project'].map((name) => parameters.get(name))
  const state = findingStates.find((name) => name === parameters.get('state'))
  const kind = observationKinds.find((name) => name === parameters.get('kind'))
  const filter = { region, cadre, project, ...(state === undefined ? {} : { state: [state] }), ...(kind === undefined ? {} : { kind: [kind] }) }
  const { data, previousData, error, refetch } = useQuery(FindingsDocument, { variables: { filter, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  usePageTitle(t('finding.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('observation.queue.title'), href: '/observations' }]} here={t('finding.title')} />
      <div className="page-head">
        <h1>{t('finding.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('finding.count', { count: shown.findings.totalCount })}</span>}
      </div>
      <Panel label={t('finding.title')}>
        <div className="filters">
          <FilterSelect name="state" label={t('finding.stateLabel')} any={t('finding.anyState')} options={findingStates.map((value) => ({ value, text: t(`finding.state.${value}`) }))} />
          <FilterSelect name="kind" label={t('observation.queue.kind')} any={t('observation.queue.anyKind')} options={observationKinds.map((value) => ({ value, text: t(`observation.kind.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
          {({ findings }) =>
            findings.nodes.length === 0 ? (
              <Empty title={t('finding.empty')}><p>{t('finding.emptyNote')}</p></Empty>
            ) : (
              <>
                <FindingItems rows={findings.nodes} />
                <Paging onPrevious={pages.previous} onNext={findings.pageInfo.hasNextPage ? () => pages.next(findings.pageInfo.endCursor ?? '') : null}>
                  {t('finding.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + findings.nodes.length), shown: formatCount(findings.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      <p className="cap">{t('finding.note')}</p>
    </>
  )
}
