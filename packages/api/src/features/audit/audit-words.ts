/** Every action that is written into the trail: noun and verb (F-25). Whoever reads the trail needs a word for each. */
export const AUDIT_ACTIONS = [
  'session.signIn', 'session.signOut', 'session.signOutEverywhere', 'session.endOne', 'session.endOthers', 'session.setDays', 'push.subscribe', 'push.unsubscribe',
  'account.changePassword', 'account.create', 'account.disable', 'account.enable', 'account.resetPassword', 'account.endSessions',
  'appointment.appoint', 'appointment.end',
  'household.update', 'household.register', 'household.setStatus', 'household.handOver', 'household.assign', 'household.release', 'household.reveal', 'household.export',
  'appointment.setSkills', 'appointment.renew',
  'activity.record', 'sendingUnit.register', 'assistance.designate', 'assistance.end', 'dispatch.send', 'dispatch.end', 'dispatch.recall', 'workTeam.form', 'workTeam.end',
  'ownFile.issueCode', 'ownFile.open', 'ownFile.close', 'ownFile.confirmResult', 'ownFile.requestCorrection', 'ownFile.complain', 'ownFile.acceptExit', 'ownFile.refuseExit', 'ownFile.scoreComplaint', 'ownFile.reopenComplaint',
  'correction.answer',
  'village.setCoverage', 'village.saveFile', 'village.setMean', 'entitlement.drawUp', 'entitlement.record',
  'household.updatePerson', 'household.addMember', 'household.endMember', 'household.changeHead', 'household.moveMember', 'household.split', 'household.merge',
  'duplicate.merge', 'duplicate.tellApart',
  'list.export', 'household.unregister', 'registerImport.upload', 'registerImport.check', 'registerImport.discard', 'registerImport.apply', 'registerImport.undo',
  'registration.check', 'visit.record',
  'region.mark',
  'measure.record', 'measure.end', 'measure.result',
  'householdPlan.make', 'householdPlan.revise', 'householdPlan.close',
  'villagePlan.draft', 'villagePlan.revise', 'villagePlan.submit', 'villagePlan.review', 'villagePlan.approve', 'villagePlan.return', 'villagePlan.close',
  'project.add', 'project.revise', 'project.start', 'project.complete', 'project.verify', 'project.stop', 'project.assign', 'project.release',
  'observation.submit', 'observation.triage', 'observation.assign', 'observation.decline', 'observation.conclude', 'observation.rectify', 'observation.verify',
  'observation.close', 'observation.reopen', 'observation.extend', 'observation.escalate', 'observation.group', 'observation.separate', 'observation.revealReporter', 'finding.record',
  'codeList.save', 'minimumWage.set', 'courtyard.save', 'enterprise.register', 'enterprise.revise', 'enterprise.end',
  'linkage.conclude', 'linkage.renew', 'linkage.end', 'linkage.propose', 'linkage.withdraw', 'linkage.confirmHousehold', 'linkage.declineHousehold', 'linkage.removeHousehold', 'ownFile.joinLinkage', 'ownFile.declineLinkage', 'ownFile.showWords', 'ownFile.hideWords',
  'pledge.make', 'pledge.withdraw', 'pledge.deliver', 'pledge.confirmDelivery', 'pledge.refuseDelivery', 'agreement.record', 'agreement.end', 'accessToken.issue', 'accessToken.end', 'certificate.issue',
  'outcomeReport.submit', 'outcomeReport.confirm', 'outcomeReport.dispute', 'outcomeReport.approve', 'outcomeReport.return', 'outcomeReport.reverse', 'outcomeReport.reversed', 'outcomeDispute.takeUp', 'outcomeDispute.conclude',
  'case.open', 'case.revise', 'case.apply', 'case.vote', 'case.compare', 'case.verify', 'case.accept', 'case.openNotice', 'case.closeNotice', 'case.object', 'case.answer', 'case.verifyFlag',
  'case.review', 'case.approve', 'case.announce', 'case.conclude', 'case.reject', 'case.sendBack', 'case.withdraw', 'case.followUp',
  'exitTest.record', 'lookBack.draw', 'lookBack.inspect', 'lookBack.add', 'inspection.draw', 'inspection.answer', 'inspection.handOver',
  'supervision.train', 'supervision.recognise', 'supervision.declareTie', 'supervision.endTie',
  'person.idNumberTaken',
] as const

export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** Every field that an entry may name as changed, shown, asked for or narrowed by. */
export const AUDIT_FIELDS = [
  'headName', 'size', 'split', 'merged', 'member', 'living', 'incomeTotal', 'person', 'coverage', 'villageFile', 'mean', 'entitlement',
  'attribute', 'mainCause', 'otherCauses', 'phone', 'bankAccount', 'netIncomePerCapita', 'responsibleCadre',
  'ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH', 'registered', 'household', 'visitedOn',
  'groupName',
  'project', 'plan', 'years', 'resultConfirmedOn', 'traceGap', 'entitlementDue', 'notOnProject',
  'account', 'role', 'enterprise', 'startedOn', 'endedOn',
  'skills', 'name', 'endKind', 'renews',
  'monthly', 'source', 'creditCode', 'industry', 'leadingLevel', 'form', 'model', 'closeness', 'payingRhythm', 'contract', 'nameEn', 'active', 'courtyardKind', 'courtyardModel', 'investment', 'yearYield', 'pledgeKind', 'pledgeSize', 'unit', 'agreementKind', 'partner', 'volume', 'accessToken', 'days', 'certificate', 'words', 'assistanceKind',
  'topic', 'agreed',
  'status', 'kind', 'severity', 'handlerId', 'dueAt', 'score', 'reopened', 'escalatedTo', 'leadId', 'total', 'line', 'reversedBy',
  'isPoorVillage', 'povertyCountyLevel',
  'standard', 'fileName', 'households',
  'identifiedOn', 'exitedOn',
  'format', 'region', 'nameContains', 'number', 'withoutCadre', 'notVisitedSince', 'targetingIncomplete', 'exitedIn',
] as const

/** A field's name; an income's is followed by its year, a report's line by its number, a member's by what happened. */
export type AuditField = Exclude<(typeof AUDIT_FIELDS)[number], 'member' | 'living' | 'incomeTotal' | 'person' | 'coverage' | 'villageFile' | 'mean' | 'entitlement' | 'contract'> | `contract.${string}` | `member.${string}` | `living.${string}` | `coverage.${string}` | `villageFile.${string}` | `mean.${string}` | `entitlement.${string}` | `incomeTotal.${number}` | `person.${string}` | `netIncomePerCapita.${number}` | `line ${number}`
