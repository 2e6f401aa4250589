import { addDays, addMonths } from '../../time/business-day.js'

/** The fewest members of a team, and its shortest term (4.3). */
export const LEAST_MEMBERS = 3
const TERM_MONTHS = 24

/** What is not as it should be with a team (C-7, 4.3). */
export const WorkTeamFlag = { FEW_MEMBERS: 'FEW_MEMBERS', NO_LEADER: 'NO_LEADER', SHORT_TERM: 'SHORT_TERM', TERM_SERVED: 'TERM_SERVED' } as const
export type WorkTeamFlag = (typeof WorkTeamFlag)[keyof typeof WorkTeamFlag]

/** A team as far as its flags go by it. */
export interface TeamFacts {
  readonly leaderAccountId: string | null
  readonly members: number
  readonly startedOn: string
  readonly endedOn: string | null
}

/** The last day of the shortest term: two years, both days included. */
export const lastDayOfTerm = (startedOn: string): string => addDays(addMonths(startedOn, TERM_MONTHS), -1)

/**
 * Fewer than three members; nobody who leads; a set end before two years are over; or two years served with no end set, so
 * that somebody has to decide. None of them forbids anything: they are shown.
 */
export const teamFlags = ({ leaderAccountId, members, startedOn, endedOn }: TeamFacts, today: string): WorkTeamFlag[] => {
  const served = lastDayOfTerm(startedOn)
  return [
    ...(members < LEAST_MEMBERS ? [WorkTeamFlag.FEW_MEMBERS] : []),
    ...(leaderAccountId === null ? [WorkTeamFlag.NO_LEADER] : []),
    ...(endedOn !== null && endedOn < served ? [WorkTeamFlag.SHORT_TERM] : []),
    ...(endedOn === null && today > served ? [WorkTeamFlag.TERM_SERVED] : []),
  ]
}
