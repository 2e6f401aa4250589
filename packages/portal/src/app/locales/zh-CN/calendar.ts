/** The month of whoever visits households, and of an office. */
export const calendar = {
  title: '日历',
  previous: '上月',
  next: '下月',
  thisMonth: '本月',
  ofMonth: '{{month}}安排',
  wholeMonth: '看整月',
  nothing: '没有安排。',
  failed: '有的内容没有取到，显示的不全。',
  again: '再试一次',
  leftOut: '只列出最久没有走访的 100 户、最近的 100 次活动和最先到期的 100 件反映；另有{{parts}}没有列出，请到各自的名单里看。',
  leftOutOffice: '每种只列出 100 件；另有 {{shown}} 件没有列出，请到各自的名单里看。',
  left: { households: '贫困户 {{shown}} 户', activities: '活动 {{shown}} 次', observations: '反映 {{shown}} 件' },
  weekday: { monday: '周一', tuesday: '周二', wednesday: '周三', thursday: '周四', friday: '周五', saturday: '周六', sunday: '周日' },
  kind: { visitDue: '走访期限', observationDue: '反映到期', disputeDue: '异议答复到期', noticeEnds: '公示期满', postEnds: '任职到期', teamEnds: '工作队到期', dispatchEnds: '派驻到期', assistanceEnds: '包联到期', planEnds: '村规划到期', termEnds: '任期到期', reliefDay: '全国扶贫日', activity: '活动', visit: '走访' },
  count: { visitDue: '应走访 {{count}} 户', observationDue: '反映到期 {{count}}', disputeDue: '异议到期 {{count}}', noticeEnds: '公示期满 {{count}}', postEnds: '任职到期 {{count}}', teamEnds: '工作队到期 {{count}}', dispatchEnds: '派驻到期 {{count}}', assistanceEnds: '包联到期 {{count}}', planEnds: '规划到期 {{count}}', termEnds: '任期到期', reliefDay: '扶贫日', activity: '活动 {{count}}', visit: '走访 {{count}}' },
} as const
