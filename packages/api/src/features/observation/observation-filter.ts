import type { Role } from '../../access/roles.js'
import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { OrderTerm } from '../../data/keyset.js'
import type { ColumnOf } from '../../data/table.js'
import { withinTerritory } from '../../data/territory-condition.js'
import type { Day } from '../../time/business-day.js'
import { addDays } from '../../time/business-day.js'
import type { StoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import { endOfDay, overdueFrom } from './observation-clock.js'
import type { ObservationStatus } from './observation-codes.js'
import { OPEN_STATUSES } from './observation-figures.js'
import type { ObservationFilter, ObservationOrder } from './observation-input.js'
import { isOpen } from './observation-states.js'
import { waitingConditions } from './observation-waiting.js'
import type { TownOfficers } from './observation-waiting.js'

type Conditions = Condition<'Observation'>[]

/** An observation counts as overdue from the day after its deadline, as the figures of its village do. */
export const overdueCondition = (overdue: boolean, today: Day): Conditions => {
  const yesterdaysEnd = endOfDay(addDays(today, -1))
  return overdue
    ? [{ column: 'status', in: OPEN_STATUSES }, { column: 'dueAt', atMost: yesterdaysEnd }]
    : [{ anyOf: [[{ column: 'status', in: ['CLOSED', 'DECLINED'] }], [{ column: 'dueAt', equals: null }], [{ column: 'dueAt', above: yesterdaysEnd }]] }]
}

/** Whether it is open and the day of its deadline is past; the same rule as the filter's and the figures'. */
export const isOverdueOn = (row: { readonly status: ObservationStatus; readonly dueAt: StoredInstant | null }, today: Day): boolean =>
  isOpen(row.status) && row.dueAt !== null && overdueFrom(row.dueAt) <= today

const WHOLE_NUMBER = /^([OJ]?)(\d{12})-?(\d{4})-?(\d{1,6})$/i
const YEAR_AND_RUNNING_NUMBER = /^(\d{4})-(\d{1,6})$/

const padded = (serial: string | undefined): string => String(Number(serial)).padStart(4, '0')

/** An observation by its number (contract, "Numbers"): whole, or the year and the running number, which is one of each village in scope. */
const numberConditions = (text: string): Conditions => {
  const number = text.trim()
  if (number === '') return []
  const [, letter, village, year, serial] = WHOLE_NUMBER.exec(number) ?? []
  if (village !== undefined) return [{ column: 'number', equals: `${letter === '' || letter === undefined ? 'O' : letter.toUpperCase()}${village}-${year ?? ''}-${padded(serial)}` }]
  const [, ofYear, running] = YEAR_AND_RUNNING_NUMBER.exec(number) ?? []
  return ofYear === undefined ? [{ never: true }] : [{ column: 'number', endsWith: `-${ofYear}-${padded(running)}` }]
}

/** Roles that never read every report of a village: another one that leads the own would tell them that somebody else reported the same. */
export const WITHOUT_VILLAGE: readonly Role[] = ['SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']

/** Of a report that the viewer sees otherwise than by answering for its village, nobody is told that another leads it: it stands for itself (4.1). */
const groupedCondition = (grouped: boolean, { grants }: Pick<Access, 'grants'>): Conditions => {
  const territories = grants.flatMap(({ role, range }) => (WITHOUT_VILLAGE.includes(role) || range === null ? [] : [range]))
  if (territories.length === 0) return grouped ? [] : [{ never: true }]
  const isEverywhere = territories.length === grants.length
  if (!grouped) return [{ column: 'leadId', notNull: true }, ...(isEverywhere ? [] : [{ anyOf: territories.map((range) => [withinTerritory<'Observation'>('regionCode', range)]) }])]
  const outside = territories.map(({ from, below }): Condition<'Observation'> => ({ anyOf: [[{ column: 'regionCode', below: from }], [{ column: 'regionCode', from: below }]] }))
  return isEverywhere ? [{ column: 'leadId', equals: null }] : [{ anyOf: [[{ column: 'leadId', equals: null }], outside] }]
}

/** The filter as conditions, joined by AND beside the scope; `officers` are asked for by whoever asks what waits for the viewer. */
export const observationConditions = (filter: ObservationFilter | null | undefined, today: Day, access: Access, officers: readonly TownOfficers[]): Conditions => {
  if (filter === null || filter === undefined) return []
  const { accountId } = access.viewer
  const conditions: Conditions = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  if (Array.isArray(filter.kind)) conditions.push({ column: 'kind', in: filter.kind })
  if (typeof filter.overdue === 'boolean') conditions.push(...overdueCondition(filter.overdue, today))
  if (Array.isArray(filter.severity)) conditions.push({ column: 'severity', in: filter.severity })
  if (typeof filter.escalated === 'boolean') conditions.push(filter.escalated ? { column: 'escalatedTo', notNull: true } : { column: 'escalatedTo', equals: null })
  if (typeof filter.grouped === 'boolean') conditions.push(...groupedCondition(filter.grouped, access))
  if (typeof filter.mine === 'boolean') conditions.push(filter.mine ? { column: 'reporterId', equals: accountId } : { column: 'reporterId', differs: accountId })
  if (typeof filter.toHandle === 'boolean') {
    const waiting = waitingConditions(access, officers, today)
    conditions.push(...(filter.toHandle ? waiting : [{ not: waiting }]))
  }
  if (typeof filter.project === 'string') conditions.push({ column: 'projectId', equals: filter.project })
  if (typeof filter.number === 'string') conditions.push(...numberConditions(filter.number))
  return conditions
}

type Order = readonly (OrderTerm & { readonly column: ColumnOf<'Observation'> })[]

/** The order's columns; the last one is unique, so that a page has an exact end. Levels and severities happen to stand in the order of their names. */
export const OBSERVATION_ORDERS = {
  SUBMITTED_DESC: [{ column: 'submittedAt', descending: true }, { column: 'id', descending: true }],
  DUE_ASC: [{ column: 'dueAt' }, { column: 'id' }],
  URGENCY: [{ column: 'escalatedTo', descending: true }, { column: 'severity', descending: true }, { column: 'dueAt' }, { column: 'id' }],
} as const satisfies Record<ObservationOrder, Order>
