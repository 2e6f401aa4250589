/** The three points of a household's plan (dossier 2.9, 户计划三个重点). */
export const PlanPoint = { INCOME_INDUSTRY: 'INCOME_INDUSTRY', HOUSE_RENOVATION: 'HOUSE_RENOVATION', LABOUR_SKILL: 'LABOUR_SKILL' } as const
export type PlanPoint = (typeof PlanPoint)[keyof typeof PlanPoint]
