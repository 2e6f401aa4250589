import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import type { CaseParts } from './case-parts.js'
import { ruleSetOn } from './case-rule-sets.js'

const CASES = new UnscopedTable('RegisterCase', 'whether another case is under way of the household of a case that is already shown')

type Monitored = Pick<Row<'RegisterCase'>, 'id' | 'householdId' | 'regionCode' | 'status' | 'riskEndedOn'>

/** Whether a case is that of a monitored household whose risk lasts. */
export const isRiskLasting = ({ status, riskEndedOn }: Pick<Monitored, 'status' | 'riskEndedOn'>): boolean => status === 'MONITORED' && riskEndedOn === null

/** What may have one case under way at a time: the household, or the monitoring case of a family that is not on the register. */
export const liveSubjectOf = ({ id, householdId }: Pick<Monitored, 'id' | 'householdId'>): string => householdId ?? id

/** Who may open the case that ends the risk of a monitored household (dossier 2.8). */
export class RiskEnding {
  constructor(
    private readonly core: Core,
    private readonly parts: CaseParts,
  ) {}

  /** Whether the viewer may open it today: the risk lasts, today's rules know such a case, none is under way, and the viewer acts for the village. */
  async mayOpen(viewer: Viewer, row: Monitored): Promise<boolean> {
    if (!isRiskLasting(row) || ruleSetOn(this.core.clock.today())?.kinds.RISK_ELIMINATION === undefined) return false
    if (!(await this.parts.levels(viewer, row.regionCode)).has('VILLAGE')) return false
    return !(await batched<boolean>(viewer, 'subjects of cases under way', liveSubjectOf(row), (subjects) => this.underWay(subjects), false))
  }

  private async underWay(subjects: readonly string[]): Promise<Map<string, boolean>> {
    const rows = await CASES.findMany(this.core.database, [{ column: 'liveSubject', in: subjects }])
    return new Map(rows.flatMap(({ liveSubject }) => (liveSubject === null ? [] : [[liveSubject, true] as const])))
  }
}
