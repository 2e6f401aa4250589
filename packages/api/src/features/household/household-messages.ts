import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What is said when an edit of a household, a visit or a reveal cannot be done. */
export const HOUSEHOLD_SENTENCES = {
  stale: { zh: '这份资料已被他人修改，您的改动没有保存。请对照现在的内容再改。', en: 'This file was changed by somebody else, so your edit was not saved. Please compare it with what is stored now.' },
  cancelled: { zh: '这一户已经注销，资料不再改动。', en: 'This household was struck off the register and is no longer changed.' },
  attributeNotYours: { zh: '贫困户属性由镇扶贫办或第一书记修改。', en: 'The kind of household is changed by the town office or the first secretary.' },
  cannotBeEmptied: { zh: '这一项不能清空，只能改为其他内容。', en: 'This cannot be emptied, only changed.' },
  phone: { zh: '电话号码应为 11 位手机号，或带区号的固定电话。', en: 'A phone number is a mobile number of 11 digits, or a landline with its area code.' },
  bankAccount: { zh: '银行账号应为 12 至 30 位数字。', en: 'A bank account has 12 to 30 digits.' },
  incomeYear: (last: number): Sentence => ({ zh: `收入年份应在 2010 年至 ${last} 年之间。`, en: `Income is of a year from 2010 to ${last}.` }),
  incomeTwice: { zh: '同一年的收入，要么写人均纯收入，要么写各项收入。', en: 'Of one year, say either the net income per person or its parts.' },
  attributeOfList: { zh: '今年的贫困户属性名单里没有这一种。', en: 'The list of kinds in force this year does not have this one.' },
  standardNotYours: { zh: '识别标准由镇扶贫办或第一书记修改。', en: 'The standard of identification is changed by the town office or the first secretary.' },
  causeTwice: { zh: '其他致贫原因不能与主要致贫原因相同。', en: 'Another cause does not repeat the main one.' },
  incomeAmount: { zh: '人均纯收入应在 0 至 100 万元之间。', en: 'Net income per person lies between 0 and 1,000,000 yuan.' },
  reason: mayBeSaid({ zh: '修改原因', en: 'A reason' }, 500),
  revealReason: mustBeSaid({ zh: '请写明查看原因', en: 'Say why it must be seen' }, 500, 5),
  revealField: { zh: '您的职责不包括查看这一项。', en: 'Your appointment does not include seeing this field.' },
} as const
