import type { DayNumber } from '../calendar.js'
import { dayNumber } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { HouseholdAttribute, MeasureCategory, MeasureClass, PovertyCause } from '../rows/household.js'
import type { MeasureEffect } from '../rows/project.js'

/** Whether a measure lets a household earn or is handed out (M-11); the API's rule of what is usual says the same. */
export function effectOf({ class: measureClass, category }: Pick<PlannedMeasure, 'class' | 'category'>): MeasureEffect {
  if (measureClass === 'RELIEF' || measureClass === 'SAFEGUARD') return 'TRANSFER_TYPE'
  return category === 'INDUSTRY' || category === 'EDUCATION' ? 'DEVELOPMENT_TYPE' : 'TRANSFER_TYPE'
}

/** A measure without its place; fen. */
export interface PlannedMeasure {
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly description: string
  readonly amount: number | null
  readonly startedOn: DayNumber
}

/** What a measure may be: the text, and the yuan it may cost, or none. */
interface Kind {
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly description: string
  readonly yuan: readonly number[]
}

const KINDS = {
  cows: { class: 'SUPPORT', category: 'INDUSTRY', description: '扶持基础母牛养殖，按头补助', yuan: [5_000, 8_000, 10_000, 15_000] },
  sheep: { class: 'SUPPORT', category: 'INDUSTRY', description: '扶持肉羊养殖，发放基础母羊', yuan: [3_000, 4_500, 6_000] },
  buckwheat: { class: 'SUPPORT', category: 'INDUSTRY', description: '荞麦良种和农资补助', yuan: [600, 900, 1_200, 1_800] },
  corn: { class: 'SUPPORT', category: 'INDUSTRY', description: '玉米膜下滴灌节水设施补助', yuan: [1_200, 2_400, 3_600] },
  courtyard: { class: 'SUPPORT', category: 'INDUSTRY', description: '庭院经济：蔬菜大棚和禽类养殖', yuan: [2_000, 3_000, 5_000] },
  herbs: { class: 'SUPPORT', category: 'INDUSTRY', description: '中药材种植，统一供苗、订单回收', yuan: [1_500, 2_500] },
  loan: { class: 'SUPPORT', category: 'INDUSTRY', description: '富农贷贴息，用于扩大养殖', yuan: [30_000, 40_000, 50_000] },
  training: { class: 'SUPPORT', category: 'EDUCATION', description: '实用技术培训，每人一项技能', yuan: [] },
  well: { class: 'SUPPORT', category: 'INDUSTRY', description: '打配机电井，解决灌溉和饮水', yuan: [6_000, 9_000] },
  job: { class: 'TRANSFER', category: 'INDUSTRY', description: '零就业家庭一人就业：推荐到企业务工', yuan: [] },
  house: { class: 'TRANSFER', category: 'RELOCATION', description: '危土房改造，原址翻建', yuan: [16_000, 21_000, 24_000] },
  move: { class: 'TRANSFER', category: 'RELOCATION', description: '易地扶贫搬迁，迁入中心村新居', yuan: [40_000, 60_000] },
  forest: { class: 'SUPPORT', category: 'ECO_COMPENSATION', description: '聘为公益林护林员，按年发放报酬', yuan: [3_600, 6_000] },
  grass: { class: 'SUPPORT', category: 'ECO_COMPENSATION', description: '草原生态保护补助奖励', yuan: [500, 800, 1_300] },
  student: { class: 'RELIEF', category: 'EDUCATION', description: '贫困学生一万元补助', yuan: [10_000] },
  rain: { class: 'SUPPORT', category: 'EDUCATION', description: '雨露计划：中高职学生补助', yuan: [1_500, 3_000] },
  medical: { class: 'RELIEF', category: 'SAFETY_NET', description: '大病医疗救助', yuan: [3_000, 5_000, 8_000, 12_000] },
  relief: { class: 'RELIEF', category: 'SAFETY_NET', description: '临时救助', yuan: [800, 1_500, 2_000] },
  allowance: { class: 'SAFEGUARD', category: 'SAFETY_NET', description: '纳入农村牧区最低生活保障', yuan: [1_800, 2_400, 2_900] },
  five: { class: 'SAFEGUARD', category: 'SAFETY_NET', description: '五保供养', yuan: [4_200, 5_000] },
  coal: { class: 'SAFEGUARD', category: 'SAFETY_NET', description: '户均一吨煤', yuan: [400] },
} as const satisfies Record<string, Kind>
type KindName = keyof typeof KINDS

