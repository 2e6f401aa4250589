/** The living conditions of the form by what they are about, each with the kind of value that it has (dossier 2.1). */
export const livingGroups = {
  land: [
    { name: 'livelihoodZone', kind: 'code', codes: ['FARMING', 'PASTORAL', 'MIXED'] },
    { name: 'cultivatedLand', kind: 'number', unit: 'mu' },
    { name: 'irrigatedLand', kind: 'number', unit: 'mu' },
    { name: 'forestLand', kind: 'number', unit: 'mu' },
    { name: 'returnedForestLand', kind: 'number', unit: 'mu' },
    { name: 'orchardLand', kind: 'number', unit: 'mu' },
    { name: 'pastureLand', kind: 'number', unit: 'mu' },
    { name: 'waterSurface', kind: 'number', unit: 'mu' },
  ],
  house: [
    { name: 'houseArea', kind: 'number', unit: 'squareMetre' },
    { name: 'houseStructure', kind: 'code', codes: ['EARTH', 'BRICK_WOOD', 'BRICK_CONCRETE', 'STEEL_CONCRETE', 'OTHER'] },
    { name: 'houseBuiltYear', kind: 'year' },
    { name: 'dangerHouse', kind: 'code', codes: ['NONE', 'C', 'D'] },
    { name: 'hasSanitaryToilet', kind: 'flag' },
    { name: 'fuel', kind: 'code', codes: ['FIREWOOD', 'COAL', 'GAS', 'ELECTRICITY', 'BIOGAS', 'OTHER'] },
  ],
  services: [
    { name: 'hasElectricity', kind: 'flag' },
    { name: 'hasBroadcast', kind: 'flag' },
    { name: 'waterDifficult', kind: 'flag' },
    { name: 'waterSafe', kind: 'flag' },
    { name: 'roadDistance', kind: 'number', unit: 'kilometre' },
    { name: 'doorRoad', kind: 'code', codes: ['EARTH', 'GRAVEL', 'CEMENT', 'ASPHALT'] },
    { name: 'marketDistance', kind: 'number', unit: 'kilometre' },
  ],
  organisation: [
    { name: 'inCooperative', kind: 'flag' },
    { name: 'withEnterprise', kind: 'flag' },
    { name: 'inMutualFund', kind: 'flag' },
    { name: 'industry', kind: 'text', longest: 60 },
    { name: 'gainsFromIndustry', kind: 'flag' },
  ],
  relocation: [
    { name: 'relocationWill', kind: 'flag' },
    { name: 'relocationMode', kind: 'code', codes: ['TOGETHER', 'SCATTERED'] },
    { name: 'relocationDifficulty', kind: 'text', longest: 200 },
  ],
} as const

export const livingGroupNames = ['land', 'house', 'services', 'organisation', 'relocation'] as const
type Groups = typeof livingGroups
export type LivingField = Groups[keyof Groups][number]
export type LivingFieldName = LivingField['name']

export const livingFields: readonly LivingField[] = livingGroupNames.flatMap((group) => [...livingGroups[group]])
