import type { Row } from '../../data/entities.js'
import type { MeasureCategory } from '../measure/measure.entity.js'
import { NONE } from './inspection-codes.js'
import type { InspectionStratum, Registered } from './inspection-codes.js'
import { INCOME_BANDS } from './inspection-rule-sets.js'
import { visitBandOf } from './last-visit.js'

/** What of a household's file the questions are about. Money in fen. */
export interface InspectedFile extends Pick<Row<'Household'>, 'status' | 'size' | 'mainCause' | 'netIncome' | 'living'> {
  /** Who answers for it, and the last visit of that person: of others the household is not asked. */
  readonly cadreId: string | null
  readonly cadreVisitedOn: string | null
}

/** The stratum of a household on the register. */
export const stratumOfStatus = (status: Row<'Household'>['status']): InspectionStratum => (status === 'EXITED' ? 'EXITED' : 'POOR')

const flag = (value: boolean | null): readonly string[] | null => (value === null ? null : [value ? 'YES' : 'NO'])

/**
 * What the register says on a day, in the codes in which the questions are answered. It is kept with the draw: a file that is
 * put right after somebody learnt of the inspection does not make the difference vanish.
 */
export const registeredAnswers = ({ status, size, mainCause, netIncome, living, cadreId, cadreVisitedOn }: InspectedFile, measures: readonly MeasureCategory[], today: string): Registered => {
  const danger = living?.dangerHouse
  const water = living?.waterSafe
  return {
    STATUS: [stratumOfStatus(status) === 'POOR' ? 'POOR' : 'NOT_POOR'],
    MEMBERS: [String(size)],
    MAIN_CAUSE: mainCause === null ? null : [mainCause],
    INCOME: netIncome === null ? null : [INCOME_BANDS.findLast(({ from }) => netIncome >= from)?.code ?? INCOME_BANDS[0].code],
    LAST_VISIT: cadreId === null ? null : [visitBandOf(cadreVisitedOn, today)],
    MEASURES: measures.length === 0 ? [NONE] : [...new Set(measures)].toSorted(),
    WATER: flag(typeof water === 'boolean' ? water : null),
    HOUSE: flag(typeof danger === 'string' ? danger === 'NONE' : null),
  }
}
