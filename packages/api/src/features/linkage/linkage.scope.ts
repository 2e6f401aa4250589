import { rolesSeeing } from '../../access/field-matrix.js'
import { inTerritory, nothing, ofOwnEnterprise, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { ScopedRule } from '../../data/scope-rule.js'

const territory = inTerritory<'Linkage'>('regionCode')

/** Linkages of the territory, of the own enterprise, or with the own households. */
export const linkageScope: ScopedRule<'Linkage'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: territory,
    DIVISION_LEADER: territory,
    SECTION_LEADER: (grant) =>
      grant.householdIds.length === 0 ? null : [{ exists: 'LinkageHousehold', on: ['linkageId', 'id'], where: [{ column: 'householdId', in: grant.householdIds }] }],
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'Linkage'>('enterpriseId'),
    FIRST_SECRETARY: territory,
    CITY_OFFICE: territory,
    BANNER_OFFICE: territory,
    TOWN_OFFICE: territory,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: territory,
    ADMINISTRATOR: nothing,
  },
}

const membership = inTerritory<'LinkageHousehold'>('regionCode')

/** Who takes part: a section-level leader finds the own households only, also in a linkage that holds others. */
export const linkageHouseholdScope: ScopedRule<'LinkageHousehold'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: membership,
    DIVISION_LEADER: membership,
    SECTION_LEADER: ofOwnHouseholds<'LinkageHousehold'>('householdId'),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'LinkageHousehold'>('enterpriseId'),
    FIRST_SECRETARY: membership,
    CITY_OFFICE: membership,
    BANNER_OFFICE: membership,
    TOWN_OFFICE: membership,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: membership,
    ADMINISTRATOR: nothing,
  },
}

const proposed = inTerritory<'LinkageProposal'>('regionCode')

/**
 * Who is asked to join: where the linkage works, and for the enterprise its own questions. Which household a number stands for
 * is not the enterprise's to know until it said yes, and who answered in its place, and why, never is: that a household is away
 * or ill is part of its history, and a no of its own would say that the register holds the number (ADR 0023).
 */
export const linkageProposalScope: ScopedRule<'LinkageProposal'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: proposed,
    DIVISION_LEADER: proposed,
    SECTION_LEADER: ofOwnHouseholds<'LinkageProposal'>('householdId'),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'LinkageProposal'>('enterpriseId'),
    FIRST_SECRETARY: proposed,
    CITY_OFFICE: proposed,
    BANNER_OFFICE: proposed,
    TOWN_OFFICE: proposed,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: proposed,
    ADMINISTRATOR: nothing,
  },
  fields: {
    householdId: { visibleTo: rolesSeeing('headName'), otherwise: () => null },
    answeredBy: { visibleTo: rolesSeeing('history'), otherwise: () => null },
    reason: { visibleTo: rolesSeeing('history'), otherwise: () => null },
  },
}
