import type { Row } from '../../../data/entities.js'
import { CONTRACT_TERMS } from '../../../features/linkage/contract-terms.js'
import { instant, many, one, page, text, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { masked } from './households.js'
import { certificateOf, recordOf, seesRecord, seesToken, tokenOf, wordsOf } from './promises.js'
import { dutiesOverHousehold, isOwnTen, knowsWhoIsAsked, knowsWhoJudged, readsDisputeFinding, seesDispute, seesLine, seesLinkage, seesReport, seesWhole } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'
import { deniedBy, saidOf } from './voices.js'

/** An enterprise as the viewer sees it. */
export const enterpriseOf = (view: View, row: Row<'Enterprise'>): Projection => ({
  type: 'Enterprise',
  id: row.id,
  fields: {
    ...values(row, 'id', 'name', 'creditCode', 'industry', 'leadingLevel', 'endedOn', 'endReason', 'version'),
    viewerCan: () =>
      value({
        revise: row.endedOn === null && view.duties.some((duty) => (duty.role === 'BANNER_OFFICE' || duty.role === 'CITY_OFFICE') && liesIn(row.regionCode, duty.region)),
        end: row.endedOn === null && view.duties.some((duty) => (duty.role === 'BANNER_OFFICE' || duty.role === 'CITY_OFFICE') && liesIn(row.regionCode, duty.region)),
        conclude: row.endedOn === null && view.duties.some((duty) => duty.role === 'TOWN_OFFICE' || duty.role === 'BANNER_OFFICE' || (duty.role === 'HONORARY_CHIEF' && duty.enterprise === row.id)),
        issueAccessToken: standsFor(view, row.id),
      }),
    region: () => one(view.show.region(row.regionCode)),
    record: () => one(recordOf(view, row, 2015)),
    certificates: () => many(view.stored.EnterpriseCertificate.filter((each) => each.enterpriseId === row.id && seesRecord(view, each)).map((each) => certificateOf(view, each))),
    words: () => many(wordsOf(view, row.id)),
    accessTokens: () => many(view.stored.AccessToken.filter((token) => token.enterpriseId === row.id && seesToken(view, token)).map((token) => tokenOf(view, token))),
    linkages: () => many(view.stored.Linkage.filter((linkage) => linkage.enterpriseId === row.id && seesLinkage(view, linkage)).map(view.show.linkage)),
    chiefs: () => many([...new Set(view.stored.Appointment.filter((each) => each.role === 'HONORARY_CHIEF' && each.enterpriseId === row.id && isInForce(each, view.today)).map((each) => each.accountId))].flatMap((id) => view.show.account(id) ?? [])),
    honoraryChiefs: () =>
      many(
        view.stored.Appointment.filter((each) => each.role === 'HONORARY_CHIEF' && each.enterpriseId === row.id && isInForce(each, view.today)).toSorted((a, b) => (`${a.startedOn} ${a.id}` < `${b.startedOn} ${b.id}` ? -1 : 1)).map((each) => ({
          type: 'HonoraryChief',
          id: null,
          fields: { ...values(each, 'startedOn', 'endedOn'), account: () => one(view.show.account(each.accountId)), village: () => one(each.regionCode === null ? null : view.show.region(each.regionCode)) },
        })),
      ),
  },
})

/** Whether a duty is over a village, and a chief’s of the enterprise besides: a chief writes in the own village alone. */
const holdsOver = (view: View, row: Pick<Row<'Linkage'>, 'regionCode' | 'enterpriseId'>, ...roles: readonly string[]): boolean =>
  view.duties.some((duty) => roles.includes(duty.role) && liesIn(row.regionCode, duty.region) && (duty.role !== 'HONORARY_CHIEF' || duty.enterprise === row.enterpriseId))

/** Whether the viewer is the chief of an enterprise, of whatever village. */
const standsFor = (view: View, enterprise: string): boolean => view.duties.some((duty) => duty.role === 'HONORARY_CHIEF' && duty.enterprise === enterprise)

/** “Enterprise linkage” of the house: chief, town and banner conclude, a breach is found by no party. */
const actionsOn = (view: View, row: Row<'Linkage'>): Record<string, boolean> => {
  const isOpen = row.endedOn === null || row.endedOn >= view.today
  const isChief = holdsOver(view, row, 'HONORARY_CHIEF')
  const isParty = standsFor(view, row.enterpriseId)
  const concludes = isChief || holdsOver(view, row, 'TOWN_OFFICE', 'BANNER_OFFICE')
  return {
    submitReport: isParty && row.startedOn <= view.today,
    renew: concludes && !view.stored.Enterprise.some(({ id, endedOn }) => id === row.enterpriseId && endedOn !== null),
    end: concludes && isOpen && row.endKind === null,
    findDefault: isOpen && row.endKind === null && !isParty && holdsOver(view, row, 'TOWN_OFFICE', 'BANNER_OFFICE'),
    propose: concludes && isOpen,
    removeHousehold: isOpen && (isChief || holdsOver(view, row, 'TOWN_OFFICE', 'FIRST_SECRETARY')),
  }
}

/** Who was asked to join, as the viewer sees it: all of it where the linkage is seen whole, else the own ten. */
const proposalsOf = (view: View, linkage: Row<'Linkage'>): Projection[] =>
  view.stored.LinkageProposal.filter((row) => row.linkageId === linkage.id && (seesWhole(view, row) || (row.householdId !== null && isOwnTen(view, row.householdId)))).map((row) => ({
    type: 'LinkageProposal',
    id: row.id,
    fields: {
      ...values(row, 'id', 'householdNumber', 'status'),
      reason: () => value(knowsWhoIsAsked(view, row) ? row.reason : null),
      proposedAt: () => value(instant(row.proposedAt)),
      answeredAt: () => value(instant(row.answeredAt)),
      household: () => one(view.stored.Household.filter((each) => each.id === row.householdId && knowsWhoIsAsked(view, row) && dutiesOverHousehold(view, each).length > 0).map(view.show.household)[0] ?? null),
      proposedBy: () => one(view.show.account(row.proposedBy)),
      answeredBy: () => one(knowsWhoIsAsked(view, row) ? view.show.account(row.answeredBy) : null),
      viewerCan: () => value({ answer: row.status === 'PROPOSED' && row.proposedBy !== view.me && holdsOver(view, row, 'FIRST_SECRETARY') && !standsFor(view, row.enterpriseId), withdraw: row.status === 'PROPOSED' && holdsOver(view, row, 'HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE') }),
    },
  }))

/** Who took part in the first quarter of 2015 and left since, behind the mask whoever asks; a section-level leader finds the own ten. */
const leftOf = (view: View, linkage: Row<'Linkage'>): unknown[] =>
  view.stored.LinkageHousehold.filter((member) => member.linkageId === linkage.id && member.leftOn !== null && member.leftOn >= '2015-01-01' && (seesWhole(view, linkage) || isOwnTen(view, member.householdId))).flatMap((member) =>
    view.stored.Household.filter(({ id }) => id === member.householdId).map(({ id, number, headName, groupName }) => ({ household: id, number, headName: masked(headName), group: groupName, leftOn: member.leftOn })))

/** A linkage as the viewer sees it: a section-level leader finds in it the own ten alone. */
export const linkageOf = (view: View, row: Row<'Linkage'>): Projection => {
  const { stored } = view
  const whole = seesWhole(view, row)
  const members = stored.LinkageHousehold.filter((member) => member.linkageId === row.id && member.leftOn === null)
  const households = stored.Household.filter((household) => members.some((member) => member.householdId === household.id) && (whole || isOwnTen(view, household.id)) && dutiesOverHousehold(view, household).length > 0)
  return {
    type: 'Linkage',
    id: row.id,
    fields: {
      ...values(row, 'id', 'form', 'closeness', 'payingRhythm', 'startedOn', 'endedOn', 'version', 'model', 'endKind', 'endReason'),
      contract: () => value(Object.fromEntries(Object.keys(CONTRACT_TERMS).map((term) => [term, row.contract[term] ?? null]))),
      renews: () => one(stored.Linkage.filter((each) => each.id === row.renews && seesLinkage(view, each)).map(view.show.linkage)[0] ?? null),
      proposals: () => many(proposalsOf(view, row)),
      region: () => one(view.show.region(row.regionCode)),
      enterprise: () => one(stored.Enterprise.filter((each) => each.id === row.enterpriseId).map(view.show.enterprise)[0] ?? null),
      leftHouseholds: () => value(leftOf(view, row)),
      householdCount: () => value(members.filter((member) => whole || isOwnTen(view, member.householdId)).length),
      households: () => page(households.map(view.show.household)),
      term: () => text,
      description: () => text,
      closenessReason: () => text,
      reportsDue: () => text,
      reportableQuarters: () => text,
      reportsMissed: () => text,
      reportDeadlines: () => text,
      viewerCan: () => value(actionsOn(view, row)),
    },
  }
}

/** "Who may do what" and "Outcome report." of the contract. */
const actions = (view: View, row: Row<'OutcomeReport'>): Record<string, boolean> => {
  const over = (role: string): boolean => view.duties.some((duty) => duty.role === role && liesIn(row.regionCode, duty.region))
  const judges = new Set([row.confirmedBy, ...view.stored.HouseholdOutcome.filter((line) => line.reportId === row.id).flatMap((line) => [line.confirmedBy, line.codeIssuedBy])])
  const judge = over('FIRST_SECRETARY') && row.status === 'SUBMITTED' && row.submittedBy !== view.me
  const decide = over('TOWN_OFFICE') && (row.status === 'SUBMITTED' || row.status === 'VILLAGE_CONFIRMED') && row.submittedBy !== view.me && !judges.has(view.me)
  const pending = view.stored.OutcomeReport.some((each) => each.reverses === row.id && (each.status === 'SUBMITTED' || each.status === 'VILLAGE_CONFIRMED'))
  const chief = view.duties.some((duty) => duty.role === 'HONORARY_CHIEF' && duty.enterprise === row.enterpriseId)
  return {
    confirm: judge,
    dispute: judge,
    approve: decide && row.status === 'VILLAGE_CONFIRMED' && !view.stored.OutcomeDispute.some((each) => each.reportId === row.id && each.status === 'TO_CORRECT'),
    return: decide,
    reverse: chief && row.status === 'APPROVED' && row.reverses === null && row.reversedBy === null && !pending,
  }
}

/** The last day for the next step (4.1): what was raised on 2 December 2015, a Wednesday, is taken up by the 9th, and what was found wrong on the 20th is put right by 4 January. */
const actByOf = (view: View, row: Row<'OutcomeDispute'>): string | null => {
  if (row.status === 'OPEN') return readsDisputeFinding(view, row) ? '2015-12-09' : null
  return row.status === 'TAKEN_UP' ? row.dueOn : row.status === 'TO_CORRECT' ? '2016-01-04' : null
}
export const isLate = (view: View, row: Row<'OutcomeDispute'>): boolean => (actByOf(view, row) ?? view.today) < view.today

const TO_BE_SEEN_TO = ['OPEN', 'TAKEN_UP', 'TO_CORRECT']
/** What waits about disputed lines of a report: what is late first. */
const disputedOf = (view: View, reportId: string): { lines: number; status: string; actBy: string | null; overdue: boolean } | null => {
  const waiting = view.stored.OutcomeDispute.filter((row) => row.reportId === reportId && seesDispute(view, row) && TO_BE_SEEN_TO.includes(row.status))
  const [first] = waiting.toSorted((a, b) => Number(isLate(view, b)) - Number(isLate(view, a)) || TO_BE_SEEN_TO.indexOf(a.status) - TO_BE_SEEN_TO.indexOf(b.status))
  return first === undefined ? null : { lines: waiting.length, status: first.status, actBy: actByOf(view, first), overdue: isLate(view, first) }
}

/** A dispute as the viewer sees it: what was found is for those who read a household's history. */
const disputeOf = (view: View, row: Row<'OutcomeDispute'>): Projection => {
  const report = view.stored.OutcomeReport.find(({ id }) => id === row.reportId)
  const line = view.stored.HouseholdOutcome.find(({ id }) => id === row.outcomeId)
  const follows = view.duties.some((duty) => (duty.role === 'TOWN_OFFICE' || duty.role === 'BANNER_OFFICE') && liesIn(row.regionCode, duty.region)) && report?.submittedBy !== view.me && line?.confirmedBy !== view.me && row.raisedBy !== view.me && row.codeIssuedBy !== view.me
  const stands = report !== undefined && report.status !== 'RETURNED' && report.reversedBy === null
  const counts = report?.status === 'APPROVED' && report.decidedBy !== view.me
  const findings = !stands ? [] : counts ? ['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'] : ['TO_CORRECT']
  return {
    type: 'OutcomeDispute',
    id: row.outcomeId,
    fields: {
      ...values(row, 'status', 'dueOn', 'answer', 'version'),
      question: () => value(row.handlerId === null ? null : (row.question ?? 'Please check amount, months, quantity and proof of payment of this line, and tell the office where they differ.')),
      id: () => value(row.outcomeId),
      origin: () => value(readsDisputeFinding(view, row) ? row.origin : null),
      raisedAt: () => value(readsDisputeFinding(view, row) ? instant(row.raisedAt) : null),
      concludedAt: () => value(instant(row.concludedAt)),
      finding: () => value(readsDisputeFinding(view, row) ? row.finding : null),
      actBy: () => value(actByOf(view, row)),
      overdue: () => value(isLate(view, row)),
      handler: () => one(view.show.account(row.handlerId)),
      viewerCan: () => value({ takeUp: follows && row.status === 'OPEN', conclude: follows && row.status === 'TAKEN_UP' && findings.length > 0, findings: follows && row.status === 'TAKEN_UP' ? findings : [] }),
    },
  }
}

/** What the village said of a line; for the enterprise every line that is looked into, or waits to be put right, reads alike. */
const confirmationOf = (view: View, row: Row<'HouseholdOutcome'>): string => {
  const dispute = view.stored.OutcomeDispute.find((each) => each.outcomeId === row.id && seesDispute(view, each))
  return dispute === undefined || readsDisputeFinding(view, row) || dispute.status === 'LINE_STANDS' || dispute.status === 'WITHDRAWN' ? row.confirmation : 'DISPUTED'
}

const lineOf = (view: View, row: Row<'HouseholdOutcome'>): Projection => ({
  type: 'HouseholdOutcome',
  id: null,
  fields: {
    ...values(row, 'amount', 'months', 'quantity', 'unit', 'reason'),
    confirmation: () => value(confirmationOf(view, row)),
    disputeReason: () => value(readsDisputeFinding(view, row) ? row.disputeReason : null),
    findings: () => many((row.findings ?? []).map((finding) => ({ type: 'OutcomeFinding', id: null, fields: { kind: () => value(finding.kind), asksReason: () => value(true), text: () => text } }))),
    household: () => one(view.stored.Household.filter((each) => each.id === row.householdId).map(view.show.household)[0] ?? null),
    householdSays: () => value(saidOf(view, row.id)),
    judgedAlone: () => value(row.confirmation === 'PENDING' && deniedBy(view, row.id)),
    dispute: () => one(view.stored.OutcomeDispute.filter((each) => each.outcomeId === row.id && seesDispute(view, each)).map((each) => disputeOf(view, each))[0] ?? null),
    judgedBy: () => one(view.show.account(readsDisputeFinding(view, row) ? row.confirmedBy : null)),
  },
})

/** Whoever reads reports for an enterprise, beside whatever else, is given the sum of the lines as they are read: a difference would tell who objects. */
const readsAsEnterprise = (view: View): boolean => view.duties.some(({ role }) => role === 'HONORARY_CHIEF')

/** A report as the viewer sees it: a section-level leader the lines of the own ten, and their sums. */
export const reportOf = (view: View, row: Row<'OutcomeReport'>): Projection => {
  const { stored } = view
  const lines = stored.HouseholdOutcome.filter((line) => line.reportId === row.id && seesLine(view, line)).toSorted((a, b) => a.line - b.line)
  const whole = seesWhole(view, row)
  const sum = (some: readonly Row<'HouseholdOutcome'>[]): number => some.reduce((total, line) => total + line.amount, 0)
  const reversed = stored.OutcomeReport.find((each) => each.id === row.reverses)
  const linkage = stored.Linkage.find((each) => each.id === row.linkageId)
  const returnedBefore = stored.OutcomeReport.filter((each) => each.id !== row.id && each.linkageId === row.linkageId && each.period === row.period && each.status === 'RETURNED' && each.reverses === null && each.submittedAt <= row.submittedAt && seesReport(view, each))
  const corrected = row.reverses === null ? returnedBefore.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt) || a.id.localeCompare(b.id)).at(-1) : undefined
  return {
    type: 'OutcomeReport',
    id: row.id,
    fields: {
      ...values(row, 'id', 'number', 'period', 'status', 'nothingPaid'),
      returnReason: () => value(whole ? row.returnReason : null),
      disputed: () => value(disputedOf(view, row.id)),
      note: () => value(whole ? row.note : null),
      submittedAt: () => value(instant(row.submittedAt)),
      confirmedAt: () => value(instant(row.confirmedAt)),
      decidedAt: () => value(instant(row.decidedAt)),
      total: () => value(whole ? row.total : sum(lines)),
      confirmedTotal: () => value(whole && !readsAsEnterprise(view) ? row.confirmedTotal : sum(lines.filter((line) => confirmationOf(view, line) === 'CONFIRMED'))),
      linkage: () => one(linkage === undefined ? null : view.show.linkage(linkage)),
      outcomes: () => many(lines.map((line) => lineOf(view, line))),
      attachments: () => many(view.show.attachmentsOf('OUTCOME_REPORT', row.id)),
      reverses: () => one(reversed === undefined ? null : view.show.report(reversed)),
      corrects: () => one(corrected === undefined ? null : view.show.report(corrected)),
      reversed: () => value(row.reversedBy !== null),
      submittedBy: () => one(view.show.account(row.submittedBy)),
      confirmedBy: () => one(view.show.account(knowsWhoJudged(view, row) ? row.confirmedBy : null)),
      approvedBy: () => one(view.show.account(row.status === 'APPROVED' ? row.decidedBy : null)),
      returnedBy: () => one(view.show.account(row.status === 'RETURNED' ? row.decidedBy : null)),
      viewerCan: () => value(actions(view, row)),
    },
  }
}
