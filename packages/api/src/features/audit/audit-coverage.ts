import type { Runner } from '../../data/database.js'

/** Rows that only an act which is written down leaves behind, and the actions of which one must stand in the trail. */
interface AuditedFact {
  readonly table: string
  /** Of the rows that came by such an act; the demo city's own did not. */
  readonly where: string
  /** The column that an entry names as its subject. */
  readonly subject: 'id' | 'householdId' | 'enterpriseId' | 'regionCode'
  /** Where the missing entry would stand, as far as the row tells. */
  readonly chain: string
  readonly actions: readonly string[]
}

/** Content that came with no submission: rows of the demo city. */
const SENT = "`contentHash` <> '0000000000000000000000000000000000000000000000000000000000000000'"
/** Where the demo city's clock begins: what lies before it came with the city, in tables whose rows say so in no other way. */
const SINCE_THE_DEMO = "'2015-12-31 04:00:00.000'"
const OF_VILLAGE = '`regionCode`'
const MEMBERSHIP_ACTIONS = ['household.updatePerson', 'household.addMember', 'household.endMember', 'household.changeHead', 'household.moveMember', 'household.split', 'household.merge']

/** What is audited when it is written and stays in a row of its own (F-25). */
const AUDITED_FACTS: readonly AuditedFact[] = [
  { table: 'observation', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['observation.submit', 'ownFile.complain'] },
  {
    table: 'observation',
    where: '`version` > 1',
    subject: 'id',
    chain: OF_VILLAGE,
    actions: ['observation.triage', 'observation.assign', 'observation.decline', 'observation.conclude', 'observation.rectify', 'observation.verify', 'observation.close', 'observation.reopen', 'observation.extend'],
  },
  { table: 'outcome_report', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['outcomeReport.submit', 'outcomeReport.reverse'] },
  { table: 'outcome_report', where: '`version` > 1', subject: 'id', chain: OF_VILLAGE, actions: ['outcomeReport.confirm', 'outcomeReport.dispute', 'outcomeReport.approve', 'outcomeReport.return', 'outcomeReport.reversed', 'outcomeDispute.conclude'] },
  { table: 'courtyard_project', where: '`savedBy` IS NOT NULL', subject: 'id', chain: OF_VILLAGE, actions: ['courtyard.save'] },
  { table: 'pledge', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['pledge.make'] },
  { table: 'pledge', where: '`withdrawnOn` IS NOT NULL AND `madeBy` IS NOT NULL', subject: 'id', chain: OF_VILLAGE, actions: ['pledge.withdraw'] },
  { table: 'pledge_delivery', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['pledge.deliver'] },
  { table: 'pledge_delivery', where: "`status` <> 'PENDING' AND `reportedBy` IS NOT NULL", subject: 'id', chain: OF_VILLAGE, actions: ['pledge.confirmDelivery', 'pledge.refuseDelivery'] },
  { table: 'cooperation_agreement', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['agreement.record'] },
  { table: 'enterprise_certificate', where: `\`issuedAt\` >= ${SINCE_THE_DEMO}`, subject: 'enterpriseId', chain: OF_VILLAGE, actions: ['certificate.issue'] },
  { table: 'enterprise', where: '`contentHash` IS NOT NULL', subject: 'id', chain: OF_VILLAGE, actions: ['enterprise.register'] },
  { table: 'enterprise', where: '`version` > 1', subject: 'id', chain: OF_VILLAGE, actions: ['enterprise.revise', 'enterprise.end'] },
  { table: 'enterprise', where: '`endedOn` IS NOT NULL', subject: 'id', chain: OF_VILLAGE, actions: ['enterprise.end'] },
  { table: 'linkage', where: '`contentHash` IS NOT NULL', subject: 'id', chain: OF_VILLAGE, actions: ['linkage.conclude', 'linkage.renew'] },
  { table: 'linkage', where: "`endKind` IS NOT NULL AND `endKind` <> 'RENEWED' AND `version` > 1", subject: 'id', chain: OF_VILLAGE, actions: ['linkage.end'] },
  { table: 'linkage_proposal', where: `\`householdId\` IS NOT NULL AND \`status\` IN ('CONFIRMED', 'DECLINED') AND \`answeredAt\` >= ${SINCE_THE_DEMO}`, subject: 'householdId', chain: OF_VILLAGE, actions: ['linkage.confirmHousehold', 'linkage.declineHousehold', 'ownFile.joinLinkage', 'ownFile.declineLinkage'] },
  { table: 'register_case', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['case.open'] },
  { table: 'exit_test', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['exitTest.record'] },
  { table: 'inspection', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['inspection.draw'] },
  { table: 'inspection_task', where: `\`contentHash\` IS NOT NULL AND ${SENT}`, subject: 'id', chain: OF_VILLAGE, actions: ['inspection.answer'] },
  { table: 'supervisor_training', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['supervision.train'] },
  { table: 'supervisor_recognition', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['supervision.recognise'] },
  { table: 'supervisor_tie', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['supervision.declareTie'] },
  { table: 'look_back', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['lookBack.draw'] },
  { table: 'correction_request', where: SENT, subject: 'householdId', chain: OF_VILLAGE, actions: ['ownFile.requestCorrection'] },
  { table: 'result_confirmation', where: `\`at\` >= ${SINCE_THE_DEMO}`, subject: 'householdId', chain: OF_VILLAGE, actions: ['ownFile.confirmResult'] },
  { table: 'visit', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['visit.record'] },
  { table: 'measure', where: `\`contentHash\` IS NOT NULL AND ${SENT}`, subject: 'id', chain: OF_VILLAGE, actions: ['measure.record'] },
  { table: 'village_plan', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['villagePlan.draft'] },
  { table: 'village_file', where: SENT, subject: 'regionCode', chain: OF_VILLAGE, actions: ['village.saveFile'] },
  // A roster is drawn up for a village at once: only what was recorded of a household since names it.
  { table: 'entitlement', where: `\`version\` > 1 AND ${SENT}`, subject: 'householdId', chain: OF_VILLAGE, actions: ['entitlement.record'] },
  { table: 'household_plan', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['householdPlan.make'] },
  { table: 'project', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['project.add'] },
  { table: 'household', where: '`version` > 1', subject: 'id', chain: OF_VILLAGE, actions: ['household.update', 'household.setStatus', 'duplicate.merge', ...MEMBERSHIP_ACTIONS] },
  { table: 'household_fact', where: '1 = 1', subject: 'householdId', chain: OF_VILLAGE, actions: ['household.register', ...MEMBERSHIP_ACTIONS, 'household.update', 'household.setStatus', 'household.handOver', 'household.assign', 'household.release', 'duplicate.merge'] },
  { table: 'appointment', where: SENT, subject: 'id', chain: "COALESCE(`regionCode`, 'account:')", actions: ['appointment.appoint', 'appointment.renew'] },
  { table: 'appointment', where: '`endReason` IS NOT NULL', subject: 'id', chain: "COALESCE(`regionCode`, 'account:')", actions: ['appointment.end'] },
  { table: 'appointment', where: `\`skills\` IS NOT NULL AND ${SENT}`, subject: 'id', chain: "COALESCE(`regionCode`, 'account:')", actions: ['appointment.appoint', 'appointment.setSkills', 'appointment.renew'] },
  { table: 'activity', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['activity.record'] },
  { table: 'sending_unit', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['sendingUnit.register'] },
  { table: 'designated_assistance', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['assistance.designate'] },
  { table: 'dispatch', where: SENT, subject: 'id', chain: OF_VILLAGE, actions: ['dispatch.send'] },
  { table: 'work_team', where: `\`contentHash\` IS NOT NULL AND ${SENT}`, subject: 'id', chain: OF_VILLAGE, actions: ['workTeam.form'] },
  { table: 'account', where: '`isDemo` = 0', subject: 'id', chain: "'account:'", actions: ['account.create'] },
  { table: 'account', where: '`disabledAt` IS NOT NULL', subject: 'id', chain: "'account:'", actions: ['account.disable'] },
  // Nobody gets past the first sign-in without this, so it stands in the own chain of everybody who uses the system.
  { table: 'account', where: '`isDemo` = 0 AND `mustChangePassword` = 0', subject: 'id', chain: "CONCAT('account:', `id`)", actions: ['account.changePassword'] },
]

/**
 * Rows whose act has no entry, in words: the trace of a chain that was taken away together with its sealed end, which no
 * chain can tell of itself. It asks nothing of those who write. What leaves no row behind cannot be told this way: a chain
 * of reveals, exports, register checks and sign-ins alone, nor one whose rows were taken away with it.
 */
export async function* unrecordedFacts(runner: Runner): AsyncGenerator<string> {
  for (const { table, where, subject, chain, actions } of AUDITED_FACTS) {
    const rows = await runner.query<{ chain: string; missing: number }>(
      `SELECT ${chain} AS \`chain\`, COUNT(*) AS \`missing\` FROM \`${table}\` WHERE ${where}
        AND NOT EXISTS (SELECT 1 FROM \`audit_entry\` WHERE \`audit_entry\`.\`subjectId\` = \`${table}\`.\`${subject}\` AND \`audit_entry\`.\`action\` IN (${actions.map(() => '?').join(',')}))
        GROUP BY ${chain}`,
      actions,
    )
    for (const row of rows) yield `${row.chain} UNRECORDED: ${Number(row.missing)} ${table}, none of ${actions.join(' ')}`
  }
}
