import { dayText } from '../calendar.js'
import { CITY_CODE, divisions } from '../city/divisions.js'
import { POOR_UNITS, UNITS } from '../city/units.js'
import type { VillagePlan } from '../city/village-plan.js'
import { hasPredecessor, leaderCount } from '../city/village-plan.js'
import { adultName } from '../names/person-name.js'
import { hashText, SeededRandom } from '../random.js'
import type { AccountRow, AppointmentRow, CadreSkill, Role } from '../rows/staff.js'
import type { Post } from './posts.js'
import { accountOf, appointmentOf } from './posts.js'
import { townNumber } from './offices.js'
import { bannerBureau, cityBureau } from './sending-units.js'
import { FORMER_LEADERS_END, leaderStart, termStart } from './terms.js'

/** Somebody with an account and the one appointment that goes with it. */
export interface Staff {
  readonly account: AccountRow
  readonly appointment: AppointmentRow
}

/** What is told of a staff member before both rows are written. */
interface Posting extends Selection {
  readonly post: Post
  readonly n?: number
  readonly login: string
  readonly role: Role
  readonly regionCode: string | null
  readonly startedOn: string
  readonly name?: string
  readonly endedOn?: string
  readonly enterpriseId?: string
}

const OFFICES_START = '2011-03-01'
/** Supervisors of a poor village (C-8). */
export const SUPERVISORS_PER_VILLAGE = 10

/** One staff member from what is told. */
export function staffOf(posting: Posting): Staff {
  const { post, n = 0, login, role, regionCode, startedOn } = posting
  const accountId = accountOf(post, n)
  return {
    account: { id: accountId, login, name: posting.name ?? adultName(new SeededRandom(`name ${login}`)) },
    appointment: {
      id: appointmentOf(post, n),
      accountId,
      role,
      regionCode,
      enterpriseId: posting.enterpriseId ?? null,
      startedOn,
      endedOn: posting.endedOn ?? null,
      sendingUnit: posting.sendingUnit ?? null,
      sendingUnitId: posting.sendingUnitId ?? null,
      rank: posting.rank ?? null,
      source: posting.source ?? null,
      skills: posting.skills ?? null,
    },
  }
}

/** Those whom every scale has: six city leaders (C-1), the offices of all levels, auditor and administrator. */
export function* officialStaff(): Generator<Staff> {
  for (const [index, unit] of POOR_UNITS.entries()) {
    const login = `city-leader-${index + 1}`
    yield staffOf({ post: 'city-leader', n: index + 1, login, role: 'CITY_LEADER', regionCode: unit.code, startedOn: dayText(termStart(login, '2012-02-01', 300)) })
  }
  const office = { startedOn: OFFICES_START } as const
  yield staffOf({ ...office, post: 'city-office', login: 'city-office', role: 'CITY_OFFICE', regionCode: CITY_CODE, name: '通辽市扶贫办' })
  yield staffOf({ ...office, post: 'finance-office', login: 'finance-office', role: 'FINANCE_OFFICE', regionCode: CITY_CODE, name: '通辽市财政局' })
  yield staffOf({ ...office, post: 'bank-office', login: 'bank-office', role: 'BANK_OFFICE', regionCode: CITY_CODE, name: '合作银行通辽分行' })
  yield staffOf({ ...office, post: 'auditor', login: 'auditor', role: 'AUDITOR', regionCode: CITY_CODE, name: '通辽市审计局' })
  yield staffOf({ ...office, post: 'administrator', login: 'administrator', role: 'ADMINISTRATOR', regionCode: null, name: '平台管理员' })
  for (const { code, name, level } of divisions()) {
    if (level === 'BANNER') {
      const n = UNITS.findIndex((unit) => unit.code === code) + 1
      yield staffOf({ ...office, post: 'banner-office', n, login: `banner-office-${code.slice(0, 6)}`, role: 'BANNER_OFFICE', regionCode: code, name: `${name}扶贫办` })
    } else if (level === 'TOWN') {
      yield staffOf({ ...office, post: 'town-office', n: townNumber(code), login: `town-office-${code.slice(0, 9)}`, role: 'TOWN_OFFICE', regionCode: code, name: `${name}扶贫办` })
    }
  }
}

