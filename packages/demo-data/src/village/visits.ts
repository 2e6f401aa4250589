import type { DayNumber } from '../calendar.js'
import { dayNumber } from '../calendar.js'
import type { Care } from './care.js'
import type { SeededRandom } from '../random.js'
import { hashText, Odds } from '../random.js'
import type { Member } from './member.js'

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
  '家中情况稳定，生活物资齐全', '入户查看了住房，东墙有裂缝', '了解了近期收入，粮食已售出一部分', '饮水正常，院内道路已硬化',
  '煤已送到，够过冬使用', '种植的荞麦因旱减产', '庭院里新建了鸡舍，已养禽四十多只', '住房安全，门窗新换过', '今年养羊收入比去年好', '农资已经备齐',
] as const
/** What is seen only where somebody goes to school, is ill, or is old. */
const SEEN_OF = {
  student: ['孩子在校，学费有着落', '孩子学习用心，缺少课外书', '孩子住校，每月生活费四百元'],
  ill: ['病人按时服药，上月到旗医院复查', '医药费已报销一部分，自付仍重', '病情稳定，能做些轻活'],
  old: ['老人腿脚不便，日常由邻居照看', '老人精神好，养老金按月领取'],
} as const
const NEXT = [
  '已记下困难，联系镇里协调。', '约定下月再来。', '讲解了医疗救助的申请办法。', '与户主商定了明年的增收计划。', '提醒注意用电和取暖安全。',
  '联系兽医站来做防疫。', '帮助填写了贴息贷款申请。', '动员参加下期技术培训。', '将向村里反映住房情况。', '暂无新的诉求。',
] as const
const FORM_FILLING = '入户走访，宣传政策，情况良好。'

const COUNTS = new Odds([[0, 4], [1, 44], [2, 35], [3, 13], [4, 4]])

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
 */
export function visitsOf(care: Care, members: readonly Member[], random: SeededRandom): PlannedVisit[] {
  const { leader } = care
  const from = care.now.from
  const habit = habitOf(leader)
  const days = (count: number, first: DayNumber, last: DayNumber): PlannedVisit[] => visitsBetween(count, first, last, members, random)
  if (habit === 'FORM_FILLER') return [{ visitedOn: formFillingDay(leader), findings: FORM_FILLING }]
  if (habit === 'NEGLECTFUL') return random.chance(0.4) ? days(1, from, NEGLECT_END) : []
  const count = random.draw(COUNTS)
  if (count === 0) return []
  if (random.chance(0.06)) return days(1, from, NEGLECT_END)
  return [...days(count - 1, from, LAST_DAY), ...days(1, Math.max(from, HALF_YEAR_START), LAST_DAY)].sort(
    (left, right) => left.visitedOn - right.visitedOn,
  )
}

/** What somebody may have found, in keeping with who lives there. */
export function findings(members: readonly Member[], random: SeededRandom): string {
  return `${random.pick(seenAt(members, random))}；${random.pick(NEXT)}`
}

function seenAt(members: readonly Member[], random: SeededRandom): readonly string[] {
  if (random.chance(0.5)) return SEEN
  if (members.some(({ isStudent }) => isStudent)) return SEEN_OF.student
  if (members.some(({ health }) => health[0] !== 'HEALTHY')) return SEEN_OF.ill
  return members.some(({ age }) => age >= 68) ? SEEN_OF.old : SEEN
}

function visitsBetween(count: number, from: DayNumber, to: DayNumber, members: readonly Member[], random: SeededRandom): PlannedVisit[] {
  const first = Math.max(from, YEAR_START)
  if (first > to) return []
  return Array.from({ length: count }, () => ({ visitedOn: random.between(first, to), findings: findings(members, random) }))
}
