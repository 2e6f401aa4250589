import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What is said when a village's plan cannot be kept or taken further. */
export const VILLAGE_PLAN_SENTENCES = {
  years: (first: number, last: number): Sentence => ({ zh: `规划年份应在 ${first} 年至 ${last} 年之间，结束年份不早于开始年份，最长 10 年。`, en: `A plan covers years from ${first} to ${last}, ten at most, and does not end before it begins.` }),
  noTask: { zh: '请至少写明六项任务中的一项。', en: 'Say something about at least one of the six tasks.' },
  taskTwice: { zh: '每项任务只写一次。', en: 'Each task is written once.' },
  content: mustBeSaid({ zh: '请写明内容', en: 'Say what is planned' }, 1_000),
  noVillage: { zh: '规划属于一个嘎查村。', en: 'A plan is of one village.' },
  overlap: { zh: '这个村在这些年份已有一份规划。', en: 'The village has a plan for some of these years already.' },
  notDraft: { zh: '规划已经提交，不能再改；退回后可以修改。', en: 'The plan was handed in and is no longer changed unless it is returned.' },
  notYourTurn: { zh: '现在不能办理这一步：规划的状态已经变化，或者您是提出人、审核人。', en: 'This step cannot be taken now: the plan has gone on, or you proposed or reviewed it.' },
  over: (year: number): Sentence => ({ zh: `规划到 ${year} 年底已经期满；请退回后改写年份，或者由批准人结束，未完成的项目结转到今年的规划。`, en: `The years of the plan ended with ${year}; please return it to be written for other years, or let whoever approves plans close it; open projects are carried over into this year’s plan.` }),
  nowhereToCarry: { zh: '规划还有未完成的项目；请先批准今年的规划，未完成的项目会结转过去。', en: 'The plan has projects that are not completed; please approve this year’s plan first, into which they are carried over.' },
  hasOpenProjects: { zh: '规划还有未完成的项目，不能结束。', en: 'The plan has projects that are not completed, and is not closed.' },
  remark: mayBeSaid({ zh: '说明', en: 'A remark' }, 1_000),
  reason: mustBeSaid({ zh: '请写明原因', en: 'Give a reason' }, 1_000),
} as const
