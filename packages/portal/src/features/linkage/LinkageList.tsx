import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { LinkageListDocument, type LinkageCloseness } from '../../gql/linkage/graphql'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { linkageForms } from './contract-draft'
import { EnterpriseTabs } from '../enterprise/EnterpriseTabs'
import { ExportLink } from '../export/ExportLink'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { FilterSelect } from '../../ui/FilterSelect'

const closenesses = ['CLOSE', 'SEMI_CLOSE', 'LOOSE'] as const satisfies readonly LinkageCloseness[]
const inForce = ['yes', 'no'] as const
const pageSize = 50

/** Which enterprise carries which village along, in what form and how closely. */
export function LinkageList() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const form = linkageForms.find((name) => name === parameters.get('form'))
  const closeness = closenesses.find((name) => name === parameters.get('closeness'))
  const running = inForce.find((name) => name === parameters.get('inForce'))
  const region = parameters.get('region')
  const filter = { ...(region === null ? {} : { region }), ...(form === undefined ? {} : { form: [form] }), ...(closeness === undefined ? {} : { closeness: [closeness] }), ...(running === undefined ? {} : { inForce: running === 'yes' }) }
  const { data, previousData, error, refetch } = useQuery(LinkageListDocument, {
    variables: {
      filter,
      first: pageSize,
      after: pages.after,
    },
  })
  const shown = data ?? previousData
  usePageTitle(t('linkage.list.title'))
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('linkage.list.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('linkage.list.count', { count: shown.linkages.totalCount, shown: formatCount(shown.linkages.totalCount) })}</span>}
        <span className="spring" />
        {shown !== undefined && shown.linkages.totalCount > 0 && <ExportLink list="linkages" filter={filter} />}
      </div>
      <Panel label={t('linkage.list.title')}>
        <div className="filters">
          <FilterSelect name="form" label={t('linkage.column.form')} any={t('linkage.list.anyForm')} options={linkageForms.map((value) => ({ value, text: t(`linkage.form.${value}`) }))} />
          <FilterSelect name="closeness" label={t('linkage.column.closeness')} any={t('linkage.list.anyCloseness')} options={closenesses.map((value) => ({ value, text: t(`linkage.closeness.${value}`) }))} />
          <FilterSelect name="inForce" label={t('linkage.list.inForce')} any={t('linkage.list.anyInForce')} options={inForce.map((value) => ({ value, text: t(`linkage.list.isInForce.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('linkage.column.enterprise'), t('linkage.column.village'), t('linkage.column.form'), t('linkage.column.closeness')]} />}>
          {({ linkages }) =>
            linkages.nodes.length === 0 ? (
              <Empty title={t('linkage.list.empty')}><p>{t('linkage.list.emptyNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead>
                    <tr>
                      <th scope="col">{t('linkage.column.enterprise')}</th>
                      <th scope="col">{t('linkage.column.village')}</th>
                      <th scope="col">{t('linkage.column.form')}</th>
                      <th scope="col">{t('linkage.column.closeness')}</th>
                      <th scope="col" className="right">{t('linkage.column.households')}</th>
                      <th scope="col" className="right">{t('linkage.column.started')}</th>
                      <th scope="col" className="right">{t('linkage.column.ended')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {linkages.nodes.map((linkage) => (
                      <tr key={linkage.id}>
                        <th scope="row" className="phone-whole ellipsis linkage-name" title={linkage.enterprise.name}><Link href={`/linkages/${linkage.id}`} data-row-link>{linkage.enterprise.name}</Link></th>
                        <td className="narrow" title={linkage.region.name}>{linkage.region.name}</td>
                        <td>{t(`linkage.form.${linkage.form}`)}</td>
                        <td>{t(`linkage.closeness.${linkage.closeness}`)}</td>
                        <td className="right num phone-end">{t('household.list.households', { count: linkage.householdCount, shown: formatCount(linkage.householdCount) })}</td>
                        <td className="right num phone-whole"><PhoneLabel name={t('linkage.column.started')} />{linkage.startedOn}{linkage.endedOn !== null && <span className="phone-only"> <PhoneLabel name={t('linkage.column.ended')} />{linkage.endedOn}</span>}</td>
                        <td className="right num dim phone-hidden">{linkage.endedOn ?? ''}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={linkages.pageInfo.hasNextPage ? () => pages.next(linkages.pageInfo.endCursor ?? '') : null}>
                  {t('linkage.list.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + linkages.nodes.length), count: linkages.totalCount, shown: formatCount(linkages.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
