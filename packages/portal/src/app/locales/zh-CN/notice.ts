export const notice = {
  unread: '{{count}} 条未读',
  markAll: '都标为已读',
  unmarked: '没有标上，请再点一次。',
  empty: '还没有通知',
  emptyNote: '与您有关的反映、报告、户和任职有变化时，会出现在这里。',
  total: '共 {{shown}} 条',
  new: '新',
} as const
