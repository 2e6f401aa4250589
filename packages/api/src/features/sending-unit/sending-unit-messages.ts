import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** What can stand in the way of registering a body, in words for the person. */
export const SENDING_UNIT_SENTENCES = {
  name: mustBeSaid({ zh: '请写明单位名称', en: 'Please give the body’s name' }, 200),
  region: { zh: '单位应登记在市或旗县。', en: 'A body is kept by a city or a banner.' },
  known: { zh: '同名单位已经登记。', en: 'A body of this name is registered already.' },
} as const satisfies Record<string, Sentence>
