/** How a household makes its living; the regional line of 2011 differed by it. */
export const LivelihoodZone = { FARMING: 'FARMING', PASTORAL: 'PASTORAL', MIXED: 'MIXED' } as const
export type LivelihoodZone = (typeof LivelihoodZone)[keyof typeof LivelihoodZone]

export const DangerHouse = { NONE: 'NONE', C: 'C', D: 'D' } as const
export const HouseStructure = { EARTH: 'EARTH', BRICK_WOOD: 'BRICK_WOOD', BRICK_CONCRETE: 'BRICK_CONCRETE', STEEL_CONCRETE: 'STEEL_CONCRETE', OTHER: 'OTHER' } as const
export const Fuel = { FIREWOOD: 'FIREWOOD', COAL: 'COAL', GAS: 'GAS', ELECTRICITY: 'ELECTRICITY', BIOGAS: 'BIOGAS', OTHER: 'OTHER' } as const
export const DoorRoad = { EARTH: 'EARTH', GRAVEL: 'GRAVEL', CEMENT: 'CEMENT', ASPHALT: 'ASPHALT' } as const
export const RelocationMode = { TOGETHER: 'TOGETHER', SCATTERED: 'SCATTERED' } as const

/** What of a household's living conditions, organisations and will to move is on file (dossier 2.1), by kind of value. */
export const LIVING_FIELDS = {
  livelihoodZone: { codes: LivelihoodZone, note: 'Farming, pastoral or mixed (A-11); the regional line of 2011 differs by it.' },
  cultivatedLand: { unit: 'mu', note: 'Cultivated land, mu.' },
  irrigatedLand: { unit: 'mu', note: 'Irrigated part of the cultivated land, mu.' },
  forestLand: { unit: 'mu', note: 'Forest land, mu.' },
  returnedForestLand: { unit: 'mu', note: 'Part of the forest land that was returned from the plough, mu.' },
  orchardLand: { unit: 'mu', note: 'Orchards, mu.' },
  pastureLand: { unit: 'mu', note: 'Pasture, mu.' },
  waterSurface: { unit: 'mu', note: 'Water surface, mu.' },
  hasElectricity: { flag: true, note: 'Has electricity for living.' },
  hasBroadcast: { flag: true, note: 'Receives radio and television.' },
  waterDifficult: { flag: true, note: 'Drinking water is hard to get.' },
  waterSafe: { flag: true, note: 'Drinking water is safe.' },
  hasSanitaryToilet: { flag: true, note: 'Has a sanitary toilet.' },
  fuel: { codes: Fuel, note: 'Main fuel.' },
  houseArea: { unit: 'm²', note: 'Floor area, square metres; 0 without a house.' },
  houseStructure: { codes: HouseStructure, note: 'Structure of the house; none without a house.' },
  houseBuiltYear: { year: true, note: 'Year in which the house was built; none without a house.' },
  dangerHouse: { codes: DangerHouse, note: 'Dangerous house by grade; NONE for A and B.' },
  roadDistance: { unit: 'km', note: 'Distance to the village’s main road, km.' },
  doorRoad: { codes: DoorRoad, note: 'Kind of the road to the door.' },
  marketDistance: { unit: 'km', note: 'Distance to the nearest market, km.' },
  inCooperative: { flag: true, note: 'Member of a farmers’ cooperative.' },
  withEnterprise: { flag: true, note: 'Led by a leading enterprise.' },
  inMutualFund: { flag: true, note: 'Member of a mutual fund.' },
  industry: { text: 60, note: 'What it produces, at most 60 characters.' },
  gainsFromIndustry: { flag: true, note: 'Gains from the industry.' },
  relocationWill: { flag: true, note: 'Willing to relocate.' },
  relocationMode: { codes: RelocationMode, note: 'How it would relocate: together with others, or scattered.' },
  relocationDifficulty: { text: 200, note: 'What stands against it, at most 200 characters.' },
} as const

export type LivingField = keyof typeof LIVING_FIELDS
export type LivingValue = string | number | boolean
/** What is on file; what is absent is not known. */
export type LivingConditions = Readonly<Partial<Record<LivingField, LivingValue>>>
/** What an edit says of them: absent stays, null is not known any more. */
export type LivingEdit = Readonly<Partial<Record<LivingField, LivingValue | null>>>

export const LIVING_NAMES = Object.keys(LIVING_FIELDS) as LivingField[]
