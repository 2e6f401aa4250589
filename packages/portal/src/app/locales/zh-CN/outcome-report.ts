export const outcomeReport = {
  title: '成效报告',
  status: { SUBMITTED: '待村确认', VILLAGE_CONFIRMED: '待镇审核', APPROVED: '已通过', RETURNED: '已退回' },
  confirmation: { PENDING: '待确认', CONFIRMED: '已确认', DISPUTED: '有异议' },
} as const
