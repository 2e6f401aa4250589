/** What a village must have besides a low incidence (dossier 2.7). */
export const VillageCondition = { ROADS: 'ROADS', WATER: 'WATER', POWER: 'POWER', CLINIC: 'CLINIC', COLLECTIVE_INCOME: 'COLLECTIVE_INCOME' } as const
export type VillageCondition = (typeof VillageCondition)[keyof typeof VillageCondition]

/** What an exit test looks at; named where it is not met (dossier 2.7). */
export const ExitIndicator = { INCIDENCE: 'INCIDENCE', ...VillageCondition, WRONG_EXIT: 'WRONG_EXIT', OMISSION: 'OMISSION', APPROVAL: 'APPROVAL', INCOME_GROWTH: 'INCOME_GROWTH', SERVICES: 'SERVICES' } as const
export type ExitIndicator = (typeof ExitIndicator)[keyof typeof ExitIndicator]
