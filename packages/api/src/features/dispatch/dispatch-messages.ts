import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What can stand in the way of sending a cadre, in words for the person. */
export const DISPATCH_SENTENCES = {
  team: { zh: '驻村干部须编入工作队；其他活动不编队。', en: 'A cadre stationed in a village joins its work team; the other campaign has none.' },
  teamEnded: { zh: '这支工作队已经撤回。', en: 'This work team has ended.' },
  beforeTeam: { zh: '队员的起止日期应在工作队的任期之内。', en: 'A member serves within the team’s term.' },
  region: { zh: '请选择派往的地方。', en: 'Please choose the place.' },
  name: mustBeSaid({ zh: '请写明姓名', en: 'Please give the name' }, 100),
  post: mayBeSaid({ zh: '职务', en: 'The post' }, 100),
  phone: mayBeSaid({ zh: '电话', en: 'The telephone' }, 40),
  already: { zh: '此人在这段时间已在这支队伍里。', en: 'This person already serves there at that time.' },
  alreadyEnded: { zh: '这项选派已经结束，历史不再改动。', en: 'This dispatch has already ended; history is not changed.' },
} as const satisfies Record<string, Sentence>
