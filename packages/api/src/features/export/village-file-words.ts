import type { Sentence } from '../../text/sentence.js'
import type { Disaster, VillageField } from '../village/village-fields.js'

/** The fields of a village's file as the head of a table names them, with units (贫困村登记表, dossier 2.3). */
export const VILLAGE_FIELD_WORDS = {
  minorityVillage: { zh: '少数民族聚居村', en: 'Village of a minority' },
  keyVillage: { zh: '列入整村推进', en: 'In the key-village programme' },
  disasters: { zh: '当年受灾', en: 'Disasters of the year' },
  naturalVillages: { zh: '自然村（个）', en: 'Natural villages' },
  households: { zh: '总户数（户）', en: 'Households' },
  population: { zh: '总人口（人）', en: 'Population' },
  minorityPopulation: { zh: '少数民族人口（人）', en: 'Persons of a minority' },
  labourForce: { zh: '劳动力（人）', en: 'Labour force (persons)' },
  trainedLabour: { zh: '当年参加培训（人）', en: 'Trained in the year (persons)' },
  migrantWorkers: { zh: '外出务工三个月以上（人）', en: 'Work away over three months (persons)' },
  poorHouseholds: { zh: '建档立卡贫困户（户）', en: 'Registered poor households' },
  poorPersons: { zh: '建档立卡贫困人口（人）', en: 'Registered poor persons' },
  householdsToRelocate: { zh: '需要搬迁（户）', en: 'Households to relocate' },
  netIncomePerCapita: { zh: '人均纯收入（元）', en: 'Net income per person (yuan)' },
  collectiveIncome: { zh: '村集体收入（元）', en: 'Collective income (yuan)' },
  hardenedRoad: { zh: '通村道路已硬化', en: 'Hardened road to the village' },
  naturalVillagesWithoutRoad: { zh: '未通硬化路的自然村（个）', en: 'Natural villages without a hardened road' },
  busService: { zh: '通客运班车', en: 'Bus service' },
  unsafeWaterHouseholds: { zh: '饮水不安全（户）', en: 'Households, unsafe water' },
  waterDifficultHouseholds: { zh: '饮水困难（户）', en: 'Households, water hard to get' },
  powerlessHouseholds: { zh: '未通生活用电（户）', en: 'Households without power' },
  productionPower: { zh: '通生产用电', en: 'Power for production' },
  dangerousHouseholds: { zh: '住危房（户）', en: 'Households in dangerous houses' },
  toiletHouseholds: { zh: '有卫生厕所（户）', en: 'Households, sanitary toilet' },
  refusePoints: { zh: '垃圾集中点（个）', en: 'Refuse collection points' },
  clinics: { zh: '卫生室（个）', en: 'Clinics' },
  doctors: { zh: '有资质的村医（名）', en: 'Licensed village doctors' },
  cultureRooms: { zh: '文化活动室（个）', en: 'Culture rooms' },
  televisionHouseholds: { zh: '通广播电视（户）', en: 'Households, radio and television' },
  broadband: { zh: '通宽带', en: 'Broadband' },
  broadbandHouseholds: { zh: '用宽带（户）', en: 'Households with broadband' },
  cooperatives: { zh: '农民专业合作社（个）', en: 'Farmers’ cooperatives' },
  cooperativeHouseholds: { zh: '加入合作社（户）', en: 'Households in cooperatives' },
  tourismHouseholds: { zh: '从事乡村旅游（户）', en: 'Households in tourism' },
  tourismIncome: { zh: '乡村旅游收入（元）', en: 'Income from tourism (yuan)' },
} as const satisfies Record<VillageField, Sentence>

export const DISASTER_WORDS = {
  DROUGHT: { zh: '旱灾', en: 'Drought' },
  FLOOD: { zh: '涝灾', en: 'Flood' },
  PESTS: { zh: '病虫害', en: 'Pests' },
  FROST: { zh: '冰冻雪灾', en: 'Frost and snow' },
  ANIMAL_EPIDEMIC: { zh: '动物疫情', en: 'Animal epidemic' },
  LANDSLIDE: { zh: '滑坡', en: 'Landslide' },
  EARTHQUAKE: { zh: '地震', en: 'Earthquake' },
  OTHER: { zh: '其他', en: 'Other' },
} as const satisfies Record<Disaster, Sentence>

export const FLAG_WORDS = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const satisfies Record<string, Sentence>
/** An empty list of disasters says that there were none; an empty cell, that nothing is on file. */
export const NO_DISASTER: Sentence = { zh: '没有受灾', en: 'None' }
