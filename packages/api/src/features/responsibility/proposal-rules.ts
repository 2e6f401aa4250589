import { ancestorCode } from '../../access/territory.js'
import type { PovertyCause } from '../household/household-codes.js'
import { helpingSkill } from '../appointment/cadre-skills.js'
import type { CadreSkill } from '../appointment/cadre-skills.js'

/** A household that nobody answers for. */
export interface OpenHousehold {
  readonly id: string
  readonly number: string
  readonly regionCode: string
  readonly mainCause: PovertyCause | null
}

/** A section-level leader with room. */
export interface LeaderWithRoom {
  readonly appointmentId: string
  readonly accountId: string
  readonly freePlaces: number
  /** Villages of the households that the leader answers for already. */
  readonly villages: readonly string[]
  readonly skills: readonly CadreSkill[]
}

/** One household and who is proposed for it, with what speaks for it. */
export interface ProposedLine {
  readonly householdId: string
  readonly accountId: string
  readonly sameVillage: boolean
  readonly sameTown: boolean
  readonly skill: CadreSkill | null
}

interface Candidate extends LeaderWithRoom {
  free: number
  readonly inVillages: Set<string>
  readonly inTowns: Set<string>
}

const townOf = (regionCode: string): string => ancestorCode(regionCode, 'TOWN')

/** Nearer first, then the fitting skill, then the most room, so that the load spreads; the appointment's id decides the rest. */
const compare = (a: readonly [number, number, number, string], b: readonly [number, number, number, string]): number =>
  b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0)

const weigh = (household: OpenHousehold, { inVillages, inTowns, skills, free, appointmentId }: Candidate): readonly [number, number, number, string] => [
  inVillages.has(household.regionCode) ? 2 : inTowns.has(townOf(household.regionCode)) ? 1 : 0,
  helpingSkill(household.mainCause, skills) === null ? 0 : 1,
  free,
  appointmentId,
]

/**
 * Proposes a leader for each open household as far as there is room, by village and town, then by a skill that helps
 * against the main cause, then by room (C-3, C-18). The same households and leaders give the same proposal in whatever order
 * they come; nobody gets more than the free places.
 */
export const proposeAssignments = (households: readonly OpenHousehold[], leaders: readonly LeaderWithRoom[]): ProposedLine[] => {
  const candidates: Candidate[] = leaders
    .filter(({ freePlaces }) => freePlaces > 0)
    .map((leader) => ({ ...leader, free: leader.freePlaces, inVillages: new Set(leader.villages), inTowns: new Set(leader.villages.map(townOf)) }))
  const lines: ProposedLine[] = []
  for (const household of households.toSorted((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0))) {
    const chosen = best(household, candidates)
    if (chosen === null) break
    lines.push({
      householdId: household.id,
      accountId: chosen.accountId,
      sameVillage: chosen.inVillages.has(household.regionCode),
      sameTown: chosen.inTowns.has(townOf(household.regionCode)),
      skill: helpingSkill(household.mainCause, chosen.skills),
    })
    chosen.free -= 1
    chosen.inVillages.add(household.regionCode)
    chosen.inTowns.add(townOf(household.regionCode))
  }
  return lines
}

const best = (household: OpenHousehold, candidates: readonly Candidate[]): Candidate | null => {
  let found: { readonly candidate: Candidate; readonly weight: readonly [number, number, number, string] } | null = null
  for (const candidate of candidates) {
    if (candidate.free <= 0) continue
    const weight = weigh(household, candidate)
    if (found === null || compare(weight, found.weight) < 0) found = { candidate, weight }
  }
  return found?.candidate ?? null
}
