import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { columnsFor } from '../../graphql/selection.js'
import { disputedBy } from '../outcome-dispute/dispute-queue.js'
import { linesAsRead, readAsDisputed, readsAsEnterprise } from '../outcome-dispute/lines-for-enterprise.js'
import { inRegion } from '../region/region-condition.js'
import type { OutcomeReportFilter } from './outcome-report-input.js'

/** A report with the columns that were asked for. */
export type ReportRow = Row<'OutcomeReport'>
/** One line of a report; by whose code its household judged it, nobody reads. */
export type OutcomeRow = Omit<Row<'HouseholdOutcome'>, 'codeIssuedBy'>

type Columns = readonly ColumnOf<'OutcomeReport'>[]

const STANDING = ['status', 'submittedBy', 'confirmedBy', 'reverses', 'reversedBy'] as const satisfies Columns
const REPORT_COLUMNS = {
  number: ['number'],
  period: ['period'],
  status: ['status'],
  submittedAt: ['submittedAt'],
  confirmedAt: ['confirmedAt'],
  decidedAt: ['decidedAt'],
  total: ['total'],
  confirmedTotal: ['confirmedTotal'],
  returnReason: ['returnReason'],
  nothingPaid: ['nothingPaid'],
  note: ['note'],
  reverses: ['reverses'],
  corrects: ['period', 'submittedAt', 'reverses'],
  reversed: ['reversedBy'],
  submittedBy: ['submittedBy'],
  confirmedBy: ['confirmedBy'],
  approvedBy: ['status', 'decidedBy'],
  returnedBy: ['status', 'decidedBy'],
  viewerCan: STANDING,
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'linkageId', 'regionCode', 'enterpriseId'] as const satisfies Columns

/** All columns that fields of OutcomeReport show. */
export const EVERY_REPORT_COLUMN = [
  'id', 'number', 'linkageId', 'enterpriseId', 'regionCode', 'period', 'status', 'reverses', 'reversedBy', 'total', 'confirmedTotal', 'note',
  'submittedAt', 'submittedBy', 'confirmedBy', 'confirmedAt', 'decidedBy', 'decidedAt', 'returnReason', 'nothingPaid',
] as const satisfies Columns

/** The columns that the selected fields of OutcomeReport need. */
export const reportColumns = (selected: ReadonlySet<string>): Columns => columnsFor<ColumnOf<'OutcomeReport'>>(selected, REPORT_COLUMNS, ALWAYS)

const LINE_COLUMNS = ['id', 'reportId', 'householdId', 'enterpriseId', 'regionCode', 'line', 'amount', 'months', 'quantity', 'unit', 'findings', 'reason', 'confirmation', 'confirmedBy', 'disputeReason'] as const satisfies readonly ColumnOf<'HouseholdOutcome'>[]

const conditionsOf = (access: Access, filter: OutcomeReportFilter, today: string): Condition<'OutcomeReport'>[] => {
  const conditions: Condition<'OutcomeReport'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (typeof filter.period === 'string') conditions.push({ column: 'period', equals: filter.period })
  if (typeof filter.linkage === 'string') conditions.push({ column: 'linkageId', equals: filter.linkage })
  if (typeof filter.disputed === 'string') conditions.push(disputedBy(access, filter.disputed, today))
  return conditions
}

/** Reads outcome reports within the viewer's scope. */
export class OutcomeReportService {
  constructor(private readonly core: Core) {}

  /** One page of the reports in scope, the latest submitted first. */
  async page(
    access: Access,
    request: { readonly filter: OutcomeReportFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<ReportRow>> {
    return rowsOf(this.core, 'OutcomeReport', access).connection({
      columns: request.columns,
      where: conditionsOf(access, request.filter ?? {}, this.core.clock.today()),
      orderBy: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The report, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<ReportRow | null> {
    return rowsOf(this.core, 'OutcomeReport', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The report that a parent row names; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<ReportRow | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, ReportRow>> => {
      const rows = await rowsOf(this.core, 'OutcomeReport', access).findMany({ columns, where: [{ column: 'id', in: ids }] })
      return new Map(rows.map((row) => [row.id, row]))
    }
    return batched<ReportRow | null>(access, `report ${columns.join()}`, id, load, null)
  }

  /** The report of the same linkage and quarter that was returned before this one, the last of them; null for none, and of a reversal. Those of siblings are read in one statement. */
  async corrected(access: Access, { id, linkageId, period, submittedAt, reverses }: Pick<ReportRow, 'id' | 'linkageId' | 'period' | 'submittedAt' | 'reverses'>, columns: Columns): Promise<ReportRow | null> {
    if (reverses !== null) return null
    const load = async (linkages: readonly string[]): Promise<Map<string, ReportRow[]>> => {
      const rows = await rowsOf(this.core, 'OutcomeReport', access).findMany({ columns: [...new Set([...columns, 'period', 'submittedAt'] as const)], where: [{ column: 'linkageId', in: linkages }, { column: 'status', equals: 'RETURNED' }, { column: 'reverses', equals: null }] })
      return Map.groupBy(rows, (row) => row.linkageId)
    }
    const returned = await batched<readonly ReportRow[]>(access, `returned of linkage ${columns.join()}`, linkageId, load, [])
    return returned.filter((row) => row.id !== id && row.period === period && row.submittedAt <= submittedAt).toSorted((one, other) => other.submittedAt.localeCompare(one.submittedAt) || other.id.localeCompare(one.id))[0] ?? null
  }

  /** The confirmed sum of a report of which the viewer sees every line, fen: for the enterprise without the lines that it reads as disputed, those of sibling reports in one statement. */
  async confirmedTotal(access: Access, { id, confirmedTotal }: Pick<ReportRow, 'id' | 'confirmedTotal'>): Promise<number> {
    return readsAsEnterprise(access) ? confirmedTotal - (await batched<number>(access, 'read as disputed', id, (ids) => readAsDisputed(this.core, access, ids), 0)) : confirmedTotal
  }

  /** The lines of a report in their order; a section-level leader's own households only, and an enterprise's as it may read them. */
  async outcomes(access: Access, reportId: string): Promise<OutcomeRow[]> {
    const load = async (ids: readonly string[]): Promise<Map<string, OutcomeRow[]>> => {
      const lines = await rowsOf(this.core, 'HouseholdOutcome', access).findByParents({ parent: 'reportId', parentIds: ids, columns: LINE_COLUMNS, orderBy: [{ column: 'line' }] })
      return Map.groupBy(await linesAsRead(this.core, access, [...lines.values()].flat()), ({ reportId }) => reportId)
    }
    return batched<OutcomeRow[]>(access, 'outcomes', reportId, load, [])
  }
}
