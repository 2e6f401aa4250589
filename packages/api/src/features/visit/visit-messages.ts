import { mustBeSaid } from '../../text/said-text.js'
/** What is said when a visit cannot be recorded. */
export const VISIT_SENTENCES = {
  future: { zh: '走访日期不能晚于今天。', en: 'The day of the visit cannot lie in the future.' },
  beforeIdentified: { zh: '走访日期不能早于这一户的识别日期。', en: 'The day of the visit cannot lie before the household was identified.' },
  findings: mustBeSaid({ zh: '请写明走访情况', en: 'Say what was found' }, 4_000),
  latitude: { zh: '纬度应在 -90 至 90 之间，并与经度一起填写。', en: 'A latitude lies between -90 and 90 and comes with a longitude.' },
  longitude: { zh: '经度应在 -180 至 180 之间，并与纬度一起填写。', en: 'A longitude lies between -180 and 180 and comes with a latitude.' },
  cancelled: { zh: '这一户已经注销，不再记录走访。', en: 'This household was struck off the register; visits are no longer recorded.' },
} as const
