import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, householdId, other } from './inhabitants.js'

/** Two banners, a town of the second with one of its villages, and another city's. */
const drawnFrom = (villages: readonly string[]): readonly string[] => ['150524000000', '150525000000', `${(villages[1] ?? '').slice(0, 9)}000`, villages[2] ?? '', '159999000000']

/** A draw of each. */
export const inspections = (villages: readonly string[]): Row<'Inspection'>[] =>
  drawnFrom(villages).map((regionCode, n) => ({
    id: idOf('inspection', n), regionCode, title: `核查${n}`, seed: `种子${n}`, size: 5, ruleSet: 'INSPECTION_2014', inspectors: pick(['SUPERVISORS', 'CADRES'], n), dueOn: n % 2 === 0 ? '2015-12-20' : '2016-01-20', drawnOn: '2015-12-05', drawnAt: `2015-12-05 0${n}:00:00.000`, drawnBy: other(n), drawnFrom: n % 2 === 0 ? regionCode : `${regionCode.slice(0, 4)}00000000`, contentHash: 'none',
  }))

const REGISTERED: Row<'InspectionTask'>['registered'] = { STATUS: ['POOR'], MEMBERS: ['2'], MAIN_CAUSE: null, INCOME: ['FROM_2000'], LAST_VISIT: ['WITHIN_QUARTER'], MEASURES: ['INDUSTRY'], WATER: ['YES'], HOUSE: null }
const SAME: NonNullable<Row<'InspectionTask'>['answers']> = { STATUS: ['POOR'], MEMBERS: ['2'], MAIN_CAUSE: ['ILLNESS'], INCOME: ['UNKNOWN'], LAST_VISIT: ['WITHIN_QUARTER'], MEASURES: ['INDUSTRY'], WATER: ['YES'], HOUSE: ['NO'] }

/** Their households in the villages of each: the walker is sent to some, nobody to others; one in three is answered, half of these otherwise than the register. */
export const inspectionTasks = (villages: readonly string[], observations: readonly Row<'Observation'>[]): Row<'InspectionTask'>[] =>
  drawnFrom(villages).flatMap((drawnRegion, draw) =>
    villages.flatMap((regionCode, v) => {
      const stem = drawnRegion.replace(/0+$/, '')
      if (!regionCode.startsWith(stem)) return []
      return [0, 1].map((h): Row<'InspectionTask'> => {
        const n = draw * 20 + v * 2 + h
        const status = pick(['ASSIGNED', 'ANSWERED', 'NOT_MET', 'UNASSIGNED', 'ANSWERED'] as const, n)
        const answered = status === 'ANSWERED'
        const isOther = answered && n % 2 === 0
        const inspectorId = status === 'UNASSIGNED' ? null : n % 3 === 0 || v === 3 ? other(n) : WALKER
        const observation = isOther ? observations.find((each) => each.regionCode === regionCode && each.source === 'INSPECTION') : undefined
        return {
          id: idOf('inspection task', n), inspectionId: idOf('inspection', draw), drawnRegion, regionCode, householdId: householdId(v, h), stratum: pick(['POOR', 'EXITED'], h), ruleSet: 'INSPECTION_2014', registered: REGISTERED,
          cadreId: n % 7 === 1 ? WALKER : other(n), cadreVisitedOn: '2015-10-15', inspectorId, drawnOn: '2015-12-05', dueOn: draw % 2 === 0 ? '2015-12-20' : '2016-01-20', status,
          answers: answered ? { ...SAME, ...(isOther ? { MEMBERS: ['3'] } : {}) } : null, differences: answered ? (isOther ? ['MEMBERS'] : []) : null, note: answered ? '入户查看' : null, seenOn: answered ? '2015-12-10' : null, answeredAt: answered ? '2015-12-10 03:00:00.000' : null, answeredBy: answered ? inspectorId : null,
          observationIds: observation === undefined ? null : [observation.id], answerId: answered ? idOf('answer', n) : null, contentHash: answered ? 'none' : null, missedAnswers: null, version: answered ? 2 : 1,
        }
      })
    }),
  )
