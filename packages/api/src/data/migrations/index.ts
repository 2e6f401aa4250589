import type { MigrationInterface } from 'typeorm'
import { SetCharacterSet } from './0000-character-set.js'
import * as firstSchema from './0001-first-schema.js'
import * as observationExtension from './0002-observation-extension.js'
import * as accessVersion from './0003-access-version.js'
import * as figureVersion from './0004-figure-version.js'
import * as householdNameGram from './0005-household-name-gram.js'
import * as reportReversal from './0006-report-reversal.js'
import * as householdEvents from './0010-household-events.js'
import * as fileFields from './0011-file-fields.js'
import * as fullCoverage from './0012-full-coverage.js'
import * as registerCase from './0020-register-case.js'
import * as exitTestLookBack from './0021-exit-test-look-back.js'
import * as registerImport from './0030-register-import.js'
import * as cadreSkills from './0040-cadre-skills.js'
import * as duplicate from './0060-duplicate.js'
import * as teamsAndUnits from './0041-teams-and-units.js'
import * as appointmentSelection from './0042-appointment-selection.js'
import * as activity from './0043-activity.js'
import * as plansAndProjects from './0050-plans-and-projects.js'
import * as measureLinks from './0051-measure-links.js'
import * as householdLinks from './0052-household-links.js'
import * as traceFigures from './0053-trace-figures.js'
import * as traceCounts from './0054-trace-counts.js'
import * as ownFile from './0070-own-file.js'
import * as householdWords from './0071-household-words.js'
import * as observationSource from './0072-observation-source.js'
import * as importDepartures from './0083-import-departures.js'
import * as takenNumber from './0084-taken-number.js'
import * as villageFile from './0085-village-file.js'
import * as entitlement from './0086-entitlement.js'
import * as provincialMean from './0087-provincial-mean.js'
import * as visitAccount from './0088-visit-account.js'
import * as observationSubject from './0089-observation-subject.js'
import * as accountNameGram from './0090-account-name-gram.js'
import * as planEndYear from './0091-plan-end-year.js'
import * as planLapse from './0092-plan-lapse.js'
import * as expectedIncome from './0093-expected-income.js'
import * as importEndings from './0096-import-endings.js'
import * as exitTestRegistered from './0100-exit-test-registered.js'
import * as observationDeviceClock from './0105-observation-device-clock.js'
import * as linkageWriting from './0115-linkage-writing.js'
import * as codeLists from './0116-code-lists.js'
import * as courtyardProject from './0117-courtyard-project.js'
import * as sessionDevice from './0140-session-device.js'
import * as pushSubscription from './0141-push-subscription.js'
import * as pushDelivery from './0142-push-delivery.js'
import * as observationProject from './0143-observation-project.js'
import * as inspection from './0150-inspection.js'
import * as supervision from './0151-supervision.js'
import * as pledgesAgreements from './0155-pledges-agreements.js'
import * as accessToken from './0157-access-token.js'
import * as observationDeadline from './0145-observation-deadline.js'
import * as observationGroup from './0146-observation-group.js'
import * as finding from './0147-finding.js'
import * as enterpriseRecord from './0158-enterprise-record.js'
import * as assistanceKind from './0159-assistance-kind.js'
import * as minimumWage from './0163-minimum-wage.js'
import * as outcomeFinding from './0164-outcome-finding.js'
import * as outcomeDispute from './0165-outcome-dispute.js'
import * as caseBarredAccounts from './0170-case-barred-accounts.js'
import * as struckOffEntitlements from './0171-struck-off-entitlements.js'
import * as disputeAnswers from './0172-dispute-answers.js'
import * as disputeOverdue from './0173-dispute-overdue.js'
import * as keysOfOffices from './0180-keys-of-offices.js'
import * as attachmentName from './0181-attachment-name.js'
import * as deliveriesThatWait from './0182-deliveries-that-wait.js'
import * as payingRhythm from './0190-paying-rhythm.js'
import * as nothingPaid from './0191-nothing-paid.js'
import * as observationFound from './0200-observation-found.js'
import * as observationLeftBehind from './0201-observation-left-behind.js'
import * as inspectionVisit from './0205-inspection-visit.js'
import * as missedAnswers from './0210-missed-answers.js'
import * as daysOfAnonymousReports from './0220-days-of-anonymous-reports.js'
import * as judgingCode from './0225-judging-code.js'
import * as inspectionDrawer from './0227-inspection-drawer.js'
import * as observationHandler from './0230-observation-handler.js'
import * as disputeQuestion from './0240-dispute-question.js'
import * as enterpriseEnded from './0242-enterprise-ended.js'
import * as outcomeEnterprise from './0244-outcome-enterprise.js'
import * as noticesOfHiddenDisputes from './0245-notices-of-hidden-disputes.js'
import * as inspectionNumbers from './0246-inspection-numbers.js'
import * as disputeTakenUpAt from './0248-dispute-taken-up-at.js'
import * as overdueOfWrongLines from './0249-overdue-of-wrong-lines.js'
import * as inspectionObservations from './0255-inspection-observations.js'
import * as subjectsWhoCameToAnOffice from './0258-subjects-who-came-to-an-office.js'

