import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { ReportMapDocument } from '../../gql/observation-desk/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useOwnRegionOrCity } from '../viewer/use-viewer'
import { isPlaced, ReportMap } from './ReportMap'

/** Where the open reports of one's territory were seen, and how many each village has. */
export function ReportMapPage() {
  const { t } = useText()
  const own = useOwnRegionOrCity()
  const [parameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const { data, previousData, error, refetch } = useQuery(ReportMapDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('office.map.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('observation.queue.title'), href: '/observations' }]} here={t('office.map.title')} />
      <div className="page-head"><h1>{t('office.map.title')}</h1></div>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {({ observations, observationVillages }) => {
          const placed = observations.nodes.filter(isPlaced)
          return (
            <div className="split">
              <Panel title={t('office.map.places')} note={t('office.map.placed', { placed: placed.length, shown: observations.nodes.length })} footer={t('office.map.note')}>
                <div className="panel-body">{placed.length === 0 ? <Empty title={t('office.map.none')}><p>{t('office.map.noneNote')}</p></Empty> : <ReportMap reports={placed} />}</div>
              </Panel>
              <Panel title={t('office.map.villages')} note={t('office.map.total', { count: observations.totalCount, shown: formatCount(observations.totalCount) })}>
                {observationVillages.length === 0 ? (
                  <Empty title={t('office.map.nothing')}><p>{t('office.map.nothingNote')}</p></Empty>
                ) : (
                  <table className="table report-villages">
                    <thead>
                      <tr>
                        <th scope="col">{t('observation.column.village')}</th>
                        <th scope="col" className="right">{t('observation.view.open')}</th>
                        <th scope="col" className="right">{t('observation.view.overdue')}</th>
                        <th scope="col" className="right">{t('office.escalatedShort')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {observationVillages.map(({ region: village, open, overdue, escalated }) => (
                        <tr key={village?.code}>
                          <th scope="row"><Link href={`/observations?region=${village?.code ?? ''}`} data-row-link>{village?.name}</Link> <span className="dim">{village?.parent?.name}</span></th>
                          <td className="right num">{formatCount(open)}</td>
                          <td className="right num">{overdue === 0 ? '' : <span className="late">{formatCount(overdue)}</span>}</td>
                          <td className="right num">{escalated === 0 ? '' : formatCount(escalated)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                )}
              </Panel>
            </div>
          )
        }}
      </Answer>
    </>
  )
}