/** Those of a village: its section-level leaders (C-3), and in a poor village division-level leader, first secretary and supervisors (C-2, C-8, C-9). */
export function* villageStaff(plan: VillagePlan): Generator<Staff> {
  const poorVillage = plan.poorVillage
  if (poorVillage !== null) {
    const leader = `division-leader-${poorVillage}`
    yield staffOf({ post: 'division-leader', n: poorVillage, login: leader, role: 'DIVISION_LEADER', regionCode: plan.code, startedOn: dayText(termStart(leader, '2014-01-10', 150)), ...selectionOf(leader, plan) })
    const secretary = `first-secretary-${poorVillage}`
    yield staffOf({ post: 'first-secretary', n: poorVillage, login: secretary, role: 'FIRST_SECRETARY', regionCode: plan.code, startedOn: dayText(termStart(secretary, '2014-04-01', 120)), ...selectionOf(secretary, plan) })
    for (let n = (poorVillage - 1) * SUPERVISORS_PER_VILLAGE + 1; n <= poorVillage * SUPERVISORS_PER_VILLAGE; n++) {
      const login = `supervisor-${n}`
      yield staffOf({ post: 'supervisor', n, login, role: 'VOLUNTEER_SUPERVISOR', regionCode: plan.code, startedOn: dayText(termStart(login, '2013-03-01', 400)) })
    }
  }
  yield* sectionLeaders(plan)
}

function* sectionLeaders(plan: VillagePlan): Generator<Staff> {
  for (let index = 0; index < leaderCount(plan); index++) {
    const n = plan.firstLeader + index
    const login = `section-leader-${n}`
    const tookOver = index === 0 && hasPredecessor(plan)
    const posting = { role: 'SECTION_LEADER', regionCode: plan.bannerCode, ...selectionOf(login, plan) } as const
    if (tookOver) {
      const former = plan.poorVillage ?? 0
      yield staffOf({ ...posting, post: 'former-section-leader', n: former, login: `former-section-leader-${former}`, startedOn: dayText(leaderStart(n, false)), endedOn: dayText(FORMER_LEADERS_END) })
    }
    yield staffOf({ ...posting, post: 'section-leader', n, login, startedOn: dayText(leaderStart(n, tookOver)) })
  }
}

/** Who sent a cadre and in which rank: a city bureau for the division level, a bureau of the banner, county or district below; a first secretary is a bureau's head or a reserve cadre (C-9). */
function selectionOf(login: string, plan: VillagePlan): Selection {
  const hash = hashText(`unit ${login}`)
  if (login.startsWith('division')) {
    const unit = cityBureau(login)
    return { sendingUnit: unit.name, sendingUnitId: unit.id, rank: hash % 4 === 0 ? 'DIVISION_CHIEF' : 'DIVISION_DEPUTY' }
  }
  const unit = bannerBureau(login, plan.bannerCode)
  const sender = { sendingUnit: unit.name, sendingUnitId: unit.id } as const
  if (login.startsWith('first')) return hash % 3 === 0 ? { ...sender, rank: 'SECTION_DEPUTY', source: 'RESERVE_CADRE' } : { ...sender, rank: 'SECTION_CHIEF', source: 'BUREAU_HEAD' }
  const skill = SKILL_OF_BUREAU[unit.name.slice(1)]
  return { ...sender, rank: hash % 2 === 0 ? 'SECTION_CHIEF' : 'SECTION_DEPUTY', skills: skill ?? null }
}

/** What the people of a bureau know; nobody asked those of the others. */
const SKILL_OF_BUREAU: Readonly<Record<string, readonly CadreSkill[]>> = {
  财政局: ['FINANCE'], 农牧业局: ['FARMING', 'BREEDING'], 水务局: ['WATER'], 教育局: ['EDUCATION'], 民政局: ['WELFARE'], 卫计局: ['HEALTH'], 人社局: ['EMPLOYMENT'], 供销社: ['MARKETING'], 信访局: ['LAW'],
}

type Selection = Partial<Pick<AppointmentRow, 'sendingUnit' | 'sendingUnitId' | 'rank' | 'source' | 'skills'>>
