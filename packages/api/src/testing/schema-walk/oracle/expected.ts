/*
 * What the oracle expects of an answer. The oracle is written from the contract's tables alone, in plain code over
 * plain rows: it shares nothing with the scope rules that it checks.
 */

/** What one field of an answer must be. */
export type Expected =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'one'; readonly of: Projection | null }
  | { readonly kind: 'many'; readonly of: readonly Projection[] }
  | { readonly kind: 'page'; readonly of: readonly Projection[] }
  | { readonly kind: 'text' }

/** A row as a viewer may see it, field by field. */
export interface Projection {
  readonly type: string
  /** Null for what has no id of its own. */
  readonly id: string | null
  readonly fields: Readonly<Record<string, () => Expected>>
}

export const value = (expected: unknown): Expected => ({ kind: 'value', value: expected })
export const one = (projection: Projection | null): Expected => ({ kind: 'one', of: projection })
export const many = (projections: readonly Projection[]): Expected => ({ kind: 'many', of: projections })
export const page = (projections: readonly Projection[]): Expected => ({ kind: 'page', of: projections })
/** Words about what is shown beside it, in which nothing of another row can stand. */
export const text: Expected = { kind: 'text' }

/** Fields that are the row's own values. */
export const values = <Row extends object, Name extends keyof Row & string>(row: Row, ...names: readonly Name[]): Record<Name, () => Expected> =>
  Object.fromEntries(names.map((name) => [name, () => value(row[name])])) as Record<Name, () => Expected>

/** An instant as it is stored, in the words of the schema. */
export const instant = (stored: string | null): string | null => (stored === null ? null : `${stored.replace(' ', 'T')}Z`)
