import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { TeamsDocument, type TeamRowFragment } from '../../gql/responsibility/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useOwnRegion, useSession } from '../viewer/use-viewer'
import { EndTeamDialog } from './EndTeamDialog'
import { FormTeamDialog } from './FormTeamDialog'
import { ResponsibilityTabs } from './ResponsibilityTabs'
import { TeamDialog } from './TeamDialog'
import { TeamTable } from './TeamTable'

/** Work teams of the territory with what is not as it should be: three people and two years at least (C-7, 4.3). */
export function TeamsPage() {
  const { t } = useText()
  const { can } = useSession()
  const own = useOwnRegion() ?? ''
  const [parameters, setParameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const flagged = parameters.get('flagged') === '1'
  const { data, previousData, error, refetch } = useQuery(TeamsDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const [forming, setForming] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [ending, setEnding] = useState<TeamRowFragment | null>(null)
  const shown = data ?? previousData
  const teams = shown?.workTeams.filter(({ flags }) => !flagged || flags.length > 0)
  const opened = shown?.workTeams.find(({ id }) => id === open)
  const manage = can('workTeam.manage')
  usePageTitle(t('responsibility.team.title'))
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('responsibility.team.title')}</h1>
        {teams !== undefined && <span className="dim num">{t('responsibility.team.count', { count: teams.length, shown: formatCount(teams.length) })}</span>}
        <span className="spring" />
        {manage && <Button look="primary" size="small" onClick={() => setForming(true)}>{t('responsibility.team.form')}</Button>}
      </div>
      <Panel label={t('responsibility.team.title')}>
        <div className="panel-body proposal-region">
          <RegionSelect from={own} value={region} onChange={(code) => setParameters((now) => { if (code === own) now.delete('region'); else now.set('region', code); return now })} />
          <label className="team-flagged">
            <input type="checkbox" checked={flagged} onChange={() => setParameters((now) => { if (flagged) now.delete('flagged'); else now.set('flagged', '1'); return now })} />
            {t('responsibility.team.flagged')}
          </label>
        </div>
        <Answer data={teams} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('responsibility.team.village'), t('responsibility.team.leader'), t('responsibility.team.members'), t('responsibility.team.flags')]} />}>
          {(rows) => (rows.length === 0 ? <Empty title={t('responsibility.team.empty')}><p>{t('responsibility.team.emptyNote')}</p></Empty> : <TeamTable rows={rows} onOpen={(team) => setOpen(team.id)} onEnd={manage ? setEnding : null} />)}
        </Answer>
      </Panel>
      {forming && <FormTeamDialog from={own} onClose={() => setForming(false)} onFormed={() => void refetch()} />}
      {opened !== undefined && <TeamDialog team={opened} manage={manage} onClose={() => setOpen(null)} onChanged={() => void refetch()} />}
      {ending !== null && <EndTeamDialog team={ending} onClose={() => setEnding(null)} onEnded={() => void refetch()} />}
    </>
  )
}
