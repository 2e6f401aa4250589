import { HOUSEHOLDS_PER_LEADER, SUPERVISORS_PER_VILLAGE } from '../appointment/slots.js'

/** Section-level leaders that so many poor households need at ten each: ⌈households ÷ 10⌉ (7.8). */
export const leadersNeeded = (households: number): number => Math.ceil(households / HOUSEHOLDS_PER_LEADER)

/** Section-level leaders that are missing: ⌈households ÷ 10⌉ − leaders (7.8). Below zero there are more than the households need. */
export const leaderShortage = (households: number, leaders: number): number => leadersNeeded(households) - leaders

/** Who answers for a poor village today. */
export interface VillagePosts {
  readonly hasTeam: boolean
  readonly hasDivisionLeader: boolean
  readonly hasFirstSecretary: boolean
  readonly chiefs: number
  readonly supervisors: number
}

/** Whether a poor village lacks its team (C-7), leader (C-2), first secretary (C-9), an honorary chief (C-10) or one of ten supervisors (C-8). */
export const lacksSomebody = ({ hasTeam, hasDivisionLeader, hasFirstSecretary, chiefs, supervisors }: VillagePosts): boolean =>
  !hasTeam || !hasDivisionLeader || !hasFirstSecretary || chiefs === 0 || supervisors < SUPERVISORS_PER_VILLAGE

/** Places that section-level leaders have left: ten each, less the households that each answers for (C-3). `loads` are those of leaders who have any. */
export const freePlacesOf = (leaders: number, loads: readonly number[]): number =>
  leaders * HOUSEHOLDS_PER_LEADER - loads.reduce((sum, load) => sum + Math.min(load, HOUSEHOLDS_PER_LEADER), 0)

/** Section-level leaders with fewer than ten households, those without any among them (C-3: under-filled must be visible). */
export const leadersBelowTen = (leaders: number, loads: readonly number[]): number => leaders - loads.filter((load) => load >= HOUSEHOLDS_PER_LEADER).length
