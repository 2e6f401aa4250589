import { registerEnumType } from 'type-graphql'
import { CancellationGround, CaseActName, CaseKind, CaseLevel, CaseStatus, CheckItem, ClueChannel, ExclusionFlag, MonitoringType, ReviewLeftTo, VerifyingBody } from './case-codes.js'

const described = <Values extends Readonly<Record<string, string>>>(descriptions: { readonly [Name in keyof Values]: string }): { [Name in keyof Values]: { description: string } } =>
  Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, { description: String(description) }])) as { [Name in keyof Values]: { description: string } }

registerEnumType(CaseKind, {
  name: 'CaseKind',
  description: 'What a case is about (dossier 2.6 to 2.8).',
  valuesConfig: described<typeof CaseKind>({
    IDENTIFICATION: 'A family applies to be registered (贫困识别).',
    EXIT: 'A household leaves poverty (贫困退出).',
    RETURN: 'A household fell back into poverty (返贫).',
    CANCELLATION: 'A household is struck off the register (注销).',
    MONITORING: 'From 2021: a household is monitored against a return to poverty (监测).',
    RISK_ELIMINATION: 'From 2021: a monitored household’s risk has ended (风险消除).',
  }),
})
registerEnumType(ReviewLeftTo, {
  name: 'ReviewLeftTo',
  description: 'Who reviews a case instead of somebody who proposed it or acted on it for the village (dossier 1.10).',
  valuesConfig: described<typeof ReviewLeftTo>({
    COLLEAGUE: 'Another account of the town’s office.',
    NOBODY: 'Nobody: the town’s office has no other account that can sign in, and needs one first.',
  }),
})
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Where a case stands. Which of these it passes is its route’s matter.',
  valuesConfig: described<typeof CaseStatus>({
    DRAFT: 'Opened; nothing is done yet (草稿).',
    APPLIED: 'Applied for (已申请).',
    GROUP_VOTED: 'The group has voted (小组已评议).',
    COMPARED: 'Compared with other departments’ records (已比对).',
    VILLAGE_VOTED: 'The village has voted (村已评议).',
    VERIFIED: 'Verified at the household’s home (已入户核实).',
    ACCEPTED: 'The household has accepted (农户已认可).',
    VILLAGE_NOTICE: 'Noticed in the village (村级公示).',
    TOWNSHIP_REVIEWED: 'Reviewed by the township (乡镇已审核).',
    TOWNSHIP_NOTICE: 'Noticed in the township (乡镇公示).',
    COUNTY_APPROVED: 'Approved by banner or county (旗县已审批).',
    ANNOUNCED: 'Announced (已公告).',
    OBJECTED: 'An objection waits for its answer; the notice cannot come down (有异议).',
    SENT_BACK: 'Sent back to the proposer (已退回).',
    REGISTERED: 'On the register (已建档立卡).',
    EXITED: 'Out of poverty; followed for a year (已脱贫).',
    RETURNED: 'Counted as poor again (已返贫).',
    CANCELLED: 'Struck off (已注销).',
    MONITORED: 'Monitored (已纳入监测).',
    RISK_ELIMINATED: 'The risk has ended (风险已消除).',
    REJECTED: 'Not granted (未通过).',
    WITHDRAWN: 'Withdrawn by the proposer (已撤回).',
  }),
})
registerEnumType(CaseActName, {
  name: 'CaseActName',
  description: 'What is done to a case.',
  valuesConfig: described<typeof CaseActName>({
    APPLY: 'Hands the application in (提交申请).',
    GROUP_VOTE: 'The group votes (小组评议).',
    COMPARE: 'Records are compared (数据比对).',
    VILLAGE_VOTE: 'The village votes (村民代表评议).',
    VERIFY: 'Verifies at home (入户核实).',
    ACCEPT: 'The household accepts (农户认可).',
    OPEN_VILLAGE_NOTICE: 'Puts up the village’s notice (开始村级公示).',
    CLOSE_VILLAGE_NOTICE: 'Takes it down (结束村级公示).',
    TOWNSHIP_REVIEW: 'The township reviews (乡镇审核).',
    OPEN_TOWNSHIP_NOTICE: 'Puts up the township’s notice (开始乡镇公示).',
    CLOSE_TOWNSHIP_NOTICE: 'Takes it down (结束乡镇公示).',
    COUNTY_APPROVE: 'Banner or county approves (旗县审批).',
    ANNOUNCE: 'Announces (公告).',
    CONCLUDE: 'Enters it in the register (登记办结).',
    FOLLOW_UP: 'Concludes the year of follow-up (结束跟踪).',
    OBJECT: 'Lodges an objection (提出异议).',
    ANSWER: 'Answers an objection (答复异议).',
    VERIFY_FLAG: 'Looks at a flag (核实情形).',
    REJECT: 'Does not grant it (不予通过).',
    SEND_BACK: 'Sends it back to the proposer (退回).',
    WITHDRAW: 'Withdraws it (撤回).',
    HOUSEHOLD_ACCEPT: 'The household itself accepts the exit on its own page, beside what the village writes down (农户本人认可).',
    HOUSEHOLD_REFUSE: 'The household itself refuses the exit on its own page: it goes back to its proposer (农户本人不认可).',
  }),
})
registerEnumType(CaseLevel, { name: 'CaseLevel', description: 'Whose part an act is; proposer, reviewer and approver are three people.', valuesConfig: described<typeof CaseLevel>({ VILLAGE: 'The village.', TOWN: 'The town or sumu.', BANNER: 'The banner or county.' }) })
registerEnumType(ExclusionFlag, {
  name: 'ExclusionFlag',
  description: 'What asks for a closer look, and never refuses by itself (dossier 2.6).',
  valuesConfig: described<typeof ExclusionFlag>({
    CAR: 'A car that does not serve production (非生产用车).',
    COMMERCIAL_FLAT: 'A flat that was bought (商品房).',
    FISCAL_PAYROLL: 'A member on the public payroll (财政供养人员).',
    VILLAGE_CADRE: 'A village cadre (村干部).',
    BUSINESS: 'A shop or transport business (经商或运输).',
  }),
})
registerEnumType(CheckItem, {
  name: 'CheckItem',
  description: 'What is looked at in the household (dossier 2.7, 2.8).',
  valuesConfig: described<typeof CheckItem>({
    FOOD: 'Enough to eat (不愁吃).',
    CLOTHING: 'Enough to wear (不愁穿).',
    COMPULSORY_EDUCATION: 'Compulsory education (义务教育).',
    BASIC_MEDICAL: 'Basic medical care (基本医疗).',
    SAFE_HOUSING: 'A safe house (住房安全).',
    SAFE_WATER: 'Safe drinking water (饮水安全).',
    AUTHORISATION: 'The household authorised the check of its records (签署授权书).',
    COMMITMENT: 'The household committed itself to say the truth (签署承诺书).',
    STABLE_INCOME: 'Income stably above the year’s scope (收入稳定达标).',
    RISK_GONE: 'The original risk is gone (原有风险已消除).',
    NO_NEW_RISK: 'No new risk (没有新增风险).',
  }),
})
registerEnumType(VerifyingBody, { name: 'VerifyingBody', description: 'Who verifies a household at its home.', valuesConfig: described<typeof VerifyingBody>({ PARTY_BRANCH: 'The village’s party branch (村党支部).', VILLAGERS_COMMITTEE: 'The villagers’ committee (村委会).', WORK_TEAM: 'The work team (驻村工作队).', FIRST_SECRETARY: 'The first secretary (第一书记).' }) })
registerEnumType(CancellationGround, {
  name: 'CancellationGround',
  description: 'On what ground a household is struck off.',
  valuesConfig: described<typeof CancellationGround>({ DIED: 'Nobody of it is left (全户死亡).', MOVED_AWAY: 'It moved away (迁出).', WRONGLY_IDENTIFIED: 'It was wrongly identified (错评).', DUPLICATE: 'It stands on the register twice (重复建档).', OWN_WISH: 'By its own wish (本人申请).' }),
})
registerEnumType(MonitoringType, {
  name: 'MonitoringType',
  description: 'Kinds of monitored households from 2021 (dossier 2.8).',
  valuesConfig: described<typeof MonitoringType>({ UNSTABLE_EXITED: 'An exited household at risk of falling back (脱贫不稳定户).', BORDERLINE_POVERTY_PRONE: 'An ordinary household on the verge (边缘易致贫户).', SUDDEN_SEVERE_DIFFICULTY: 'Above the scope, in sudden severe difficulty (突发严重困难户).' }),
})
registerEnumType(ClueChannel, { name: 'ClueChannel', description: 'How a clue was found.', valuesConfig: described<typeof ClueChannel>({ OWN_APPLICATION: 'The household applied (农户自主申报).', CADRE_CHECK: 'A cadre’s check (干部排查).', DEPARTMENT_WARNING: 'A warning from another department’s records (部门预警).' }) })
