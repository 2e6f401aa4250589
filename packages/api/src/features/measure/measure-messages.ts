import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a measure cannot be recorded, ended or confirmed. */
export const MEASURE_SENTENCES = {
  description: mustBeSaid({ zh: '请写明帮扶措施', en: 'Say what is done' }, 400),
  amount: { zh: '金额应在 0 至 1,000 万元之间。', en: 'An amount lies between 0 and 10,000,000 yuan.' },
  started: { zh: '开始日期不能晚于今天，也不能早于这一户的识别日期。', en: 'A measure begins today at the latest, and not before the household was identified.' },
  ended: { zh: '结束日期应在开始日期与今天之间。', en: 'A measure ends between its first day and today.' },
  endReason: mustBeSaid({ zh: '请写明结束原因', en: 'Say why it ends' }, 500),
  alreadyEnded: { zh: '这项措施已经结束。', en: 'This measure has ended already.' },
  result: mustBeSaid({ zh: '请写明帮扶成效', en: 'Say what came of it' }, 1_000),
  confirmed: { zh: '农户确认的日期应在措施开始日期与今天之间。', en: 'The household confirms between the first day of the measure and today.' },
  alreadyConfirmed: { zh: '农户已经确认这项成效，不能再改。', en: 'The household has confirmed this result; it is no longer changed.' },
  cancelled: { zh: '这一户已经注销，不再记录帮扶措施。', en: 'This household was struck off the register; measures are no longer recorded.' },
  projectElsewhere: { zh: '项目不在这一户所在的村。', en: 'The project is not of the village where the household lives.' },
  projectClosed: { zh: '项目已完成或已停止，不能再安排农户。', en: 'The project is completed or stopped and takes no more households.' },
  noHouseholds: { zh: '请选择受益农户。', en: 'Please choose the households.' },
  tooManyHouseholds: (most: number): Sentence => ({ zh: `一次最多安排 ${most} 户。`, en: `At most ${most} households at once.` }),
  alreadyOnProject: (name: string): Sentence => ({ zh: `${name}户已经在这个项目里，这次一户也没有安排。请去掉这一户再保存；要另做一项的，在户档案里记录措施。`, en: `The household of ${name} is on this project already, and none was put on it now. Leave it out and save again; what else is done for it is recorded in its file.` }),
  householdTwice: { zh: '同一户只能选一次。', en: 'A household is chosen once.' },
} as const
