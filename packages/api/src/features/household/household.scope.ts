import { rolesSeeing } from '../../access/field-matrix.js'
import { firstCharacterOnly, maskedName } from '../../access/masking.js'
import { householdRoles } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const hidden: FieldRule<'Household'> = { visibleTo: rolesSeeing('economy'), otherwise: () => null }

/** Households by responsibility (contract, "Who sees which rows" and "Who sees which fields"; dossier 5). */
export const householdScope: ScopedRule<'Household'> = {
  kind: 'scoped',
  roles: householdRoles<'Household'>('regionCode', 'id'),
  fields: {
    headName: {
      visibleTo: rolesSeeing('headName'),
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
    living: hidden,
    netIncome: hidden,
    netIncomeYear: hidden,
    measureCount: hidden,
    plansInForce: hidden,
    planEndYear: hidden,
    measuresInForce: hidden,
    developmentMeasures: hidden,
    projectMeasures: hidden,
    confirmedResults: hidden,
    lastVisitedOn: hidden,
    cadreAccountId: hidden,
    cadreStartedOn: hidden,
    cadreEndedOn: hidden,
    phone: { visibleTo: rolesSeeing('phone'), otherwise: () => null },
    bankAccountCipher: { visibleTo: rolesSeeing('bankAccount'), otherwise: () => null },
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
