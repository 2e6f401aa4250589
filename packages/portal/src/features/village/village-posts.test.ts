import { expect, test } from 'vitest'
import { villagePeople } from './village-posts'

const appointment = (account: string, role: 'FIRST_SECRETARY' | 'DIVISION_LEADER' | 'VOLUNTEER_SUPERVISOR', sendingUnit: string | null = null) => ({
  id: `${account}-${role}`, role, startedOn: '2015-03-01', sendingUnit, account: { id: account, name: account }, enterprise: null,
})

test('whoever leads the team and is first secretary, too, is one person with both', () => {
  const people = villagePeople({
    team: { id: 't', name: '驻村工作队', memberCount: 5, flags: [], startedOn: '2014-03-01', endedOn: null, leader: { id: 'bao', name: 'bao' }, members: [] },
    appointments: [appointment('bao', 'FIRST_SECRETARY', '旗林业局'), appointment('hai', 'DIVISION_LEADER')],
  })
  expect(people).toEqual([
    { id: 'bao', name: 'bao', isTeamLeader: true, roles: ['FIRST_SECRETARY'], from: '旗林业局', startedOn: '2014-03-01' },
    { id: 'hai', name: 'hai', isTeamLeader: false, roles: ['DIVISION_LEADER'], from: '', startedOn: '2015-03-01' },
  ])
})

test('without a team nobody leads one', () => {
  expect(villagePeople({ team: null, appointments: [appointment('hai', 'DIVISION_LEADER')] }).map(({ isTeamLeader }) => isTeamLeader)).toEqual([false])
})
