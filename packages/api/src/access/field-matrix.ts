import { ROLES } from './roles.js'
import type { Role } from './roles.js'

/**
 * Who sees what of a household and its members: the one table behind every way out (dossier 5; contract, "Who sees which
 * fields"). API, lists, search, exports and prints read rows through the scoped repository, whose field rules are made from it;
 * what goes to the public is made by `public-table.ts`, and stands here as the audience PUBLIC. A test plants marked values in
 * every field and walks all that each role can read.
 */

/** How a field is shown: as it is; by its mask; whole on request with a reason, logged; or not at all. */
export type Shown = 'WHOLE' | 'MASK' | 'ON_REVEAL' | 'NEVER'

/** A role in its territory or over its households, or anybody at all. */
export type Audience = Role | 'PUBLIC'

const AUDIENCES: readonly Audience[] = [...ROLES, 'PUBLIC']

/** Who reads the registry in full: leaders and first secretary in scope, offices, the section-level leader on the own ten. */
const REGISTRY_ROLES = ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE'] as const satisfies readonly Role[]
/** Health, disability and what concerns children under 14: need to know (PIPL Art. 28). */
const CARERS = ['SECTION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE'] as const satisfies readonly Role[]
/** Who sees households behind a mask. */
const MASKED_ROLES = ['VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'] as const satisfies readonly Role[]

type Row = Readonly<Record<Audience, Shown>>

/** A line of the table: who is not named sees nothing, so that a new role begins with nothing. */
const shownTo = (...parts: readonly (readonly [audiences: readonly Audience[], shown: Shown])[]): Row =>
  Object.fromEntries(AUDIENCES.map((audience) => [audience, parts.find(([audiences]) => audiences.includes(audience))?.[1] ?? 'NEVER'])) as Row

const READERS = [...REGISTRY_ROLES, 'AUDITOR'] as const

/** The fields that not everybody sees who sees the household. Number, village, group, size, status and dates are for all of them. */
export const FIELD_MATRIX = {
  headName: shownTo([READERS, 'WHOLE'], [[...MASKED_ROLES, 'PUBLIC'], 'MASK']),
  memberName: shownTo([READERS, 'WHOLE']),
  /** Attribute, causes, standard, income, number of measures, last visit and the cadre: what makes out the economy of a household. To the public in counts of five and more alone. */
  economy: shownTo([READERS, 'WHOLE']),
  measureAmount: shownTo([READERS, 'WHOLE']),
  phone: shownTo([REGISTRY_ROLES, 'WHOLE'], [['AUDITOR'], 'ON_REVEAL']),
  bankAccount: shownTo([['AUDITOR', 'FINANCE_OFFICE'], 'ON_REVEAL']),
  /** One mask everywhere, since different fragments could be put together: six digits and twelve asterisks. Who may have it revealed sees the mask until then. */
  idNumber: shownTo([REGISTRY_ROLES, 'MASK'], [['AUDITOR'], 'ON_REVEAL']),
  health: shownTo([CARERS, 'WHOLE'], [['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'], 'ON_REVEAL']),
  schooling: shownTo([READERS, 'WHOLE']),
  schoolingOfChildren: shownTo([CARERS, 'WHOLE']),
  /** What was found on visits, what changed in the file and why, and why somebody answered for a household: for the most part rows of their own, of which the scope rules show a masked reader none. */
  history: shownTo([READERS, 'WHOLE']),
  /** What the household asks and says on its own page, and that and when it spoke, and why the village objects in its place: whoever pays it may not hold its word against it (ADR 0036). */
  voice: shownTo([READERS, 'WHOLE']),
} as const satisfies Readonly<Record<string, Row>>

export type MaskedField = keyof typeof FIELD_MATRIX

/** The roles to which a field is shown as it is. */
export const rolesSeeing = (field: MaskedField): readonly Role[] => ROLES.filter((role) => FIELD_MATRIX[field][role] === 'WHOLE')

/** Whether a role may be shown a field on request, with a reason. */
export const isRevealedTo = (field: MaskedField, role: Role): boolean => FIELD_MATRIX[field][role] === 'ON_REVEAL'
