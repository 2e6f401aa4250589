import { dayNumber, dayText } from '../calendar.js'
import { POOR_UNITS, UNITS } from '../city/units.js'
import { identifier } from '../identifier.js'
import { bannerOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { SeededRandom } from '../random.js'
import type { ActivityRow } from '../rows/activity.js'
import { ADVICE, FACE_TO_FACE, MARKET_NEWS, RELIEF_DAY } from './activity-texts.js'
import type { VillageHousehold } from './households.js'
import type { Village } from './village.js'

const CITY = '150500000000'
const FEN = 100
/** The first national poverty-relief day, and that of the last year (L-9). */
const RELIEF_DAYS = ['2014-10-17', '2015-10-17'] as const
const MARKET_DAYS = { from: dayNumber('2015-03-01'), to: dayNumber('2015-12-20') } as const
const AT_HOUSEHOLDS = { from: dayNumber('2015-02-01'), to: dayNumber('2015-12-24') } as const

const NOTHING = { householdId: null, incomeEffect: null, participants: null, donation: null } as const

/** What was done for a poor village and brought to it in 2015: advice, news of markets, activities face to face, the relief day. */
export function makeActivities(village: Village, households: readonly VillageHousehold[]): void {
  const { plan, rows } = village
  const n = plan.poorVillage
  if (n === null) return
  const random = village.randomFor('activities')
  const secretary = accountOf('first-secretary', n)
  const add = (row: Omit<ActivityRow, 'id' | 'regionCode'>): void => {
    rows.activity.push({ id: village.nextId('activity'), regionCode: plan.code, ...row })
  }
  const advice = random.pick(ADVICE)
  const month = random.between(advice.months[0], advice.months[1])
  add({ ...NOTHING, kind: 'TECH_ADVICE', accountId: secretary, heldOn: `2015-${String(month).padStart(2, '0')}-${String(random.between(3, 26)).padStart(2, '0')}`, title: advice.title, text: advice.text, participants: random.between(12, 60) })
  add({ ...NOTHING, kind: 'MARKET_INFO', accountId: random.chance(0.5) ? secretary : accountOf('division-leader', n), heldOn: dayText(random.between(MARKET_DAYS.from, MARKET_DAYS.to)), ...random.pick(MARKET_NEWS) })
  // Whose leader is to be found without visits and deeds is left alone.
  const helped = households.filter(({ cadreAccountId, slot }) => cadreAccountId !== null && slot.status !== 'EXITED')
  if (helped.length > 0) {
    const { id, cadreAccountId } = random.pick(helped)
    const { yuan, ...words } = random.pick(FACE_TO_FACE)
    add({ ...NOTHING, kind: 'FACE_TO_FACE', accountId: cadreAccountId ?? secretary, householdId: id, heldOn: dayText(random.between(AT_HOUSEHOLDS.from, AT_HOUSEHOLDS.to)), ...words, incomeEffect: random.between(yuan[0], yuan[1]) * FEN })
  }
  add({ ...NOTHING, kind: 'RELIEF_DAY', accountId: secretary, heldOn: '2015-10-17', ...random.pick(RELIEF_DAY.village), participants: random.between(20, 120), donation: random.between(1_500, 18_000) * FEN })
}

/** The relief days of banners and counties and of the city, kept by their offices (L-9). */
export function reliefDays(): ActivityRow[] {
  return RELIEF_DAYS.flatMap((heldOn, year) =>
    [...UNITS.map(({ code }) => ({ code, accountId: bannerOffice(code) })), { code: CITY, accountId: accountOf('city-office', 1) }].map(({ code, accountId }, place): ActivityRow => {
      const random = new SeededRandom(`relief day ${heldOn} ${code}`)
      const people = code === CITY ? 2_400 : POOR_UNITS.some((unit) => unit.code === code) ? 900 : 300
      return {
        ...NOTHING,
        id: identifier('activity', year * (UNITS.length + 1) + place + 1),
        kind: 'RELIEF_DAY',
        regionCode: code,
        accountId,
        heldOn,
        ...random.pick(RELIEF_DAY.office),
        participants: random.between(people, people * 2),
        donation: random.between(people * 80, people * 200) * FEN,
      }
    }),
  )
}
