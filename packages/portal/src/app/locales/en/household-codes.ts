/** The words that stand wherever a household is named. */
export const householdCodes = {
  status: { NOT_EXITED: 'Not exited', PRE_EXIT: 'Near exit', EXITED: 'Exited', RETURNED: 'Returned', CANCELLED: 'Cancelled' },
} as const
