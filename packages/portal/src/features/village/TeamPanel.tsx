import type { VillagePeopleQuery } from '../../gql/village/graphql'
import { formatDay } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { villagePeople } from './village-posts'

type Village = NonNullable<VillagePeopleQuery['village']>

/** The work team and who else answers for the village, the supervisors by name. */
export function TeamPanel({ village: { team, appointments } }: { readonly village: Village }) {
  const { t, language } = useText()
  const supervisors = appointments.filter(({ role }) => role === 'VOLUNTEER_SUPERVISOR')
  const others = villagePeople({ team, appointments: appointments.filter(({ role }) => role !== 'VOLUNTEER_SUPERVISOR') })
  const note = team === null ? t('village.head.noTeam') : t('village.team.note', { count: team.memberCount, day: formatDay(team.startedOn, language) })
  return (
    <Panel title={t('village.team.title')} note={note}>
      <div className="panel-body">
        {team !== null && team.flags.length > 0 && <p className="late">{team.flags.map((flag) => t(`village.team.flag.${flag}`)).join(t('ui.separator'))}</p>}
        <ul className="team-list">
          {others.map(({ id, name, isTeamLeader, roles, from }) => (
            <li key={id}>
              <b>{name}</b>
              <span>{[...(isTeamLeader ? [t('village.team.leader')] : []), ...roles.map((role) => t(`village.team.role.${role}`))].join(t('ui.separator'))}</span>
              <span className="dim">{from}</span>
            </li>
          ))}
        </ul>
        {team !== null && team.members.length > 0 && (
          <div className="team-supervisors">
            <p><b className="strong">{t('village.team.members')}</b></p>
            <p>{team.members.map(({ name, sendingUnit }) => (sendingUnit === null ? name : t('village.team.member', { name, unit: sendingUnit }))).join(t('ui.separator'))}</p>
          </div>
        )}
        {supervisors.length > 0 && (
          <div className="team-supervisors">
            <p><b className="strong">{t('village.team.supervisors', { count: supervisors.length })}</b></p>
            <p>{supervisors.map(({ account }) => account.name).join(t('ui.separator'))}</p>
          </div>
        )}
      </div>
    </Panel>
  )
}
