/** The words that stand wherever a household is named. */
export const householdCodes = {
  status: { NOT_EXITED: 'Not exited', PRE_EXIT: 'Near exit', EXITED: 'Exited', RETURNED: 'Returned', CANCELLED: 'Cancelled' },
  measureClass: { SUPPORT: 'Productive support', TRANSFER: 'Relocation', RELIEF: 'Medical and emergency relief', SAFEGUARD: 'Safety net' },
} as const
