export const notice = {
  unread_one: '{{count}} unread',
  unread_other: '{{count}} unread',
  markAll: 'Mark all as read',
  unmarked: 'Not marked. Please try once more.',
  empty: 'No notices yet',
  emptyNote: 'What happens to the reports, households and appointments that concern you will appear here.',
  total_one: '{{shown}} notice',
  total_other: '{{shown}} notices',
  new: 'New',
} as const
