import { apportion } from '../apportion.js'
import { elementAt, hashText } from '../random.js'
import { divisions, isRural } from './divisions.js'
import type { Division } from './divisions.js'
import type { VillageEnterprises } from './linkage-plan.js'
import { HOUSEHOLDS_PER_LINKAGE, LINKED_EXITED_PERSONS, planEnterprises } from './linkage-plan.js'
import { poorVillageCodes, spread } from './poor-villages.js'
import type { Unit } from './units.js'
import { POOR_VILLAGE_HOUSEHOLDS, UNITS, unitPrefix } from './units.js'
import type { ExitedGroup, Group, VillagePlan } from './village-plan.js'
import { EXITED_GROUPS } from './village-plan.js'

/** Part of the households in linkages that have exited. */
const EXITED_PART_OF_LINKED = 0.828
const NO_ENTERPRISES: VillageEnterprises = { chiefs: [], linkages: [], twice: 0 }

/** A village while its numbers are being filled in. */
interface Draft {
  readonly ordinal: number
  readonly division: Division
  readonly poorVillage: number | null
  readonly enterprises: VillageEnterprises
  /** Makes households a little larger or smaller than elsewhere. */
  readonly sizeFactor: number
  poorHouseholds: number
  exitedHouseholds: number
  linkedExited: number
  linkedPoor: number
  readonly groups: Record<ExitedGroup, { households: number; persons: number }>
}

/**
 * The plan of every village with registered households, in code order, for the city (`factor` 1) or ten times its
 * households (10). Every total of the contract is met exactly: persons are apportioned from the unit's figures by
 * largest remainder, group by group.
 */
export function planVillages(factor: number): VillagePlan[] {
  const drafts = draftVillages(factor)
  const linkedByUnit = apportion(LINKED_EXITED_PERSONS, UNITS.map((unit) => sum(ofUnit(drafts, unit), (draft) => draft.linkedExited)))
  const plans: VillagePlan[] = []
  let firstLeader = 1
  UNITS.forEach((unit, index) => {
    const own = ofUnit(drafts, unit)
    planExits(own, unit, factor, elementAt(linkedByUnit, index))
    const poorPersons = apportion(unit.poorPersons * factor, own.map((draft) => draft.poorHouseholds * draft.sizeFactor))
    own.forEach((draft, at) => {
      plans.push(finish(draft, unit, factor, { households: draft.poorHouseholds, persons: elementAt(poorPersons, at) }, firstLeader))
      firstLeader += draft.poorHouseholds / 10
    })
  })
  return plans
}

function draftVillages(factor: number): Draft[] {
  const poorCodes = poorVillageCodes()
  const enterprises = new Map(planEnterprises(poorCodes).map((plan, index) => [elementAt(poorCodes, index), plan]))
  const numbers = new Map(poorCodes.map((code, index) => [code, index + 1]))
  const drafts = divisions()
    .filter(({ level }) => level === 'VILLAGE')
    .map((division, ordinal): Draft => ({
      ordinal,
      division,
      poorVillage: numbers.get(division.code) ?? null,
      enterprises: enterprises.get(division.code) ?? NO_ENTERPRISES,
      sizeFactor: 0.93 + (hashText(`size ${division.code}`) % 15) / 100,
      poorHouseholds: 0,
      exitedHouseholds: 0,
      linkedExited: 0,
      linkedPoor: 0,
      groups: { linked2015: none(), linkedEarlier: none(), other2015: none(), otherEarlier: none() },
    }))
    .filter(({ division }) => isRural(division.code))
  for (const unit of UNITS) shareHouseholds(ofUnit(drafts, unit), unit, factor)
  return drafts.filter((draft) => draft.poorHouseholds + draft.exitedHouseholds > 0)
}

