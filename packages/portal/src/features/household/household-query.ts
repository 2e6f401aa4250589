import type { HouseholdFilter, HouseholdOrder, PovertyCause, PovertyStatus } from '../../gql/household/graphql'

const statuses = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED', 'EXITED', 'CANCELLED'] as const satisfies readonly PovertyStatus[]
const causes = [
  'ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS',
  'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER',
] as const satisfies readonly PovertyCause[]
const orders = ['NUMBER_ASC', 'NET_INCOME_ASC', 'NET_INCOME_DESC', 'HEAD_NAME_ASC', 'IDENTIFIED_ON_DESC'] as const satisfies readonly HouseholdOrder[]

export const householdStatuses: readonly PovertyStatus[] = statuses
export const povertyCauses: readonly PovertyCause[] = causes

/** The conditions of the household list, by the names they have in the address. */
export interface HouseholdConditions {
  readonly region: string | null
  readonly status: readonly PovertyStatus[]
  readonly cause: readonly PovertyCause[]
  readonly name: string
  /** Whole, or the running number in the village alone. */
  readonly number: string
  /** The calendar year of the exit. */
  readonly exitedIn: number | null
  readonly cadre: string | null
  readonly withoutCadre: boolean
  readonly notVisitedSince: string | null
  readonly incomplete: boolean
}

export type ConditionName = keyof HouseholdConditions

/** Reads the address; what it does not understand it leaves out, so that an old or mistyped link still opens. */
export function conditionsOf(parameters: URLSearchParams): HouseholdConditions {
  const year = parameters.get('exitedIn')
  const day = parameters.get('notVisitedSince')
  return {
    region: parameters.get('region'),
    status: namesIn(parameters.get('status'), statuses),
    cause: namesIn(parameters.get('cause'), causes),
    name: parameters.get('name') ?? '',
    number: parameters.get('number') ?? '',
    exitedIn: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    cadre: parameters.get('cadre'),
    withoutCadre: parameters.get('withoutCadre') === '1',
    notVisitedSince: day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    incomplete: parameters.get('incomplete') === '1',
  }
}

/** Writes conditions to an address; those that are open leave no trace. */
export function parametersOf(conditions: HouseholdConditions): URLSearchParams {
  const parameters = new URLSearchParams()
  if (conditions.region !== null) parameters.set('region', conditions.region)
  if (conditions.status.length > 0) parameters.set('status', conditions.status.join(','))
  if (conditions.cause.length > 0) parameters.set('cause', conditions.cause.join(','))
  if (conditions.name !== '') parameters.set('name', conditions.name)
  if (conditions.number !== '') parameters.set('number', conditions.number)
  if (conditions.exitedIn !== null) parameters.set('exitedIn', String(conditions.exitedIn))
  if (conditions.cadre !== null) parameters.set('cadre', conditions.cadre)
  if (conditions.withoutCadre) parameters.set('withoutCadre', '1')
  if (conditions.notVisitedSince !== null) parameters.set('notVisitedSince', conditions.notVisitedSince)
  if (conditions.incomplete) parameters.set('incomplete', '1')
  return parameters
}

/** The conditions as the API takes them. */
export function filterOf(conditions: HouseholdConditions): HouseholdFilter {
  return {
    ...(conditions.region === null ? {} : { region: conditions.region }),
    ...(conditions.status.length === 0 ? {} : { status: [...conditions.status] }),
    ...(conditions.cause.length === 0 ? {} : { mainCause: [...conditions.cause] }),
    ...(conditions.name === '' ? {} : { nameContains: conditions.name }),
    ...(conditions.number === '' ? {} : { number: conditions.number }),
    ...(conditions.exitedIn === null ? {} : { exitedIn: conditions.exitedIn }),
    ...(conditions.cadre === null ? {} : { responsibleCadre: conditions.cadre }),
    ...(conditions.withoutCadre ? { withoutCadre: true } : {}),
    ...(conditions.notVisitedSince === null ? {} : { notVisitedSince: conditions.notVisitedSince }),
    ...(conditions.incomplete ? { targetingIncomplete: true } : {}),
  }
}

const open: HouseholdConditions = {
  region: null, status: [], cause: [], name: '', number: '', exitedIn: null, cadre: null, withoutCadre: false, notVisitedSince: null, incomplete: false,
}

/** The names of the conditions that narrow the list; the region is a place, not a condition. */
export function narrowing(conditions: HouseholdConditions): ConditionName[] {
  const names: ConditionName[] = ['status', 'cause', 'name', 'number', 'exitedIn', 'cadre', 'withoutCadre', 'notVisitedSince', 'incomplete']
  return names.filter((name) => parametersOf({ ...open, [name]: conditions[name] }).size > 0)
}

/** The same conditions without one of them. */
export function without(conditions: HouseholdConditions, name: ConditionName): HouseholdConditions {
  return { ...conditions, [name]: open[name] }
}

export function orderOf(parameters: URLSearchParams): HouseholdOrder {
  return orders.find((name) => name === parameters.get('order')) ?? 'NUMBER_ASC'
}

function namesIn<Name extends string>(text: string | null, known: readonly Name[]): Name[] {
  const asked = new Set((text ?? '').split(','))
  return known.filter((name) => asked.has(name))
}
