/** Names of the standards by which the poor were counted. */
export const PovertyStandard = {
  /** The autonomous region's standard from 2011: 2,600 yuan in farming areas, 3,100 in pastoral ones. */
  AUTONOMOUS_REGION_2011: 'AUTONOMOUS_REGION_2011',
  /** The national standard at 2010 prices: 2,300 yuan, 2,855 at the prices of 2015. */
  NATIONAL_2010: 'NATIONAL_2010',
} as const
export type PovertyStandard = (typeof PovertyStandard)[keyof typeof PovertyStandard]

/** The standard of a year's count; it changes with 2014, so the halves of a series must not be subtracted. */
export const standardOfYear = (year: number): PovertyStandard => (year <= 2013 ? 'AUTONOMOUS_REGION_2011' : 'NATIONAL_2010')
