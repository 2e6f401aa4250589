import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { LinkageDocument, type LinkageQuery } from '../../gql/linkage/graphql'
import { ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { periodText } from './period'

type Linkage = NonNullable<LinkageQuery['linkage']>

/** One linkage: enterprise, terms, and the households it carries along. */
export function LinkagePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(LinkageDocument, { variables: { id } })
  usePageTitle(data?.linkage?.enterprise.name ?? t('linkage.list.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ linkage }) => (linkage ? <Content linkage={linkage} /> : <Missing />)}
    </Answer>
  )
}

function Content({ linkage }: { readonly linkage: Linkage }) {
  const { t } = useText()
  const { enterprise, households, reportsDue } = linkage
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.list.title'), href: '/linkages' }]} here={enterprise.name} />
      <div className="page-head">
        <h1>{enterprise.name}</h1>
        <span className="dim">{linkage.region.name}</span>
      </div>
      <div className="split">
        <Panel title={t('linkage.page.households')} note={t('household.list.households', { count: households.totalCount, shown: formatCount(households.totalCount) })}>
          <table className="table blocks" onKeyDown={moveBetweenRows}>
            <thead>
              <tr>
                <th scope="col">{t('household.column.head')}</th>
                <th scope="col">{t('household.column.number')}</th>
                <th scope="col">{t('household.column.status')}</th>
                <th scope="col" className="right">{t('household.column.size')}</th>
              </tr>
            </thead>
            <tbody>
              {households.nodes.map((household) => (
                <tr key={household.id}>
                  <th scope="row"><Link href={`/households/${household.id}`} data-row-link>{household.headName}</Link></th>
                  <td className="num"><span className="shared-start">{household.number.slice(0, 13)}</span>{household.number.slice(13)}</td>
                  <td><HouseholdStatus status={household.status} /></td>
                  <td className="right num phone-end">{t('ui.people', { count: household.size })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
        <div className="stack">
          <Panel title={t('linkage.page.terms')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('linkage.column.form'), t(`linkage.form.${linkage.form}`)],
                  [t('linkage.column.closeness'), <span key="closeness">{t(`linkage.closeness.${linkage.closeness}`)} <small className="dim">{t(`linkage.closenessReason.${linkage.closenessReason}`)}</small></span>],
                  [t('linkage.column.started'), linkage.startedOn],
                  [t('linkage.column.ended'), linkage.endedOn],
                  [t('linkage.page.term'), linkage.term === null ? null : t('linkage.page.months', { count: linkage.term })],
                  [t('linkage.page.description'), linkage.description],
                ]}
              />
            </div>
          </Panel>
          <Panel title={t('linkage.page.enterprise')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('linkage.page.seat'), enterprise.region.name],
                  [t('linkage.page.industry'), enterprise.industry],
                  [t('linkage.page.creditCode'), enterprise.creditCode],
                  [t('linkage.page.chiefs'), enterprise.chiefs.map(({ name }) => name).join(t('ui.separator'))],
                ]}
              />
            </div>
          </Panel>
          {linkage.viewerCan.submitReport && reportsDue.length > 0 && (
            <Panel title={t('linkage.page.due')}>
              <p className="panel-body row">
                {reportsDue.map((period) => (
                  <ButtonLink key={period} size="small" href={`/reports/new?linkage=${linkage.id}&period=${period}`}>{periodText(period, t)}</ButtonLink>
                ))}
              </p>
            </Panel>
          )}
        </div>
      </div>
    </>
  )
}
