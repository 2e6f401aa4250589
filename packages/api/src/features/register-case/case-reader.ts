import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { onDays } from '../../graphql/day-range.js'
import { columnsFor } from '../../graphql/selection.js'
import { inRegion } from '../region/region-condition.js'
import type { RegisterCaseFilter } from './case-input.js'

/** A case with the columns that were asked for. */
export type CaseRow = Row<'RegisterCase'>

type Columns = readonly ColumnOf<'RegisterCase'>[]

/** What a case's standing is worked out from. */
const STANDING = ['kind', 'status', 'ruleSet', 'content', 'acts', 'openedBy', 'regionCode'] as const satisfies Columns
const CASE_COLUMNS = {
  number: ['number'],
  version: ['version'],
  kind: ['kind'],
  status: ['status'],
  ruleSet: ['ruleSet'],
  headName: ['headName'],
  size: ['size'],
  reason: ['reason'],
  waitingFor: ['waitingFor'],
  waitsFrom: ['waitsFrom'],
  decideBy: ['decideBy'],
  overdue: ['decideBy'],
  followUpUntil: ['followUpUntil'],
  riskEndedOn: ['riskEndedOn'],
  openedOn: ['openedOn'],
  openedBy: ['openedBy'],
  household: ['householdId'],
  members: ['content'],
  groupName: ['content'],
  attribute: ['content'],
  mainCause: ['content'],
  ground: ['content'],
  monitoringType: ['content'],
  channel: ['content'],
  eliminates: ['content'],
  statedIncome: ['content'],
  acts: STANDING,
  notices: STANDING,
  objections: STANDING,
  flags: STANDING,
  items: STANDING,
  checkedIncome: STANDING,
  rules: ['kind', 'ruleSet'],
  incomeYears: ['openedOn'],
  whoMustVerify: ['kind', 'ruleSet'],
  viewerCan: STANDING,
  viewerCanRevise: STANDING,
  viewerLeavesReviewTo: STANDING,
  viewerCanEndRisk: ['householdId', 'status', 'riskEndedOn'],
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode'] as const satisfies Columns

/** Every column that a field of RegisterCase may need. */
export const EVERY_CASE_COLUMN: Columns = [...new Set([...ALWAYS, ...Object.values(CASE_COLUMNS).flat()])]

/** The columns that the selected fields of RegisterCase need. */
export const caseColumns = (selected: ReadonlySet<string>): Columns => columnsFor<ColumnOf<'RegisterCase'>>(selected, CASE_COLUMNS, ALWAYS)

const conditionsOf = (filter: RegisterCaseFilter, today: string, accountId: string): Condition<'RegisterCase'>[] => {
  const conditions: Condition<'RegisterCase'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (typeof filter.household === 'string') conditions.push({ column: 'householdId', equals: filter.household })
  if (Array.isArray(filter.kind)) conditions.push({ column: 'kind', in: filter.kind })
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (Array.isArray(filter.waitingFor)) conditions.push({ column: 'waitingFor', in: filter.waitingFor })
  if (filter.due === true) conditions.push({ column: 'waitsFrom', atMost: today })
  if (filter.due === false) conditions.push({ anyOf: [[{ column: 'waitsFrom', equals: null }], [{ column: 'waitsFrom', above: today }]] })
  if (filter.waitsFrom != null) conditions.push(onDays('waitsFrom', filter.waitsFrom))
  if (filter.mayAct === true) conditions.push({ column: 'barredAccounts', containsNot: accountId })
  if (filter.mayAct === false) conditions.push({ column: 'barredAccounts', contains: accountId })
  if (filter.overdue === true) conditions.push({ column: 'decideBy', below: today })
  if (filter.overdue === false) conditions.push({ anyOf: [[{ column: 'decideBy', equals: null }], [{ column: 'decideBy', from: today }]] })
  if (filter.followUp === true) conditions.push({ column: 'followUpUntil', notNull: true })
  if (filter.followUp === false) conditions.push({ column: 'followUpUntil', equals: null })
  return conditions
}

/** Reads cases within the viewer's scope. */
export class CaseReader {
  constructor(private readonly core: Core) {}

  /** One page of the cases in scope, by village and number, the latest first. */
  async page(
    access: Access,
    request: { readonly filter: RegisterCaseFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<CaseRow>> {
    return rowsOf(this.core, 'RegisterCase', access).connection({
      columns: request.columns,
      where: conditionsOf(request.filter ?? {}, this.core.clock.today(), access.viewer.accountId),
      orderBy: [{ column: 'openedAt', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The case, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<CaseRow | null> {
    return rowsOf(this.core, 'RegisterCase', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** A case that another row names; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<CaseRow | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, CaseRow>> => {
      const rows = await rowsOf(this.core, 'RegisterCase', access).findMany({ columns, where: [{ column: 'id', in: ids }] })
      return new Map(rows.map((row) => [row.id, row]))
    }
    return batched<CaseRow | null>(access, `case ${columns.join()}`, id, load, null)
  }
}
