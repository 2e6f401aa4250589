import { mustBeSaid } from '../../text/said-text.js'
/** What is said when an event of a household or its members cannot be recorded. */
export const MEMBERSHIP_SENTENCES = {
  day: { zh: '发生日期不能早于这一户的识别日期，也不能晚于今天。', en: 'The day is not before the household was identified and not after today.' },
  reason: mustBeSaid({ zh: '请写明原因', en: 'Say why' }, 500),
  birthDay: { zh: '新生儿的出生日期应与发生日期相同。', en: 'Who is born has the day of the event as birth date.' },
  lastMember: { zh: '这是户里最后一名成员，不能移出。整户不在了，请走注销程序。', en: 'This is the last member of the household. A household that is gone is struck off instead.' },
  headLeaves: { zh: '户主离开时，请同时指定新户主和其他成员与新户主的关系。', en: 'When the head leaves, name the new head and the relations of the others to the new head.' },
  notMember: { zh: '这名成员不在这一户。', en: 'This person is not a member of the household.' },
  alreadyHead: { zh: '这名成员已经是户主。', en: 'This person is the head already.' },
  relations: { zh: '请写明每一名其他成员与新户主的关系，不能再写“户主”。', en: 'Say the relation of every other member to the new head; none of them is the head.' },
  relationOfMember: { zh: '新成员与户主的关系不能写“户主”，请先变更户主。', en: 'A member who comes is not the head; change the head instead.' },
  sameHousehold: { zh: '请选择另一户。', en: 'Choose another household.' },
  nobodyChosen: { zh: '请至少选择一名成员。', en: 'Choose at least one member.' },
  everybodyChosen: { zh: '分户后原户至少留下一名成员。', en: 'At least one member stays in the household that is split.' },
  tooManyMembers: { zh: '一户最多 50 名家庭成员。', en: 'A household has at most 50 members.' },
  notYours: { zh: '分户、并户由镇扶贫办或第一书记办理。', en: 'Households are split and merged by the town office or the first secretary.' },
  differentStatus: { zh: '两户的脱贫状态不同，不能并户，成员也不能转入。', en: 'Households that stand differently cannot be merged, and no member moves between them.' },
  certificate: { zh: '残疾类别为 1 至 7，等级为 1 至 4，例如 41。', en: 'A category is 1 to 7 and a grade 1 to 4, such as 41.' },
  months: { zh: '务工时间应为 0 至 12 个月。', en: 'Months away are 0 to 12.' },
  headRelation: { zh: '户主的“与户主关系”不能改，请办理变更户主。', en: 'The relation of the head is not edited; change the head instead.' },
  nothingEmptied: { zh: '这一项不能清空。', en: 'This cannot be emptied.' },
} as const
