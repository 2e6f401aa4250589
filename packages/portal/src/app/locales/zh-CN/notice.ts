export const notice = {
  unread: '{{count}} 条未读',
  markAll: '都标为已读',
  unmarked: '没有标上，请再点一次。',
  empty: '还没有通知',
  emptyNote: '您的上报、户和职责有变化时，会出现在这里。',
  total: '共 {{shown}} 条',
  new: '新',
} as const
