import { mayBeSaid } from '../../text/said-text.js'

/** What is said to a household, and to the office about its page. */
export const OWN_FILE_SENTENCES = {
  credentials: { zh: '户号或一次性码不对，或者一次性码已经用过、过期。请核对纸条；还是不行，请到苏木镇（乡镇）扶贫办重新领取。', en: 'The number or the code is not right, or the code was used or has run out. Please compare it with the slip, or ask the town office for a new one.' },
  struckOff: { zh: '这个编号的档案已经注销，或者已与另一份档案合并，这张纸条不能再用。请带上户口簿到苏木镇（乡镇）扶贫办查询、领取新的纸条。', en: 'The file of this number was struck off, or joined with another, so this slip is no longer good. Please take your household booklet to the town office, which will look it up and give you a new one.' },
  cancelled: { zh: '这一户已经注销，不再发放一次性码。', en: 'This household was struck off the register; codes are no longer handed out.' },
  comment: mayBeSaid({ zh: '说明', en: 'A comment' }, 1_000),
  sayWhy: { zh: '请说明哪里不对。', en: 'Please say what is not right.' },
  alreadySaid: { zh: '这一项您已经回答过了。还有不对的，请申请更正。', en: 'You have answered this already. If something is still wrong, please ask for a correction.' },
  codeOfRecorder: { zh: '这次的一次性码是由登记或填报这一项的人发的，不能用来确认。请向镇扶贫办或别的人领取一次性码；不对的，现在就可以说。', en: 'The code of this session was handed out by somebody who entered or reported this, so you cannot confirm it. Please get a code from somebody else; if it is not so, you can say so now.' },
  codeOfParty: { zh: '这次的一次性码是由填报、确认或审核这一项的人发的，不能用来写给别人看的话。请向别的人领取一次性码。', en: 'The code of this session was handed out by somebody who reported, confirmed or approved this, so no words can be shown with it. Please get a code from somebody else.' },
  words: mayBeSaid({ zh: '想说的话', en: 'What you say' }, 200),
  wordsName: { zh: '这句话会给别人看：请不要写家里人的姓名，也不要写电话、身份证等号码。', en: 'Others will read this: please name nobody of your family, and no telephone or other number.' },
  text: { zh: '请写明哪里不对、应该怎样，最多 2,000 个字。', en: 'Say what is wrong and how it should be, in at most 2,000 characters.' },
  tooManyRequests: { zh: '您有 10 件申请还没有答复，请等答复以后再提。', en: 'Ten of your requests still wait for an answer; please wait for some of them.' },
} as const
