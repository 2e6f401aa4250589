import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import type { Condition } from '../../data/condition.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'
import { cooperationAgreementScope } from '../cooperation-agreement/cooperation-agreement.scope.js'
import { observationScope } from '../observation/observation.scope.js'
import { notAboutViewer } from '../observation/observation-subject.js'
import { outcomeReportScope } from '../outcome-report/outcome-report.scope.js'
import { pledgeDeliveryScope } from '../pledge/pledge.scope.js'
import { visitScope } from '../visit/visit.scope.js'

/** Rows whose holder the same appointment opens. The kind of holder counts with its id: clients make the ids, and two kinds may share one. */
const byHolder =
  (role: Role): GrantRule<'Attachment'> =>
  (grant) => {
    const groups: Condition<'Attachment'>[][] = []
    const visits = visitScope.roles[role](grant)
    if (visits !== null) groups.push([{ column: 'holderType', equals: 'VISIT' }, { exists: 'Visit', on: ['id', 'holderId'], where: visits }])
    const observations = observationScope.roles[role](grant)
    if (observations !== null) {
      groups.push([{ column: 'holderType', equals: 'OBSERVATION' }, { exists: 'Observation', on: ['id', 'holderId'], where: observations }])
    }
    // Payslips and delivery notes name every household of a report; of these a section-level leader answers for some.
    const reports = role === 'SECTION_LEADER' ? null : outcomeReportScope.roles[role](grant)
    if (reports !== null) groups.push([{ column: 'holderType', equals: 'OUTCOME_REPORT' }, { exists: 'OutcomeReport', on: ['id', 'holderId'], where: reports }])
    const deliveries = pledgeDeliveryScope.roles[role](grant)
    if (deliveries !== null) groups.push([{ column: 'holderType', equals: 'PLEDGE_DELIVERY' }, { exists: 'PledgeDelivery', on: ['id', 'holderId'], where: deliveries }])
    const agreements = cooperationAgreementScope.roles[role](grant)
    if (agreements !== null) groups.push([{ column: 'holderType', equals: 'AGREEMENT' }, { exists: 'CooperationAgreement', on: ['id', 'holderId'], where: agreements }])
    return groups.length === 0 ? null : [{ anyOf: groups }]
  }

/**
 * A photo is seen by whoever sees the visit, observation, delivery or agreement that holds it, or the whole of the report; until then
 * by its uploader alone, through the upload itself.
 */
export const attachmentScope: ScopedRule<'Attachment'> = {
  kind: 'scoped',
  roles: Object.fromEntries(ROLES.map((role) => [role, byHolder(role)])) as Record<Role, GrantRule<'Attachment'>>,
  always: (viewer) => [{ anyOf: [[{ column: 'holderType', differs: 'OBSERVATION' }], [{ exists: 'Observation', on: ['id', 'holderId'], where: notAboutViewer(viewer) }]] }],
}
