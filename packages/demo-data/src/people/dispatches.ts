import { dayText } from '../calendar.js'
import type { VillagePlan } from '../city/village-plan.js'
import { identifier } from '../identifier.js'
import { adultName } from '../names/person-name.js'
import { hashText, SeededRandom } from '../random.js'
import type { DispatchRow, PostRank } from '../rows/staff.js'
import { accountOf } from './posts.js'
import { bannerBureau } from './sending-units.js'
import { termStart } from './terms.js'
import { teamSize, teamStart } from './work-teams.js'

/** The larger campaign beside the teams (C-6), spread over the poor villages. */
const GRASSROOTS = 5_000
const VILLAGES = 435
const KEYS_PER_VILLAGE = 64
/** Where the keys of each kind begin among those of a village. */
const FORMER_KEYS = 16
const GRASSROOTS_KEYS = 32
const RANKS = ['SECTION_CHIEF', 'SECTION_DEPUTY', 'SECTION_MEMBER', 'SECTION_MEMBER', 'CLERK'] as const satisfies readonly PostRank[]
const POSTS: Readonly<Record<(typeof RANKS)[number], string>> = { SECTION_CHIEF: '局长', SECTION_DEPUTY: '副局长', SECTION_MEMBER: '科员', CLERK: '办事员' }

/** Everybody who was sent to a poor village: members of its team, those who lived there before teams were formed (C-4), and the other campaign (C-6). */
export function dispatchesOf(plan: VillagePlan): DispatchRow[] {
  const n = plan.poorVillage
  if (n === null) return []
  return [...members(plan, n), ...formerly(plan, n), ...grassroots(plan, n)]
}

function sent(plan: VillagePlan, key: number, seed: string, rest: Pick<DispatchRow, 'campaign' | 'startedOn' | 'endedOn'> & Partial<DispatchRow>): DispatchRow {
  const n = plan.poorVillage ?? 0
  const unit = bannerBureau(seed, plan.bannerCode)
  const rank = RANKS[hashText(`rank ${seed}`) % RANKS.length] ?? 'CLERK'
  return {
    id: identifier('dispatch', n * KEYS_PER_VILLAGE + key),
    teamId: null,
    regionCode: plan.code,
    accountId: null,
    name: adultName(new SeededRandom(`name ${seed}`)),
    sendingUnitId: unit.id,
    sendingUnit: unit.name,
    post: POSTS[rank],
    rank,
    phone: null,
    ...rest,
  }
}

/** The first secretary, who leads it, and cadres of the banner's bureaus. */
function members(plan: VillagePlan, n: number): DispatchRow[] {
  const team = { campaign: 'WORK_TEAM', teamId: identifier('workTeam', n), startedOn: dayText(teamStart(n)), endedOn: null } as const
  const phone = (key: number): string => `12${String(hashText(`member phone ${n} ${key}`) % 1_000_000_000).padStart(9, '0')}`
  return Array.from({ length: teamSize(n) }, (_, key) =>
    key === 0
      ? sent(plan, key, `first-secretary-${n}`, { ...team, accountId: accountOf('first-secretary', n), post: '第一书记兼队长', rank: 'SECTION_CHIEF', phone: phone(key) })
      : sent(plan, key, `team-member ${n} ${key}`, { ...team, phone: phone(key) }),
  )
}

/** Who lived in the village from 2012 on; all but their leader stayed when the team was formed, so that a year counts each once. */
function formerly(plan: VillagePlan, n: number): DispatchRow[] {
  const stay = { campaign: 'WORK_TEAM', startedOn: dayText(termStart(`former team ${n}`, '2012-03-05', 20)), endedOn: dayText(teamStart(n) - 1) } as const
  return Array.from({ length: teamSize(n) }, (_, key) => sent(plan, FORMER_KEYS + key, key === 0 ? `former-team-leader ${n}` : `team-member ${n} ${key}`, stay))
}

/** Eleven or twelve to a village in the spring of 2015. */
function grassroots(plan: VillagePlan, n: number): DispatchRow[] {
  const count = Math.floor((n * GRASSROOTS) / VILLAGES) - Math.floor(((n - 1) * GRASSROOTS) / VILLAGES)
  const stay = { campaign: 'GRASSROOTS', startedOn: '2015-03-16', endedOn: '2015-06-30' } as const
  return Array.from({ length: count }, (_, key) => sent(plan, GRASSROOTS_KEYS + key, `grassroots ${n} ${key}`, stay))
}
