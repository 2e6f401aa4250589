import type { Sentence } from '../../text/sentence.js'
import type { IdNumberFault } from '../person/id-number.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

/** What is said when a household or a member cannot be registered. None repeats a number or says whose it is. */
export const REGISTRATION_SENTENCES = {
  village: { zh: '建档的地方应是一个行政村（嘎查）。', en: 'A household is registered in a village.' },
  noMembers: { zh: '一户至少有一名家庭成员。', en: 'A household has at least one member.' },
  tooManyMembers: (most: number): Sentence => ({ zh: `一户最多 ${most} 名家庭成员。`, en: `A household has at most ${most} members.` }),
  oneHead: { zh: '一户有且只有一名户主，请核对“与户主关系”。', en: 'A household has exactly one head; please check the relations to the head.' },
  nameMissing: { zh: '请填写姓名。', en: 'Please fill in the name.' },
  name: mustBeSaid({ zh: '请填写姓名', en: 'Give a name' }, 120),
  relation: { zh: '请写明与户主的关系，最多 40 个字。', en: 'Say the relation to the head in at most 40 characters.' },
  text: (most: number): Sentence => mayBeSaid({ zh: '这一项', en: 'This' }, most),
  birthDate: { zh: '出生日期应为真实的日期，不能晚于今天。', en: 'A birth date is a real day and not after today.' },
  idNumber: {
    LENGTH: { zh: '身份证号应为 18 位，残疾人证号应为 20 位。', en: 'An ID number has 18 characters, the number of a disability certificate 20.' },
    FORMAT: { zh: '身份证号只能是数字，最后一位可以是 X。', en: 'An ID number has digits alone, the last may be X.' },
    DATE: { zh: '身份证号中的出生日期不是真实的日期。', en: 'The birth date in the ID number is not a real day.' },
    FUTURE: { zh: '身份证号中的出生日期晚于今天。', en: 'The birth date in the ID number is after today.' },
    CHECK_DIGIT: { zh: '身份证号校验位不对，请核对证件。', en: 'The check digit of the ID number is wrong; please compare it with the card.' },
  } satisfies Record<IdNumberFault, Sentence>,
  idNumberTwice: { zh: '这个身份证号写了两次。', en: 'This ID number was entered twice.' },
  idNumberTaken: { zh: '这个身份证号已经登记在另一名家庭成员名下。', en: 'This ID number is registered for another person already.' },
  health: { zh: '“健康”不能与其他健康状况同时选择。', en: 'Healthy cannot be chosen beside another state of health.' },
  otherCauses: { zh: '其他致贫原因最多两项。', en: 'There are at most two other causes.' },
  causeTwice: { zh: '同一致贫原因只写一次。', en: 'A cause is named once.' },
  identifiedOn: { zh: '识别日期应为真实的日期，不能晚于今天。', en: 'The day of identification is a real day and not after today.' },
  exitMissing: { zh: '已脱贫或返贫的户应有脱贫日期。', en: 'A household that exited, or came back, has a day of exit.' },
  exitTooMuch: { zh: '未脱贫的户没有脱贫日期。', en: 'A household that has not exited has no day of exit.' },
  exitedOn: { zh: '脱贫日期不能早于识别日期，也不能晚于今天。', en: 'The day of exit is not before that of identification and not after today.' },
  incomeTwice: { zh: '同一年的收入只写一次。', en: 'The income of a year is entered once.' },
  statusOrder: { zh: '这一户现在的状态不能改为所选状态。', en: 'The household’s present status cannot change to this one.' },
  statusDay: { zh: '生效日期不能早于识别日期和上次状态的日期，也不能晚于今天。', en: 'The day is not before that of identification or of the last exit, and not after today.' },
} as const
