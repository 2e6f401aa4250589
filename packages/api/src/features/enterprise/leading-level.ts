/** Which level named an enterprise a leading one in agriculture (农业产业化龙头企业). */
export const LeadingLevel = { NATIONAL: 'NATIONAL', REGIONAL: 'REGIONAL', CITY: 'CITY', BANNER: 'BANNER' } as const
export type LeadingLevel = (typeof LeadingLevel)[keyof typeof LeadingLevel]
