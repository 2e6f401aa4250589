import { CODE_DAYS } from './own-code.js'

/** What is said to a household, and to the office about its page. */
export const OWN_FILE_SENTENCES = {
  credentials: { zh: '户编号或一次性码不对，或者一次性码已经用过、过期。请核对纸条；还是不行，请到苏木镇（乡镇）扶贫办重新领取。', en: 'The number or the code is not right, or the code was used or has run out. Please compare it with the slip, or ask the town office for a new one.' },
  cancelled: { zh: '这一户已经注销，不再发放一次性码。', en: 'This household was struck off the register; codes are no longer handed out.' },
  validity: { zh: `一次性码 ${CODE_DAYS} 天内有效，只能用一次。`, en: `A code is good for ${CODE_DAYS} days and can be used once.` },
} as const
