import type { DayNumber } from '../calendar.js'
import { dayText, momentAt, momentText, TODAY } from '../calendar.js'
import { adultName } from '../names/person-name.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import type { RegisterCaseActRow, RegisterCaseRow } from '../rows/register-case.js'
import type { Village } from './village.js'

/** One poor village in so many has cases under way. */
const VILLAGES_A_CASE = 10
const NOON = 12 * 60
const VOTE = { entitled: 32, present: 27, inFavour: 25 } as const

/** An act by its name, its day, and what it says. */
type Done = readonly [act: string, daysAfter: number, details?: Readonly<Record<string, unknown>>]

const TO_VILLAGE_NOTICE: readonly Done[] = [['APPLY', 1], ['VILLAGE_VOTE', 4, { vote: VOTE }], ['OPEN_VILLAGE_NOTICE', 5, { days: 7 }]]
const TO_TOWNSHIP_NOTICE: readonly Done[] = [...TO_VILLAGE_NOTICE, ['CLOSE_VILLAGE_NOTICE', 12], ['TOWNSHIP_REVIEW', 15, { spotChecked: true }], ['OPEN_TOWNSHIP_NOTICE', 16, { days: 7 }], ['CLOSE_TOWNSHIP_NOTICE', 23]]

/** Cases at different steps in one poor village of ten (2.6, 2.7): each waits for somebody else. */
export function makeCases(village: Village): void {
  const { poorVillage } = village.plan
  if (poorVillage === null || poorVillage % VILLAGES_A_CASE !== 0) return
  const random = village.randomFor('cases')
  identify(village, 1, TODAY - 40, TO_TOWNSHIP_NOTICE, random)
  const objection = { objectionId: village.nextId('registerCase'), objector: null, comment: '他家今年新买了一辆小轿车，请核实。' }
  identify(village, 2, TODAY - 16, [...TO_VILLAGE_NOTICE, ['OBJECT', 8, objection]], random)
  leave(village, 3, 'EXIT', TODAY - 6, [['VILLAGE_VOTE', 3, { vote: VOTE }]], '全家务工收入稳定，已有安全住房和饮水。', {})
  leave(village, 4, 'CANCELLATION', TODAY - 4, [['APPLY', 1]], '全户已迁往外地落户，原住房已退。', { ground: 'MOVED_AWAY' })
}

function identify(village: Village, n: number, openedOn: DayNumber, done: readonly Done[], random: SeededRandom): void {
  const headName = adultName(random)
  const members = [
    { name: headName, relation: '户主', sex: 'MALE', birthDate: '1968-04-12' },
    { name: adultName(random), relation: '配偶', sex: 'FEMALE', birthDate: '1970-09-03' },
  ].map((member) => ({ ...member, ethnicity: null, labour: 'WEAK', education: '小学', idNumberPrefix: null, idNumberCipher: null }))
  record(village, n, openedOn, done, {
    kind: 'IDENTIFICATION',
    householdId: null,
    headName,
    size: members.length,
    reason: '主要劳动力患病，今年收入低于标准。',
    content: { members, groupName: '1组', attribute: 'GENERAL_POOR', mainCause: 'ILLNESS', flags: n === 2 ? ['CAR'] : [], income: { year: 2015, perCapita: 241_000 } },
  })
}

/** The first households of the village that are still poor, each with one case. */
function leave(village: Village, n: number, kind: 'EXIT' | 'CANCELLATION', openedOn: DayNumber, done: readonly Done[], reason: string, content: Readonly<Record<string, unknown>>): void {
  const poor = village.rows.household.filter((row) => row.regionCode === village.plan.code && row.status === 'NOT_EXITED')
  const household = poor[n]
  if (household === undefined) return
  record(village, n, openedOn, done, { kind, householdId: household.id, headName: household.headName, size: household.size, reason, content })
}

function record(village: Village, n: number, openedOn: DayNumber, done: readonly Done[], row: Pick<RegisterCaseRow, 'kind' | 'householdId' | 'headName' | 'size' | 'reason' | 'content'>): void {
  const { plan, rows } = village
  const secretary = accountOf('first-secretary', plan.poorVillage ?? 0)
  const town = townOffice(plan.townCode)
  const acts = done.map(([act, daysAfter, details = {}]): RegisterCaseActRow => {
    const level = act.includes('TOWNSHIP') ? 'TOWN' : 'VILLAGE'
    const day = openedOn + daysAfter
    return { act, level, on: dayText(day), at: momentText(momentAt(day, NOON - 60)), accountId: level === 'TOWN' ? town : secretary, comment: null, ...details }
  })
  rows.registerCase.push({
    ...row,
    id: village.nextId('registerCase'),
    number: `C${plan.code}-2015-${String(n).padStart(4, '0')}`,
    regionCode: plan.code,
    acts,
    openedOn: dayText(openedOn),
    openedAt: momentText(momentAt(openedOn, NOON - 120 + n)),
    openedBy: secretary,
  })
}
