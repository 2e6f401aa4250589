/** The words that stand wherever a household is named. */
export const householdCodes = {
  status: { NOT_EXITED: '未脱贫', PRE_EXIT: '预脱贫', EXITED: '已脱贫', RETURNED: '返贫', CANCELLED: '注销' },
} as const
