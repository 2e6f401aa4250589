import type { Role } from '../access/roles.js'
import type { Grant, Viewer } from '../access/viewer.js'
import { halfYearBefore } from '../time/business-day.js'
import type { Condition } from './condition.js'
import type { EntityName } from './entities.js'
import type { ColumnOf } from './table.js'
import { withinTerritory } from './territory-condition.js'

/** The rows that one appointment opens: conditions joined by AND, or null for none. */
export type GrantRule<Name extends EntityName> = (grant: Grant) => readonly Condition<Name>[] | null

/** Whether a role sees a field of a row; what stands in its place when not. */
export interface FieldRule<Name extends EntityName> {
  readonly visibleTo: readonly Role[]
  /** Replaces the value for everyone else: null, or a mask of the value. */
  readonly otherwise: (value: unknown) => unknown
  /** Narrows `visibleTo` for rows where the field tells more than usual, such as a child's schooling. */
  readonly exceptWhen?: { readonly columns: readonly ColumnOf<Name>[]; readonly applies: (row: Record<string, unknown>, today: string) => boolean; readonly visibleTo: readonly Role[] }
  /** What a masked viewer's `contains` search becomes; without it such a search is refused. */
  readonly maskedSearch?: (text: string) => Condition<Name>
}

export type FieldRules<Name extends EntityName> = { readonly [Column in ColumnOf<Name>]?: FieldRule<Name> }

/** Rows are seen by appointment. A role that gives null sees nothing. */
export interface ScopedRule<Name extends EntityName> {
  readonly kind: 'scoped'
  readonly roles: Readonly<Record<Role, GrantRule<Name>>>
  /** Holds for every role besides, such as: never an observation about oneself. */
  readonly always?: (viewer: Viewer) => readonly Condition<Name>[]
  /** Seen by the viewer's own doing, whatever the appointment; only ever beside a grant. */
  readonly fields?: FieldRules<Name>
}

/** Rows that belong to one account and that nobody else sees. */
export interface PersonalRule<Name extends EntityName> {
  readonly kind: 'personal'
  readonly column: ColumnOf<Name>
}

/** Rows that no scope can narrow: reference data, or the system's own records. Says why in words. */
export interface UnscopedRule {
  readonly kind: 'unscoped'
  readonly reason: string
}

export type ScopeRule<Name extends EntityName> = ScopedRule<Name> | PersonalRule<Name> | UnscopedRule

export const unscoped = (reason: string): UnscopedRule => ({ kind: 'unscoped', reason })

export const personal = <Name extends EntityName>(column: ColumnOf<Name>): PersonalRule<Name> => ({ kind: 'personal', column })

/** A role that sees no row of the entity. */
export const nothing = (): null => null

/** Rows in the appointment's territory: an index range on the 12-digit code. An appointment without a territory opens nothing. */
export const inTerritory =
  <Name extends EntityName>(column: ColumnOf<Name>): GrantRule<Name> =>
  (grant) =>
    grant.range === null ? null : [withinTerritory(column, grant.range)]

/** Rows of the households that a section-level leader answers for. */
export const ofOwnHouseholds =
  <Name extends EntityName>(column: ColumnOf<Name>): GrantRule<Name> =>
  (grant) =>
    grant.householdIds.length === 0 ? null : [{ column, in: grant.householdIds }]

/** Rows of the enterprise that an honorary chief stands for. */
export const ofOwnEnterprise =
  <Name extends EntityName>(column: ColumnOf<Name>): GrantRule<Name> =>
  (grant) =>
    grant.enterpriseId === null ? null : [{ column, equals: grant.enterpriseId }]

/**
 * Rows of households in the linkages of the chief's enterprise: while they take part, and for half a year after the contract
 * ended. A household that left is not read from that day on. (ADR 0028)
 */
export const ofLinkedHouseholds =
  <Name extends EntityName>(column: ColumnOf<Name>): GrantRule<Name> =>
  (grant) =>
    grant.enterpriseId === null
      ? null
      : [
          {
            exists: 'LinkageHousehold',
            on: ['householdId', column],
            where: [{ column: 'enterpriseId', equals: grant.enterpriseId }, { column: 'leftOn', equals: null }, contractStillRead(grant.day)],
          } as unknown as Condition<Name>,
        ]

/** Its contract is in force, to come, or ended less than half a year ago. */
const contractStillRead = (day: string): Condition<'LinkageHousehold'> => ({
  exists: 'Linkage',
  on: ['id', 'linkageId'],
  where: [{ anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: halfYearBefore(day) }]] }],
})

/** The rule of whatever hangs on a household: seen by whoever sees the household. */
export const householdRoles = <Name extends EntityName>(regionColumn: ColumnOf<Name>, householdColumn: ColumnOf<Name>): Readonly<Record<Role, GrantRule<Name>>> => {
  const territory = inTerritory<Name>(regionColumn)
  return {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: ofOwnHouseholds<Name>(householdColumn),
    VOLUNTEER_SUPERVISOR: territory,
    HONORARY_CHIEF: ofLinkedHouseholds<Name>(householdColumn),
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: territory,
    BANK_OFFICE: territory,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  }
}
