import type { Translate } from '../../ui/text/catalogue'

/** The actions of the trail by their names in the catalogue: the API's name with an underscore for its dot. */
const known = [
  'session_signIn', 'session_signOut', 'session_signOutEverywhere', 'session_endOne', 'session_endOthers', 'session_setDays', 'push_subscribe', 'push_unsubscribe', 'account_changePassword', 'account_create',
  'account_disable', 'account_enable', 'account_resetPassword', 'account_endSessions', 'appointment_appoint', 'appointment_end', 'household_update',
  'household_register', 'household_setStatus', 'household_handOver', 'household_assign', 'household_release', 'household_reveal', 'household_export',
  'duplicate_merge', 'duplicate_tellApart',
  'list_export', 'household_unregister', 'registerImport_upload', 'registerImport_check', 'registerImport_discard', 'registerImport_apply', 'registerImport_undo',
  'region_mark', 'registration_check', 'visit_record', 'observation_submit', 'observation_triage', 'observation_assign', 'observation_decline',
  'appointment_setSkills',
  'ownFile_issueCode', 'ownFile_open', 'ownFile_close', 'ownFile_confirmResult', 'ownFile_requestCorrection', 'ownFile_complain', 'ownFile_acceptExit', 'ownFile_refuseExit', 'ownFile_scoreComplaint', 'ownFile_reopenComplaint',
  'correction_answer',
  'household_updatePerson', 'household_addMember', 'household_endMember', 'household_changeHead', 'household_moveMember', 'household_split', 'household_merge',
  'village_setCoverage',
  'appointment_renew', 'sendingUnit_register', 'assistance_designate', 'assistance_end', 'dispatch_send', 'dispatch_end', 'dispatch_recall', 'workTeam_form', 'workTeam_end',
  'activity_record',
  'codeList_save', 'minimumWage_set', 'courtyard_save', 'certificate_issue', 'ownFile_showWords', 'ownFile_hideWords', 'pledge_make', 'pledge_withdraw', 'pledge_deliver', 'pledge_confirmDelivery', 'pledge_refuseDelivery', 'agreement_record', 'agreement_end', 'accessToken_issue', 'accessToken_end', 'enterprise_register', 'enterprise_revise', 'enterprise_end', 'linkage_conclude', 'linkage_renew', 'linkage_end', 'linkage_propose', 'linkage_withdraw', 'linkage_confirmHousehold',
  'observation_conclude', 'observation_rectify', 'observation_verify', 'observation_close', 'observation_reopen', 'observation_extend', 'observation_escalate', 'observation_group', 'observation_separate', 'observation_revealReporter', 'finding_record',
  'linkage_declineHousehold', 'linkage_removeHousehold', 'ownFile_joinLinkage', 'ownFile_declineLinkage',
  'outcomeReport_submit', 'outcomeReport_confirm', 'outcomeReport_dispute', 'outcomeReport_approve', 'outcomeReport_return',
  'outcomeReport_reverse', 'outcomeReport_reversed', 'outcomeDispute_takeUp', 'outcomeDispute_conclude',
  'case_open', 'case_revise', 'case_apply', 'case_vote', 'case_compare', 'case_verify', 'case_accept',
  'case_openNotice', 'case_closeNotice', 'case_object', 'case_answer', 'case_verifyFlag', 'case_review', 'case_approve',
  'case_announce', 'case_conclude', 'case_reject', 'case_sendBack', 'case_withdraw', 'case_followUp',
  'exitTest_record', 'lookBack_draw', 'lookBack_inspect', 'lookBack_add', 'inspection_draw', 'inspection_answer', 'inspection_handOver', 'supervision_train', 'supervision_recognise', 'supervision_declareTie', 'supervision_endTie',
  'measure_record', 'measure_end', 'measure_result', 'householdPlan_make', 'householdPlan_revise', 'householdPlan_close', 'villagePlan_draft',
  'villagePlan_revise', 'villagePlan_submit', 'villagePlan_review', 'villagePlan_approve', 'villagePlan_return', 'villagePlan_close',
  'project_add', 'project_revise', 'project_start', 'project_complete', 'project_verify', 'project_stop', 'project_assign', 'project_release',
  'person_idNumberTaken',
] as const

/** The actions that the trail can be narrowed to. */
export const filteredActions: readonly string[] = known.map((name) => name.replace('_', '.'))

/** An action in words; one that this version does not know stays as the API names it. */
export function actionName(action: string, t: Translate): string {
  const name = known.find((candidate) => candidate === action.replace('.', '_'))
  return name === undefined ? action : t(`audit.action.${name}`)
}
