/** Code lists of benefit linkages (dossier 4.4; names fixed by the contract). */
export const LinkageForm = {
  ORDER: 'ORDER',
  SHARE: 'SHARE',
  LAND_TRANSFER: 'LAND_TRANSFER',
  EMPLOYMENT: 'EMPLOYMENT',
  TRUSTEESHIP: 'TRUSTEESHIP',
  LEASE: 'LEASE',
  SERVICE: 'SERVICE',
  ALLIANCE: 'ALLIANCE',
  ASSET_INCOME: 'ASSET_INCOME',
  DONATION: 'DONATION',
} as const
export type LinkageForm = (typeof LinkageForm)[keyof typeof LinkageForm]

export const LinkageCloseness = { CLOSE: 'CLOSE', SEMI_CLOSE: 'SEMI_CLOSE', LOOSE: 'LOOSE' } as const
export type LinkageCloseness = (typeof LinkageCloseness)[keyof typeof LinkageCloseness]

/** The term that decides how close a contract is, or why none does (dossier 4.4, closeness rule). */
export const ClosenessReason = {
  SHARES: 'SHARES',
  ASSET_INCOME: 'ASSET_INCOME',
  TRUSTEESHIP: 'TRUSTEESHIP',
  EMPLOYMENT_OF_A_YEAR: 'EMPLOYMENT_OF_A_YEAR',
  FLOOR_PRICE_FOR_A_YEAR: 'FLOOR_PRICE_FOR_A_YEAR',
  WRITTEN_ORDER: 'WRITTEN_ORDER',
  EMPLOYMENT_TOO_SHORT: 'EMPLOYMENT_TOO_SHORT',
  ORDER_BY_WORD: 'ORDER_BY_WORD',
  FORM: 'FORM',
} as const
export type ClosenessReason = (typeof ClosenessReason)[keyof typeof ClosenessReason]

/** Why a linkage ended before its term: agreed early, a party broke the contract, or a new contract took its place. */
export const LinkageEndKind = { EARLY: 'EARLY', ENTERPRISE_DEFAULT: 'ENTERPRISE_DEFAULT', HOUSEHOLDS_DEFAULT: 'HOUSEHOLDS_DEFAULT', RENEWED: 'RENEWED' } as const
export type LinkageEndKind = (typeof LinkageEndKind)[keyof typeof LinkageEndKind]

/** Where it stands that a household is to join a linkage. */
export const ProposalStatus = { PROPOSED: 'PROPOSED', CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' } as const
export type ProposalStatus = (typeof ProposalStatus)[keyof typeof ProposalStatus]
