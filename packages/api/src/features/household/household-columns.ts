import type { ColumnOf } from '../../data/table.js'
import { columnsFor } from '../../graphql/selection.js'
import { TRACE_COUNT_COLUMNS } from './household-trace.js'

type Columns = readonly ColumnOf<'Household'>[]

const CADRE = ['cadreAccountId', 'cadreStartedOn', 'cadreEndedOn'] as const satisfies Columns

/** The columns behind each field of the Household type; fields that are read on their own need none. */
const HOUSEHOLD_COLUMNS = {
  number: ['number'],
  version: ['version'],
  group: ['groupName'],
  headName: ['headName'],
  status: ['status'],
  size: ['size'],
  identifiedOn: ['identifiedOn'],
  exitedOn: ['exitedOn'],
  attribute: ['attribute'],
  mainCause: ['mainCause'],
  otherCauses: ['otherCauses'],
  standard: ['standard'],
  living: ['living'],
  incomes: ['standard', 'living'],
  phone: ['phone'],
  lastVisitedOn: ['lastVisitedOn'],
  netIncomePerCapita: ['netIncome'],
  responsibleCadre: CADRE,
  targeting: ['size', 'mainCause', 'measureCount', ...CADRE],
  recommendations: ['mainCause', 'attribute'],
  trace: ['mainCause', ...TRACE_COUNT_COLUMNS, ...CADRE],
  viewerCan: ['status'],
  entitlements: ['status'],
  mergedInto: ['status'],
} as const satisfies Record<string, Columns>

/** Columns that say which appointment covers the household; every read has them. */
const ALWAYS = ['id', 'regionCode'] as const satisfies Columns

/** The columns that the selected fields of Household need. */
export const householdColumns = (selected: ReadonlySet<string>): ColumnOf<'Household'>[] => columnsFor<ColumnOf<'Household'>>(selected, HOUSEHOLD_COLUMNS, ALWAYS)
