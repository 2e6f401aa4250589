import type { VillagePeopleQuery } from '../../gql/village/graphql'

type Village = NonNullable<VillagePeopleQuery['village']>
type Appointment = Village['appointments'][number]

/** A person of the village with all that the person is there. */
export interface VillagePerson {
  readonly id: string
  readonly name: string
  readonly isTeamLeader: boolean
  readonly roles: readonly Appointment['role'][]
  readonly from: string
  readonly startedOn: string
}

/** Who answers for the village, each once: whoever leads the team is often its first secretary, too. */
export function villagePeople({ team, appointments }: Pick<Village, 'team' | 'appointments'>): VillagePerson[] {
  const leader = team?.leader ?? null
  const people = new Map<string, VillagePerson>()
  if (team && leader) people.set(leader.id, { id: leader.id, name: leader.name, isTeamLeader: true, roles: [], from: team.name, startedOn: team.startedOn })
  for (const { role, account, enterprise, sendingUnit, startedOn } of appointments) {
    const known = people.get(account.id)
    const from = enterprise?.name ?? sendingUnit ?? ''
    people.set(account.id, {
      id: account.id,
      name: account.name,
      isTeamLeader: known?.isTeamLeader ?? false,
      roles: [...(known?.roles ?? []), role],
      from: from === '' ? (known?.from ?? '') : from,
      startedOn: known === undefined || startedOn < known.startedOn ? startedOn : known.startedOn,
    })
  }
  return [...people.values()]
}
