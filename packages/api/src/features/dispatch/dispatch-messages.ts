import type { Sentence } from '../../text/sentence.js'

/** What can stand in the way of sending a cadre, in words for the person. */
export const DISPATCH_SENTENCES = {
  team: { zh: '驻村干部须编入工作队；其他活动不编队。', en: 'A cadre stationed in a village joins its work team; the other campaign has none.' },
  teamEnded: { zh: '这支工作队已经撤回。', en: 'This work team has ended.' },
  beforeTeam: { zh: '队员的起止日期应在工作队的任期之内。', en: 'A member serves within the team’s term.' },
  region: { zh: '请选择派往的地方。', en: 'Please choose the place.' },
  name: { zh: '请写明姓名（最多 100 个字，不能有控制字符）。', en: 'Please give the name: at most 100 characters, no control characters.' },
  post: { zh: '职务最多 100 个字，不能有控制字符。', en: 'The post has at most 100 characters and no control characters.' },
  phone: { zh: '电话最多 40 个字，不能有控制字符。', en: 'The telephone has at most 40 characters and no control characters.' },
  already: { zh: '此人在这段时间已在这支队伍里。', en: 'This person already serves there at that time.' },
  alreadyEnded: { zh: '这项选派已经结束，历史不再改动。', en: 'This dispatch has already ended; history is not changed.' },
} as const satisfies Record<string, Sentence>
