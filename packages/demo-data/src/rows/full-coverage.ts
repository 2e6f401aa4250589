export type CoverageItem = 'DANGEROUS_HOUSES' | 'SAFE_WATER' | 'STREETS' | 'ELECTRICITY' | 'BROADCAST' | 'SCHOOLS' | 'CLINIC' | 'CULTURE' | 'SHOP' | 'SOCIAL_SECURITY'

/** How far a village is with one of the ten services (M-7); without a row nothing was begun. */
export interface FullCoverageRow {
  readonly regionCode: string
  readonly item: CoverageItem
  readonly status: 'UNDER_WAY' | 'DONE'
  readonly since: string
  readonly accountId: string
}
