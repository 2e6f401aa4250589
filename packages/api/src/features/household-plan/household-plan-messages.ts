import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a household's plan cannot be kept. */
export const HOUSEHOLD_PLAN_SENTENCES = {
  years: (first: number, last: number): Sentence => ({ zh: `规划年份应在 ${first} 年至 ${last} 年之间，结束年份不早于开始年份，最长 10 年。`, en: `A plan covers years from ${first} to ${last}, ten at most, and does not end before it begins.` }),
  noPoint: { zh: '请至少写明一个重点：增收产业、危房改造或劳动力素质。', en: 'Say something about at least one point: industry that earns, renovation of the house, or skills.' },
  pointTwice: { zh: '每个重点只写一次。', en: 'Each point is written once.' },
  content: mustBeSaid({ zh: '请写明内容', en: 'Say what is planned' }, 500),
  expectedIncome: { zh: '预期人均纯收入应在 0 至 100 万元之间。', en: 'The income per person that is expected lies between 0 and 1,000,000 yuan.' },
  agreed: { zh: '农户同意的日期不能晚于今天。', en: 'The household cannot have agreed on a day in the future.' },
  alreadyPlanned: { zh: '这一户已有一份在用的规划；请先结束它，或修改它。', en: 'This household has a plan in force; please close or revise it.' },
  cancelled: { zh: '这一户已经注销，不再制定规划。', en: 'This household was struck off the register; plans are no longer made.' },
  over: (year: number): Sentence => ({ zh: `这份规划到 ${year} 年底已经期满，不再修改；请制定新的规划，在用的措施会转入新规划。`, en: `This plan ended with the year ${year} and is no longer changed; please make a new one, into which the measures in force are carried over.` }),
  closed: { zh: '这份规划已经结束，不再改动。', en: 'This plan is closed and no longer changed.' },
  reason: mustBeSaid({ zh: '请写明结束原因', en: 'Say why it is closed' }, 500),
} as const
