import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { OwnInspectionTasksDocument } from '../../gql/inspection-task/graphql'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { tasksAsked } from './tasks-asked'
import './InspectionTask.css'

/** The households to which one is sent, those due first before the others. */
export function OwnTaskList() {
  const { t, language } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const done = parameters.get('view') === 'done'
  const { data, previousData, error, refetch } = useQuery(OwnInspectionTasksDocument, { variables: tasksAsked(!done, pages.after), fetchPolicy: 'cache-and-network' })
  const title = t('inspectionTask.title')
  usePageTitle(title)
  return (
    <>
      <div className="page-head"><h1>{title}</h1></div>
      <Panel label={title}>
        <Tabs label={title} tabs={[{ name: t('inspectionTask.open'), href: '/inspection-tasks', current: !done }, { name: t('inspectionTask.done'), href: '/inspection-tasks?view=done', current: done }]} />
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
          {({ ownInspectionTasks: { nodes, totalCount, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty title={t('inspectionTask.empty')}><p>{t('inspectionTask.emptyNote')}</p></Empty>
            ) : (
              <>
                <ul className="task-list" onKeyDown={moveBetweenRows}>
                  {nodes.map(({ id, status, dueOn, overdue, region, place }) => (
                    <li key={id}>
                      <Link href={`/inspection-tasks/${id}`} data-row-link>
                        <b className="strong">{place === null ? region.name : t('inspectionTask.household', { name: place.headName, number: place.number.slice(13) })}</b>
                        <span className={overdue ? 'late' : 'dim'}>{t(`inspectionTask.status.${status}`)}</span>
                        <small>{t('inspectionTask.group', { village: region.name, group: place?.groupName ?? '' })}</small>
                        {status !== 'ANSWERED' && <small className={overdue ? 'late num' : 'num'}>{t('inspectionTask.due', { day: formatDay(dueOn, language) })}</small>}
                      </Link>
                    </li>
                  ))}
                </ul>
                <Paging onPrevious={pages.previous} onNext={pageInfo.hasNextPage ? () => pages.next(pageInfo.endCursor ?? '') : null}>{t('inspectionTask.count', { count: totalCount })}</Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
