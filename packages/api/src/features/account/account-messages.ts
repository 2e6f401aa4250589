import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What can stand in the way of keeping accounts, in words for the person. */
export const ACCOUNT_SENTENCES = {
  login: { zh: '登录名为 1 至 64 个小写字母、数字、点、连字符或下划线，首尾须是字母或数字。', en: 'A login is 1 to 64 of a–z, 0–9, dot, hyphen and underscore, beginning and ending in a letter or digit.' },
  loginTaken: { zh: '这个登录名已有人使用。', en: 'This login is already taken.' },
  name: mustBeSaid({ zh: '请填写姓名', en: 'Give a name' }, 120),
  oneself: { zh: '不能停用自己的账号，请由另一位管理员办理。', en: 'Nobody disables the own account; another administrator can.' },
  disabled: { zh: '这个账号已停用，请先启用。', en: 'This account is disabled. Enable it first.' },
  search: mayBeSaid({ zh: '查找内容', en: 'A text to search for' }, 120),
} as const satisfies Record<string, Sentence>
