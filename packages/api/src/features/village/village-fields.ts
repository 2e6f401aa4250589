/** What befell the village's land and animals in the year (受灾类型). */
export const Disaster = { DROUGHT: 'DROUGHT', FLOOD: 'FLOOD', PESTS: 'PESTS', FROST: 'FROST', ANIMAL_EPIDEMIC: 'ANIMAL_EPIDEMIC', LANDSLIDE: 'LANDSLIDE', EARTHQUAKE: 'EARTHQUAKE', OTHER: 'OTHER' } as const
export type Disaster = (typeof Disaster)[keyof typeof Disaster]

/** The parts of the form, in its order (dossier 2.3). */
export const VILLAGE_FIELD_GROUPS = ['GENERAL', 'POPULATION', 'ECONOMY', 'ROADS', 'WATER_AND_POWER', 'HOUSING', 'SERVICES', 'INDUSTRY'] as const
export type VillageFieldGroup = (typeof VILLAGE_FIELD_GROUPS)[number]

interface FieldKind {
  readonly group: VillageFieldGroup
  readonly note: string
}
/** A count of households or persons says of whom it is one: small ones are kept from the public (dossier 5). */
type Field = FieldKind & ({ readonly unit: 'households' | 'persons' | 'places' } | { readonly money: true } | { readonly flag: true } | { readonly disasters: true })

/** What the file of a village says of a year (贫困村登记表, dossier 2.3), with units: households, persons, places and things counted, fen. What is absent is not on file. */
export const VILLAGE_FIELDS = {
  minorityVillage: { group: 'GENERAL', flag: true, note: 'A village of a minority (少数民族聚居村).' },
  keyVillage: { group: 'GENERAL', flag: true, note: 'In the programme of key villages (整村推进).' },
  disasters: { group: 'GENERAL', disasters: true, note: 'Disasters of the year; an empty list says that there were none.' },
  naturalVillages: { group: 'GENERAL', unit: 'places', note: 'Natural villages (自然村).' },
  households: { group: 'POPULATION', unit: 'households', note: 'Households.' },
  population: { group: 'POPULATION', unit: 'persons', note: 'Persons.' },
  minorityPopulation: { group: 'POPULATION', unit: 'persons', note: 'Persons of a minority.' },
  labourForce: { group: 'POPULATION', unit: 'persons', note: 'Labour force: men of 16 to 60, women of 16 to 55, and older people who are still able.' },
  trainedLabour: { group: 'POPULATION', unit: 'persons', note: 'Of the labour force, those who had training in the year.' },
  migrantWorkers: { group: 'POPULATION', unit: 'persons', note: 'Of the labour force, those who worked away from home for more than three months.' },
  poorHouseholds: { group: 'POPULATION', unit: 'households', note: 'Registered poor households at the end of the year.' },
  poorPersons: { group: 'POPULATION', unit: 'persons', note: 'Registered poor persons at the end of the year.' },
  householdsToRelocate: { group: 'POPULATION', unit: 'households', note: 'Households to be relocated.' },
  netIncomePerCapita: { group: 'ECONOMY', money: true, note: 'Net income per person of the year, fen.' },
  collectiveIncome: { group: 'ECONOMY', money: true, note: 'Income of the collective economy in the year, fen; 0 says that there was none.' },
  hardenedRoad: { group: 'ROADS', flag: true, note: 'A hardened road leads to the village.' },
  naturalVillagesWithoutRoad: { group: 'ROADS', unit: 'places', note: 'Natural villages that no hardened road reaches.' },
  busService: { group: 'ROADS', flag: true, note: 'A bus serves the village.' },
  unsafeWaterHouseholds: { group: 'WATER_AND_POWER', unit: 'households', note: 'Households without safe drinking water.' },
  waterDifficultHouseholds: { group: 'WATER_AND_POWER', unit: 'households', note: 'Households for which drinking water is hard to get.' },
  powerlessHouseholds: { group: 'WATER_AND_POWER', unit: 'households', note: 'Households without electricity for living.' },
  productionPower: { group: 'WATER_AND_POWER', flag: true, note: 'There is electricity for production.' },
  dangerousHouseholds: { group: 'HOUSING', unit: 'households', note: 'Households that live in a dangerous house.' },
  toiletHouseholds: { group: 'HOUSING', unit: 'households', note: 'Households with a sanitary toilet.' },
  refusePoints: { group: 'HOUSING', unit: 'places', note: 'Places where refuse is gathered.' },
  clinics: { group: 'SERVICES', unit: 'places', note: 'Clinics.' },
  doctors: { group: 'SERVICES', unit: 'places', note: 'Posts of doctors with a licence that are filled.' },
  cultureRooms: { group: 'SERVICES', unit: 'places', note: 'Culture rooms.' },
  televisionHouseholds: { group: 'SERVICES', unit: 'households', note: 'Households that receive radio and television.' },
  broadband: { group: 'SERVICES', flag: true, note: 'Broadband reaches the village.' },
  broadbandHouseholds: { group: 'SERVICES', unit: 'households', note: 'Households with broadband.' },
  cooperatives: { group: 'INDUSTRY', unit: 'places', note: 'Farmers’ cooperatives.' },
  cooperativeHouseholds: { group: 'INDUSTRY', unit: 'households', note: 'Households in cooperatives.' },
  tourismHouseholds: { group: 'INDUSTRY', unit: 'households', note: 'Households that live from tourism.' },
  tourismIncome: { group: 'INDUSTRY', money: true, note: 'Income of the village from tourism in the year, fen.' },
} as const satisfies Readonly<Record<string, Field>>

export type VillageField = keyof typeof VILLAGE_FIELDS
export type VillageValue = number | boolean | readonly Disaster[]
/** What is on file of a year; what is absent is not known. */
export type VillageFacts = Readonly<Partial<Record<VillageField, VillageValue>>>
/** What is saved: absent stays as it was, null is not known any more. */
export type VillageFactsEdit = Readonly<Partial<Record<VillageField, VillageValue | null>>>

export const VILLAGE_FIELD_NAMES = Object.keys(VILLAGE_FIELDS) as VillageField[]

/** What is a part of what; a part is never more than its whole. */
export const PARTS = {
  minorityPopulation: 'population',
  labourForce: 'population',
  trainedLabour: 'labourForce',
  migrantWorkers: 'labourForce',
  poorPersons: 'population',
  poorHouseholds: 'households',
  householdsToRelocate: 'households',
  naturalVillagesWithoutRoad: 'naturalVillages',
  unsafeWaterHouseholds: 'households',
  waterDifficultHouseholds: 'households',
  powerlessHouseholds: 'households',
  dangerousHouseholds: 'households',
  toiletHouseholds: 'households',
  televisionHouseholds: 'households',
  broadbandHouseholds: 'households',
  cooperativeHouseholds: 'households',
  tourismHouseholds: 'households',
} as const satisfies Partial<Record<VillageField, VillageField>>
