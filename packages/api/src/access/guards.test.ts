import { getMetadataStorage } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../testing/api-under-test.js'
import type { ApiUnderTest } from '../testing/api-under-test.js'
import { guardOf } from './access-decorator.js'
import type { Guard } from './access-decorator.js'

interface Declared {
  readonly name: string
  readonly guard: Guard | undefined
}

/** Operations and field resolvers with the guard that each declares. */
const declaredGuards = (): Declared[] => {
  const storage = getMetadataStorage()
  const operations = [
    ...storage.queries.map((operation) => ({ ...operation, parent: 'Query' })),
    ...storage.mutations.map((operation) => ({ ...operation, parent: 'Mutation' })),
    ...storage.subscriptions.map((operation) => ({ ...operation, parent: 'Subscription' })),
  ]
  const fields = storage.fieldResolvers.map((field) => {
    const type = field.getObjectType?.() as object | undefined
    return { target: field.target, methodName: field.methodName, schemaName: field.schemaName, parent: storage.objectTypes.find((each) => each.target === type)?.name ?? '?' }
  })
  return [...operations, ...fields].map(({ parent, schemaName, target, methodName }) => ({ name: `${parent}.${schemaName}`, guard: guardOf(target, methodName) })).toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

const ofKind = <Kind extends Guard['kind']>(kind: Kind): { readonly name: string; readonly guard: Extract<Guard, { readonly kind: Kind }> }[] =>
  declaredGuards().flatMap(({ name, guard }) => (guard?.kind === kind ? [{ name, guard: guard as Extract<Guard, { readonly kind: Kind }> }] : []))

describe('guards', () => {
  let api: ApiUnderTest

  beforeAll(async () => {
    // The decorators speak when the resolvers are loaded, as they are when the API starts.
    api = await startApi('none')
  })
  afterAll(async () => {
    await api.close()
  })

  it('stand on every operation and on every field resolver: no decorator means a mistake, not permission (trap 2)', () => {
    const declared = declaredGuards()
    expect(declared.length).toBeGreaterThan(80)
    expect(declared.filter(({ guard }) => guard === undefined).map(({ name }) => name)).toEqual([])
    expect(declared.filter(({ name }) => name.startsWith('?'))).toEqual([])
  })

  it('stand on resolvers that answer for one field each: the library takes a field’s resolver by its method name among all of the type', () => {
    const methods = getMetadataStorage().fieldResolvers.map((field) => ({ type: field.getObjectType?.(), method: field.methodName, target: field.target }))
    const shared = methods.filter((one) => methods.some((other) => other.type === one.type && other.method === one.method && other.target !== one.target))
    expect(shared.map(({ target, method }) => `${target.name}.${method}`)).toEqual([])
  })

  it('leave exactly these open to whoever has the parent, each with its reason', () => {
    expect(Object.fromEntries(ofKind('public').map(({ name, guard }) => [name, guard.reason]))).toMatchInlineSnapshot(`
      {
        "Activity.region": "the place of an activity that is already shown",
        "Appointment.region": "a division is public reference data",
        "AuditEntry.changes": "part of the entry that was read",
        "AuditEntry.region": "a division is public reference data",
        "Chain.cadres": "worked out within the scope of who follows the chain",
        "CooperationAgreement.region": "the place of an agreement that is already shown",
        "CooperationAgreement.volume": "the volume of an agreement that is already shown",
        "CourtyardProject.region": "the village of a courtyard project that is already shown",
        "DesignatedAssistance.kind": "in which way a designation helps that is already shown",
        "DesignatedAssistance.region": "the place of a designation that is already shown",
        "Dispatch.region": "the place of a dispatch that is already shown",
        "DuplicatePair.within": "how far apart the two files of a pair lie that is already shown",
        "Enterprise.region": "the seat of an enterprise that is already shown",
        "EnterpriseCertificate.banner": "administrative divisions are public",
        "EnterpriseResult.income": "counts of linkages that the viewer was found to answer for",
        "ExitTest.banner": "a part of a test that is already shown",
        "ExitTest.region": "administrative divisions are public",
        "ExitTest.registered": "a part of a test that is already shown",
        "ExitTest.thresholds": "rules of the system",
        "ExitTest.village": "a part of a test that is already shown",
        "Finding.region": "the village of a finding that is already shown",
        "FirstStepUnit.dueOn": "rules of the system",
        "FirstStepUnit.lastTest": "a part of a unit that is already shown",
        "FirstStepUnit.region": "administrative divisions are public",
        "Household.bankAccount": "never shown to anybody: it is revealed with a reason, or not at all",
        "Household.group": "the villagers’ group of a household that is already shown",
        "Household.incomeYears": "the same years for every household",
        "Household.region": "the village of a household that is already shown",
        "HouseholdOutcome.findings": "what a line that is already shown does not agree with",
        "HouseholdPlan.lapsed": "told by the years and the last day of a plan that is already shown",
        "ImportHousehold.differences": "differences of a row that is already shown",
        "ImportHousehold.faults": "faults of a row that is already shown, in words",
        "ImportHousehold.id": "the place of a row that is already shown",
        "ImportHousehold.village": "the village of a row that is already shown",
        "Inspection.region": "administrative divisions are public",
        "InspectionStratumFigures.region": "administrative divisions are public",
        "InspectionTask.answers": "the answers of a task that is already shown, which whoever is sent gave",
        "InspectionTask.asked": "the questions of a task that is already shown; they hold nothing of its household",
        "InspectionTask.comparisons": "made of the register’s part of a task, which the row holds for whoever reads the draw alone",
        "InspectionTask.overdue": "the deadline of a task that is already shown",
        "InspectionTask.region": "administrative divisions are public",
        "Linkage.closenessReason": "why a linkage that is already shown is as close as it is",
        "Linkage.description": "the contract of a linkage that is already shown",
        "Linkage.region": "the village of a linkage that is already shown",
        "Linkage.term": "the term of a linkage that is already shown",
        "LinkageResults.asOf": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.contracts": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.enterprises": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.exits": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.forms": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.householdsLinked": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.income": "counts of linkages that the viewer was found to answer for",
        "LinkageResults.ranking": "counts of linkages that the viewer was found to answer for",
        "LookBack.region": "administrative divisions are public",
        "LookBackHousehold.region": "administrative divisions are public",
        "LookBackTerritory.region": "administrative divisions are public",
        "Measure.effect": "a part of a measure that is already shown",
        "Measure.plan": "a part of a measure that is already shown",
        "MinimumWage.region": "divisions are public reference data",
        "Mutation.openOwnFile": "a household with its number and a code on paper is nobody yet",
        "Mutation.signIn": "whoever signs in is nobody yet",
        "Notice.text": "a notice of one’s own in words",
        "Observation.deadline": "the deadline of an observation that is already shown",
        "Observation.overdue": "the deadline of an observation that is already shown",
        "Observation.region": "the village of an observation that is already shown",
        "Observation.source": "says of an observation that is already shown whether an account or the household brought it in",
        "ObservationStatistics.region": "the territory of figures that are already shown",
        "OutcomeDispute.actBy": "a part of a dispute that is already shown",
        "OutcomeDispute.answer": "a part of a dispute that is already shown",
        "OutcomeDispute.id": "the id of a dispute that is already shown",
        "OutcomeDispute.overdue": "a part of a dispute that is already shown",
        "OutcomeDispute.question": "a part of a dispute that is already shown",
        "OutcomeFinding.asksReason": "words of a finding that is already shown",
        "OutcomeFinding.text": "words of a finding that is already shown",
        "OutcomeReport.reversed": "a state of a report that is already shown",
        "OwnDispute.answer": "the answer to a dispute of the household’s own",
        "OwnLinkage.description": "the contract that the household is asked about",
        "Person.idNumber": "only the six digits that are kept to be shown",
        "Person.isChild": "follows from the birth date that is already shown",
        "Pledge.amount": "the measure of a pledge that is already shown",
        "Pledge.deliveredAmount": "what was confirmed of a pledge that is already shown",
        "Pledge.deliveredQuantity": "what was confirmed of a pledge that is already shown",
        "Pledge.quantity": "the measure of a pledge that is already shown",
        "Pledge.region": "the village of a pledge that is already shown",
        "Pledge.state": "how a pledge stands that is already shown",
        "PledgeDelivery.amount": "the measure of a delivery that is already shown",
        "PledgeDelivery.quantity": "the measure of a delivery that is already shown",
        "Project.region": "the village of a project that is already shown",
        "Query.viewer": "says that nobody is signed in, too",
        "Region.children": "child divisions are public reference data",
        "Region.parent": "a parent division is public reference data",
        "RegionDashboard.causes": "a part of the dashboard that its parent already opened",
        "RegionDashboard.children": "a part of the dashboard that its parent already opened",
        "RegionDashboard.coverage": "a part of the dashboard that its parent already opened",
        "RegionDashboard.history": "a part of the dashboard that its parent already opened",
        "RegionDashboard.households": "a part of the dashboard that its parent already opened",
        "RegionDashboard.linkage": "a part of the dashboard that its parent already opened",
        "RegionDashboard.observations": "a part of the dashboard that its parent already opened",
        "RegionDashboard.population": "a part of the dashboard that its parent already opened",
        "RegionDashboard.region": "divisions are public reference data",
        "RegionTrace.children": "a part of the trace that its parent already opened",
        "RegionTrace.gaps": "a part of the trace that its parent already opened",
        "RegionTrace.precisions": "a part of the trace that its parent already opened",
        "RegionTrace.rates": "a part of the trace that its parent already opened",
        "RegionTrace.region": "divisions are public reference data",
        "RegionTrace.villagesWithoutPlan": "a part of the trace that its parent already opened",
        "RegisterCase.acts": "a part of a case that is already shown",
        "RegisterCase.attribute": "a part of a case that is already shown",
        "RegisterCase.channel": "a part of a case that is already shown",
        "RegisterCase.checkedIncome": "a part of a case that is already shown",
        "RegisterCase.flags": "a part of a case that is already shown",
        "RegisterCase.ground": "a part of a case that is already shown",
        "RegisterCase.groupName": "a part of a case that is already shown",
        "RegisterCase.incomeYears": "a rule of the system, by the day on which a case that is already shown was opened",
        "RegisterCase.items": "a part of a case that is already shown",
        "RegisterCase.mainCause": "a part of a case that is already shown",
        "RegisterCase.members": "a part of a case that is already shown",
        "RegisterCase.monitoringType": "a part of a case that is already shown",
        "RegisterCase.notices": "a part of a case that is already shown",
        "RegisterCase.objections": "a part of a case that is already shown",
        "RegisterCase.overdue": "a part of a case that is already shown",
        "RegisterCase.region": "administrative divisions are public",
        "RegisterCase.rules": "rules of the system",
        "RegisterCase.statedIncome": "a part of a case that is already shown",
        "RegisterImport.codes": "how an import that is already shown is read",
        "RegisterImport.columns": "how an import that is already shown is read",
        "RegisterImport.figures": "counts of an import that is already shown",
        "RegisterImport.missingFields": "how an import that is already shown is read",
        "RegisterImport.region": "the territory of an import that is already shown",
        "RegisterImport.yearlyFields": "how every sheet is read",
        "SendingUnit.region": "the city or banner that keeps a body is public reference data",
        "SupervisionVillage.region": "administrative divisions are public",
        "Supervisor.conflicts": "what stands against an appointment that is already shown",
        "Supervisor.region": "administrative divisions are public",
        "Viewer.account": "one’s own account",
        "Viewer.appointments": "one’s own appointments",
        "Viewer.businessDate": "the business date is the same for all",
        "Viewer.businessTime": "the business time is the same for all",
        "Viewer.city": "the city is public reference data",
        "Viewer.permissions": "one’s own permissions",
        "Viewer.phoneKeys": "one’s own keys",
        "Viewer.unreadNotices": "one’s own notices",
        "VillageFile.changes": "the history of a file that is already shown, empty where it is not for the viewer",
        "VillagePlan.lapsed": "told by the years and the state of a plan that is already shown",
        "VillagePlan.region": "the village of a plan that is already shown",
        "VillageReports.region": "the village of figures that are already shown",
        "WorkTeam.region": "the village of a team that is already shown",
      }
    `)
  })

  it('leave exactly these open to every signed-in person, each with its reason', () => {
    expect(Object.fromEntries(ofKind('signedIn').map(({ name, guard }) => [name, guard.reason]))).toMatchInlineSnapshot(`
      {
        "AccessToken.chief": "for whom a key acts that is already shown",
        "AccessToken.createdBy": "who made a key that is already shown",
        "AccessToken.viewerCanEnd": "tells a person of their own permissions",
        "Account.disabled": "one’s own state; others’ are for administrators and auditors",
        "Account.login": "one’s own login; others’ are for administrators and auditors",
        "Activity.by": "who did it is part of an activity that is already shown",
        "Appointment.account": "the holder’s name is part of the appointment",
        "Appointment.freePlaces": "what is left of a count that is part of the appointment",
        "Appointment.householdCount": "a count that is part of the appointment",
        "CaseRecord.by": "who acted on a case that is already shown",
        "CaseRecord.codeIssuedBy": "who acted on a case that is already shown",
        "ChainCadre.account": "who goes with a chain is part of a chain that is already shown",
        "CooperationAgreement.viewerCan": "tells a person of their own permissions",
        "DesignatedAssistance.sendingUnit": "the name of a body is part of a designation that is already shown",
        "Dispatch.account": "the name is part of a dispatch that is already shown",
        "DuplicatePair.decidedBy": "who decided is part of a decision that is already shown",
        "DuplicatePair.mayDecide": "tells a person of their own permissions",
        "Enterprise.chiefs": "who stands for an enterprise that is already shown",
        "Enterprise.honoraryChiefs": "who stands for an enterprise that is already shown",
        "Enterprise.viewerCan": "tells a person of their own permissions",
        "EnterpriseCertificate.issuedBy": "who issued a certificate that is already shown",
        "ExitTest.testedBy": "who made a test that is already shown",
        "Household.codeLeavesNoReviewer": "tells a person of their own office",
        "Household.responsibleCadre": "the columns behind it were masked when the household was read",
        "Household.viewerCan": "tells a person of their own permissions",
        "HouseholdOutcome.judgedBy": "who acted on a line that is already shown",
        "HouseholdPlan.madeBy": "who made a plan is part of a plan that is already shown",
        "HouseholdPlan.viewerCan": "tells a person of their own permissions",
        "Inspection.drawnBy": "who made a draw that is already shown",
        "InspectionTask.inspector": "who is sent on a task that is already shown",
        "InspectionTask.place": "the number and masked name of a household to which the viewer is sent, or whose task is already shown",
        "InspectionTask.viewerCan": "what may be done with a task that is already shown",
        "LateVisitor.cadre": "the name is part of a row that is already shown",
        "Linkage.viewerCan": "tells a person of their own permissions",
        "LinkageProposal.answeredBy": "who answered a question that is already shown",
        "LinkageProposal.proposedBy": "who put a question that is already shown",
        "LinkageProposal.viewerCan": "tells a person of their own permissions",
        "LookBack.drawnBy": "who made a draw that is already shown",
        "LookBackHousehold.inspectedBy": "who inspected a household that is already shown",
        "Measure.recordedBy": "the column behind it was masked when the measure was read",
        "Measure.viewerCan": "tells a person of their own permissions",
        "Mutation.changePassword": "one’s own password",
        "Mutation.endOtherSignIns": "one’s own sign-ins",
        "Mutation.endSignIn": "one’s own sign-ins",
        "Mutation.markNoticesRead": "one’s own notices",
        "Mutation.signOut": "one’s own sessions",
        "Mutation.subscribePush": "one’s own device",
        "Mutation.unsubscribePush": "one’s own device",
        "Notice.subject": "looked for with the viewer’s own permission and scope for its type",
        "OutcomeDispute.handler": "who acts on a dispute that is already shown",
        "OutcomeDispute.viewerCan": "tells a person of their own permissions",
        "OutcomeReport.approvedBy": "who acted on a report that is already shown",
        "OutcomeReport.confirmedBy": "who acted on a report that is already shown",
        "OutcomeReport.returnedBy": "who acted on a report that is already shown",
        "OutcomeReport.submittedBy": "who acted on a report that is already shown",
        "OutcomeReport.viewerCan": "tells a person of their own permissions",
        "Pledge.madeBy": "who wrote down a pledge that is already shown",
        "Pledge.viewerCan": "tells a person of their own permissions",
        "PledgeDelivery.decidedBy": "who decided a delivery that is already shown",
        "PledgeDelivery.reportedBy": "who reported a delivery that is already shown",
        "PledgeDelivery.viewerCan": "tells a person of their own permissions",
        "Project.completedBy": "the column behind it was masked when the project was read",
        "Project.verifiedBy": "the column behind it was masked when the project was read",
        "Project.viewerCan": "tells a person of their own permissions",
        "ProjectCadre.account": "who goes with a project is part of a project that is already shown",
        "ProposalLine.to": "the name is part of a proposal that is already shown",
        "Query.codeList": "names of industries and models are public words",
        "Query.minimumWages": "published minimum wages name nobody",
        "Query.node": "each type is looked for with the viewer’s own permission and scope for it",
        "Query.notices": "one’s own notices",
        "Query.provincialMeans": "published means name no place and nobody",
        "Query.pushServerKey": "the same for all",
        "Query.pushSubscribed": "one’s own device",
        "Query.region": "divisions are public reference data",
        "Query.signIns": "one’s own sign-ins",
        "RegisterCase.openedBy": "who opened a case that is already shown",
        "RegisterCase.viewerCan": "tells a person of their own permissions",
        "RegisterCase.viewerCanEndRisk": "tells a person of their own permissions",
        "RegisterCase.viewerCanRevise": "tells a person of their own permissions",
        "RegisterCase.viewerLeavesReviewTo": "tells a person of their own permissions",
        "RegisterCase.whoMustVerify": "tells of a case that is already shown whether its village has a team and a first secretary",
        "RegisterImport.by": "who brought an import that is already shown",
        "RegisterImport.viewerCan": "what may be done with an import that is already shown",
        "SamePerson.sameIdNumber": "compares two members who are already shown; no number is told",
        "Supervisor.account": "the holder of an appointment that is already shown",
        "SupervisorConflict.cadre": "the cadre whom a conflict that is already shown names",
        "SupervisorTie.cadre": "the cadre whom a tie that is already shown names",
        "SupervisorTie.declaredBy": "who wrote a tie down that is already shown",
        "TimelineEvent.by": "who did it is part of an event that is already shown",
        "VillageFile.savedBy": "who saved a file that is already shown",
        "VillageFileChange.by": "who changed a file that is already shown",
        "VillagePlan.approvedBy": "who acted on a plan is part of a plan that is already shown",
        "VillagePlan.proposedBy": "who acted on a plan is part of a plan that is already shown",
        "VillagePlan.reviewedBy": "who acted on a plan is part of a plan that is already shown",
        "VillagePlan.viewerCan": "tells a person of their own permissions",
        "Visit.by": "who visited is part of a visit that is already shown",
        "WorkTeam.flags": "told by what the team itself shows",
        "WorkTeam.leader": "the leader’s name is part of the team",
        "WorkTeam.memberCount": "a count that is part of the team",
      }
    `)
  })

  it('leave exactly these to a household at its own file, which is no viewer', () => {
    expect(Object.fromEntries(ofKind('ownHousehold').map(({ name, guard }) => [name, guard.reason]))).toMatchInlineSnapshot(`
      {
        "Mutation.answerOwnExit": "an exit of the household’s own",
        "Mutation.answerOwnLinkage": "a linkage that the household was asked to join",
        "Mutation.closeOwnFile": "the household’s own session",
        "Mutation.confirmOwnResult": "a result of the household’s own",
        "Mutation.reopenOwnComplaint": "a complaint of the household’s own",
        "Mutation.requestOwnCorrection": "the household’s own file",
        "Mutation.scoreOwnComplaint": "a complaint of the household’s own",
        "Mutation.showOwnWords": "a result of the household’s own",
        "Mutation.submitOwnComplaint": "the household’s own complaint",
        "Query.ownFile": "the household’s own file",
      }
    `)
  })

  it('leave no operation open to strangers but the two doors and the question who is signed in', () => {
    expect(ofKind('public').map(({ name }) => name).filter((name) => /^(Query|Mutation|Subscription)\./.test(name))).toEqual(['Mutation.openOwnFile', 'Mutation.signIn', 'Query.viewer'])
  })
})
