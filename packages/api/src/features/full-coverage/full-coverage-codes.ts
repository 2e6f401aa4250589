/** The ten services that every village is to have (M-7, 十个全覆盖), in the order of the programme. */
export const CoverageItem = {
  DANGEROUS_HOUSES: 'DANGEROUS_HOUSES',
  SAFE_WATER: 'SAFE_WATER',
  STREETS: 'STREETS',
  ELECTRICITY: 'ELECTRICITY',
  BROADCAST: 'BROADCAST',
  SCHOOLS: 'SCHOOLS',
  CLINIC: 'CLINIC',
  CULTURE: 'CULTURE',
  SHOP: 'SHOP',
  SOCIAL_SECURITY: 'SOCIAL_SECURITY',
} as const
export type CoverageItem = (typeof CoverageItem)[keyof typeof CoverageItem]

export const CoverageStatus = { NOT_STARTED: 'NOT_STARTED', UNDER_WAY: 'UNDER_WAY', DONE: 'DONE' } as const
export type CoverageStatus = (typeof CoverageStatus)[keyof typeof CoverageStatus]
