export const outcomeReport = {
  title: 'Outcome report',
  status: { SUBMITTED: 'With the village', VILLAGE_CONFIRMED: 'With the town', APPROVED: 'Approved', RETURNED: 'Returned' },
  confirmation: { PENDING: 'To be confirmed', CONFIRMED: 'Confirmed', DISPUTED: 'Disputed' },
} as const
