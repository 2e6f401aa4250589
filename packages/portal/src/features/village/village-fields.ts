import type { Disaster, VillageField } from '../../gql/village/graphql'

type Kind = 'count' | 'money' | 'flag' | 'disasters'
interface Known {
  readonly name: VillageField
  readonly kind: Kind
}

const count = <Name extends VillageField>(name: Name) => ({ name, kind: 'count' }) as const
const money = <Name extends VillageField>(name: Name) => ({ name, kind: 'money' }) as const
const flag = <Name extends VillageField>(name: Name) => ({ name, kind: 'flag' }) as const

/** The fields of a village's file by what they are about, in the order of the form (dossier 2.3). */
export const villageGroups = {
  general: [flag('minorityVillage'), flag('keyVillage'), { name: 'disasters', kind: 'disasters' }, count('naturalVillages')],
  population: [count('households'), count('population'), count('minorityPopulation'), count('labourForce'), count('trainedLabour'), count('migrantWorkers'), count('poorHouseholds'), count('poorPersons'), count('householdsToRelocate')],
  economy: [money('netIncomePerCapita'), money('collectiveIncome')],
  roads: [flag('hardenedRoad'), count('naturalVillagesWithoutRoad'), flag('busService')],
  waterAndPower: [count('unsafeWaterHouseholds'), count('waterDifficultHouseholds'), count('powerlessHouseholds'), flag('productionPower')],
  housing: [count('dangerousHouseholds'), count('toiletHouseholds'), count('refusePoints')],
  services: [count('clinics'), count('doctors'), count('cultureRooms'), count('televisionHouseholds'), flag('broadband'), count('broadbandHouseholds')],
  industry: [count('cooperatives'), count('cooperativeHouseholds'), count('tourismHouseholds'), money('tourismIncome')],
} as const satisfies Readonly<Record<string, readonly Known[]>>

export const villageGroupNames = ['general', 'population', 'economy', 'roads', 'waterAndPower', 'housing', 'services', 'industry'] as const satisfies readonly (keyof typeof villageGroups)[]
export const disasters = ['DROUGHT', 'FLOOD', 'PESTS', 'FROST', 'ANIMAL_EPIDEMIC', 'LANDSLIDE', 'EARTHQUAKE', 'OTHER'] as const satisfies readonly Disaster[]

export type VillageFieldShape = (typeof villageGroups)[keyof typeof villageGroups][number]
export const villageFields: readonly VillageFieldShape[] = villageGroupNames.flatMap((group) => [...villageGroups[group]])
