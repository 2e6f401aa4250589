import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { other } from './inhabitants.js'

/** The rosters of the small world: coal for two households of three, a grant for the first member of some, a job here and there; some outstanding of a year before, of whom nothing is outstanding this year. */
export const entitlements = (households: readonly Row<'Household'>[], persons: readonly Row<'Person'>[]): Row<'Entitlement'>[] =>
  households.flatMap(({ id: householdId, regionCode }, n) => {
    const line = (kind: Row<'Entitlement'>['kind'], status: Row<'Entitlement'>['status'], delivered: number, year: number, personId: string | null): Row<'Entitlement'> => ({
      id: idOf('entitlement', `${n} ${kind} ${year}`), claim: `${year} ${kind} ${personId ?? householdId}`, householdId, personId, regionCode, year, kind, status, delivered, deliveredOn: delivered === 0 ? null : `${year}-11-02`,
      note: status === 'WITHDRAWN' ? `不属${n}` : null, version: 1 + (n % 3), accountId: other(n), savedAt: `${year}-11-03 02:00:00.000`, contentHash: `entitlement ${n}`,
    })
    const student = persons.find((person) => person.householdId === householdId)?.id ?? null
    return [
      ...(n % 3 === 2 ? [] : [line('COAL', pick(['DELIVERED', 'DUE'] as const, n), pick([1_000, 500, 0, 0], n), 2015, null)]),
      ...(n % 4 === 1 && student !== null ? [line('STUDENT_GRANT', pick(['DUE', 'DELIVERED'] as const, n >> 2), pick([0, 1_000_000], n >> 2), 2015, student)] : []),
      ...(n % 5 === 3 ? [line('JOB', pick(['WITHDRAWN', 'DUE', 'DELIVERED'] as const, n), pick([0, 0, 1], n), 2015, null)] : []),
      ...(n % 6 === 0 ? [line('COAL', 'DUE', 0, 2014, null)] : []),
    ]
  })
