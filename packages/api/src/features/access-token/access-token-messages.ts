import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said when a key cannot be made or ended. */
export const ACCESS_TOKEN_SENTENCES = {
  name: mustBeSaid({ zh: '请给令牌起个名字，如“财务系统”', en: 'Name the token, such as “accounting system”' }, 30),
  days: { zh: '有效天数应为 1 至 365。', en: 'A token is good for 1 to 365 days.' },
  tooMany: { zh: '一家企业最多同时有 5 个有效的令牌，请先停用不用的。', en: 'An enterprise has 5 tokens in force at most; end one that is not used.' },
} as const satisfies Record<string, Sentence>
