import type { Sentence } from '../../text/sentence.js'
import type { CaseKind, CaseLevel, CaseStatus } from '../register-case/case-codes.js'

/** The codes of cases in words. */
export const CASE_KIND_WORDS = {
  IDENTIFICATION: { zh: '贫困识别', en: 'Identification' },
  EXIT: { zh: '贫困退出', en: 'Exit' },
  RETURN: { zh: '返贫', en: 'Return to poverty' },
  CANCELLATION: { zh: '注销', en: 'Cancellation' },
  MONITORING: { zh: '防返贫监测', en: 'Monitoring' },
  RISK_ELIMINATION: { zh: '风险消除', en: 'Risk elimination' },
} as const satisfies Record<CaseKind, Sentence>

export const CASE_STATUS_WORDS = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  APPLIED: { zh: '已申请', en: 'Applied' },
  GROUP_VOTED: { zh: '小组已评议', en: 'Group has voted' },
  COMPARED: { zh: '已比对', en: 'Compared' },
  VILLAGE_VOTED: { zh: '村已评议', en: 'Village has voted' },
  VERIFIED: { zh: '已入户核实', en: 'Verified at home' },
  ACCEPTED: { zh: '农户已认可', en: 'Accepted by the household' },
  VILLAGE_NOTICE: { zh: '村级公示', en: 'Village notice' },
  TOWNSHIP_REVIEWED: { zh: '乡镇已审核', en: 'Reviewed by the town' },
  TOWNSHIP_NOTICE: { zh: '乡镇公示', en: 'Town notice' },
  COUNTY_APPROVED: { zh: '旗县已审批', en: 'Approved by the banner' },
  ANNOUNCED: { zh: '已公告', en: 'Announced' },
  OBJECTED: { zh: '有异议', en: 'Objected to' },
  SENT_BACK: { zh: '已退回', en: 'Sent back' },
  REGISTERED: { zh: '已建档立卡', en: 'Registered' },
  EXITED: { zh: '已脱贫', en: 'Exited' },
  RETURNED: { zh: '已返贫', en: 'Returned' },
  CANCELLED: { zh: '已注销', en: 'Cancelled' },
  MONITORED: { zh: '已纳入监测', en: 'Monitored' },
  RISK_ELIMINATED: { zh: '风险已消除', en: 'Risk ended' },
  REJECTED: { zh: '未通过', en: 'Not granted' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Record<CaseStatus, Sentence>

export const CASE_LEVEL_WORDS = { VILLAGE: { zh: '村', en: 'Village' }, TOWN: { zh: '乡镇', en: 'Town' }, BANNER: { zh: '旗县', en: 'Banner' } } as const satisfies Record<CaseLevel, Sentence>
