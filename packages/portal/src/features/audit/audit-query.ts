import type { AuditFilter } from '../../gql/audit/graphql'

/** The conditions of the trail by their names in the address. */
export const auditConditions = ['subject', 'account', 'household', 'region', 'action', 'from', 'to'] as const
export type AuditConditionName = (typeof auditConditions)[number]

const day = /^\d{4}-\d{2}-\d{2}$/

/** The conditions of the address as the API takes them; a day that is none is left out. */
export function auditFilterOf(parameters: URLSearchParams): AuditFilter {
  const pairs = auditConditions.flatMap((name) => {
    const value = parameters.get(name)
    if (value === null || value === '' || ((name === 'from' || name === 'to') && !day.test(value))) return []
    return [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}

/** The address with conditions set, or taken away where they are null; it begins at the first page again. */
export function withConditions(parameters: URLSearchParams, changes: Partial<Record<AuditConditionName, string | null>>): URLSearchParams {
  const next = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  next.delete('after')
  next.delete('page')
  return next
}
