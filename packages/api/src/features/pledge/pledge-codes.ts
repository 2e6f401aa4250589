/** In what an enterprise pledges to help a village (C-10; dossier 4.4: 产业、就业、贸易、技能、捐赠). */
export const PledgeKind = { INDUSTRY: 'INDUSTRY', JOBS: 'JOBS', TRADE: 'TRADE', SKILLS: 'SKILLS', DONATION: 'DONATION' } as const
export type PledgeKind = (typeof PledgeKind)[keyof typeof PledgeKind]

/** How a pledge stands on a day. */
export const PledgeState = { OPEN: 'OPEN', PARTLY: 'PARTLY', MET: 'MET', OVERDUE: 'OVERDUE', WITHDRAWN: 'WITHDRAWN' } as const
export type PledgeState = (typeof PledgeState)[keyof typeof PledgeState]

/** What became of a delivery: only what the village confirmed counts. */
export const DeliveryStatus = { PENDING: 'PENDING', CONFIRMED: 'CONFIRMED', REFUSED: 'REFUSED' } as const
export type DeliveryStatus = (typeof DeliveryStatus)[keyof typeof DeliveryStatus]
