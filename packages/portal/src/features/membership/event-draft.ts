import type { Person } from '../household/household-file'

/** What can be recorded of a family, by the names that the API has. */
export const eventActs = ['addMember', 'endMember', 'changeHead', 'moveMember', 'splitHousehold', 'mergeHouseholds'] as const
export type EventAct = (typeof eventActs)[number]

/** The acts that decide which households there are; a section-level leader has no part in them. */
const decisions: ReadonlySet<EventAct> = new Set(['splitHousehold', 'mergeHouseholds'])

/** What the viewer may record of a household. */
export const actsFor = ({ update, split }: { readonly update: boolean; readonly split: boolean }): EventAct[] => eventActs.filter((act) => update && (split || !decisions.has(act)))

/** Acts that are not recorded without a reason. */
export const needsReason = (act: EventAct, how: string): boolean => decisions.has(act) || (act === 'endMember' && how === 'MISTAKE')

/** The members who must say what they are to a new head: everybody who stays but that head. */
export const toRelate = (persons: readonly Person[], leaving: ReadonlySet<string>, head: string): Person[] => (head === '' ? [] : persons.filter(({ id }) => id !== head && !leaving.has(id)))

/** Relations as the API takes them. */
export const relationInputs = (persons: readonly Person[], relations: ReadonlyMap<string, string>): { person: string; relation: string }[] => persons.map(({ id }) => ({ person: id, relation: (relations.get(id) ?? '').trim() }))

/** True when the head of the household, the first on its card, is among those who leave. */
export const headLeaves = (persons: readonly Person[], leaving: ReadonlySet<string>): boolean => persons[0] !== undefined && leaving.has(persons[0].id)
