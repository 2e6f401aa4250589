import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ExitTestsDocument, type ExitTestsQuery } from '../../gql/exit-test/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useSearchParams } from 'wouter'
import { useSession } from '../viewer/use-viewer'
import { ExitTestDialog } from './ExitTestDialog'
import { FirstStepPanel } from './FirstStepPanel'
import { differenceTexts } from './registered-figure'

const pageSize = 50

/** Tests of whether villages and banners may leave the lists of the poor ones, each with its figures and what is not met. */
export function ExitTestList() {
  const { t } = useText()
  const { can, appointment } = useSession()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [testing, setTesting] = useState(false)
  const passed = parameters.get('passed')
  const { data, previousData, error, refetch } = useQuery(ExitTestsDocument, { variables: { filter: passed === 'yes' || passed === 'no' ? { passed: passed === 'yes' } : {}, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const title = t('exitTest.title')
  usePageTitle(title)
  const columns = [t('exitTest.column.region'), t('exitTest.column.figures'), t('exitTest.column.result'), t('exitTest.column.testedOn')]
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.cases'), href: '/cases' }]} here={title} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t('exitTest.note')}</span>
        <span className="spring" />
        {can('exitTest.record') && <Button look="primary" onClick={() => setTesting(true)}>{t('exitTest.new')}</Button>}
      </div>
      <div className="stack">
        {appointment.region !== null && <FirstStepPanel region={appointment.region.code} />}
        <Panel label={title}>
          <div className="filters"><FilterSelect name="passed" label={t('exitTest.column.result')} any={t('exitTest.any')} options={[{ value: 'yes', text: t('exitTest.passed') }, { value: 'no', text: t('exitTest.failed') }]} /></div>
          <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
            {({ exitTests }) =>
              exitTests.nodes.length === 0 ? (
                <Empty title={t('exitTest.empty')}><p>{t('exitTest.emptyNote')}</p></Empty>
              ) : (
                <>
                  <table className="table blocks">
                    <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                    <tbody>{exitTests.nodes.map((test) => <TestRow key={test.id} test={test} />)}</tbody>
                  </table>
                  <Paging onPrevious={pages.previous} onNext={exitTests.pageInfo.hasNextPage ? () => pages.next(exitTests.pageInfo.endCursor ?? '') : null}>{t('exitTest.count', { count: exitTests.totalCount })}</Paging>
                </>
              )
            }
          </Answer>
        </Panel>
      </div>
      {testing && <ExitTestDialog onClose={() => setTesting(false)} onDone={() => void refetch()} />}
    </>
  )
}

function TestRow({ test: { region, village, banner, thresholds, passed, faults, testedOn, testedBy, registered } }: { readonly test: ExitTestsQuery['exitTests']['nodes'][number] }) {
  const { t } = useText()
  const differences = differenceTexts(registered, t)
  return (
    <tr>
      <th scope="row">{region.name}</th>
      <td className="num">
        {village !== null && t('exitTest.ofVillage', { poor: village.poor, population: village.population, limit: thresholds?.incidence ?? '' })}
        {banner !== null && t('exitTest.ofBanner', { incidence: banner.incidence, wrongExit: banner.wrongExit, omission: banner.omission, approval: banner.approval })}
        {differences.length > 0 && <div className="dim wrap">{t('exitTest.registered.differences', { differences: differences.join(t('ui.separator')) })}</div>}
      </td>
      <td className={passed ? '' : 'late'}>{passed ? t('exitTest.passed') : faults.map((fault) => t(`exitTest.indicator.${fault}`)).join('、')}</td>
      <td className="num dim">{testedOn} · {testedBy?.name}</td>
    </tr>
  )
}
