import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { DispatchesDocument, type DispatchCampaign } from '../../gql/responsibility/graphql'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useSession } from '../viewer/use-viewer'

const pageSize = 50
const campaigns = ['WORK_TEAM', 'GRASSROOTS'] as const satisfies readonly DispatchCampaign[]
const yearsBack = 6

/** The cadres behind the rosters, by place. */
export function DispatchPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, index) => String(thisYear - index))
  const campaign = campaigns.find((name) => name === parameters.get('campaign'))
  const year = years.find((name) => name === parameters.get('year'))
  const { data, previousData, error, refetch } = useQuery(DispatchesDocument, { variables: { filter: { region, ...(campaign === undefined ? {} : { campaign }), ...(year === undefined ? {} : { year: Number(year) }) }, first: pageSize, after: pages.after } })
  return (
    <Panel title={t('responsibility.roster.list')}>
      <div className="filters">
        <FilterSelect name="campaign" label={t('responsibility.roster.campaignLabel')} any={t('responsibility.roster.anyCampaign')} options={campaigns.map((value) => ({ value, text: t(`responsibility.roster.campaign.${value}`) }))} />
        <FilterSelect name="year" label={t('responsibility.roster.year')} any={t('responsibility.roster.anyYear')} options={years.map((value) => ({ value, text: value }))} />
      </div>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('responsibility.roster.name'), t('responsibility.roster.place'), t('responsibility.team.unit'), t('responsibility.roster.from')]} />}>
        {({ dispatches }) =>
          dispatches.nodes.length === 0 ? (
            <Empty title={t('responsibility.roster.empty')}><p>{t('responsibility.roster.emptyNote')}</p></Empty>
          ) : (
            <>
              <table className="table blocks">
                <thead>
                  <tr>
                    <th scope="col">{t('responsibility.roster.name')}</th>
                    <th scope="col">{t('responsibility.roster.place')}</th>
                    <th scope="col">{t('responsibility.roster.campaignLabel')}</th>
                    <th scope="col">{t('responsibility.team.unit')}</th>
                    <th scope="col" className="right">{t('responsibility.roster.from')}</th>
                    <th scope="col" className="right">{t('responsibility.roster.to')}</th>
                  </tr>
                </thead>
                <tbody>
                  {dispatches.nodes.map((row) => (
                    <tr key={row.id}>
                      <th scope="row">{row.name}</th>
                      <td>{row.region?.name ?? ''}</td>
                      <td className="dim">{t(`responsibility.roster.campaign.${row.campaign}`)}</td>
                      <td className="dim">{row.sendingUnit ?? ''}</td>
                      <td className="right num dim"><PhoneLabel name={t('responsibility.roster.from')} />{row.startedOn}</td>
                      <td className="right num dim">{row.endedOn !== null && <><PhoneLabel name={t('responsibility.roster.to')} />{row.endedOn}</>}{row.endKind === 'RECALL' && ` ${t('appointment.endKind.RECALL')}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Paging onPrevious={pages.previous} onNext={dispatches.pageInfo.hasNextPage ? () => pages.next(dispatches.pageInfo.endCursor ?? '') : null}>
                {t('responsibility.roster.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + dispatches.nodes.length), count: dispatches.totalCount, shown: formatCount(dispatches.totalCount) })}
              </Paging>
            </>
          )
        }
      </Answer>
    </Panel>
  )
}
