import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { LookBacksDocument } from '../../gql/look-back/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useSession } from '../viewer/use-viewer'
import { DrawDialog } from './DrawDialog'
import { rateText } from './rate-text'

/** The draws of households that are looked at again, each with how far it is and what it came to. */
export function LookBackList() {
  const { t } = useText()
  const { can } = useSession()
  const pages = useKeysetPages()
  const [drawing, setDrawing] = useState(false)
  const { data, previousData, error, refetch } = useQuery(LookBacksDocument, { variables: { first: 20, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const title = t('lookBack.title')
  usePageTitle(title)
  const columns = [t('lookBack.column.region'), t('lookBack.column.drawnOn'), t('lookBack.column.inspected'), t('lookBack.rate.wrongIdentification'), t('lookBack.rate.omission'), t('lookBack.rate.wrongExit')]
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.cases'), href: '/cases' }]} here={title} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t('lookBack.note')}</span>
        <span className="spring" />
        {can('lookBack.inspect') && <Button look="primary" onClick={() => setDrawing(true)}>{t('lookBack.draw.new')}</Button>}
      </div>
      <Panel label={title}>
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ lookBacks }) =>
            lookBacks.nodes.length === 0 ? (
              <Empty title={t('lookBack.empty')}><p>{t('lookBack.emptyNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                  <tbody>
                    {lookBacks.nodes.map(({ id, region, drawnOn, figures }) => (
                      <tr key={id}>
                        <th scope="row"><Link href={`/look-backs/${id}`} data-row-link>{region.name}</Link></th>
                        <td className="num">{drawnOn}</td>
                        <td className="num"><PhoneLabel name={t('lookBack.column.inspected')} />{figures.inspected} / {figures.drawn}</td>
                        <td className="num"><PhoneLabel name={t('lookBack.rate.wrongIdentification')} />{rateText(figures.wrongIdentificationRate, t)}</td>
                        <td className="num"><PhoneLabel name={t('lookBack.rate.omission')} />{rateText(figures.omissionRate, t)}</td>
                        <td className="num"><PhoneLabel name={t('lookBack.rate.wrongExit')} />{rateText(figures.wrongExitRate, t)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={lookBacks.pageInfo.hasNextPage ? () => pages.next(lookBacks.pageInfo.endCursor ?? '') : null}>{t('lookBack.count', { count: lookBacks.totalCount })}</Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {drawing && <DrawDialog onClose={() => setDrawing(false)} />}
    </>
  )
}
