import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, other } from './inhabitants.js'

/** What was found of every second report: about its household, the walker, somebody of the town's office, or a project. */
export const findings = (observations: readonly Row<'Observation'>[], projects: readonly Row<'Project'>[]): Row<'Finding'>[] =>
  observations.filter((_, n) => n % 2 === 0).map((row, n): Row<'Finding'> => ({
    id: idOf('finding', n),
    observationId: row.id,
    regionCode: row.regionCode,
    kind: row.kind,
    householdId: row.householdId,
    projectId: n % 3 === 0 ? (projects.find((project) => project.regionCode === row.regionCode)?.id ?? null) : null,
    cadreId: n % 5 === 1 ? WALKER : n % 5 === 2 ? other(n) : row.cadreId,
    subjectOffice: n % 7 === 3 ? 'TOWN_OFFICE' : null,
    found: `查明 ${n}`,
    measure: n % 2 === 0 ? `整改 ${n}` : null,
    state: pick(['OPEN', 'RECTIFYING', 'VERIFIED', 'REOPENED', 'REVOKED'], n),
    handlerId: other(n + 5),
    recordedAt: `2015-12-${String(10 + (n % 9))} 03:00:00.000`,
  }))