/** Gives every poor village its 70 and 160 households and the rest of the unit's to its other villages. */
function shareHouseholds(own: readonly Draft[], unit: Unit, factor: number): void {
  const others = own.filter((draft) => draft.poorVillage === null)
  for (const draft of own) {
    if (draft.poorVillage === null) continue
    draft.poorHouseholds = POOR_VILLAGE_HOUSEHOLDS.poor * factor
    draft.exitedHouseholds = POOR_VILLAGE_HOUSEHOLDS.exited * factor
    const { linkages, twice } = draft.enterprises
    const linked = linkages.length * HOUSEHOLDS_PER_LINKAGE - twice
    draft.linkedExited = Math.round(linked * EXITED_PART_OF_LINKED)
    draft.linkedPoor = linked - draft.linkedExited
  }
  const tens = (unit.poorHouseholds - unit.poorVillages * POOR_VILLAGE_HOUSEHOLDS.poor) / 10
  const receivers = tens < others.length ? spread(others, tens) : others
  apportion(tens * factor, receivers.map(() => 1)).forEach((count, index) => {
    elementAt(receivers, index).poorHouseholds = count * 10
  })
  const exited = (unit.exitedHouseholds - unit.poorVillages * POOR_VILLAGE_HOUSEHOLDS.exited) * factor
  const weights = others.map((draft) => 20 + (hashText(`exited ${draft.division.code}`) % 100) + (draft.poorHouseholds > 0 ? 60 : 0))
  apportion(exited, weights).forEach((count, index) => {
    elementAt(others, index).exitedHouseholds = count
  })
}

/** Splits the exited of a unit by year and linkage, persons exact in each of the four groups. */
function planExits(own: readonly Draft[], unit: Unit, factor: number, linkedPersons: number): void {
  const share2015 = unit.exitedIn2015 / unit.exitedPersons
  const in2015 = apportion(Math.round(unit.exitedHouseholds * factor * share2015), own.map((draft) => draft.exitedHouseholds))
  own.forEach((draft, index) => {
    const all2015 = elementAt(in2015, index)
    const linked2015 = Math.min(all2015, Math.round((draft.linkedExited * all2015) / Math.max(1, draft.exitedHouseholds)))
    draft.groups.linked2015.households = linked2015
    draft.groups.linkedEarlier.households = draft.linkedExited - linked2015
    draft.groups.other2015.households = all2015 - linked2015
    draft.groups.otherEarlier.households = draft.exitedHouseholds - draft.linkedExited - (all2015 - linked2015)
  })
  const households = (group: ExitedGroup): number => sum(own, (draft) => draft.groups[group].households)
  const [linked2015 = 0, linkedEarlier = 0] = apportion(linkedPersons, [households('linked2015'), households('linkedEarlier')])
  const persons: Record<ExitedGroup, number> = {
    linked2015,
    linkedEarlier,
    other2015: unit.exitedIn2015 * factor - linked2015,
    otherEarlier: (unit.exitedPersons - unit.exitedIn2015) * factor - linkedEarlier,
  }
  for (const group of EXITED_GROUPS) {
    apportion(persons[group], own.map((draft) => draft.groups[group].households * draft.sizeFactor)).forEach((count, index) => {
      elementAt(own, index).groups[group].persons = count
    })
  }
}

function finish(draft: Draft, unit: Unit, factor: number, poor: Group, firstLeader: number): VillagePlan {
  return {
    factor,
    ordinal: draft.ordinal,
    code: draft.division.code,
    name: draft.division.name,
    townCode: `${draft.division.code.slice(0, 9)}000`,
    bannerCode: unit.code,
    poorVillage: draft.poorVillage,
    poor,
    exited: draft.groups,
    linkedPoor: draft.linkedPoor,
    enterprises: draft.enterprises,
    firstLeader,
    earlierYears: unit.earlierYears,
  }
}

function ofUnit(drafts: readonly Draft[], unit: Unit): Draft[] {
  return drafts.filter((draft) => draft.division.code.startsWith(unitPrefix(unit.code)))
}

function sum<T>(list: readonly T[], value: (element: T) => number): number {
  return list.reduce((total, element) => total + value(element), 0)
}

function none(): { households: number; persons: number } {
  return { households: 0, persons: 0 }
}
