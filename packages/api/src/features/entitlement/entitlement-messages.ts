import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What is said of entitlements that cannot be kept as they were sent. */
export const ENTITLEMENT_SENTENCES = {
  year: { zh: '这一年没有“三个一”的规定，没有保存。', en: 'No rules on the three entitlements hold for this year; nothing was saved.' },
  person: { zh: '助学补助要写明是哪一位学生。', en: 'Please say which student the grant is for.' },
  noPerson: { zh: '只有助学补助对应一位学生。', en: 'Only a grant is one student’s.' },
  delivered: { zh: '数量应为整数，不能是负数，也不能超过应享的十倍。', en: 'This is a whole number, not below zero and at most ten times what is due.' },
  deliveredOn: { zh: '有兑现的要填兑现日期，不早于当年一月一日、不晚于今天；没有兑现的不填。', en: 'Give the day of delivery where something was delivered, from the first day of the year to today, and none where nothing was.' },
  note: mustBeSaid({ zh: '请写明从名册上划去的原因', en: 'Please say why it is struck off the roster' }, 200),
  stale: { zh: '这一项已被别人改过，您的没有保存。请看过现在的内容后再填。', en: 'Somebody else changed this line, so yours was not saved. Please look at what stands there before you fill it in.' },
  elsewhere: { zh: '这位学生这一年的补助已随原来的户列入名册，没有保存。请在原来那一户办理。', en: 'This student’s grant of the year is on the roster with the household they were of before, so nothing was saved. Please record it there.' },
  cancelled: { zh: '这一户已注销，不能再列入名册。', en: 'This household was struck off the register and is put on no roster any more.' },
} as const satisfies Record<string, Sentence>
