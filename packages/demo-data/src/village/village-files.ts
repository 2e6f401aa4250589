import { dayNumber, momentAt, momentText } from '../calendar.js'
import { accountOf } from '../people/posts.js'
import type { SeededRandom } from '../random.js'
import type { MinimumWageRow } from '../rows/minimum-wage.js'
import type { Disaster, ProvincialMeanRow, VillageFacts } from '../rows/village-file.js'
import type { Village } from './village.js'

const YEARS = [2013, 2014, 2015] as const
const FEN = 100
/** Persons of a village for each person that it had on the register in 2011: most of a poor village's, not all. */
const LIVING = { least: 1.35, most: 1.85 }
const DISASTERS: readonly Disaster[] = ['DROUGHT', 'FLOOD', 'PESTS', 'FROST', 'ANIMAL_EPIDEMIC']
/** Part of the villages whose collective had an income, and parts of those whose figures were not all gathered. */
const COLLECTIVE = 0.28
const UNKNOWN_INCOME = 0.05
const UNKNOWN_COLLECTIVE = 0.04
const AMENDED = 0.1

/** The means that villages of the demo city are tested by. They are made up, in the order of magnitude of the time, and say so. */
export function provincialMeans(): ProvincialMeanRow[] {
  const source = '演示数字，不是公布的统计数'
  return [
    { year: 2013, incidence: 1_170, netIncome: 860_000 },
    { year: 2014, incidence: 870, netIncome: 997_000 },
    { year: 2015, incidence: 610, netIncome: 1_077_000 },
  ].map((mean) => ({ ...mean, source, accountId: accountOf('city-office'), savedAt: momentText(momentAt(dayNumber('2015-12-20'), 600)) }))
}

/** Minimum wages of two banners as one notice of the autonomous region set them; of the others none is on file, as where nobody has looked it up. From which day they held is not sourced, and they say so. */
export function minimumWages(): MinimumWageRow[] {
  const notice = '内政办发电〔2013〕54号'
  const unsourced = '执行日期没有查到出处，演示按2014年1月1日；以后的标准没有登记'
  return [
    { regionCode: '150523000000', monthly: 115_000, source: `${notice}，三类地区；${unsourced}` },
    { regionCode: '150524000000', monthly: 105_000, source: `${notice}，四类地区；${unsourced}` },
  ].map((wage) => ({ ...wage, startedOn: '2014-01-01', accountId: accountOf('city-office'), savedAt: momentText(momentAt(dayNumber('2015-12-20'), 610)) }))
}

/** The file of a registered poor village for each year from 2013 on (dossier 2.3). */
export function recordVillageFiles(village: Village): void {
  const { plan, rows } = village
  if (plan.poorVillage === null) return
  const size = sizeOf(village, village.randomFor('village size'))
  const weather = village.randomFor('disasters')
  const accountId = accountOf('first-secretary', plan.poorVillage)
  for (const [index, year] of YEARS.entries()) {
    // The same draws each year: a village changes with the years and not by chance.
    const random = village.randomFor('village file')
    const struck = weather.chance(0.35) ? [weather.pick(DISASTERS)] : []
    const facts: VillageFacts = { ...factsOf(size, year, poorPersons(village, year), random), disasters: struck }
    const savedOn = dayNumber(year === 2015 ? '2015-12-22' : `${year + 1}-01-20`) + random.below(6)
    const saved = { regionCode: plan.code, year, savedAt: momentText(momentAt(savedOn, 500 + random.below(400))), accountId }
    rows.villageFile.push({ ...saved, version: 1, facts, reason: null })
    if (index === 1 && random.chance(AMENDED)) {
      const later = momentText(momentAt(savedOn + 40, 610))
      rows.villageFile.push({ ...saved, version: 2, facts: { ...facts, migrantWorkers: Number(facts['migrantWorkers'] ?? 0) + 6, broadband: true }, savedAt: later, reason: '入户核实后更正外出务工人数' })
    }
  }
}

interface Size {
  readonly households: number
  readonly population: number
  readonly isGacha: boolean
  readonly collective: boolean
}

