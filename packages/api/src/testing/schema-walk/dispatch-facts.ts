import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { other } from './inhabitants.js'

const CITY = '150500000000'
const SENT = { createdAt: '2015-01-01 00:00:00.000', contentHash: 'none' }

/** Bodies kept by the city, by two banners and by another city. */
export const sendingUnits = (): Row<'SendingUnit'>[] =>
  [CITY, '150524000000', '150525000000', '150525000000', '159999000000'].map((regionCode, n) => ({ id: idOf('unit', n), regionCode, name: `单位${n}`, unitType: pick(['STATE_ORGAN', 'UNIVERSITY'], n), unitLevel: pick(['CITY', 'BANNER', 'CENTRAL'], n), ...SENT }))

/** Every place is looked after by a body, one of them no longer. */
export const assistances = (villages: readonly string[]): Row<'DesignatedAssistance'>[] =>
  [...villages, '150525000000', '150525100000'].map((regionCode, n) => ({ id: idOf('assistance', n), regionCode, sendingUnitId: idOf('unit', n % 5), level: pick(['CENTRAL', 'PROVINCIAL', 'CITY'], n), kind: n % 4 === 3 ? null : pick(['PAIRED', 'DESIGNATED', 'ENTERPRISE'], n), startedOn: '2014-01-01', endedOn: n === 1 ? '2015-06-30' : n === 3 ? '2016-06-30' : null, note: n % 2 === 0 ? '帮建水井' : null, ...SENT }))

/** A courtyard project in every village, of each kind by turns; one with its yield not known yet. */
export const courtyardProjects = (villages: readonly string[]): Row<'CourtyardProject'>[] =>
  villages.map((regionCode, n) => ({ id: idOf('courtyard', n), regionCode, year: 2015, kind: pick(['BREEDING', 'GROWING', 'TOURISM'], n), model: pick(['SMALL_SCALE_LARGE_GROUP', 'MOUNTAIN_AND_SAND', 'RURAL_TOURISM'], n), investment: 1_000_000 + n, households: 10 + n, yearYield: n === 2 ? null : 200_000, version: 1, savedBy: null, savedAt: '2015-12-01 00:00:00.000' }))

/** Members of every village's team, one of whom has left, and the other campaign. */
export const dispatches = (villages: readonly string[]): Row<'Dispatch'>[] =>
  villages.flatMap((regionCode, v) =>
    [0, 1, 2].map((n): Row<'Dispatch'> => {
      const team = n < 2
      return {
        id: idOf('dispatch', `${v} ${n}`), campaign: team ? 'WORK_TEAM' : 'GRASSROOTS', teamId: team ? idOf('team', v) : null, regionCode, accountId: n === 0 ? other(v) : null, name: `队员${v}${n}`, sendingUnitId: idOf('unit', v % 5),
        sendingUnit: `单位${v % 5}`, post: '科员', rank: 'SECTION_MEMBER', phone: `1200000${1000 + v * 10 + n}`, startedOn: n === 0 ? '2014-01-01' : '2014-08-01', endedOn: n === 1 && v % 3 !== 2 ? '2015-06-30' : null,
        endKind: n === 1 && v % 3 !== 2 ? 'RECALL' : null, endReason: n === 1 && v % 3 !== 2 ? '不能胜任' : null, ...SENT,
      }
    }),
  )

/** Of each kind one in every village, by the walker and others. */
export const activities = (villages: readonly string[], me: string): Row<'Activity'>[] =>
  villages.flatMap((regionCode, v) =>
    (['FACE_TO_FACE', 'TECH_ADVICE', 'RELIEF_DAY'] as const).map((kind, n): Row<'Activity'> => ({
      id: idOf('activity', `${v} ${n}`), kind, regionCode, householdId: n === 0 ? idOf('household', v * 3) : null, accountId: (v + n) % 3 === 1 ? me : other(v), heldOn: `201${4 + (v % 2)}-10-17`, title: `活动${v}${n}`, text: '送技术',
      incomeEffect: n === 0 ? 10_000 + v : null, participants: 10 + n, donation: n === 2 ? 5_000 : null, recordedAt: '2015-10-18 00:00:00.000', contentHash: 'none',
    })),
  )
