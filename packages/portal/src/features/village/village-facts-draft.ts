import type { VillageFactsInput, VillageField, VillageFilePartFragment } from '../../gql/village/graphql'
import { isWrongYuan, parseYuan, typedYuan } from '../../ui/format/money'
import { villageFields } from './village-fields'

/** What is typed, field by field: counts and yuan as text, yes and no, codes with commas between; empty is not known. */
export type VillageDraft = Readonly<Partial<Record<VillageField, string>>>
type Facts = VillageFilePartFragment['facts']

/** Says that there was no disaster, which is not the same as not knowing of any. */
export const noDisaster = 'NONE'

/** The draft of what is on file. */
export function villageDraft(facts: Facts): VillageDraft {
  return Object.fromEntries(
    villageFields.flatMap(({ name, kind }): [VillageField, string][] => {
      const value = facts?.[name]
      if (value === null || value === undefined) return []
      if (kind === 'disasters') return [[name, Array.isArray(value) && value.length > 0 ? value.join(',') : noDisaster]]
      return [[name, kind === 'money' ? typedYuan(Number(value)) : String(value)]]
    }),
  )
}

const patterns = { count: /^\d{0,6}$/, flag: /^(true|false)?$/, disasters: /^[A-Z_,]*$/ } as const

/** Fields that do not hold what they should: whole numbers, or yuan with two decimals at most. */
export function wrongFields(draft: VillageDraft): VillageField[] {
  return villageFields.filter(({ name, kind }) => {
    const typed = (draft[name] ?? '').trim()
    return kind === 'money' ? isWrongYuan(typed) : !patterns[kind].test(typed)
  }).map(({ name }) => name)
}

/**
 * The form after somebody else saved meanwhile: their values, with what was typed here kept. `clashing`: fields that both
 * changed, and not to the same.
 */
export function afterConflict(opened: Facts, stored: Facts, draft: VillageDraft): { readonly draft: VillageDraft; readonly clashing: readonly VillageField[] } {
  const [before, theirs] = [villageDraft(opened), villageDraft(stored)]
  const value = (from: VillageDraft, name: VillageField): string => (from[name] ?? '').trim()
  const mine = villageFields.map(({ name }) => name).filter((name) => value(draft, name) !== value(before, name))
  return {
    draft: { ...theirs, ...Object.fromEntries(mine.map((name) => [name, draft[name] ?? ''])) },
    clashing: mine.filter((name) => value(theirs, name) !== value(before, name) && value(theirs, name) !== value(draft, name)),
  }
}

/** What to send: only what differs from what is on file, yuan as fen; emptied is null. */
export function villageInput(facts: Facts, draft: VillageDraft): VillageFactsInput {
  const before = villageDraft(facts)
  return Object.fromEntries(
    villageFields.flatMap(({ name, kind }): [VillageField, unknown][] => {
      const [was, is] = [before[name] ?? '', (draft[name] ?? '').trim()]
      if (was === is) return []
      if (is === '') return [[name, null]]
      switch (kind) {
        case 'count':
          return [[name, Number(is)]]
        case 'money':
          return [[name, parseYuan(is)]]
        case 'flag':
          return [[name, is === 'true']]
        case 'disasters':
          return [[name, is === noDisaster ? [] : is.split(',')]]
      }
    }),
  )
}
