import { rolesSeeing } from '../../access/field-matrix.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { scopedWhere } from '../../data/scope.js'
import { confirmationForEnterprise } from './dispute-rules.js'
import { DisputeStatus } from './outcome-dispute-codes.js'

const HEARING = new Set(rolesSeeing('voice'))

/** Where a dispute stands while the enterprise reads a line that the village confirmed as disputed. */
const READ_AS_DISPUTED = Object.values(DisputeStatus).filter((status) => confirmationForEnterprise('CONFIRMED', status) === 'DISPUTED')

/**
 * A line that the village confirmed and that counts in what is told of the enterprise, whoever asks: not while an office looks into it, nor once
 * it was found wrong. The enterprise reads such a line as disputed; a sum that held it would tell that the village had confirmed it,
 * and so that its household objects (ADR 0036).
 */
export const COUNTED_FOR_ENTERPRISE: readonly Condition<'HouseholdOutcome'>[] = [
  { column: 'confirmation', equals: 'CONFIRMED' },
  { lacks: 'OutcomeDispute', on: ['outcomeId', 'id'], where: [{ column: 'handlerId', notNull: true }, { column: 'status', in: READ_AS_DISPUTED }] },
]

/** The same of a line `o` in a statement of its own. */
export const COUNTED_FOR_ENTERPRISE_SQL = `\`o\`.\`confirmation\` = 'CONFIRMED' AND NOT EXISTS (SELECT 1 FROM \`outcome_dispute\` \`d\` WHERE \`d\`.\`outcomeId\` = \`o\`.\`id\` AND \`d\`.\`handlerId\` IS NOT NULL AND \`d\`.\`status\` IN (${READ_AS_DISPUTED.map((status) => `'${status}'`).join(', ')}))`

/** Whether some appointment of a viewer reads reports without reading what households say: as the enterprise. */
export const readsAsEnterprise = (access: Access): boolean => access.grants.some(({ role }) => !HEARING.has(role))

/** The appointments by which a viewer reads what households say, and the others. */
export const byHearing = (access: Access): { readonly hearing: Access; readonly others: Access } => {
  const those = (hears: boolean): Access => ({ ...access, grants: access.grants.filter(({ role }) => HEARING.has(role) === hears) })
  return { hearing: those(true), others: those(false) }
}

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

/**
 * What of the confirmed sums of some reports the viewer reads as disputed, by report, fen: in one statement, however many lines they have. Those that
 * another appointment lets the viewer read as they stand are not among it.
 */
export const readAsDisputed = async (core: Core, access: Access, reportIds: readonly string[]): Promise<Map<string, number>> => {
  const { hearing, others } = byHearing(access)
  return rowsOf(core, 'HouseholdOutcome', access).sumBy('reportId', 'amount', [
    { column: 'reportId', in: reportIds },
    { column: 'confirmation', equals: 'CONFIRMED' },
    { exists: 'OutcomeDispute', on: ['outcomeId', 'id'], where: scopedWhere('OutcomeDispute', others, [{ column: 'status', in: READ_AS_DISPUTED }]) },
    ...(hearing.grants.length === 0 ? [] : [{ lacks: 'OutcomeDispute' as const, on: ['outcomeId', 'id'] as const, where: scopedWhere('OutcomeDispute', hearing, []) }]),
  ])
}
