import { rolesSeeing } from '../../access/field-matrix.js'
import { ROLES } from '../../access/roles.js'
import { inTerritory, nothing, ofOwnEnterprise, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const reports = inTerritory<'OutcomeReport'>('regionCode')
const outcomes = inTerritory<'HouseholdOutcome'>('regionCode')

/** For whoever reads what households say (ADR 0036). */
const ofVoice = { visibleTo: rolesSeeing('voice'), otherwise: () => null }

/** Free text about a report may be about any of its households; a section-level leader answers for some of them. */
const ofWholeReport: FieldRule<'OutcomeReport'> = { visibleTo: ROLES.filter((role) => role !== 'SECTION_LEADER'), otherwise: () => null }

/** Outcome reports of the territory, of the own enterprise, or that name the own households; these without what is said of the whole. */
export const outcomeReportScope: ScopedRule<'OutcomeReport'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: reports,
    DIVISION_LEADER: reports,
    SECTION_LEADER: (grant) =>
      grant.householdIds.length === 0 ? null : [{ exists: 'HouseholdOutcome', on: ['reportId', 'id'], where: [{ column: 'householdId', in: grant.householdIds }] }],
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'OutcomeReport'>('enterpriseId'),
    FIRST_SECRETARY: reports,
    CITY_OFFICE: reports,
    BANNER_OFFICE: reports,
    TOWN_OFFICE: reports,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: reports,
    ADMINISTRATOR: nothing,
  },
  fields: { note: ofWholeReport, returnReason: ofWholeReport, confirmedBy: ofVoice },
}

/** The lines of a report; a section-level leader reads those of the own households only. */
export const householdOutcomeScope: ScopedRule<'HouseholdOutcome'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: outcomes,
    DIVISION_LEADER: outcomes,
    SECTION_LEADER: ofOwnHouseholds<'HouseholdOutcome'>('householdId'),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: ofOwnEnterprise<'HouseholdOutcome'>('enterpriseId'),
    FIRST_SECRETARY: outcomes,
    CITY_OFFICE: outcomes,
    BANNER_OFFICE: outcomes,
    TOWN_OFFICE: outcomes,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: outcomes,
    ADMINISTRATOR: nothing,
  },
  // Each of them, there or not, tells whether the village or the household itself judged the line.
  fields: { codeIssuedBy: ofVoice, confirmedBy: ofVoice, disputeReason: ofVoice },
}
