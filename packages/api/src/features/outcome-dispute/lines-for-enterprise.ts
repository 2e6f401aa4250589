import { rolesSeeing } from '../../access/field-matrix.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { confirmationForEnterprise } from './dispute-rules.js'

const HEARING = new Set(rolesSeeing('voice'))

/** Whether some appointment of a viewer reads reports without reading what households say: as the enterprise. */
export const readsAsEnterprise = (access: Access): boolean => access.grants.some(({ role }) => !HEARING.has(role))

/**
 * Lines as the viewer may read them: to the enterprise a line that is looked into reads as disputed, whatever the village said of it.
 * Whoever reads what households say of a line reads it as it stands.
 */
export const linesAsRead = async <Line extends Pick<Row<'HouseholdOutcome'>, 'id' | 'reportId' | 'confirmation'>>(core: Core, access: Access, lines: readonly Line[]): Promise<Line[]> => {
  if (lines.length === 0 || !readsAsEnterprise(access)) return [...lines]
  const disputes = await rowsOf(core, 'OutcomeDispute', access).findMany({ columns: ['outcomeId', 'origin', 'status'], where: [{ column: 'reportId', in: [...new Set(lines.map(({ reportId }) => reportId))] }] })
  // Who raised it is null for whoever reads the dispute as the enterprise alone.
  const masked = new Map(disputes.flatMap(({ outcomeId, origin, status }) => ((origin as string | null) === null ? [[outcomeId, status] as const] : [])))
  return lines.map((line) => ({ ...line, confirmation: confirmationForEnterprise(line.confirmation, masked.get(line.id) ?? null) }))
}
