import type { Condition } from '../../data/condition.js'
import type { OrderTerm } from '../../data/keyset.js'
import type { ColumnOf } from '../../data/table.js'
import { badInput } from '../../graphql/errors.js'
import { checkText } from '../../text/plain-text.js'
import { yearOfDay } from '../../time/business-day.js'
import type { EntitlementKind } from '../entitlement/entitlement-rules.js'
import { runningOnProject } from '../measure/running-measure.js'
import { inRegion } from '../region/region-condition.js'
import { POOR_STATUSES } from './household-codes.js'
import type { HouseholdFilter, HouseholdGap, HouseholdOrder } from './household-input.js'
import { readHouseholdNumber } from './household-number.js'
import { mayBeSaid } from '../../text/said-text.js'

type Conditions = Condition<'Household'>[]

const LONGEST_NAME = 60

/** A section-level leader is in charge on the day (C-3). */
export const cadreInForce = (today: string): Conditions => [
  { column: 'cadreAccountId', notNull: true },
  { column: 'cadreStartedOn', atMost: today },
  { anyOf: [[{ column: 'cadreEndedOn', equals: null }], [{ column: 'cadreEndedOn', from: today }]] },
]

const noCadreInForce = (today: string): Conditions => [
  { anyOf: [[{ column: 'cadreAccountId', equals: null }], [{ column: 'cadreStartedOn', equals: null }], [{ column: 'cadreStartedOn', above: today }], [{ column: 'cadreEndedOn', below: today }]] },
]

/** The four links of R-9: who, cause, measure, cadre. */
const targetingComplete = (today: string): Conditions => [{ column: 'size', above: 0 }, { column: 'mainCause', notNull: true }, { column: 'measureCount', above: 0 }, ...cadreInForce(today)]

const targetingIncomplete = (today: string): Conditions => [
  { anyOf: [[{ column: 'size', atMost: 0 }], [{ column: 'mainCause', equals: null }], [{ column: 'measureCount', atMost: 0 }], noCadreInForce(today)] },
]

const traceGap = (gap: HouseholdGap, today: string): Conditions => {
  switch (gap) {
    case 'NO_CAUSE':
      return [{ column: 'mainCause', equals: null }]
    case 'NO_PLAN':
      return [{ anyOf: [[{ column: 'plansInForce', atMost: 0 }], [{ column: 'planEndYear', below: yearOfDay(today) }]] }]
    case 'NO_MEASURE':
      return [{ column: 'measuresInForce', atMost: 0 }]
    case 'NO_PROJECT':
      return [{ column: 'projectMeasures', atMost: 0 }]
    case 'NO_CADRE':
      return noCadreInForce(today)
    case 'NO_EFFECT':
      return [{ column: 'confirmedResults', atMost: 0 }]
    case 'TRACE_INCOMPLETE':
      return [{ anyOf: [[{ column: 'mainCause', equals: null }], [{ column: 'measuresInForce', atMost: 0 }], [{ column: 'projectMeasures', atMost: 0 }], noCadreInForce(today)] }]
    case 'MEASURE_ON_CANCELLED':
      return [{ column: 'measuresInForce', above: 0 }]
  }
}

/** On the roster of the year and without all of it. Who may not read a household's economy may not ask by it either: the count of measures is hidden from them with it. */
const entitlementDue = (kind: EntitlementKind, today: string): Conditions => [
  { exists: 'Entitlement', on: ['householdId', 'id'], where: [{ column: 'year', equals: yearOfDay(today) }, { column: 'kind', equals: kind }, { column: 'status', equals: 'DUE' }] },
  { reads: 'measureCount' },
]

/** Not reached by a project that is still to take households. Asked like the counts of measures, which tell the same. */
const notOnProject = (project: string): Conditions => [{ lacks: 'Measure', on: ['householdId', 'id'], where: runningOnProject(project) }, { reads: 'projectMeasures' }]

const nameCondition = (text: string): Conditions => {
  if (checkText(text, { min: 0, max: LONGEST_NAME }) !== null) {
    throw badInput(mayBeSaid({ zh: '姓名筛选', en: 'A name to search for' }, LONGEST_NAME))
  }
  const part = text.trim()
  return part === '' ? [] : [{ column: 'headName', contains: part }]
}

