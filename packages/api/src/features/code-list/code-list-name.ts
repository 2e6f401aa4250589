/** The lists that the city keeps itself: industries (I-2) and models of linkage (I-18). */
export const CodeListName = { INDUSTRY: 'INDUSTRY', LINKAGE_MODEL: 'LINKAGE_MODEL' } as const
export type CodeListName = (typeof CodeListName)[keyof typeof CodeListName]