const BUSINESS = new Odds<KindName>([
  ['cows', 24], ['sheep', 16], ['corn', 12], ['buckwheat', 10], ['courtyard', 12], ['loan', 10], ['herbs', 5], ['house', 8], ['coal', 6], ['grass', 5], ['forest', 4],
])
const BY_CAUSE: Record<PovertyCause, Odds<KindName>> = {
  ILLNESS: new Odds<KindName>([['medical', 46], ['allowance', 14], ['coal', 14], ['sheep', 10], ['courtyard', 10], ['forest', 6]]),
  DISABILITY: new Odds<KindName>([['allowance', 40], ['coal', 18], ['relief', 14], ['courtyard', 14], ['forest', 14]]),
  SCHOOLING: new Odds<KindName>([['student', 44], ['rain', 34], ['sheep', 12], ['loan', 10]]),
  DISASTER: new Odds<KindName>([['relief', 40], ['house', 24], ['corn', 18], ['buckwheat', 18]]),
  LACK_LAND: new Odds<KindName>([['cows', 34], ['job', 34], ['courtyard', 20], ['grass', 12]]),
  LACK_WATER: new Odds<KindName>([['well', 58], ['corn', 26], ['buckwheat', 16]]),
  LACK_SKILL: new Odds<KindName>([['training', 44], ['job', 16], ['courtyard', 20], ['cows', 20]]),
  LACK_LABOUR: new Odds<KindName>([['allowance', 34], ['coal', 26], ['forest', 14], ['house', 14], ['relief', 12]]),
  LACK_FUNDS: BUSINESS,
  POOR_TRANSPORT: new Odds<KindName>([['move', 50], ['house', 25], ['sheep', 25]]),
  LACK_MOTIVATION: new Odds<KindName>([['training', 46], ['job', 34], ['courtyard', 20]]),
  OTHER: BUSINESS,
}
const POOR_COUNTS = new Odds([[0, 4], [1, 41], [2, 39], [3, 16]])
const EXITED_COUNTS = new Odds([[0, 4], [1, 71], [2, 25]])
const FEN = 100
const FIRST_DAY = dayNumber('2012-03-01')
const LAST_DAY = dayNumber('2015-11-30')

/** How many measures a household has: about 1.7 of the poor, 1.2 of the exited; a few have none. */
export function measureCount(isPoor: boolean, random: SeededRandom): number {
  return random.draw(isPoor ? POOR_COUNTS : EXITED_COUNTS)
}

/** Measures against the cause first, then whatever suits; none after the exit, those of the poor from 2014 on. */
export function measuresOf(
  household: { readonly cause: PovertyCause | null; readonly attribute: HouseholdAttribute; readonly exitedOn: DayNumber | null },
  count: number,
  random: SeededRandom,
): PlannedMeasure[] {
  const chosen = new Set<KindName>()
  if (household.attribute === 'FIVE_GUARANTEE' && count > 0) chosen.add('five')
  for (let tries = 0; chosen.size < count && tries < 20; tries++) {
    chosen.add(random.draw(chosen.size === 0 || random.chance(0.4) ? BY_CAUSE[household.cause ?? 'OTHER'] : BUSINESS))
  }
  const last = household.exitedOn ?? LAST_DAY
  const first = household.exitedOn === null ? dayNumber('2014-03-01') : Math.max(FIRST_DAY, last - 700)
  return [...chosen].map((name): PlannedMeasure => {
    const { class: measureClass, category, description, yuan }: Kind = KINDS[name]
    return {
      class: measureClass,
      category,
      description,
      amount: yuan.length === 0 ? null : random.pick(yuan) * FEN,
      startedOn: random.between(first, last),
    }
  })
}
