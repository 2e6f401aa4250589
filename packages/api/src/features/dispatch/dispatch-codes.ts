/** The two rosters of the article: cadres who live in villages with a work team (C-4), and the larger campaign beside it (C-6). */
export const DispatchCampaign = { WORK_TEAM: 'WORK_TEAM', GRASSROOTS: 'GRASSROOTS' } as const
export type DispatchCampaign = (typeof DispatchCampaign)[keyof typeof DispatchCampaign]

/** Why somebody no longer serves: the term is over, recalled as unfit (4.3), moved, or else. */
export const EndKind = { TERM_OVER: 'TERM_OVER', RECALL: 'RECALL', TRANSFER: 'TRANSFER', OTHER: 'OTHER' } as const
export type EndKind = (typeof EndKind)[keyof typeof EndKind]
