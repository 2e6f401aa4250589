import type { Role } from '../../access/roles.js'
import type { Sentence } from '../../text/sentence.js'
import type { LeadingLevel } from '../enterprise/leading-level.js'
import type { LinkageCloseness, LinkageForm } from '../linkage/linkage-codes.js'
import type { PayingRhythm } from '../linkage/paying-rhythm.js'
import type { ObservationKind, ObservationStatus, Severity } from '../observation/observation-codes.js'
import type { OutcomeReportStatus } from '../outcome-report/outcome-report-codes.js'

/** The codes of exported lists in words. */
export const KIND_WORDS = {
  IDENTIFICATION: { zh: '认定', en: 'Identification' },
  EXIT: { zh: '退出', en: 'Exit' },
  FUND_USE: { zh: '资金使用', en: 'Use of funds' },
  PROJECT: { zh: '项目', en: 'Project' },
  PUBLICITY: { zh: '公示', en: 'Publicity' },
  CADRE_CONDUCT: { zh: '干部作风', en: 'Cadre conduct' },
  ENTITLEMENT: { zh: '应享未享', en: 'Entitlement' },
  ENTERPRISE_PROMISE: { zh: '企业承诺', en: 'Enterprise’s promise' },
  LIVING_CONDITION: { zh: '居住条件', en: 'Living conditions' },
  COMMENDATION: { zh: '表扬', en: 'Commendation' },
} as const satisfies Record<ObservationKind, Sentence>

export const OBSERVATION_STATUS_WORDS = {
  SUBMITTED: { zh: '待受理', en: 'Submitted' },
  TRIAGED: { zh: '已受理', en: 'Accepted' },
  ASSIGNED: { zh: '正在核实', en: 'Being looked into' },
  DECLINED: { zh: '不予受理', en: 'Declined' },
  CONFIRMED: { zh: '属实', en: 'Confirmed' },
  UNFOUNDED: { zh: '不属实', en: 'Unfounded' },
  RECTIFYING: { zh: '正在整改', en: 'Being put right' },
  VERIFIED: { zh: '已验收', en: 'Verified' },
  CLOSED: { zh: '已办结', en: 'Closed' },
} as const satisfies Record<ObservationStatus, Sentence>

export const SEVERITY_WORDS = { NORMAL: { zh: '一般', en: 'Normal' }, SERIOUS: { zh: '严重', en: 'Serious' }, URGENT: { zh: '紧急', en: 'Urgent' } } as const satisfies Record<Severity, Sentence>

export const LEADING_LEVEL_WORDS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  REGIONAL: { zh: '自治区级', en: 'Autonomous region' },
  CITY: { zh: '市级', en: 'City' },
  BANNER: { zh: '旗县级', en: 'Banner' },
} as const satisfies Record<LeadingLevel, Sentence>

export const FORM_WORDS = {
  ORDER: { zh: '订单收购', en: 'Order' },
  SHARE: { zh: '入股分红', en: 'Share' },
  LAND_TRANSFER: { zh: '土地流转', en: 'Land transfer' },
  EMPLOYMENT: { zh: '吸纳务工', en: 'Employment' },
  TRUSTEESHIP: { zh: '托管托养', en: 'Trusteeship' },
  LEASE: { zh: '租赁', en: 'Lease' },
  SERVICE: { zh: '社会化服务', en: 'Service' },
  ALLIANCE: { zh: '联合体', en: 'Alliance' },
  ASSET_INCOME: { zh: '资产收益', en: 'Asset income' },
  DONATION: { zh: '捐赠', en: 'Donation' },
} as const satisfies Record<LinkageForm, Sentence>

export const RHYTHM_WORDS = { QUARTER: { zh: '按季', en: 'Each quarter' }, HALF_YEAR: { zh: '每半年', en: 'Each half year' }, YEAR: { zh: '每年', en: 'Each year' }, ONCE: { zh: '一次性', en: 'Once' } } as const satisfies Record<PayingRhythm, Sentence>

export const CLOSENESS_WORDS = { CLOSE: { zh: '紧密', en: 'Close' }, SEMI_CLOSE: { zh: '半紧密', en: 'Semi-close' }, LOOSE: { zh: '松散', en: 'Loose' } } as const satisfies Record<LinkageCloseness, Sentence>

export const REPORT_STATUS_WORDS = {
  SUBMITTED: { zh: '待村确认', en: 'Submitted' },
  VILLAGE_CONFIRMED: { zh: '待镇审核', en: 'Confirmed by the village' },
  APPROVED: { zh: '已通过', en: 'Approved' },
  RETURNED: { zh: '已退回', en: 'Returned' },
} as const satisfies Record<OutcomeReportStatus, Sentence>

export const ROLE_WORDS = {
  CITY_LEADER: { zh: '市领导', en: 'City leader' },
  DIVISION_LEADER: { zh: '处级领导', en: 'Division-level leader' },
  SECTION_LEADER: { zh: '科级领导', en: 'Section-level leader' },
  VOLUNTEER_SUPERVISOR: { zh: '义务监督员', en: 'Volunteer supervisor' },
  HONORARY_CHIEF: { zh: '名誉村主任', en: 'Honorary village chief' },
  FIRST_SECRETARY: { zh: '第一书记', en: 'First secretary' },
  CITY_OFFICE: { zh: '市扶贫办', en: 'City office' },
  BANNER_OFFICE: { zh: '旗县扶贫办', en: 'Banner office' },
  TOWN_OFFICE: { zh: '苏木乡镇扶贫办', en: 'Town office' },
  FINANCE_OFFICE: { zh: '财政', en: 'Finance office' },
  BANK_OFFICE: { zh: '银行', en: 'Bank' },
  AUDITOR: { zh: '审计', en: 'Auditor' },
  ADMINISTRATOR: { zh: '管理员', en: 'Administrator' },
} as const satisfies Record<Role, Sentence>
