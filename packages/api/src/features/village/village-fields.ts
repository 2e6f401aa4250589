/** What befell the village's land and animals in the year (受灾类型). */
export const Disaster = { DROUGHT: 'DROUGHT', FLOOD: 'FLOOD', PESTS: 'PESTS', FROST: 'FROST', ANIMAL_EPIDEMIC: 'ANIMAL_EPIDEMIC', LANDSLIDE: 'LANDSLIDE', EARTHQUAKE: 'EARTHQUAKE', OTHER: 'OTHER' } as const
export type Disaster = (typeof Disaster)[keyof typeof Disaster]

/** A count of households or persons says of whom it is one: small ones are kept from the public (dossier 5). */
type Field = { readonly note: string } & ({ readonly unit: 'households' | 'persons' | 'places' } | { readonly money: true } | { readonly flag: true } | { readonly disasters: true })

/** What the file of a village says of a year, in the order of the form (贫困村登记表, dossier 2.3), with units: households, persons, places and things counted, fen. What is absent is not on file. */
export const VILLAGE_FIELDS = {
  minorityVillage: { flag: true, note: 'A village of a minority (少数民族聚居村).' },
  keyVillage: { flag: true, note: 'In the programme of key villages (整村推进).' },
  disasters: { disasters: true, note: 'Disasters of the year; an empty list says that there were none.' },
  naturalVillages: { unit: 'places', note: 'Natural villages (自然村).' },
  households: { unit: 'households', note: 'Households.' },
  population: { unit: 'persons', note: 'Persons.' },
  minorityPopulation: { unit: 'persons', note: 'Persons of a minority.' },
  labourForce: { unit: 'persons', note: 'Labour force: men of 16 to 60, women of 16 to 55, and older people who are still able.' },
  trainedLabour: { unit: 'persons', note: 'Of the labour force, those who had training in the year.' },
  migrantWorkers: { unit: 'persons', note: 'Of the labour force, those who worked away from home for more than three months.' },
  poorHouseholds: { unit: 'households', note: 'Registered poor households at the end of the year.' },
  poorPersons: { unit: 'persons', note: 'Registered poor persons at the end of the year.' },
  householdsToRelocate: { unit: 'households', note: 'Households to be relocated.' },
  netIncomePerCapita: { money: true, note: 'Net income per person of the year, fen.' },
  collectiveIncome: { money: true, note: 'Income of the collective economy in the year, fen; 0 says that there was none.' },
  hardenedRoad: { flag: true, note: 'A hardened road leads to the village.' },
  naturalVillagesWithoutRoad: { unit: 'places', note: 'Natural villages that no hardened road reaches.' },
  busService: { flag: true, note: 'A bus serves the village.' },
  unsafeWaterHouseholds: { unit: 'households', note: 'Households without safe drinking water.' },
  waterDifficultHouseholds: { unit: 'households', note: 'Households for which drinking water is hard to get.' },
  powerlessHouseholds: { unit: 'households', note: 'Households without electricity for living.' },
  productionPower: { flag: true, note: 'There is electricity for production.' },
  dangerousHouseholds: { unit: 'households', note: 'Households that live in a dangerous house.' },
  toiletHouseholds: { unit: 'households', note: 'Households with a sanitary toilet.' },
  refusePoints: { unit: 'places', note: 'Places where refuse is gathered.' },
  clinics: { unit: 'places', note: 'Clinics.' },
  doctors: { unit: 'places', note: 'Posts of doctors with a licence that are filled.' },
  cultureRooms: { unit: 'places', note: 'Culture rooms.' },
  televisionHouseholds: { unit: 'households', note: 'Households that receive radio and television.' },
  broadband: { flag: true, note: 'Broadband reaches the village.' },
  broadbandHouseholds: { unit: 'households', note: 'Households with broadband.' },
  cooperatives: { unit: 'places', note: 'Farmers’ cooperatives.' },
  cooperativeHouseholds: { unit: 'households', note: 'Households in cooperatives.' },
  tourismHouseholds: { unit: 'households', note: 'Households that live from tourism.' },
  tourismIncome: { money: true, note: 'Income of the village from tourism in the year, fen.' },
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
