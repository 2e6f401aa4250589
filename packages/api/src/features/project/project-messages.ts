import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a project cannot be kept or taken further. */
export const PROJECT_SENTENCES = {
  name: mustBeSaid({ zh: '请填写项目名称', en: 'Give the project’s name' }, 120),
  unit: mustBeSaid({ zh: '请写明责任单位', en: 'Name the unit that answers for it' }, 120),
  goal: { zh: '请写明绩效目标，最多 1,000 个字：没有目标的项目不能入库。', en: 'State the goal, in at most 1,000 characters: no project without a goal.' },
  budget: { zh: '预算应在 0 至 100 亿元之间。', en: 'A budget lies between 0 and 10,000,000,000 yuan.' },
  days: (first: number, last: number): Sentence => ({ zh: `项目起止日期应在规划年份（${first}–${last} 年）之内，结束不早于开始。`, en: `A project lies within the years of its plan (${first}–${last}) and does not end before it begins.` }),
  planClosed: { zh: '规划已经结束，不能再安排项目。', en: 'The plan is closed and takes no more projects.' },
  planOver: (year: number): Sentence => ({ zh: `规划到 ${year} 年底已经期满；请起草下一份规划，批准后未完成的项目会结转过去。`, en: `The years of the plan ended with ${year}; please draft the next plan, into which open projects are carried over when it is approved.` }),
  planNotApproved: { zh: '规划批准以后，项目才能开工。', en: 'A project begins when its plan is approved.' },
  notNow: { zh: '现在不能办理这一步：项目的状态已经变化，或者成效由您填报。', en: 'This step cannot be taken now: the project has gone on, or the result was yours.' },
  closed: { zh: '项目已完成或已停止，不再改动。', en: 'The project is completed or stopped and no longer changed.' },
  result: mustBeSaid({ zh: '请写明完成情况和成效', en: 'Say what was achieved' }, 1_000),
  completedOn: { zh: '完成日期应在开工日期与今天之间。', en: 'A project is completed between its first day and today.' },
  noBeneficiary: { zh: '还没有受益农户，不能完成：项目要落到户。', en: 'It reaches no household yet and is not completed: a project reaches households.' },
  reason: mustBeSaid({ zh: '请写明停止原因', en: 'Say why it is stopped' }, 1_000),
  cadre: { zh: '请从本村的包联干部、第一书记、镇办中选择。', en: 'Please choose one of those who answer for the village, its households or its town.' },
  cadreTwice: { zh: '这位干部已经在这个项目上。', en: 'This cadre goes with the project already.' },
  cadreFrom: { zh: '开始日期不能晚于今天。', en: 'A cadre begins today at the latest.' },
  cadreUntil: { zh: '结束日期应在开始日期与今天之间。', en: 'The last day lies between the first one and today.' },
  cadreEnded: { zh: '这位干部已经离开这个项目。', en: 'This cadre has left the project already.' },
} as const
