/** Code lists of dossier 2.4, stored as text; names fixed by the contract. */
export const PovertyStatus = { NOT_EXITED: 'NOT_EXITED', PRE_EXIT: 'PRE_EXIT', EXITED: 'EXITED', RETURNED: 'RETURNED', CANCELLED: 'CANCELLED' } as const
export type PovertyStatus = (typeof PovertyStatus)[keyof typeof PovertyStatus]

export const PovertyCause = {
  ILLNESS: 'ILLNESS',
  DISABILITY: 'DISABILITY',
  SCHOOLING: 'SCHOOLING',
  DISASTER: 'DISASTER',
  LACK_LAND: 'LACK_LAND',
  LACK_WATER: 'LACK_WATER',
  LACK_SKILL: 'LACK_SKILL',
  LACK_LABOUR: 'LACK_LABOUR',
  LACK_FUNDS: 'LACK_FUNDS',
  POOR_TRANSPORT: 'POOR_TRANSPORT',
  LACK_MOTIVATION: 'LACK_MOTIVATION',
  OTHER: 'OTHER',
} as const
export type PovertyCause = (typeof PovertyCause)[keyof typeof PovertyCause]
export const POVERTY_CAUSES: readonly PovertyCause[] = Object.values(PovertyCause)

export const HouseholdAttribute = {
  GENERAL_POOR: 'GENERAL_POOR',
  LOW_ALLOWANCE: 'LOW_ALLOWANCE',
  FIVE_GUARANTEE: 'FIVE_GUARANTEE',
  ALLOWANCE_POOR: 'ALLOWANCE_POOR',
} as const
export type HouseholdAttribute = (typeof HouseholdAttribute)[keyof typeof HouseholdAttribute]

export const IdentificationStandard = { NATIONAL: 'NATIONAL', PROVINCIAL: 'PROVINCIAL', CITY: 'CITY' } as const
export type IdentificationStandard = (typeof IdentificationStandard)[keyof typeof IdentificationStandard]

/** The statuses that count as still poor (contract, `StatusFigures`). */
export const POOR_STATUSES: readonly PovertyStatus[] = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED']
