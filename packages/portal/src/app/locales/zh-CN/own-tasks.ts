export const ownTasks = {
  title: '派给我的入户核查',
  open: '{{shown}} 户未完成',
  due: '最近的 {{day}}前完成',
  late: '最近的应在 {{day}}前完成，已超期',
} as const
