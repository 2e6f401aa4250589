import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { CaseQueueDocument } from '../../gql/register-case/graphql'
import { ButtonLink } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { ExportLink } from '../export/ExportLink'
import { useRegionName } from '../region/use-region-name'
import { useSession } from '../viewer/use-viewer'
import { caseFilterOf, caseKinds, caseViews, levelOf, viewAddress, viewOf } from './case-query'
import { CaseTable } from './CaseTable'

const pageSize = 50

/** The cases of one's scope, first those that wait for oneself. The address holds view, kind, place and page. */
export function CaseQueue() {
  const { t } = useText()
  const { appointment, can } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const pages = useKeysetPages()
  const filter = { ...caseFilterOf(parameters, appointment.role) }
  const { data, previousData, error, refetch } = useQuery(CaseQueueDocument, {
    variables: { filter, first: pageSize, after: pages.after },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const view = viewOf(parameters, appointment.role)
  const region = parameters.get('region')
  const regionName = useRegionName(region)
  const title = t('shell.nav.cases')
  usePageTitle(title)
  const columns = [t('registerCase.column.head'), t('registerCase.column.kind'), t('registerCase.column.village'), t('registerCase.column.status'), t('registerCase.column.waiting')]
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {shown !== undefined && <span className="dim num">{t('registerCase.queue.count', { count: shown.registerCases.totalCount, shown: formatCount(shown.registerCases.totalCount) })}</span>}
        <span className="spring" />
        {shown !== undefined && shown.registerCases.totalCount > 0 && <ExportLink list="cases" filter={filter} />}
        {can('exitTest.read') && <ButtonLink href="/exit-tests">{t('exitTest.title')}</ButtonLink>}
        {can('lookBack.read') && <ButtonLink href="/look-backs">{t('lookBack.title')}</ButtonLink>}
        {can('case.propose') && <ButtonLink look="primary" href="/cases/new?kind=IDENTIFICATION">{t('registerCase.queue.new')}</ButtonLink>}
      </div>
      <Panel label={title}>
        <Tabs
          label={t('registerCase.queue.views')}
          tabs={caseViews.filter((name) => name !== 'mine' || levelOf(appointment.role) !== null).map((name) => ({ name: t(`registerCase.view.${name}`), href: viewAddress(name, parameters), current: name === view }))}
        />
        <div className="filters">
          {region !== null && region !== appointment.region?.code && (
            <Chip label={t('registerCase.column.village')} value={regionName ?? ''} removeLabel={t('registerCase.queue.remove')} onRemove={() => setParameters((now) => {
              for (const name of ['region', 'after', 'page']) now.delete(name)
              return now
            })} />
          )}
          <FilterSelect name="kind" label={t('registerCase.column.kind')} any={t('registerCase.queue.anyKind')} options={caseKinds.map((value) => ({ value, text: t(`registerCase.kind.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ registerCases }) =>
            registerCases.nodes.length === 0 ? (
              <Empty title={t(view === 'mine' ? 'registerCase.queue.nothing' : 'registerCase.queue.empty')}><p>{t('registerCase.queue.emptyNote')}</p></Empty>
            ) : (
              <>
                <CaseTable rows={registerCases.nodes} />
                <Paging onPrevious={pages.previous} onNext={registerCases.pageInfo.hasNextPage ? () => pages.next(registerCases.pageInfo.endCursor ?? '') : null}>
                  {t('registerCase.queue.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + registerCases.nodes.length), count: registerCases.totalCount, shown: formatCount(registerCases.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
