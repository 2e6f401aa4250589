/** The words that stand wherever a household is named. */
export const householdCodes = {
  status: { NOT_EXITED: '未脱贫', PRE_EXIT: '预脱贫', EXITED: '已脱贫', RETURNED: '返贫', CANCELLED: '注销' },
  measureClass: { SUPPORT: '产业扶持', TRANSFER: '搬迁转移', RELIEF: '医疗和临时救助', SAFEGUARD: '兜底保障' },
} as const
