import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What can stand in the way of a work team, in words for the person. */
export const WORK_TEAM_SENTENCES = {
  name: mustBeSaid({ zh: '请写明工作队名称', en: 'Please give the team’s name' }, 200),
  village: { zh: '工作队派到嘎查村。', en: 'A work team goes to a village.' },
  taken: { zh: '这个村在这段时间已有工作队。', en: 'This village already has a work team at that time.' },
  alreadyEnded: { zh: '这支工作队已经撤回，历史不再改动。', en: 'This work team has already ended; history is not changed.' },
} as const satisfies Record<string, Sentence>
