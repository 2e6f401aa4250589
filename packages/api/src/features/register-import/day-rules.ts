import type { Row } from '../../data/entities.js'
import type { PovertyStatus } from '../household/household-codes.js'
import { mayFollow } from '../household/household-status.js'
import type { DifferenceObstacle } from './difference-obstacle.js'
import type { HouseholdValues } from './household-draft.js'

/** What is on file that the days of a household must agree with. */
export interface DayHistory {
  /** A case of identification registered it: its day is that case's. */
  readonly identifiedByCase: boolean
  /** Its status was changed since it was registered, which cases alone do: the day of its exit is theirs. */
  readonly statusDecided: boolean
  /** The first day on which its status or its members changed; null while nothing did. */
  readonly firstChange: string | null
}

type Days = Pick<Row<'Household'>, 'status' | 'identifiedOn' | 'exitedOn'>
type Told = Pick<HouseholdValues, 'status' | 'identifiedOn' | 'exitedOn'>

/**
 * Why a sheet does not change where a household stands (2.4, 2.7): it leaves poverty, comes back and is struck off by cases
 * alone, in which proposer, reviewer and approver are three people. Says which case it takes.
 */
export const statusObstacle = (from: PovertyStatus, to: PovertyStatus): DifferenceObstacle => {
  if (!mayFollow(from, to)) return 'NOT_FOLLOWING'
  if (to === 'RETURNED') return 'RETURN_BY_CASE'
  return to === 'NOT_EXITED' ? 'EXIT_WITHDRAWN_BY_CASE' : 'EXIT_BY_CASE'
}

/** Why a sheet does not put the day of exit right; null where it does: of a household that was moved in as exited and stands so in the sheet too. */
export const exitObstacle = (told: Told, { status, identifiedOn, exitedOn }: Days, { identifiedByCase, statusDecided }: DayHistory): DifferenceObstacle | null => {
  if (exitedOn === null || (told.status !== undefined && told.status !== status)) return 'DAY_WITH_STATUS'
  if (statusDecided) return 'DAY_BY_CASE'
  const earliest = identifiedByCase ? identifiedOn : (told.identifiedOn ?? identifiedOn)
  return told.exitedOn !== undefined && told.exitedOn < earliest ? 'DAY_ORDER' : null
}

/** Why a sheet does not put the day of identification right; null where it does: of a household that was moved in with its register, before everything that followed. */
export const identificationObstacle = (told: Told, stored: Days, history: DayHistory): DifferenceObstacle | null => {
  if (history.identifiedByCase) return 'DAY_BY_CASE'
  const exitedOn = exitObstacle(told, stored, history) === null ? (told.exitedOn ?? stored.exitedOn) : stored.exitedOn
  return [exitedOn, history.firstChange].some((day) => day !== null && told.identifiedOn !== undefined && told.identifiedOn > day) ? 'DAY_ORDER' : null
}
