import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { DuplicateListDocument, DuplicateSignsDocument, type DuplicateListQuery, type DuplicateStatus } from '../../gql/duplicate/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { reasonsText } from './reasons-text'

const statuses = ['DIFFERENT', 'MERGED'] as const satisfies readonly DuplicateStatus[]
const pageSize = 50

type Row = DuplicateListQuery['duplicates']['nodes'][number]

/** Files that may be one household's, the likeliest first; below them the own files that have a match elsewhere. */
export function DuplicateList() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const status = statuses.find((name) => name === parameters.get('status'))
  const { data, previousData, error, refetch } = useQuery(DuplicateListDocument, { variables: { filter: { status: [status ?? 'OPEN'] }, first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  usePageTitle(t('duplicate.list.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('household.list.title'), href: '/households' }]} here={t('duplicate.list.title')} />
      <div className="page-head">
        <h1>{t('duplicate.list.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('duplicate.list.count', { count: shown.duplicates.totalCount, shown: formatCount(shown.duplicates.totalCount) })}</span>}
      </div>
      <div className="stack">
        <Panel label={t('duplicate.list.title')}>
          <div className="filters">
            <FilterSelect name="status" label={t('duplicate.column.status')} any={t('duplicate.status.OPEN')} options={statuses.map((value) => ({ value, text: t(`duplicate.status.${value}`) }))} />
          </div>
          <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('duplicate.column.first'), t('duplicate.column.second'), t('duplicate.column.reasons'), t('duplicate.column.score')]} />}>
            {({ duplicates }) =>
              duplicates.nodes.length === 0 ? (
                <Empty title={t('duplicate.list.empty')}><p>{t('duplicate.list.emptyNote')}</p></Empty>
              ) : (
                <>
                  <PairTable rows={duplicates.nodes} />
                  <Paging onPrevious={pages.previous} onNext={duplicates.pageInfo.hasNextPage ? () => pages.next(duplicates.pageInfo.endCursor ?? '') : null}>
                    {t('duplicate.list.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + duplicates.nodes.length), count: duplicates.totalCount, shown: formatCount(duplicates.totalCount) })}
                  </Paging>
                </>
              )
            }
          </Answer>
        </Panel>
        <SignPanel />
      </div>
    </>
  )
}

function PairTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useText()
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('duplicate.column.first')}</th>
          <th scope="col">{t('duplicate.column.second')}</th>
          <th scope="col">{t('duplicate.column.reasons')}</th>
          <th scope="col">{t('duplicate.column.within')}</th>
          <th scope="col" className="right">{t('duplicate.column.score')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, first, second, reasons, within, score }) => (
          <tr key={id}>
            <th scope="row" className="phone-whole" title={first?.number}>
              <Link href={`/duplicates/${id}`} data-row-link>{sideText(first)}</Link>
            </th>
            <td className="phone-whole" title={second?.number}>{sideText(second)}</td>
            <td>{reasonsText(reasons, t)}</td>
            <td>{t(`duplicate.within.${within}`)}</td>
            <td className="right num phone-end">{score}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sideText = (side: Row['first']): string => (side === null ? '' : `${side.headName} · ${side.region.name} ${side.number.slice(13)}`)

/** What is elsewhere is not told: the office that answers for both asks. */
function SignPanel() {
  const { t, language } = useText()
  const { data } = useQuery(DuplicateSignsDocument)
  if (data === undefined || data.duplicateSigns.nodes.length === 0) return null
  const { nodes, totalCount } = data.duplicateSigns
  return (
    <Panel title={t('duplicate.sign.title')} note={t('duplicate.list.files', { count: totalCount, shown: formatCount(totalCount) })}>
      <p className="panel-body dim">{t('duplicate.sign.note')}</p>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('duplicate.sign.file')}</th>
            <th scope="col">{t('duplicate.sign.match')}</th>
            <th scope="col" className="right">{t('duplicate.sign.foundOn')}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ id, household, foundAt }) => (
            <tr key={id}>
              <th scope="row" className="phone-whole">{household !== null && <Link href={`/households/${household.id}`}>{sideText(household)}</Link>}</th>
              <td>{t('duplicate.sign.elsewhere')}</td>
              <td className="right num phone-end">{formatDay(foundAt.slice(0, 10), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
