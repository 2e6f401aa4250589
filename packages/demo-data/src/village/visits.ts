import type { DayNumber } from '../calendar.js'
import { dayNumber } from '../calendar.js'
import type { SeededRandom } from '../random.js'
import { elementAt, hashText } from '../random.js'

/** How a section-level leader goes about visiting. */
export type VisitingHabit = 'FAITHFUL' | 'NEGLECTFUL' | 'FORM_FILLER'

/** A visit before it has its household and visitor. */
export interface PlannedVisit {
  readonly visitedOn: DayNumber
  readonly findings: string
}

const YEAR_START = dayNumber('2015-01-06')
/** From here on a visit lies within the half year before the last day. */
const HALF_YEAR_START = dayNumber('2015-07-01')
const NEGLECT_END = dayNumber('2015-06-12')
const LAST_DAY = dayNumber('2015-12-30')

const SEEN = [
  '家中情况稳定，生活物资齐全', '入户查看了住房，东墙有裂缝', '了解了近期收入，秋粮已售出一部分', '查看了补助的母牛，长势良好',
  '老人腿脚不便，日常由邻居照看', '孩子已返校，学费有着落', '病人按时服药，上月到旗医院复查', '饮水正常，院内道路已硬化',
  '煤已送到，够过冬使用', '种植的荞麦因旱减产', '户主外出务工，家中只有老人和孩子', '庭院里新建了鸡舍，已养禽四十多只',
  '低保金按月到账', '新居已入住，旧土房待拆除', '今年养羊收入比去年好', '农资已领到，等待播种',
] as const
const NEXT = [
  '已记下困难，联系镇里协调。', '约定下月再来。', '讲解了医疗救助的申请办法。', '与户主商定了明年的增收计划。', '提醒注意用电和取暖安全。',
  '联系兽医站来做防疫。', '帮助填写了贴息贷款申请。', '动员参加下期技术培训。', '将向村里反映住房情况。', '暂无新的诉求。',
] as const
const FORM_FILLING = '入户走访，宣传政策，情况良好。'

/** The habit of the `n`-th section-level leader: one in twenty neglects the ten, one in eighty only fills forms. */
export function habitOf(n: number): VisitingHabit {
  const draw = hashText(`habit ${n}`) % 80
  if (draw === 0) return 'FORM_FILLER'
  return draw <= 4 ? 'NEGLECTFUL' : 'FAITHFUL'
}

/** The day on which a form filler claims to have seen all ten households. */
export function formFillingDay(n: number): DayNumber {
  return dayNumber('2015-11-02') + (hashText(`form ${n}`) % 50)
}

/**
 * Visits of 2015 to one poor household, oldest first, about one and a half on average: most have one since July, some
 * were last seen in spring, some never (R-11; the half year of the dashboards).
 * @param from the first day on which whoever visits was in charge
 */
export function visitsOf(habit: VisitingHabit, leader: number, from: DayNumber, random: SeededRandom): PlannedVisit[] {
  if (habit === 'FORM_FILLER') return [{ visitedOn: formFillingDay(leader), findings: FORM_FILLING }]
  if (habit === 'NEGLECTFUL') return random.chance(0.4) ? days(1, from, NEGLECT_END, random) : []
  const count = random.weighted([[0, 4], [1, 44], [2, 35], [3, 13], [4, 4]] as const)
  if (count === 0) return []
  if (random.chance(0.06)) return days(1, from, NEGLECT_END, random)
  return [...days(count - 1, from, LAST_DAY, random), ...days(1, Math.max(from, HALF_YEAR_START), LAST_DAY, random)].sort(
    (left, right) => left.visitedOn - right.visitedOn,
  )
}

/** What somebody may have found. */
export function findings(random: SeededRandom): string {
  return `${random.pick(SEEN)}；${random.pick(NEXT)}`
}

function days(count: number, from: DayNumber, to: DayNumber, random: SeededRandom): PlannedVisit[] {
  const first = Math.max(from, YEAR_START)
  if (first > to) return []
  return Array.from({ length: count }, () => ({ visitedOn: random.between(first, to), findings: findings(random) }))
}

/** The latest of some days; null of none. */
export function latest(dayNumbers: readonly DayNumber[]): DayNumber | null {
  return dayNumbers.length === 0 ? null : elementAt([...dayNumbers].sort((left, right) => right - left), 0)
}