/** A household by its number (contract, "Numbers"): whole, or the running number alone, which is one household of each village in scope. What is no number finds nothing. */
const numberConditions = (text: string): Conditions => {
  if (text.trim() === '') return []
  const number = readHouseholdNumber(text)
  if (number === null) return [{ never: true }]
  return number.village === null ? [{ column: 'number', endsWith: `-${number.serial}` }] : [{ column: 'number', equals: `${number.village}-${number.serial}` }]
}

/** The day of the exit lies in the calendar year, by which targets are set (F-21). A year that is none finds nothing. */
const exitedInYear = (year: number): Conditions =>
  year >= 1000 && year <= 9999 ? [{ column: 'exitedOn', from: `${year}-01-01`, atMost: `${year}-12-31` }] : [{ never: true }]

/** Gaps count among the still poor (7.8), unless the filter names statuses itself. */
const asksForGap = (filter: HouseholdFilter): boolean => filter.withoutCadre === true || typeof filter.notVisitedSince === 'string' || typeof filter.targetingIncomplete === 'boolean' || typeof filter.traceGap === 'string'

/** The filter as conditions, joined by AND beside the scope. An unknown region finds nothing; a blank name narrows nothing. */
export const householdConditions = (filter: HouseholdFilter | null | undefined, today: string): Conditions => {
  if (filter === null || filter === undefined) return []
  const conditions: Conditions = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.status)) conditions.push({ column: 'status', in: filter.status })
  else if (typeof filter.exitedIn === 'number') conditions.push({ column: 'status', equals: 'EXITED' })
  else if (filter.traceGap === 'MEASURE_ON_CANCELLED') conditions.push({ column: 'status', equals: 'CANCELLED' })
  else if (asksForGap(filter)) conditions.push({ column: 'status', in: POOR_STATUSES })
  if (Array.isArray(filter.mainCause)) conditions.push({ column: 'mainCause', in: filter.mainCause })
  if (typeof filter.nameContains === 'string') conditions.push(...nameCondition(filter.nameContains))
  if (typeof filter.number === 'string') conditions.push(...numberConditions(filter.number))
  if (typeof filter.exitedIn === 'number') conditions.push(...exitedInYear(filter.exitedIn))
  if (typeof filter.responsibleCadre === 'string') conditions.push({ column: 'cadreAccountId', equals: filter.responsibleCadre }, ...cadreInForce(today))
  if (typeof filter.withoutCadre === 'boolean') conditions.push(...(filter.withoutCadre ? noCadreInForce(today) : cadreInForce(today)))
  if (typeof filter.notVisitedSince === 'string') conditions.push({ anyOf: [[{ column: 'lastVisitedOn', equals: null }], [{ column: 'lastVisitedOn', below: filter.notVisitedSince }]] })
  if (typeof filter.targetingIncomplete === 'boolean') conditions.push(...(filter.targetingIncomplete ? targetingIncomplete(today) : targetingComplete(today)))
  if (typeof filter.traceGap === 'string') conditions.push(...traceGap(filter.traceGap, today))
  if (typeof filter.notOnProject === 'string') conditions.push(...notOnProject(filter.notOnProject))
  if (typeof filter.entitlementDue === 'string') conditions.push(...entitlementDue(filter.entitlementDue, today))
  return conditions
}

type Order = readonly (OrderTerm & { readonly column: ColumnOf<'Household'> })[]

/** The order's columns; the last one is unique, so that a page has an exact end. */
export const HOUSEHOLD_ORDERS = {
  // A number begins with its village code: both together follow the index of the territory.
  NUMBER_ASC: [{ column: 'regionCode' }, { column: 'number' }],
  NET_INCOME_ASC: [{ column: 'netIncome' }, { column: 'id' }],
  NET_INCOME_DESC: [{ column: 'netIncome', descending: true }, { column: 'id', descending: true }],
  HEAD_NAME_ASC: [{ column: 'headName' }, { column: 'id' }],
  // Whoever was never visited comes first.
  LAST_VISIT_ASC: [{ column: 'lastVisitedOn' }, { column: 'id' }],
  IDENTIFIED_ON_DESC: [{ column: 'identifiedOn', descending: true }, { column: 'id', descending: true }],
} as const satisfies Record<HouseholdOrder, Order>
