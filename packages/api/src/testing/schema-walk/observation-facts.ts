import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { HOUSEHOLDS_PER_VILLAGE, WALKER, householdId, other } from './inhabitants.js'

const STATUSES = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'DECLINED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const
const OBSERVATIONS_PER_VILLAGE = 5
const PROJECTS_PER_VILLAGE = 2

/** What inspections found: in every other village, by the walker or somebody else. */
const isOfInspection = (village: number, n: number): boolean => village % 2 === 1 && (n === 2 || n === 3)

/** Of each village some: about a household or none, about the walker, about the town's office, by the walker, handled by the walker, anonymous. */
export const observations = (villages: readonly string[]): Row<'Observation'>[] =>
  villages.flatMap((regionCode, v) =>
    Array.from({ length: OBSERVATIONS_PER_VILLAGE }, (_, o): Row<'Observation'> => {
      const n = v * OBSERVATIONS_PER_VILLAGE + o
      const status = n % 13 === 12 ? 'TRIAGED' : pick(STATUSES, n)
      const assigned = !['SUBMITTED', 'TRIAGED', 'DECLINED'].includes(status)
      const ended = status === 'CLOSED' || status === 'DECLINED'
      return {
        id: idOf('observation', n),
        number: `O${regionCode}-2015-${String(o + 1).padStart(4, '0')}`,
        kind: n % 13 === 12 ? 'COMMENDATION' : pick(['PUBLICITY', 'FUND_USE', 'ENTITLEMENT'], n),
        severity: 'NORMAL',
        status,
        regionCode,
        householdId: o === 4 ? null : householdId(v, o % HOUSEHOLDS_PER_VILLAGE),
        // Of this village or, in the last of each, of the next, whose projects not everybody reads.
        projectId: o % 2 === 0 || o === 3 ? idOf('project', (v + (o === 4 ? 1 : 0)) * PROJECTS_PER_VILLAGE) : null,
        cadreId: o === 1 ? WALKER : o === 2 ? other(n) : null,
        subjectOffice: o >= 2 && (o + v) % 2 === 0 ? 'TOWN_OFFICE' : null,
        // Found of the walker in another's report and in an own one, of others, of somebody of the office.
        foundCadreId: n % 9 === 3 || (o === 3 && v % 3 === 1) ? WALKER : n % 9 === 5 ? other(n) : null,
        foundOffice: n % 9 === 7 ? 'TOWN_OFFICE' : null,
        reporterId: o === 3 ? WALKER : other(n + 3),
        source: o === 2 && v % 2 === 0 ? 'HOUSEHOLD' : isOfInspection(v, o) ? 'INSPECTION' : null,
        anonymous: o === 0 || (o === 3 && !isOfInspection(v, o)),
        // The fourth of a village says what its first does.
        text: `第 ${o === 3 ? n - 3 : n} 件`,
        seenOn: '2015-11-30',
        latitude: o % 2 === 1 ? null : 43 + n / 100,
        longitude: o % 2 === 1 ? null : 121 + n / 100,
        submittedAt: `2015-10-2${n % 9} 02:00:00.000`,
        writtenAt: n % 2 === 0 ? `2015-11-3${n % 2} 01:00:00.000` : null,
        deviceAhead: n % 2 === 0 ? n - 3 : null,
        dueAt: ended ? null : pick(['2015-12-10 15:59:59.999', '2016-01-20 15:59:59.999'], n),
        extendedTo: assigned && n % 4 === 1 ? pick(['2015-12-10 15:59:59.999', '2016-01-20 15:59:59.999'], n) : null,
        escalatedTo: !ended && n % 7 === 2 ? pick(['BANNER', 'CITY'] as const, n) : null,
        leadId: o === 3 && v % 4 === 0 ? idOf('observation', n - 3) : null,
        handlerId: assigned ? (o === 0 && v % 2 === 0 ? WALKER : other(n + 5)) : null,
        score: status === 'CLOSED' || n % 3 === 0 ? 4 : null,
        reopened: n % 6 === 5,
        version: 1,
        contentHash: 'none',
      }
    }),
  )

/** What was done with them. */
export const steps = (rows: readonly Row<'Observation'>[]): Row<'ObservationStep'>[] =>
  rows.flatMap((row, n): Row<'ObservationStep'>[] => [
    { id: idOf('step', `${n} 0`), observationId: row.id, regionCode: row.regionCode, sequence: 0, status: 'SUBMITTED', at: row.submittedAt, accountId: row.anonymous ? null : row.reporterId, comment: null, extendedTo: null },
    { id: idOf('step', `${n} 1`), observationId: row.id, regionCode: row.regionCode, sequence: 1, status: 'TRIAGED', at: '2015-11-02 02:00:00.000', accountId: other(n + 1), comment: '已受理', extendedTo: null },
    // Named by somebody else, or by the handler; a prolonged deadline after it names nobody.
    ...(row.handlerId === null ? [] : [{ id: idOf('step', `${n} 2`), observationId: row.id, regionCode: row.regionCode, sequence: 2, status: 'ASSIGNED' as const, at: '2015-11-03 02:00:00.000', accountId: n % 3 === 0 ? row.handlerId : other(n + 1), comment: null, extendedTo: null }]),
    ...(row.extendedTo === null ? [] : [{ id: idOf('step', `${n} 3`), observationId: row.id, regionCode: row.regionCode, sequence: 3, status: 'ASSIGNED' as const, at: '2015-11-04 02:00:00.000', accountId: other(n + 2), comment: '延期', extendedTo: row.extendedTo }]),
    // Some were closed once, with a score, and are looked at again.
    ...(n % 3 === 0 ? [{ id: idOf('step', `${n} 4`), observationId: row.id, regionCode: row.regionCode, sequence: 4, status: 'CLOSED' as const, at: '2015-11-12 02:00:00.000', accountId: other(n + 2), comment: null, extendedTo: null }] : []),
  ])
