/** Words of the notice board: short, for the wall and for a supervisor's phone. */
export const publicNotice = {
  title: '本村公示栏',
  lead: '看正在公示的名单，有异议可以提出',
  empty: '现在没有正在公示的名单',
  emptyNote: '村里或镇里开始公示以后，会出现在这里，期满撤下。',
  kind: { IDENTIFICATION: '贫困户识别公示', EXIT: '贫困户退出公示', RETURN: '返贫户公示', MONITORING: '防返贫监测户公示', RISK_ELIMINATION: '监测户风险消除公示' },
  atVillage: '贴在村里',
  atTown: '贴在镇里',
  size: '{{count}} 人',
  period: '{{from}}—{{until}}，{{count}} 天',
  line: '{{year}} 年标准：人均纯收入 {{line}} 元',
  number: '编号 {{number}}',
  how: '有异议怎么办',
  objection: '公示撤下以前，可以向第一书记或苏木镇（乡镇）扶贫办提出，也可以在这里上报，或者拨打 12317。提出时说明编号；不愿留名也可以。',
  masked: '姓名按规定遮盖；致贫原因、收入、证件和家庭成员不公开。',
  report: '上报异议',
  reportText: '对公示 {{number}} 有异议：',
} as const
