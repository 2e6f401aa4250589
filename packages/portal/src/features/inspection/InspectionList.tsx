import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { InspectionsDocument } from '../../gql/inspection/graphql'
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
import { DrawInspectionDialog } from './DrawInspectionDialog'
import { differenceText } from './difference-text'
import { placeText } from './place-text'

/** The draws of households to which somebody is sent, each with how far it is. */
export function InspectionList() {
  const { t } = useText()
  const { can } = useSession()
  const pages = useKeysetPages()
  const [drawing, setDrawing] = useState(false)
  const { data, previousData, error, refetch } = useQuery(InspectionsDocument, { variables: { first: 20, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const title = t('inspection.title')
  usePageTitle(title)
  const columns = [t('inspection.column.title'), t('inspection.column.region'), t('inspection.column.drawnOn'), t('inspection.column.dueOn'), t('inspection.column.answered'), t('inspection.column.overdue'), t('inspection.column.differing')]
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.observations'), href: '/observations' }]} here={title} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t('inspection.note')}</span>
        <span className="spring" />
        {can('inspection.draw') && <Button look="primary" onClick={() => setDrawing(true)}>{t('inspection.draw.new')}</Button>}
      </div>
      <Panel label={title}>
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ inspections }) =>
            inspections.nodes.length === 0 ? (
              <Empty title={t('inspection.empty')}><p>{t('inspection.emptyNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                  <tbody>
                    {inspections.nodes.map(({ id, title: name, region, drawnOn, dueOn, figures }) => (
                      <tr key={id}>
                        <th scope="row"><Link href={`/inspections/${id}`} data-row-link>{name}</Link></th>
                        <td>{placeText(region)}</td>
                        <td className="num"><PhoneLabel name={t('inspection.column.drawnOn')} />{drawnOn}</td>
                        <td className="num"><PhoneLabel name={t('inspection.column.dueOn')} />{dueOn}</td>
                        <td className="num"><PhoneLabel name={t('inspection.column.answered')} />{figures.answered} / {figures.drawn}</td>
                        <td className={figures.overdue > 0 ? 'num late' : 'num'}><PhoneLabel name={t('inspection.column.overdue')} />{figures.overdue}</td>
                        <td className="num"><PhoneLabel name={t('inspection.column.differing')} />{differenceText(figures, t('inspection.notAnswered'), t)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={inspections.pageInfo.hasNextPage ? () => pages.next(inspections.pageInfo.endCursor ?? '') : null}>{t('inspection.count', { count: inspections.totalCount })}</Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {drawing && <DrawInspectionDialog onClose={() => setDrawing(false)} />}
    </>
  )
}
