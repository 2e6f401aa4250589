import { roleHolds } from '../../access/permissions.js'
import type { Permission } from '../../access/permissions.js'
import { inRange, rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import { withinTerritory } from '../../data/territory-condition.js'
import type { Day } from '../../time/business-day.js'
import type { ObservationStatus } from './observation-codes.js'
import { OPEN_STATUSES } from './observation-figures.js'
import type { ObservationStepName } from './observation-states.js'
import { mayTake } from './observation-turn.js'
import type { Participant, TurnFacts } from './observation-turn.js'
import { observationScope } from './observation.scope.js'

type Conditions = readonly Condition<'Observation'>[]

/** The steps that take an observation on from where it stands. Assigning it anew, declining and reopening are open to somebody, but nothing waits for them. */
const NEXT_STEPS: Record<ObservationStatus, readonly ObservationStepName[]> = {
  SUBMITTED: ['triage'],
  TRIAGED: ['assign', 'close'],
  ASSIGNED: ['concludeConfirmed'],
  CONFIRMED: ['rectify'],
  RECTIFYING: ['verify'],
  VERIFIED: ['close'],
  UNFOUNDED: ['close'],
  CLOSED: [],
  DECLINED: [],
}

/**
 * Whether an observation waits for a participant: the step that takes it on is theirs (contract, "Who may do what"). That the
 * banner's office may step in once its town is late makes it no work of the banner's: it waits for the town all the same.
 */
export const waitsFor = (facts: TurnFacts, participant: Participant): boolean => NEXT_STEPS[facts.status].some((step) => mayTake(step, { ...facts, dueAt: null }, participant))

/** The people who sit in a town's office today. */
export interface TownOfficers {
  readonly town: string
  readonly accountIds: readonly string[]
}

const NO_COMMENDATION: Condition<'Observation'> = { column: 'kind', differs: 'COMMENDATION' }

/** It is about the town's office, or somebody who sits there now. */
const townIsSubject = (range: CodeRange, officers: readonly TownOfficers[]): Condition<'Observation'> => ({
  anyOf: [
    [{ column: 'subjectOffice', equals: 'TOWN_OFFICE' }],
    [{ column: 'foundOffice', equals: 'TOWN_OFFICE' }],
    ...officers
      .filter(({ town }) => inRange(range, town))
      .map(({ town, accountIds }): Conditions => [withinTerritory('regionCode', rangeOfCode(town)), { anyOf: [[{ column: 'cadreId', in: accountIds }], [{ column: 'foundCadreId', in: accountIds }]] }]),
  ],
})

/**
 * {@link waitsFor} as a condition on the rows in a viewer's scope, which leaves out what is about the viewer already.
 * @param officers of each town in the territories of the viewer's posts in offices
 */
export const waitingConditions = ({ viewer: { accountId }, grants }: Pick<Access, 'viewer' | 'grants'>, officers: readonly TownOfficers[], today: Day): Conditions => {
  const reporter: Condition<'Observation'> = { column: 'reporterId', equals: accountId }
  const itself: Conditions = [{ column: 'leadId', equals: null }, { column: 'foundCadreId', differs: accountId }]
  const apart: Condition<'Observation'> = { lacks: 'ProjectCadre', on: ['projectId', 'projectId'], where: [{ column: 'accountId', equals: accountId }, ...inForceOn(today)] }
  /** Of the office: triage, then assignment, or the thanks for a commendation, which its reporter gives whatever project it is about. */
  const offices: Conditions = [...itself, { anyOf: [[{ column: 'status', in: ['SUBMITTED', 'TRIAGED'] }, apart], [{ column: 'status', equals: 'TRIAGED' }, { column: 'kind', equals: 'COMMENDATION' }, reporter]] }]
  const reachedBy = (permission: Permission): Condition<'Observation'> => ({
    anyOf: grants.flatMap((grant) => {
      const scope = roleHolds(grant.role, permission) ? observationScope.roles[grant.role](grant) : null
      return scope === null ? [] : [scope]
    }),
  })
  return [
    { column: 'status', in: OPEN_STATUSES },
    {
      anyOf: [
        ...grants.flatMap(({ role, range }): Conditions[] => {
          if (range === null) return []
          const own = withinTerritory<'Observation'>('regionCode', range)
          if (role === 'TOWN_OFFICE') return [[own, ...offices, { not: [townIsSubject(range, officers)] }]]
          if (role !== 'BANNER_OFFICE') return []
          return [
            [own, ...offices, townIsSubject(range, officers)],
            [own, ...itself, apart, { anyOf: [[{ column: 'status', equals: 'RECTIFYING' }], [{ column: 'status', in: ['VERIFIED', 'UNFOUNDED'] }, NO_COMMENDATION]] }],
          ]
        }),
        [{ column: 'handlerId', equals: accountId }, ...itself, { anyOf: [[{ column: 'status', equals: 'CONFIRMED' }], [{ column: 'status', equals: 'ASSIGNED' }, apart]] }, reachedBy('observation.handle')],
        [reporter, { column: 'status', in: ['VERIFIED', 'UNFOUNDED'] }, NO_COMMENDATION, reachedBy('observation.close')],
      ],
    },
  ]
}
