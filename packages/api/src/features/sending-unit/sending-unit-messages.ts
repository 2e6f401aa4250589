import type { Sentence } from '../../text/sentence.js'

/** What can stand in the way of registering a body, in words for the person. */
export const SENDING_UNIT_SENTENCES = {
  name: { zh: '请写明单位名称（最多 200 个字，不能有控制字符）。', en: 'Please give the body’s name: at most 200 characters, no control characters.' },
  region: { zh: '单位应登记在市或旗县。', en: 'A body is kept by a city or a banner.' },
  known: { zh: '同名单位已经登记。', en: 'A body of this name is registered already.' },
} as const satisfies Record<string, Sentence>
