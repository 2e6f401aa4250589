import type { Condition } from '../../data/condition.js'
import type { Day } from '../../time/business-day.js'
import { addDays } from '../../time/business-day.js'
import type { StoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import { endOfDay, overdueFrom } from './observation-clock.js'
import type { ObservationStatus } from './observation-codes.js'
import { OPEN_STATUSES } from './observation-figures.js'
import type { ObservationFilter } from './observation-input.js'
import { isOpen } from './observation-states.js'

type Conditions = Condition<'Observation'>[]

/** An observation counts as overdue from the day after its deadline, as the figures of its village do. */
const overdueCondition = (overdue: boolean, today: Day): Conditions => {
  const yesterdaysEnd = endOfDay(addDays(today, -1))
  return overdue
    ? [{ column: 'status', in: OPEN_STATUSES }, { column: 'dueAt', atMost: yesterdaysEnd }]
    : [{ anyOf: [[{ column: 'status', in: ['CLOSED', 'DECLINED'] }], [{ column: 'dueAt', equals: null }], [{ column: 'dueAt', above: yesterdaysEnd }]] }]
}

/** Whether it is open and the day of its deadline is past; the same rule as the filter's and the figures'. */
export const isOverdueOn = (row: { readonly status: ObservationStatus; readonly dueAt: StoredInstant | null }, today: Day): boolean =>
  isOpen(row.status) && row.dueAt !== null && overdueFrom(row.dueAt) <= today

/** The filter as conditions, joined by AND beside the scope. */
export const observationConditions = (filter: ObservationFilter | null | undefined, today: Day, accountId: string): Conditions => {
  if (filter === null || filter === undefined) return []
  const conditions: Conditions = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (Array.isArray(filter.kind)) conditions.push({ column: 'kind', in: filter.kind })
  if (typeof filter.overdue === 'boolean') conditions.push(...overdueCondition(filter.overdue, today))
  if (typeof filter.mine === 'boolean') conditions.push(filter.mine ? { column: 'reporterId', equals: accountId } : { column: 'reporterId', differs: accountId })
  return conditions
}
