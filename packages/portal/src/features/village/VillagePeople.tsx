import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { VillagePeopleDocument, type VillagePeopleQuery } from '../../gql/village/graphql'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useOwnRegion } from '../viewer/use-viewer'
import { villagePeople } from './village-posts'
import './VillageFile.css'

/** Everyone who answers for the village: team, leader, first secretary, supervisors, chiefs, with their dates. */
export function VillagePeople() {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const own = useOwnRegion()
  const code = parameters.get('code') ?? own ?? ''
  const { data, error, refetch } = useQuery(VillagePeopleDocument, { variables: { code } })
  usePageTitle(t('shell.nav.villagePeople'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ village }) => (village ? <People village={village} /> : <Missing />)}
    </Answer>
  )
}

function People({ village: { region, team, appointments } }: { readonly village: NonNullable<VillagePeopleQuery['village']> }) {
  const { t } = useText()
  return (
    <>
      <div className="page-head">
        <h1>{t('shell.nav.villagePeople')}</h1>
        <span className="dim">{region.name}</span>
      </div>
      <Panel label={t('shell.nav.villagePeople')}>
        <table className="table blocks people">
          <thead>
            <tr>
              <th scope="col">{t('village.people.name')}</th>
              <th scope="col">{t('village.people.role')}</th>
              <th scope="col">{t('village.people.from')}</th>
              <th scope="col" className="right">{t('village.people.since')}</th>
            </tr>
          </thead>
          <tbody>
            {villagePeople({ team, appointments }).map(({ id, name, isTeamLeader, roles, from, startedOn }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="people-role">{[...(isTeamLeader ? [t('village.team.leader')] : []), ...roles.map((role) => t(`village.team.role.${role}`))].join(t('ui.separator'))}</td>
                <td className="dim people-from">{from}</td>
                <td className="right num dim phone-end">{startedOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {team !== null && team.members.length > 0 && (
        <div className="village-members">
          <Panel title={t('village.team.members')} note={t('village.team.note', { count: team.memberCount, day: team.startedOn })}>
            <table className="table blocks">
              <thead>
                <tr>
                  <th scope="col">{t('village.people.name')}</th>
                  <th scope="col">{t('village.people.from')}</th>
                  <th scope="col">{t('village.people.post')}</th>
                  <th scope="col">{t('village.people.phone')}</th>
                  <th scope="col" className="right">{t('village.people.since')}</th>
                </tr>
              </thead>
              <tbody>
                {team.members.map(({ id, name, sendingUnit, post, phone, startedOn }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td className="dim">{sendingUnit ?? ''}</td>
                    <td>{post ?? ''}</td>
                    <td className="num">{phone ?? ''}</td>
                    <td className="right num dim phone-end">{startedOn}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        </div>
      )}
    </>
  )
}
