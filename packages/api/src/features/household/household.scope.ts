import { maskName } from '../../access/masking.js'
import type { Role } from '../../access/roles.js'
import { householdRoles } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

/** Who reads the registry in full: leaders and first secretary in scope, offices, the section-level leader on the own ten. */
export const REGISTRY_ROLES = ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE'] as const satisfies readonly Role[]

const hidden: FieldRule<'Household'> = { visibleTo: [...REGISTRY_ROLES, 'AUDITOR'], otherwise: () => null }

/** Mask of a name, as text. */
export const maskedName = (value: unknown): unknown => (typeof value === 'string' ? maskName(value) : null)

/** A masked name may be searched by its first character, which is what the mask shows, and by no more. */
export const firstCharacterOnly = (text: string): string | null => {
  const [first, ...rest] = [...text]
  return first !== undefined && rest.length === 0 ? first : null
}

/** Households by responsibility (contract, "Who sees which rows" and "Who sees which fields"; dossier 5). */
export const householdScope: ScopedRule<'Household'> = {
  kind: 'scoped',
  roles: householdRoles<'Household'>('regionCode', 'id'),
  fields: {
    headName: {
      visibleTo: [...REGISTRY_ROLES, 'AUDITOR'],
      otherwise: maskedName,
      maskedSearch: (text) => {
        const first = firstCharacterOnly(text)
        return first === null ? { never: true } : { column: 'headName', startsWith: first }
      },
    },
    attribute: hidden,
    mainCause: hidden,
    otherCauses: hidden,
    standard: hidden,
    netIncome: hidden,
    netIncomeYear: hidden,
    measureCount: hidden,
    lastVisitedOn: hidden,
    cadreAccountId: hidden,
    cadreStartedOn: hidden,
    cadreEndedOn: hidden,
    phone: { visibleTo: REGISTRY_ROLES, otherwise: () => null },
    bankAccountCipher: { visibleTo: [], otherwise: () => null },
  },
}

/** A household's income by year: hidden with the rest of its economy from supervisors and chiefs. */
export const householdIncomeScope: ScopedRule<'HouseholdIncome'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'HouseholdIncome'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: () => null, HONORARY_CHIEF: () => null },
}

/** A household's history tells what its facts were: seen by those who read the registry in full. */
export const householdFactScope: ScopedRule<'HouseholdFact'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'HouseholdFact'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: () => null, HONORARY_CHIEF: () => null },
}
