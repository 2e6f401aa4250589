import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { RostersDocument } from '../../gql/responsibility/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useOwnRegion, useSession } from '../viewer/use-viewer'
import { AssistancePanel } from './AssistancePanel'
import { DispatchPanel } from './DispatchPanel'
import { ReliefDayPanel } from './ReliefDayPanel'
import { ResponsibilityTabs } from './ResponsibilityTabs'
import { SendCadreDialog } from './SendCadreDialog'

/** Who was sent in which year, in persons and person-years (C-4, C-6), and which bodies look after which places (L-7). */
export function RostersPage() {
  const { t } = useText()
  const { can } = useSession()
  const region = useOwnRegion() ?? ''
  const [sending, setSending] = useState(false)
  const { data, error, refetch } = useQuery(RostersDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('responsibility.roster.title'))
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('responsibility.roster.title')}</h1>
        <span className="dim">{t('responsibility.roster.note')}</span>
        <span className="spring" />
        {can('workTeam.manage') && <Button look="primary" size="small" onClick={() => setSending(true)}>{t('responsibility.roster.add')}</Button>}
      </div>
      <div className="stack">
        <Panel label={t('responsibility.roster.title')}>
          <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('responsibility.roster.campaignLabel'), t('responsibility.roster.year'), t('responsibility.roster.persons'), t('responsibility.roster.personYears')]} />}>
            {({ dispatchRosters }) =>
              dispatchRosters.length === 0 ? (
                <Empty title={t('responsibility.roster.empty')}><p>{t('responsibility.roster.emptyNote')}</p></Empty>
              ) : (
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">{t('responsibility.roster.campaignLabel')}</th>
                      <th scope="col" className="right">{t('responsibility.roster.year')}</th>
                      <th scope="col" className="right">{t('responsibility.roster.persons')}</th>
                      <th scope="col" className="right">{t('responsibility.roster.personYears')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {dispatchRosters.map(({ campaign, year, persons, personYears }) => (
                      <tr key={`${campaign} ${year}`}>
                        <th scope="row">{t(`responsibility.roster.campaign.${campaign}`)}</th>
                        <td className="right num">{year}</td>
                        <td className="right num">{formatCount(persons)}</td>
                        <td className="right num">{formatCount(personYears)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )
            }
          </Answer>
        </Panel>
        <ReliefDayPanel region={region} />
        {can('assistance.read') && <AssistancePanel region={region} />}
        <DispatchPanel region={region} />
      </div>
      {sending && <SendCadreDialog campaign="GRASSROOTS" onClose={() => setSending(false)} onSent={() => void refetch()} />}
    </>
  )
}
