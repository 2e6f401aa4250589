import { describe, expect, it } from 'vitest'
import { lastDayOfTerm, teamFlags } from './team-rules.js'

const team = { leaderAccountId: 'leader', members: 3, startedOn: '2014-08-01', endedOn: null }

describe('4.3 a work team has three people at least and serves two years at least', () => {
  it('has no flag with three members, a leader and a running term', () => expect(teamFlags(team, '2016-07-31')).toEqual([]))
  it('is short of members below three', () => expect(teamFlags({ ...team, members: 2 }, '2015-12-31')).toEqual(['FEW_MEMBERS']))
  it('shows that nobody leads it', () => expect(teamFlags({ ...team, leaderAccountId: null }, '2015-12-31')).toEqual(['NO_LEADER']))
  it('is too short when its end is set before two years are over, by a day', () => {
    expect(lastDayOfTerm('2014-08-01')).toBe('2016-07-31')
    expect(teamFlags({ ...team, endedOn: '2016-07-30' }, '2015-12-31')).toEqual(['SHORT_TERM'])
    expect(teamFlags({ ...team, endedOn: '2016-07-31' }, '2015-12-31')).toEqual([])
  })
  it('has served its term from the day after two years on, while no end is set', () => {
    expect(teamFlags(team, '2016-08-01')).toEqual(['TERM_SERVED'])
    expect(teamFlags({ ...team, endedOn: '2016-12-31' }, '2016-08-01')).toEqual([])
  })
})
