import type { LivingConditionsInput } from '../../gql/household/graphql'
import { livingFields, type LivingFieldName } from './living-fields'

/** What is typed, field by field; empty is not known. */
export type LivingDraft = Readonly<Partial<Record<LivingFieldName, string>>>
type Stored = Readonly<Partial<Record<LivingFieldName, string | number | boolean | null>>> | null

/** The draft of what is stored. */
export function livingDraft(stored: Stored): LivingDraft {
  return Object.fromEntries(livingFields.flatMap(({ name }) => {
    const value = stored?.[name]
    return value === null || value === undefined ? [] : [[name, String(value)]]
  }))
}

/** Fields of numbers that hold no number. */
export function wrongNumbers(draft: LivingDraft): LivingFieldName[] {
  return livingFields.filter(({ name, kind }) => (kind === 'number' || kind === 'year') && !/^\s*(\d+(\.\d+)?)?\s*$/.test(draft[name] ?? '')).map(({ name }) => name)
}

/** What to send: only what differs from what is stored, in the kind of value that the field has; emptied is null. */
export function livingInput(stored: Stored, draft: LivingDraft): LivingConditionsInput {
  const before = livingDraft(stored)
  return Object.fromEntries(livingFields.flatMap(({ name, kind }): [LivingFieldName, string | number | boolean | null][] => {
    const [was, is] = [before[name] ?? '', (draft[name] ?? '').trim()]
    if (was === is) return []
    if (is === '') return [[name, null]]
    return [[name, kind === 'number' || kind === 'year' ? Number(is) : kind === 'flag' ? is === 'true' : is]]
  }))
}
