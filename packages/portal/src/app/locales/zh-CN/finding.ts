export const finding = {
  title: '查实的问题',
  count: '{{count}} 条',
  all: '查看全部',
  measure: '处理：',
  stateLabel: '整改',
  anyState: '全部',
  state: { OPEN: '待整改', RECTIFYING: '正在整改', VERIFIED: '整改已验收', REOPENED: '重新核查', REVOKED: '已撤销' },
  empty: '没有查实的问题',
  emptyNote: '反映经核实属实以后，查明的问题记在这里。',
  range: '第 {{from}}–{{to}} 条，共 {{shown}} 条',
  note: '这里不显示反映人。与您本人或本单位有关的不在其中。',
} as const
