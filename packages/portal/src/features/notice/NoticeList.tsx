import { useMutation, useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { MarkNoticesReadDocument, NoticesDocument, UnreadNoticesDocument, type NoticesQuery } from '../../gql/notice/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { fullInstant } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { isOutOfReach } from '../../ui/request/out-of-reach'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { PushOffer } from '../push/PushOffer'
import { noticesAsked } from './notices-asked'
import './NoticeList.css'

type Notice = NoticesQuery['notices']['nodes'][number]

/** What happened to one's reports, households and appointments, newest first. */
export function NoticeList() {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(NoticesDocument, { variables: noticesAsked(pages.after), fetchPolicy: 'cache-and-network' })
  const [markRead, { loading: marking, error: unmarked }] = useMutation(MarkNoticesReadDocument, { refetchQueries: [NoticesDocument, UnreadNoticesDocument], awaitRefetchQueries: true })
  usePageTitle(t('shell.nav.notices'))
  const mark = (ids: readonly string[]) => {
    markRead({ variables: { ids: [...ids] } }).catch((fault: unknown) => {
      // Said above the list; news that was opened stays marked as news until the next visit.
      if (!isOutOfReach(fault)) reportError(fault)
    })
  }
  const shown = data ?? previousData
  const unread = shown?.notices.nodes.filter(({ readAt }) => readAt === null).map(({ id }) => id) ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('shell.nav.notices')}</h1>
        {unread.length > 0 && <span className="dim num">{t('notice.unread', { count: unread.length })}</span>}
        <span className="spring" />
        {unread.length > 0 && <Button size="small" busy={marking} onClick={() => mark(unread)}>{t('notice.markAll')}</Button>}
      </div>
      {unmarked !== undefined && <Band tone="alert" title={t('notice.unmarked')}><p className="cap">{describeError(unmarked, t).message}</p></Band>}
      <Panel label={t('shell.nav.notices')}>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
          {({ notices }) =>
            notices.nodes.length === 0 ? (
              <Empty title={t('notice.empty')}><p>{t('notice.emptyNote')}</p></Empty>
            ) : (
              <>
                <ul className="notices" onKeyDown={moveBetweenRows}>
                  {notices.nodes.map((notice) => (
                    <NoticeItem key={notice.id} notice={notice} onOpen={() => { if (notice.readAt === null) mark([notice.id]) }} />
                  ))}
                </ul>
                <Paging onPrevious={pages.previous} onNext={notices.pageInfo.hasNextPage ? () => pages.next(notices.pageInfo.endCursor ?? '') : null}>
                  {t('notice.total', { count: notices.totalCount, shown: formatCount(notices.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      <PushOffer />
    </>
  )
}

function NoticeItem({ notice, onOpen }: { readonly notice: Notice; readonly onOpen: () => void }) {
  const { t } = useText()
  const address = pages.get(notice.kind) ?? addressOf(notice.subject)
  const unread = notice.readAt === null
  const body = (
    <>
      {unread && <span className="notice-new">{t('notice.new')}</span>}
      <span className={unread ? 'notice-text strong' : 'notice-text'}>{notice.text}</span>
      <time className="cap num" dateTime={notice.at}>{fullInstant(notice.at)}</time>
    </>
  )
  return <li>{address === null ? <div>{body}</div> : <Link href={address} data-row-link onClick={onOpen}>{body}</Link>}</li>
}

/** Kinds that lead to a page of one's own. */
const pages: ReadonlyMap<string, string> = new Map([
  ['inspectionSent', '/inspection-tasks'],
  ['supervisorRecognised', '/own-supervision'],
  ['pledgeDelivered', '/pledges?waits=yes'],
])

function addressOf(subject: Notice['subject']): string | null {
  switch (subject?.__typename) {
    case 'Household':
      return `/households/${subject.id}`
    case 'Observation':
      return `/observations/${subject.id}`
    case 'RegisterCase':
      return `/cases/${subject.id}`
    case 'OutcomeReport':
      return `/reports/${subject.id}`
    case 'Linkage':
      return `/linkages/${subject.id}`
    case 'Enterprise':
      return `/enterprises/${subject.id}`
    default:
      return null
  }
}
