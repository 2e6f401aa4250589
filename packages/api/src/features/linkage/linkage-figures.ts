import { addDays } from '../../time/business-day.js'
import { unionOfIntervals } from '../../time/intervals.js'
import type { Interval } from '../../time/intervals.js'
import type { Contribution, Turn } from '../dashboard/rollup-change.js'
import type { TurnKind } from '../dashboard/rollup-figures.js'
import type { LinkageCloseness } from './linkage-codes.js'

/** A linkage's days in force. */
export interface LinkageFacts {
  readonly startedOn: string
  readonly endedOn: string | null
  readonly closeness: LinkageCloseness
}

const turnsOf = (kind: TurnKind, intervals: readonly Interval[]): Turn[] =>
  unionOfIntervals(intervals).flatMap((interval) => [
    { kind, day: interval.from, delta: 1 },
    ...(interval.until === null ? [] : [{ kind, day: addDays(interval.until, 1), delta: -1 }]),
  ])

const interval = (facts: Pick<LinkageFacts, 'startedOn' | 'endedOn'>): Interval => ({ from: facts.startedOn, until: facts.endedOn })

/** What a linkage adds to the village where it works. */
export const linkageContribution = (facts: LinkageFacts): Contribution => ({ figures: {}, turns: turnsOf('LINKAGE', [interval(facts)]) })

/** What a household's memberships add to its village: it counts once, however many linkages hold it. */
export const linkedHouseholdContribution = (memberships: readonly Interval[]): Contribution => ({ figures: {}, turns: turnsOf('HOUSEHOLD_LINKED', memberships) })

/** What an enterprise adds where it has its seat: itself, and whether it is linked and closely linked; as close as its closest linkage in force. */
export const enterpriseContribution = (linkages: readonly LinkageFacts[]): Contribution => ({
  figures: { enterprises: 1 },
  turns: [
    ...turnsOf('ENTERPRISE_LINKED', linkages.map(interval)),
    ...turnsOf('ENTERPRISE_CLOSE', linkages.filter((linkage) => linkage.closeness === 'CLOSE').map(interval)),
  ],
})

/** What the work teams of a village add: the village has a team while one is in force (C-7, C-11). */
export const workTeamContribution = (teams: readonly Pick<LinkageFacts, 'startedOn' | 'endedOn'>[]): Contribution => ({ figures: {}, turns: turnsOf('VILLAGE_WITH_TEAM', teams.map(interval)) })
