/** The month of whoever visits households. */
export const calendar = {
  title: '日历',
  previous: '上月',
  next: '下月',
  thisMonth: '本月',
  ofMonth: '本月安排',
  wholeMonth: '看整月',
  nothing: '没有安排。',
  failed: '有的内容没有取到，显示的不全。',
  again: '再试一次',
  weekday: { monday: '周一', tuesday: '周二', wednesday: '周三', thursday: '周四', friday: '周五', saturday: '周六', sunday: '周日' },
  kind: { visitDue: '最迟走访', observationDue: '反映到期', termEnds: '任期到期', reliefDay: '全国扶贫日', activity: '活动', visit: '走访' },
  count: { visitDue: '该走访 {{count}}', observationDue: '反映到期 {{count}}', termEnds: '任期到期', reliefDay: '扶贫日', activity: '活动 {{count}}', visit: '走访 {{count}}' },
} as const
