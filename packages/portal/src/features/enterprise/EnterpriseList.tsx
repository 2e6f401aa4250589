import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { EnterpriseListDocument } from '../../gql/enterprise/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useCodeList } from '../code-list/use-code-list'
import { useSession } from '../viewer/use-viewer'
import { EnterpriseDialog } from './EnterpriseDialog'

const pageSize = 50
const linkedness = ['yes', 'no'] as const
const endedness = ['no', 'yes'] as const

/** The enterprises with a seat or a linkage in one's territory, and a way to register one. */
export function EnterpriseList() {
  const { t } = useText()
  const { can } = useSession()
  const [, go] = useLocation()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const { nameOf } = useCodeList('INDUSTRY')
  const [isRegistering, setRegistering] = useState(false)
  const linked = linkedness.find((name) => name === parameters.get('linked'))
  const ended = endedness.find((name) => name === parameters.get('ended'))
  const region = parameters.get('region')
  const filter = { ...(region === null ? {} : { region }), ...(linked === undefined ? {} : { linked: linked === 'yes' }), ...(ended === undefined ? {} : { ended: ended === 'yes' }) }
  const { data, previousData, error, refetch } = useQuery(EnterpriseListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const shown = data ?? previousData
  const columns = [t('linkage.enterprise.name'), t('linkage.page.seat'), t('linkage.page.industry'), t('linkage.enterprise.leadingLevel')]
  usePageTitle(t('linkage.enterprise.list'))
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.list.title'), href: '/linkages' }]} here={t('linkage.enterprise.list')} />
      <div className="page-head">
        <h1>{t('linkage.enterprise.list')}</h1>
        {shown !== undefined && <span className="dim num">{t('linkage.enterprise.count', { count: shown.enterprises.totalCount, shown: formatCount(shown.enterprises.totalCount) })}</span>}
        <span className="spring" />
        {can('codeList.manage') && <ButtonLink href="/code-lists">{t('codeList.title')}</ButtonLink>}
        {can('enterprise.manage') && <Button look="primary" onClick={() => setRegistering(true)}>{t('linkage.enterprise.register')}</Button>}
      </div>
      <Panel label={t('linkage.enterprise.list')}>
        <div className="filters">
          <FilterSelect name="linked" label={t('linkage.enterprise.linked')} any={t('linkage.enterprise.anyLinked')} options={linkedness.map((value) => ({ value, text: t(`linkage.enterprise.isLinked.${value}`) }))} />
          <FilterSelect name="ended" label={t('linkage.enterprise.ended')} any={t('linkage.enterprise.anyEnded')} options={endedness.map((value) => ({ value, text: t(`linkage.enterprise.isEnded.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ enterprises }) =>
            enterprises.nodes.length === 0 ? (
              <Empty title={t('linkage.enterprise.empty')}><p>{t('linkage.enterprise.emptyNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead>
                    <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
                  </thead>
                  <tbody>
                    {enterprises.nodes.map((enterprise) => (
                      <tr key={enterprise.id}>
                        <th scope="row" className="phone-whole"><Link href={`/enterprises/${enterprise.id}`} data-row-link>{enterprise.name}</Link>{enterprise.endedOn !== null && <small className="dim"> {t('linkage.enterprise.isEnded.yes')}</small>}</th>
                        <td>{[enterprise.region.parent?.name, enterprise.region.name].filter((part) => part !== undefined).join(' · ')}</td>
                        <td>{enterprise.industry === null ? null : nameOf(enterprise.industry)}</td>
                        <td className="phone-end">{enterprise.leadingLevel === null ? null : t(`linkage.leadingLevel.${enterprise.leadingLevel}`)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={enterprises.pageInfo.hasNextPage ? () => pages.next(enterprises.pageInfo.endCursor ?? '') : null}>
                  {t('linkage.list.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + enterprises.nodes.length), count: enterprises.totalCount, shown: formatCount(enterprises.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {isRegistering && <EnterpriseDialog enterprise={null} onClose={() => setRegistering(false)} onSaved={(id) => go(`/enterprises/${id}`)} />}
    </>
  )
}
