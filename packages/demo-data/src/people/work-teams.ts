import type { DayNumber } from '../calendar.js'
import { dayText } from '../calendar.js'
import type { VillagePlan } from '../city/village-plan.js'
import { identifier } from '../identifier.js'
import type { WorkTeamRow } from '../rows/staff.js'
import { accountOf } from './posts.js'
import { termStart } from './terms.js'

/** Cadres stationed in villages (C-4): four to a team of the 435, five in 260 of them. */
const STATIONED = 2_000
const TEAMS = 435
const LEAST = 4

/** How many a team has. */
export function teamSize(n: number): number {
  const extra = STATIONED - TEAMS * LEAST
  const isLarger = Math.floor((n * extra) / TEAMS) > Math.floor(((n - 1) * extra) / TEAMS)
  return LEAST + (isLarger ? 1 : 0)
}

/** The first day of a team. */
export function teamStart(n: number): DayNumber {
  return termStart(`team ${n}`, '2014-08-01', 60)
}

/** The work team of a poor village, led by its first secretary (C-7); none elsewhere. */
export function workTeamOf(plan: VillagePlan): WorkTeamRow | null {
  const n = plan.poorVillage
  if (n === null) return null
  return {
    id: identifier('workTeam', n),
    regionCode: plan.code,
    name: `${plan.name}包村扶贫工作队`,
    leaderAccountId: accountOf('first-secretary', n),
    memberCount: teamSize(n),
    startedOn: dayText(teamStart(n)),
    endedOn: null,
  }
}