function sizeOf({ plan }: Village, random: SeededRandom): Size {
  const registered = plan.poor.persons + Object.values(plan.exited).reduce((sum, group) => sum + group.persons, 0)
  const households = plan.poor.households + Object.values(plan.exited).reduce((sum, group) => sum + group.households, 0)
  const factor = LIVING.least + random.next() * (LIVING.most - LIVING.least)
  return { households: Math.round((households / plan.factor) * factor), population: Math.round((registered / plan.factor) * factor), isGacha: plan.name.includes('嘎查'), collective: random.chance(COLLECTIVE) }
}

/** Still poor at the end of the year: by the year ends of the village, or its households for the year that runs; of the size of the city alone. */
function poorPersons({ plan, rows }: Village, year: number): { readonly households: number; readonly persons: number } {
  const closed = rows.villageYear.find((row) => row.regionCode === plan.code && row.year === year)
  const persons = Math.round((closed?.poor ?? plan.poor.persons) / plan.factor)
  return { persons, households: Math.round(persons / (plan.poor.persons / plan.poor.households)) }
}

function factsOf({ households, population, isGacha, collective }: Size, year: number, poor: { readonly households: number; readonly persons: number }, random: SeededRandom): VillageFacts {
  const part = (whole: number, least: number, most: number): number => Math.round(whole * (least + random.next() * (most - least)))
  const later = year - 2013
  const labour = part(population, 0.5, 0.62)
  const naturalVillages = random.between(1, 6)
  const [pot, takings, guests, withGuests] = [random.between(2, 60), random.between(4, 12), random.between(5, 14), random.chance(0.1)]
  const hosts = withGuests ? guests : 0
  const all: Record<string, number | boolean> = {
    minorityVillage: isGacha,
    keyVillage: random.chance(0.3),
    naturalVillages,
    households,
    population,
    minorityPopulation: part(population, isGacha ? 0.75 : 0.05, isGacha ? 0.98 : 0.4),
    labourForce: labour,
    trainedLabour: part(labour, 0.04 + later * 0.03, 0.12 + later * 0.05),
    migrantWorkers: part(labour, 0.12, 0.36),
    poorHouseholds: Math.min(households, poor.households),
    poorPersons: Math.min(population, poor.persons),
    householdsToRelocate: part(households, 0, 0.08),
    netIncomePerCapita: random.between(3_500 + later * 520, 5_250 + later * 640) * FEN,
    collectiveIncome: (collective ? 1 : 0) * (pot + later * 3) * 1_000 * FEN,
    hardenedRoad: random.chance(0.72 + later * 0.12),
    naturalVillagesWithoutRoad: Math.max(0, random.between(0, naturalVillages) - later),
    busService: random.chance(0.6 + later * 0.12),
    unsafeWaterHouseholds: part(households, 0, 0.3 - later * 0.1),
    waterDifficultHouseholds: part(households, 0, 0.16 - later * 0.05),
    powerlessHouseholds: part(households, 0, later > 0 ? 0 : 0.01),
    productionPower: random.chance(0.86 + later * 0.06),
    dangerousHouseholds: part(households, 0.06, 0.42 - later * 0.1),
    toiletHouseholds: part(households, 0.05 + later * 0.08, 0.22 + later * 0.12),
    refusePoints: random.between(later, 3 + later * 2),
    clinics: random.chance(0.76 + later * 0.1) ? 1 : 0,
    doctors: random.between(0, 2),
    cultureRooms: random.chance(0.5 + later * 0.18) ? 1 : 0,
    televisionHouseholds: part(households, 0.86 + later * 0.04, 0.98),
    broadband: random.chance(0.4 + later * 0.22),
    broadbandHouseholds: part(households, 0.02 + later * 0.08, 0.12 + later * 0.12),
    cooperatives: random.between(later > 0 ? 1 : 0, 2 + later),
    cooperativeHouseholds: part(households, 0.04 + later * 0.05, 0.14 + later * 0.1),
    tourismHouseholds: hosts,
    tourismIncome: hosts * (takings + later) * 1_000 * FEN,
  }
  const gaps = [...(random.chance(UNKNOWN_INCOME) ? ['netIncomePerCapita'] : []), ...(random.chance(UNKNOWN_COLLECTIVE) ? ['collectiveIncome'] : [])]
  return Object.fromEntries(Object.entries(all).filter(([name]) => !gaps.includes(name)))
}
