import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, householdId, other } from './inhabitants.js'

const PEOPLE = [WALKER, ...Array.from({ length: 12 }, (_, n) => other(n))]

/** Trainings of everybody in some village, some of them long ago. */
export const supervisorTrainings = (villages: readonly string[]): Row<'SupervisorTraining'>[] =>
  PEOPLE.flatMap((accountId, n) => villages.map((regionCode, v): Row<'SupervisorTraining'> => ({ id: idOf('training', `${n} ${v}`), sessionId: idOf('session', `${n} ${v}`), regionCode, accountId, heldOn: pick(['2015-06-01', '2014-06-01', '2013-06-01'], n + v), subject: '政策学习', hours: 4, givenBy: '旗扶贫办', recordedBy: other(n), recordedAt: '2015-06-02 00:00:00.000', contentHash: 'none' })))

/** A recognition of everybody in every other village, and in the one that lies in another city. */
export const supervisorRecognitions = (villages: readonly string[]): Row<'SupervisorRecognition'>[] =>
  PEOPLE.flatMap((accountId, n) => villages.filter((_, v) => v % 2 === 0 || v === villages.length - 1).map((regionCode, v): Row<'SupervisorRecognition'> => ({ id: idOf('recognition', `${n} ${v}`), regionCode, accountId, kind: pick(['COMMENDATION_NOTICE', 'MERIT_AWARD'], n), awardedOn: `2015-0${v + 1}-10`, documentNumber: `奈扶〔2015〕${n}号`, reason: '反映问题认真', recordedBy: other(n), recordedAt: '2015-09-02 00:00:00.000', contentHash: 'none' })))

/** Ties of everybody: to the cadre of an own household, and to others as kin, some of them to the first secretary of a village; some ended. */
export const supervisorTies = (): Row<'SupervisorTie'>[] =>
  PEOPLE.flatMap((accountId, n) =>
    ['150524000000', '150525000000', '159999000000'].map((regionCode, b): Row<'SupervisorTie'> => {
      const isKin = (n + b) % 2 === 0
      return { id: idOf('tie', `${n} ${b}`), regionCode, accountId, kind: isKin ? 'KIN_OF_CADRE' : 'OWN_HOUSEHOLD', householdId: isKin ? null : householdId((n + b) % 7, 0), cadreId: isKin ? other((n + b) % 4 === 0 ? 0 : n + b) : null, note: b === 0 ? '表兄' : null, declaredOn: '2015-03-01', declaredAt: `2015-03-0${b + 1} 00:00:00.000`, declaredBy: other(b), endedOn: (n + b) % 5 === 3 ? '2015-10-01' : null, endReason: null, contentHash: 'none' }
    }),
  )
