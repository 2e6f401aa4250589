import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { LinkageDocument, type LinkageQuery } from '../../gql/linkage/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { moveBetweenRows } from '../../ui/focus-rows'
import { addDays } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useCodeList } from '../code-list/use-code-list'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { useSession } from '../viewer/use-viewer'
import { EndDialog } from './EndDialog'
import { periodText } from './period'
import { ProposalPanel } from './ProposalPanel'
import { ProposeDialog } from './ProposeDialog'
import { RemoveHouseholdDialog } from './RemoveHouseholdDialog'
import { RenewDialog } from './RenewDialog'

type Linkage = NonNullable<LinkageQuery['linkage']>

/** One linkage: enterprise, terms, and the households it carries along. */
export function LinkagePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(LinkageDocument, { variables: { id, after: pages.after } })
  usePageTitle(data?.linkage?.enterprise.name ?? t('linkage.list.title'))
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ linkage }) => (linkage ? <Content linkage={linkage} pages={pages} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

interface ContentProps {
  readonly linkage: Linkage
  readonly pages: ReturnType<typeof useKeysetPages>
  readonly onChanged: () => void
}

const pageSize = 50

function Content({ linkage, pages, onChanged }: ContentProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [, go] = useLocation()
  const [dialog, setDialog] = useState<'renew' | 'end' | 'propose' | null>(null)
  const [leaving, setLeaving] = useState<Linkage['households']['nodes'][number] | null>(null)
  const { enterprise, households, reportsDue, reportsMissed, viewerCan } = linkage
  const { nameOf } = useCodeList('LINKAGE_MODEL')
  const { nameOf: industryName } = useCodeList('INDUSTRY')
  const close = () => setDialog(null)
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.list.title'), href: '/linkages' }]} here={enterprise.name} />
      <div className="page-head">
        <h1>{enterprise.name}</h1>
        <span className="dim">{linkage.region.name}</span>
        <span className="spring" />
        {viewerCan.propose && <Button look="primary" onClick={() => setDialog('propose')}>{t('linkage.write.propose')}</Button>}
        {viewerCan.renew && <Button onClick={() => setDialog('renew')}>{t('linkage.write.renew')}</Button>}
        {viewerCan.end && <Button onClick={() => setDialog('end')}>{t('linkage.write.end')}</Button>}
      </div>
      <div className="split">
        <div className="stack">
        <Panel title={t('linkage.page.households')} note={t('household.list.households', { count: households.totalCount, shown: formatCount(households.totalCount) })}>
          <table className="table blocks" onKeyDown={moveBetweenRows}>
            <thead>
              <tr>
                <th scope="col">{t('household.column.head')}</th>
                <th scope="col">{t('household.column.number')}</th>
                <th scope="col">{t('household.column.status')}</th>
                <th scope="col" className="right">{t('household.column.size')}</th>
                {viewerCan.removeHousehold && <th scope="col"><span className="hidden-text">{t('linkage.proposal.acts')}</span></th>}
              </tr>
            </thead>
            <tbody>
              {households.nodes.map((household) => (
                <tr key={household.id}>
                  <th scope="row"><Link href={`/households/${household.id}`} data-row-link>{household.headName}</Link></th>
                  <td className="num"><span className="shared-start">{household.number.slice(0, 13)}</span>{household.number.slice(13)}</td>
                  <td><HouseholdStatus status={household.status} /></td>
                  <td className="right num phone-end">{t('ui.people', { count: household.size })}</td>
                  {viewerCan.removeHousehold && <td className="right"><Button size="small" onClick={() => setLeaving(household)}>{t('linkage.write.remove')}</Button></td>}
                </tr>
              ))}
            </tbody>
          </table>
          {(households.pageInfo.hasNextPage || pages.page > 1) && (
            <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>
              {t('linkage.write.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + households.nodes.length), shown: formatCount(households.totalCount) })}
            </Paging>
          )}
        </Panel>
        <ProposalPanel proposals={linkage.proposals} onChanged={onChanged} />
        </div>
        <div className="stack">
          <Panel title={t('linkage.page.terms')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('linkage.column.form'), t(`linkage.form.${linkage.form}`)],
                  [t('linkage.write.model'), linkage.model === null ? null : nameOf(linkage.model)],
                  [t('linkage.column.closeness'), <span key="closeness">{t(`linkage.closeness.${linkage.closeness}`)} <small className="dim">{t(`linkage.closenessReason.${linkage.closenessReason}`)}</small></span>],
                  [t('linkage.page.rhythm'), t(`linkage.rhythm.${linkage.payingRhythm}`)],
                  [t('linkage.column.started'), linkage.startedOn],
                  [t('linkage.column.ended'), linkage.endedOn],
                  [t('linkage.write.endKind'), linkage.endKind === null ? null : <span key="ended">{t(`linkage.endKind.${linkage.endKind}`)} <small className="dim">{linkage.endReason}</small></span>],
                  [t('linkage.write.goesOnFrom'), linkage.renews === null ? null : <Link key="renews" href={`/linkages/${linkage.renews.id}`}>{linkage.renews.startedOn}</Link>],
                  [t('linkage.page.term'), linkage.term === null ? null : t('linkage.page.months', { count: linkage.term })],
                  [t('linkage.page.description'), linkage.description],
                  [t('linkage.page.missed'), reportsMissed.length > 0 && reportsMissed.map((period) => periodText(period, t)).join(t('ui.separator'))],
                ]}
              />
            </div>
          </Panel>
          <Panel title={t('linkage.page.enterprise')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('linkage.page.enterprise'), <Link key="enterprise" href={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>],
                  [t('linkage.page.seat'), enterprise.region.name],
                  [t('linkage.page.industry'), enterprise.industry === null ? null : industryName(enterprise.industry)],
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
      {dialog === 'propose' && <ProposeDialog linkage={linkage} onClose={close} onProposed={onChanged} />}
      {dialog === 'renew' && <RenewDialog linkage={linkage} from={linkage.endedOn === null ? viewer.businessDate : addDays(linkage.endedOn, 1)} onClose={close} onRenewed={(id) => go(`/linkages/${id}`)} />}
      {dialog === 'end' && <EndDialog linkage={linkage} onClose={close} onEnded={onChanged} />}
      {leaving !== null && <RemoveHouseholdDialog linkage={linkage.id} household={leaving} onClose={() => setLeaving(null)} onRemoved={onChanged} />}
    </>
  )
}
