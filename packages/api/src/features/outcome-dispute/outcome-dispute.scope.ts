import { rolesSeeing } from '../../access/field-matrix.js'
import type { Condition } from '../../data/condition.js'
import { inTerritory, nothing, ofOwnEnterprise, ofOwnHouseholds } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const disputes = inTerritory<'OutcomeDispute'>('regionCode')

/** Who spoke and when, beside the household, is for whoever reads what households say. */
const ofVoice: FieldRule<'OutcomeDispute'> = { visibleTo: rolesSeeing('voice'), otherwise: () => null }

/**
 * An enterprise reads a dispute once an office looks into it and the village has judged the line, or the line is one that the village
 * could have disputed itself: that somebody objects to a line which waits, or was confirmed, would say that it is the household (ADR 0036).
 */
const asked = (lines: readonly Condition<'HouseholdOutcome'>[]): Condition<'OutcomeDispute'> => ({
  anyOf: [
    [{ column: 'handlerId', notNull: true }, { exists: 'HouseholdOutcome', on: ['id', 'outcomeId'], where: [...lines, { column: 'confirmation', differs: 'PENDING' }] }],
    [{ exists: 'HouseholdOutcome', on: ['id', 'outcomeId'], where: [...lines, { column: 'confirmation', equals: 'DISPUTED' }] }],
  ],
})
const linesOfEnterprise = ofOwnEnterprise<'HouseholdOutcome'>('enterpriseId')
const ofEnterprise = ofOwnEnterprise<'OutcomeDispute'>('enterpriseId')

/**
 * Disputes of the lines that a viewer sees. What was found is for whoever reads a household's history, and who raised it for whoever
 * reads what households say; the enterprise reads where it stands, and the answer.
 */
export const outcomeDisputeScope: ScopedRule<'OutcomeDispute'> = {
  kind: 'scoped',
  roles: {
    CITY_LEADER: disputes,
    DIVISION_LEADER: disputes,
    SECTION_LEADER: ofOwnHouseholds<'OutcomeDispute'>('householdId'),
    VOLUNTEER_SUPERVISOR: nothing,
    HONORARY_CHIEF: (grant) => {
      const [own, lines] = [ofEnterprise(grant), linesOfEnterprise(grant)]
      return own === null || lines === null ? null : [...own, asked(lines)]
    },
    FIRST_SECRETARY: disputes,
    CITY_OFFICE: disputes,
    BANNER_OFFICE: disputes,
    TOWN_OFFICE: disputes,
    FINANCE_OFFICE: nothing,
    BANK_OFFICE: nothing,
    AUDITOR: disputes,
    ADMINISTRATOR: nothing,
  },
  fields: { finding: { visibleTo: rolesSeeing('history'), otherwise: () => null }, origin: ofVoice, raisedAt: ofVoice, raisedBy: ofVoice, codeIssuedBy: ofVoice },
}
