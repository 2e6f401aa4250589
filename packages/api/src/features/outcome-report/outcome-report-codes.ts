/** States of an outcome report and of its lines (contract). */
export const OutcomeReportStatus = { SUBMITTED: 'SUBMITTED', VILLAGE_CONFIRMED: 'VILLAGE_CONFIRMED', APPROVED: 'APPROVED', RETURNED: 'RETURNED' } as const
export type OutcomeReportStatus = (typeof OutcomeReportStatus)[keyof typeof OutcomeReportStatus]

export const Confirmation = { PENDING: 'PENDING', CONFIRMED: 'CONFIRMED', DISPUTED: 'DISPUTED' } as const
export type Confirmation = (typeof Confirmation)[keyof typeof Confirmation]
