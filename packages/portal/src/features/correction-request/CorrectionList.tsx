import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { CorrectionRequestsDocument, type CorrectionStatus } from '../../gql/correction-request/graphql'
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
import { CorrectionItems } from './CorrectionItems'

const statuses = ['OPEN', 'ACCEPTED', 'DECLINED'] as const satisfies readonly CorrectionStatus[]
const pageSize = 30

/** What households ask to have corrected, village by village, in each the longest waiting first. */
export function CorrectionList() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const status = statuses.find((name) => name === parameters.get('status'))
  const region = parameters.get('region')
  const filter = { ...(region === null ? {} : { region }), ...(status === undefined ? {} : { status: [status] }) }
  const { data, previousData, error, refetch } = useQuery(CorrectionRequestsDocument, { variables: { filter, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  usePageTitle(t('correction.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('correction.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('correction.count', { count: shown.correctionRequests.totalCount, shown: formatCount(shown.correctionRequests.totalCount) })}</span>}
      </div>
      <Panel label={t('correction.title')}>
        <div className="filters">
          <FilterSelect name="status" label={t('correction.statusLabel')} any={t('correction.anyStatus')} options={statuses.map((value) => ({ value, text: t(`correction.status.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
          {({ correctionRequests }) =>
            correctionRequests.nodes.length === 0 ? (
              <Empty title={t('correction.empty')}><p>{t('correction.emptyNote')}</p></Empty>
            ) : (
              <>
                <CorrectionItems requests={correctionRequests.nodes} named onAnswered={() => void refetch()} />
                <Paging onPrevious={pages.previous} onNext={correctionRequests.pageInfo.hasNextPage ? () => pages.next(correctionRequests.pageInfo.endCursor ?? '') : null}>
                  {t('correction.count', { count: correctionRequests.totalCount, shown: formatCount(correctionRequests.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
