import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { householdId, other } from './inhabitants.js'

/** Exit tests of every village, and of three banners, one of them of the first step (T-4). */
export const exitTests = (villages: readonly string[]): Row<'ExitTest'>[] => {
  const row = (n: number, regionCode: string, figures: Row<'ExitTest'>['figures'], faults: Row<'ExitTest'>['faults']): Row<'ExitTest'> => ({
    id: idOf('exit test', n), regionCode, ruleSet: 'EXIT_WEST_2014', figures, registered: n % 3 === 0 ? null : [{ figure: 'INCIDENCE', value: 1.25, source: 'REGISTER_AND_FILE', year: 2014, villagesMissing: 0 }], faults, passed: faults.length === 0, testedOn: '2015-12-10', testedAt: `2015-12-10 0${n % 10}:00:00.000`, testedBy: other(n), contentHash: 'none',
  })
  return [
    ...villages.map((village, n) => row(n, village, { village: { poor: n + 20, population: 1_000, conditions: ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME'] } }, n % 2 === 0 ? [] : ['INCIDENCE'])),
    ...['150524000000', '150525000000', '150526000000'].map((banner, n) => row(20 + n, banner, { banner: { incidence: 2.1, wrongExit: 0.5, omission: 2, approval: 91, incomeGrowthAboveMean: true, servicesNearMean: true } }, ['OMISSION'])),
  ]
}

const DRAWN_FROM = ['150524000000', '150525000000', '159999000000']

/** A draw of two banners, and of one in another city. */
export const lookBacks = (): Row<'LookBack'>[] =>
  DRAWN_FROM.map((regionCode, n) => ({ id: idOf('look-back', n), regionCode, seed: `种子${n}`, perStratum: 1, householdCount: 3, drawnOn: '2015-12-05', drawnAt: `2015-12-05 0${n}:00:00.000`, drawnBy: other(n), contentHash: 'none' }))

/** Their households in the villages of each, and one that never was on the register. */
export const lookedAt = (villages: readonly string[]): Row<'LookBackHousehold'>[] =>
  villages.flatMap((regionCode, v): Row<'LookBackHousehold'>[] => {
    const draw = DRAWN_FROM.findIndex((code) => regionCode.startsWith(code.slice(0, 6)))
    if (draw < 0) return []
    const base = { lookBackId: idOf('look-back', draw), regionCode }
    const looked = { finding: pick(['RIGHT', 'WRONGLY_IDENTIFIED'] as const, v), note: '入户查看', inspectedBy: other(v), inspectedOn: '2015-12-06' }
    const waiting = { finding: null, note: null, inspectedBy: null, inspectedOn: null }
    return [
      { ...base, ...looked, id: idOf('looked at', `${v} 0`), householdId: householdId(v, 0), headName: null, stratum: 'POOR' },
      { ...base, ...waiting, id: idOf('looked at', `${v} 1`), householdId: householdId(v, 1), headName: null, stratum: 'EXITED' },
      { ...base, ...looked, finding: 'OMITTED', id: idOf('looked at', `${v} 2`), householdId: null, headName: '那日苏', stratum: 'ORDINARY' },
    ]
  })
