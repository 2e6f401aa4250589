import { useQuery } from '@apollo/client/react'
import { Fragment, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { EnterpriseListDocument, type EnterpriseListQuery } from '../../gql/enterprise/graphql'
import { Button, ButtonLink } from '../../ui/Button'
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
import { useNameInAddress } from '../../ui/use-name-in-address'
import { useCodeList } from '../code-list/use-code-list'
import { ExportLink } from '../export/ExportLink'
import { RegionFilter } from '../region/RegionFilter'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { EnterpriseDialog } from './EnterpriseDialog'
import { endedness, enterpriseFilterOf, leadingLevels, linkedness } from './enterprise-query'
import { EnterpriseTabs } from './EnterpriseTabs'
import { seatParts } from './seat-text'
import './EnterpriseList.css'

const pageSize = 50

/** The enterprises with a seat or a linkage in one's territory, found by name, place, industry and level, and a way to register one. */
export function EnterpriseList() {
  const { t } = useText()
  const { can } = useSession()
  const own = useOwnRegionOrCity()
  const [, go] = useLocation()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const { text, setText } = useNameInAddress()
  const { entries, wordOf, nameOf } = useCodeList('INDUSTRY')
  const [isRegistering, setRegistering] = useState(false)
  const filter = enterpriseFilterOf(parameters)
  const { data, previousData, error, refetch } = useQuery(EnterpriseListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const shown = data ?? previousData
  const columns = [t('linkage.enterprise.name'), t('linkage.page.seat'), t('linkage.page.industry'), t('linkage.enterprise.leadingLevel')]
  usePageTitle(t('linkage.enterprise.list'))
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('linkage.enterprise.list')}</h1>
        {shown !== undefined && <span className="dim num">{t('linkage.enterprise.count', { count: shown.enterprises.totalCount, shown: formatCount(shown.enterprises.totalCount) })}</span>}
        <span className="spring" />
        {can('codeList.manage') && <ButtonLink size="small" href="/code-lists">{t('codeList.title')}</ButtonLink>}
        {shown !== undefined && shown.enterprises.totalCount > 0 && <ExportLink list="enterprises" filter={filter} />}
        {can('enterprise.manage') && <Button look="primary" size="small" onClick={() => setRegistering(true)}>{t('linkage.enterprise.register')}</Button>}
      </div>
      <Panel label={t('linkage.enterprise.list')}>
        <div className="filters">
          <label className="filter-select">
            <span className="dim">{t('linkage.enterprise.name')}</span>
            <input className="control" type="search" maxLength={100} value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <RegionFilter own={own} />
          <FilterSelect name="industry" label={t('linkage.page.industry')} any={t('linkage.enterprise.anyIndustry')} options={entries.map((entry) => ({ value: entry.code, text: wordOf(entry) }))} />
          <FilterSelect name="leadingLevel" label={t('linkage.enterprise.leadingLevel')} any={t('linkage.enterprise.anyLevel')} options={leadingLevels.map((value) => ({ value, text: t(`linkage.leadingLevel.${value}`) }))} />
          <FilterSelect name="linked" label={t('linkage.enterprise.linked')} any={t('linkage.enterprise.anyLinked')} options={linkedness.map((value) => ({ value, text: t(`linkage.enterprise.isLinked.${value}`) }))} />
          <FilterSelect name="ended" label={t('linkage.enterprise.ended')} any={t('linkage.enterprise.anyEnded')} options={endedness.map((value) => ({ value, text: t(`linkage.enterprise.isEnded.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ enterprises }) =>
            enterprises.nodes.length === 0 ? (
              Object.keys(filter).length === 0 ? <Empty title={t('linkage.enterprise.empty')}><p>{t('linkage.enterprise.emptyNote')}</p></Empty> : <Empty title={t('linkage.enterprise.notFound')}><p>{t('linkage.enterprise.notFoundNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead>
                    <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
                  </thead>
                  <tbody>{enterprises.nodes.map((enterprise) => <EnterpriseRow key={enterprise.id} enterprise={enterprise} industryName={nameOf} />)}</tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={enterprises.pageInfo.hasNextPage ? () => pages.next(enterprises.pageInfo.endCursor ?? '') : null}>
                  {t('linkage.enterprise.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + enterprises.nodes.length), count: enterprises.totalCount, shown: formatCount(enterprises.totalCount) })}
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

interface EnterpriseRowProps {
  readonly enterprise: EnterpriseListQuery['enterprises']['nodes'][number]
  readonly industryName: (code: string) => string
}

function EnterpriseRow({ enterprise: { id, name, endedOn, region, industry, leadingLevel }, industryName }: EnterpriseRowProps) {
  const { t } = useText()
  const own = useOwnRegionOrCity()
  return (
    <tr>
      <th scope="row" className="phone-whole"><Link href={`/enterprises/${id}`} data-row-link>{name}</Link>{endedOn !== null && <small className="dim"> {t('linkage.enterprise.isEnded.yes')}</small>}</th>
      <td className="enterprise-seat">{seatParts(region, own).map((part, index) => <Fragment key={index}>{index > 0 && ' · '}<span>{part}</span></Fragment>)}</td>
      <td>{industry === null ? null : industryName(industry)}</td>
      <td className="phone-end">{leadingLevel === null ? null : t(`linkage.leadingLevel.${leadingLevel}`)}</td>
    </tr>
  )
}
