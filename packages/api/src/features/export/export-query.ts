import { isDay } from '../../time/business-day.js'
import { PovertyCause, PovertyStatus } from '../household/household-codes.js'
import { EntitlementKind } from '../entitlement/entitlement-rules.js'
import { HouseholdGap, HouseholdOrder } from '../household/household-input.js'
import type { HouseholdFilter } from '../household/household-input.js'

/** The address of an export was not understood; says which part. */
export class ExportQueryError extends Error {
  override readonly name = 'ExportQueryError'
  constructor(readonly parameter: string) {
    super(`The parameter ${parameter} is not understood`)
  }
}

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** The text of a parameter under its name in the schema or its short name in the portal's addresses. */
export const textOf = (query: Query, ...names: string[]): string | null => {
  for (const name of names) {
    const value = query[name]
    if (Array.isArray(value)) return value.join(',')
    if (value !== undefined && value !== '') return value
  }
  return null
}

/** A parameter without which there is no list. Throws ExportQueryError when it is missing. */
export const requiredText = (query: Query, name: string): string => {
  const text = textOf(query, name)
  if (text === null) throw new ExportQueryError(name)
  return text
}

/** The codes of a list that a parameter names. */
export const codesOf = <Code extends string>(text: string | null, codes: Readonly<Record<Code, Code>>, parameter: string): Code[] | null =>
  text === null
    ? null
    : text.split(',').map((code) => {
        if (!Object.hasOwn(codes, code)) throw new ExportQueryError(parameter)
        return codes[code as Code]
      })

const codeOf = <Code extends string>(text: string | null, codes: Readonly<Record<Code, Code>>, parameter: string): Code | null => {
  const [code, ...more] = codesOf(text, codes, parameter) ?? []
  if (more.length > 0) throw new ExportQueryError(parameter)
  return code ?? null
}

const FLAGS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false }

/** Yes, no, or not asked. */
export const flagOf = (text: string | null, parameter: string): boolean | null => {
  if (text === null) return null
  const flag = Object.hasOwn(FLAGS, text) ? FLAGS[text] : undefined
  if (flag === undefined) throw new ExportQueryError(parameter)
  return flag
}

const dayOf = (text: string | null, parameter: string): string | null => {
  if (text !== null && !isDay(text)) throw new ExportQueryError(parameter)
  return text
}

/** A year of four digits, or not asked. */
export const yearOf = (text: string | null, parameter: string): number | null => {
  if (text === null) return null
  if (!/^\d{4}$/.test(text)) throw new ExportQueryError(parameter)
  return Number(text)
}

/** Reads the conditions of the list from an address; throws ExportQueryError rather than leave one out, which would export more than was asked for. */
export const exportQueryOf = (query: Query): { readonly filter: HouseholdFilter; readonly orderBy: HouseholdOrder } => {
  const [orderBy = 'NUMBER_ASC'] = codesOf(textOf(query, 'orderBy'), HouseholdOrder, 'orderBy') ?? []
  const filter = {
    region: textOf(query, 'region'),
    status: codesOf(textOf(query, 'status'), PovertyStatus, 'status'),
    mainCause: codesOf(textOf(query, 'mainCause', 'cause'), PovertyCause, 'mainCause'),
    nameContains: textOf(query, 'nameContains', 'name'),
    number: textOf(query, 'number'),
    exitedIn: yearOf(textOf(query, 'exitedIn'), 'exitedIn'),
    responsibleCadre: textOf(query, 'responsibleCadre', 'cadre'),
    withoutCadre: flagOf(textOf(query, 'withoutCadre'), 'withoutCadre'),
    notVisitedSince: dayOf(textOf(query, 'notVisitedSince'), 'notVisitedSince'),
    targetingIncomplete: flagOf(textOf(query, 'targetingIncomplete', 'incomplete'), 'targetingIncomplete'),
    traceGap: codeOf(textOf(query, 'traceGap'), HouseholdGap, 'traceGap'),
    notOnProject: textOf(query, 'notOnProject'),
    entitlementDue: codeOf(textOf(query, 'entitlementDue'), EntitlementKind, 'entitlementDue'),
  } satisfies Record<keyof HouseholdFilter, unknown>
  return { filter, orderBy }
}
