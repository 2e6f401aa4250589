/** Kinds of bodies that help (dossier 2.4, helperUnitType). */
export const UnitType = {
  STATE_ORGAN: 'STATE_ORGAN',
  MASS_ORGANISATION: 'MASS_ORGANISATION',
  SOCIAL_ORGANISATION: 'SOCIAL_ORGANISATION',
  UNIVERSITY: 'UNIVERSITY',
  STATE_ENTERPRISE: 'STATE_ENTERPRISE',
  EASTERN_PARTNER: 'EASTERN_PARTNER',
  DESIGNATED_BODY: 'DESIGNATED_BODY',
  VILLAGE_BODY: 'VILLAGE_BODY',
  PRIVATE_ENTERPRISE: 'PRIVATE_ENTERPRISE',
  INDIVIDUAL: 'INDIVIDUAL',
} as const
export type UnitType = (typeof UnitType)[keyof typeof UnitType]

/** Levels of bodies that help (dossier 2.4, helperUnitLevel). */
export const UnitLevel = {
  CENTRAL: 'CENTRAL',
  PROVINCIAL: 'PROVINCIAL',
  CITY: 'CITY',
  BANNER: 'BANNER',
  TOWN: 'TOWN',
  VILLAGE: 'VILLAGE',
  MILITARY: 'MILITARY',
  OTHER: 'OTHER',
} as const
export type UnitLevel = (typeof UnitLevel)[keyof typeof UnitLevel]
