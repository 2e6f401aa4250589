import type { Sentence } from '../../text/sentence.js'
import type { PovertyCause, PovertyStatus } from '../household/household-codes.js'

/** Statuses in words. */
export const STATUS_WORDS = {
  NOT_EXITED: { zh: '未脱贫', en: 'Not exited' },
  PRE_EXIT: { zh: '预脱贫', en: 'Pre-exit' },
  EXITED: { zh: '已脱贫', en: 'Exited' },
  RETURNED: { zh: '返贫', en: 'Returned' },
  CANCELLED: { zh: '注销', en: 'Struck off' },
} as const satisfies Record<PovertyStatus, Sentence>

/** Causes in words. */
export const CAUSE_WORDS = {
  ILLNESS: { zh: '因病', en: 'Illness' },
  DISABILITY: { zh: '因残', en: 'Disability' },
  SCHOOLING: { zh: '因学', en: 'Schooling' },
  DISASTER: { zh: '因灾', en: 'Disaster' },
  LACK_LAND: { zh: '缺土地', en: 'Lack of land' },
  LACK_WATER: { zh: '缺水', en: 'Lack of water' },
  LACK_SKILL: { zh: '缺技术', en: 'Lack of skill' },
  LACK_LABOUR: { zh: '缺劳力', en: 'Lack of labour' },
  LACK_FUNDS: { zh: '缺资金', en: 'Lack of funds' },
  POOR_TRANSPORT: { zh: '交通条件落后', en: 'Poor transport' },
  LACK_MOTIVATION: { zh: '自身发展动力不足', en: 'Lack of motivation' },
  OTHER: { zh: '其他', en: 'Other' },
} as const satisfies Record<PovertyCause, Sentence>

/** The links of targeting that may be missing. */
export const LINK_WORDS = {
  who: { zh: '人', en: 'person' },
  cause: { zh: '因', en: 'cause' },
  measure: { zh: '策', en: 'measure' },
  cadre: { zh: '责', en: 'cadre' },
} as const satisfies Record<string, Sentence>

/** Shown where none of the links is missing. */
export const COMPLETE: Sentence = { zh: '完整', en: 'complete' }
export const MISSING: Sentence = { zh: '缺：', en: 'missing: ' }
export const SEPARATOR: Sentence = { zh: '、', en: ', ' }
