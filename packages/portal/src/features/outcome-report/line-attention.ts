import type { OutcomeLinePartsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import type { Translate } from '../../ui/text/catalogue'
import { isObjected } from './grid-rows'

/** A line of the report that was returned. */
export type FormerLine = NonNullable<ReportWholeFragment['corrects']>['outcomes'][number]

type Said = Pick<OutcomeLinePartsFragment, 'amount' | 'months' | 'quantity' | 'unit'>
type Found = Pick<OutcomeLinePartsFragment['findings'][number], 'kind'>

/** How many lines whoever sends or judges a report is to look at. */
export interface LineAttention {
  /** Disputed in the report that was returned, as the viewer reads it. */
  readonly disputed: number
  /** Of these, as they were. */
  readonly unchanged: number
  readonly underFloor: number
  readonly unchecked: number
}

/** The lines that were disputed in the report that this one corrects, by household: those of which the viewer reads it. */
export function disputedBefore(report: Pick<ReportWholeFragment, 'corrects'>): ReadonlyMap<string, FormerLine> {
  return new Map((report.corrects?.outcomes ?? []).filter(isObjected).map((line) => [line.household.id, line]))
}

/** Whether a line says what it said before; its reason aside. */
export function isAsBefore(line: Said, former: Said): boolean {
  return line.amount === former.amount && line.months === former.months && line.quantity === former.quantity && line.unit === former.unit
}

/** Counts what is to be looked at; where the former lines are not at hand, as in the grid, what the service found says which are unchanged. */
export function attentionOf(lines: readonly (Said & { readonly household: string; readonly findings: readonly Found[] })[], former: ReadonlyMap<string, FormerLine> = new Map()): LineAttention {
  const finds = (kind: Found['kind']) => lines.filter(({ findings }) => findings.some((found) => found.kind === kind)).length
  const isUnchanged = (line: (typeof lines)[number]): boolean => {
    const before = former.get(line.household)
    return line.findings.some(({ kind }) => kind === 'UNCHANGED_AFTER_DISPUTE') || (before !== undefined && isAsBefore(line, before))
  }
  const unchanged = lines.filter(isUnchanged)
  return { disputed: lines.filter((line) => former.has(line.household) || unchanged.includes(line)).length, unchanged: unchanged.length, underFloor: finds('PRICE_UNDER_FLOOR'), unchecked: finds('PRICE_NOT_CHECKED') }
}

/** What is to be looked at, in sentences; none where there is nothing. */
export function attentionWords({ disputed, unchanged, underFloor, unchecked }: LineAttention, t: Translate): string[] {
  return [
    ...(disputed === 0 ? [] : [t('outcomeReport.attention.disputed', { count: disputed, unchanged })]),
    ...(underFloor === 0 ? [] : [t('outcomeReport.attention.underFloor', { count: underFloor })]),
    ...(unchecked === 0 ? [] : [t('outcomeReport.attention.unchecked', { count: unchecked })]),
  ]
}
