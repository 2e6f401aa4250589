import type { AuditChange } from './audit-trail.js'
import type { AuditField } from './audit-words.js'

const words = (value: unknown): string | null => {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join('、')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/**
 * From what to what a row was changed, field by field, in the order of `fields`; of a new row, `before` is null and whatever it
 * holds is told. Codes stay codes: whoever reads the trail puts them into words (F-25).
 */
export const changesBetween = <Content extends object>(fields: { readonly [Column in keyof Content]?: AuditField }, before: Content | null, after: Content): AuditChange[] =>
  (Object.entries(fields) as [keyof Content, AuditField][]).flatMap(([column, field]) => {
    const [from, to] = [words(before?.[column]), words(after[column])]
    return from === to ? [] : [{ field, from, to }]
  })