/** Every migration in order; the last one's name is the version of the database that this code needs. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  SetCharacterSet,
  ...Object.values(firstSchema),
  ...Object.values(observationExtension),
  ...Object.values(accessVersion),
  ...Object.values(figureVersion),
  ...Object.values(householdNameGram),
  ...Object.values(reportReversal),
  ...Object.values(householdEvents),
  ...Object.values(fileFields),
  ...Object.values(fullCoverage),
  ...Object.values(registerCase),
  ...Object.values(exitTestLookBack),
  ...Object.values(registerImport),
  ...Object.values(cadreSkills),
  ...Object.values(duplicate),
  ...Object.values(teamsAndUnits),
  ...Object.values(appointmentSelection),
  ...Object.values(activity),
  ...Object.values(plansAndProjects),
  ...Object.values(measureLinks),
  ...Object.values(householdLinks),
  ...Object.values(traceFigures),
  ...Object.values(traceCounts),
  ...Object.values(ownFile),
  ...Object.values(householdWords),
  ...Object.values(observationSource),
  ...Object.values(importDepartures),
  ...Object.values(takenNumber),
  ...Object.values(villageFile),
  ...Object.values(entitlement),
  ...Object.values(provincialMean),
  ...Object.values(visitAccount),
  ...Object.values(observationSubject),
  ...Object.values(accountNameGram),
  ...Object.values(planEndYear),
  ...Object.values(planLapse),
  ...Object.values(expectedIncome),
  ...Object.values(importEndings),
  ...Object.values(exitTestRegistered),
  ...Object.values(observationDeviceClock),
  ...Object.values(linkageWriting),
  ...Object.values(codeLists),
  ...Object.values(courtyardProject),
  ...Object.values(sessionDevice),
  ...Object.values(pushSubscription),
  ...Object.values(pushDelivery),
  ...Object.values(observationProject),
  ...Object.values(inspection),
  ...Object.values(supervision),
  ...Object.values(pledgesAgreements),
  ...Object.values(accessToken),
  ...Object.values(observationDeadline),
  ...Object.values(observationGroup),
  ...Object.values(finding),
  ...Object.values(enterpriseRecord),
  ...Object.values(assistanceKind),
  ...Object.values(minimumWage),
  ...Object.values(outcomeFinding),
  ...Object.values(outcomeDispute),
  ...Object.values(caseBarredAccounts),
  ...Object.values(struckOffEntitlements),
  ...Object.values(disputeAnswers),
  ...Object.values(disputeOverdue),
  ...Object.values(keysOfOffices),
  ...Object.values(attachmentName),
  ...Object.values(deliveriesThatWait),
  ...Object.values(payingRhythm),
  ...Object.values(nothingPaid),
  ...Object.values(observationFound),
  ...Object.values(observationLeftBehind),
  ...Object.values(inspectionVisit),
  ...Object.values(missedAnswers),
  ...Object.values(daysOfAnonymousReports),
  ...Object.values(judgingCode),
  ...Object.values(inspectionDrawer),
  ...Object.values(observationHandler),
  ...Object.values(disputeQuestion),
  ...Object.values(enterpriseEnded),
  ...Object.values(outcomeEnterprise),
  ...Object.values(noticesOfHiddenDisputes),
  ...Object.values(inspectionNumbers),
  ...Object.values(disputeTakenUpAt),
  ...Object.values(overdueOfWrongLines),
  ...Object.values(inspectionObservations),
  ...Object.values(subjectsWhoCameToAnOffice),
]
