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
