import { hasThreeHaves, isPlannedOn } from './household-trace.js'
import type { TraceCounts } from './household-trace.js'
import type { HouseholdTraceType, TargetingType } from './household-type.js'
import type { HouseholdRow } from './household-service.js'

type CadreColumns = Pick<HouseholdRow, 'cadreAccountId' | 'cadreStartedOn' | 'cadreEndedOn'>

/** The section-level leader in charge on the day (C-3); null when nobody is. */
export const cadreOn = (household: CadreColumns, today: string): string | null => {
  const { cadreAccountId, cadreStartedOn, cadreEndedOn } = household
  if (cadreAccountId === null || cadreStartedOn === null || cadreStartedOn > today) return null
  return cadreEndedOn === null || cadreEndedOn >= today ? cadreAccountId : null
}

/** Which of the four links of targeting are there on the day. */
export const targetingOn = (household: CadreColumns & Pick<HouseholdRow, 'size' | 'mainCause' | 'measureCount'>, today: string): TargetingType => {
  const links = { who: household.size > 0, cause: household.mainCause !== null, measure: household.measureCount > 0, cadre: cadreOn(household, today) !== null }
  return { ...links, complete: links.who && links.cause && links.measure && links.cadre }
}

/** What of the trace is there on the day (M-5, C-13; 7.8: complete is cause, measure, project and cadre). */
export const traceOn = (household: CadreColumns & TraceCounts & Pick<HouseholdRow, 'mainCause'>, today: string): HouseholdTraceType => {
  const links = { plan: isPlannedOn(household, today), measure: household.measuresInForce > 0, project: household.projectMeasures > 0, cadre: cadreOn(household, today) !== null, effect: household.confirmedResults > 0 }
  return { ...links, complete: household.mainCause !== null && links.measure && links.project && links.cadre, threeHaves: hasThreeHaves(household, today) }
}
