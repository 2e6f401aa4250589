import type { Row } from '../../data/entities.js'
import { idOf } from './identity.js'
import { WALKER, enterpriseId, householdId, other } from './inhabitants.js'

/** Seat and villages of work: at home, across towns, across banners, and one that is not linked. */
const LINKED = [
  { enterprise: 0, village: 1, form: 'ORDER', closeness: 'SEMI_CLOSE', endedOn: null },
  { enterprise: 0, village: 3, form: 'SHARE', closeness: 'CLOSE', endedOn: null },
  { enterprise: 1, village: 0, form: 'EMPLOYMENT', closeness: 'CLOSE', endedOn: null },
  { enterprise: 1, village: 2, form: 'LEASE', closeness: 'LOOSE', endedOn: '2015-07-31' },
  { enterprise: 2, village: 5, form: 'SERVICE', closeness: 'LOOSE', endedOn: null },
  { enterprise: 2, village: 4, form: 'ALLIANCE', closeness: 'LOOSE', endedOn: '2015-03-31' },
  { enterprise: 4, village: 7, form: 'DONATION', closeness: 'LOOSE', endedOn: null },
] as const

/** Of this one a quarter was never reported, and it ended more than half a year ago. */
const NEVER_REPORTED = 5
const firstDayOf = (n: number): string => (n === NEVER_REPORTED ? '2014-10-01' : '2015-01-01')

/** The linkages. */
export const linkages = (villages: readonly string[]): Row<'Linkage'>[] =>
  LINKED.map(({ enterprise, village, form, closeness, endedOn }, n) => ({ id: idOf('linkage', n), enterpriseId: enterpriseId(enterprise), regionCode: villages[village] ?? '', form, closeness, contract: { termMonths: 12 + n }, payingRhythm: n % 2 === 0 || n === NEVER_REPORTED ? 'QUARTER' : 'YEAR', startedOn: firstDayOf(n), endedOn, model: n === 0 ? 'MODEL_1' : null, version: 1, renews: n === 2 ? idOf('linkage', 3) : null, endKind: endedOn === null ? null : 'EARLY', endReason: endedOn === null ? null : '企业转产', contentHash: null }))

/** Who takes part in them; some have left. */
export const memberships = (villages: readonly string[]): Row<'LinkageHousehold'>[] =>
  LINKED.flatMap(({ enterprise, village }, n) =>
    [0, 1, 2].map((h): Row<'LinkageHousehold'> => ({
      linkageId: idOf('linkage', n),
      householdId: householdId(village, h),
      enterpriseId: enterpriseId(enterprise),
      regionCode: villages[village] ?? '',
      joinedOn: firstDayOf(n),
      leftOn: h === 2 && n % 2 === 0 ? '2015-09-30' : null,
    })),
  )

const ASKED = ['PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const

/** Who was asked to join them, in all states: somebody in it, somebody who is not, and a number that nobody has. */
export const proposals = (villages: readonly string[]): Row<'LinkageProposal'>[] =>
  LINKED.flatMap(({ enterprise, village }, n) =>
    [0, 3, 9].map((h, k): Row<'LinkageProposal'> => {
      const status = ASKED[(n + k) % ASKED.length] ?? 'PROPOSED'
      return {
        id: idOf('proposal', `${n} ${h}`),
        linkageId: idOf('linkage', n),
        enterpriseId: enterpriseId(enterprise),
        regionCode: villages[village] ?? '',
        householdNumber: `${villages[village] ?? ''}-90${n}${k}`,
        householdId: h === 9 ? null : householdId(village, h),
        status,
        proposedBy: n % 2 === 0 ? WALKER : other(n),
        proposedAt: '2015-11-02 01:00:00.000',
        answeredBy: status === 'PROPOSED' || k === 1 ? null : other(n + 1),
        answeredAt: status === 'PROPOSED' ? null : '2015-11-03 01:00:00.000',
        reason: status === 'DECLINED' ? '外出务工，不便答复' : null,
      }
    }),
  )

/** Reports in all states; one was taken back, of another it is asked, and the last was returned before the first corrected it. */
const REPORTED = [
  { linkage: 0, status: 'APPROVED', reverses: null },
  { linkage: 0, status: 'SUBMITTED', reverses: null },
  { linkage: 1, status: 'VILLAGE_CONFIRMED', reverses: null },
  { linkage: 2, status: 'APPROVED', reverses: null },
  { linkage: 3, status: 'RETURNED', reverses: null },
  { linkage: 4, status: 'SUBMITTED', reverses: null },
  { linkage: 5, status: 'APPROVED', reverses: null },
  { linkage: 0, status: 'SUBMITTED', reverses: 0 },
  { linkage: 2, status: 'APPROVED', reverses: 3 },
  { linkage: 6, status: 'VILLAGE_CONFIRMED', reverses: null },
  { linkage: 0, status: 'RETURNED', reverses: null },
] as const
const REVERSED = 3
const ITS_REVERSAL = 8
const CORRECTED = 10

const LINES_OF_REPORT = 3
/** Disputes in all states, one after another. */
const DISPUTED = ['OPEN', 'TAKEN_UP', 'TO_CORRECT', 'LINE_STANDS', 'WITHDRAWN', 'CORRECTED'] as const

/** The reports with their lines. */
export const reports = (villages: readonly string[]): { OutcomeReport: Row<'OutcomeReport'>[]; HouseholdOutcome: Row<'HouseholdOutcome'>[]; OutcomeDispute: Row<'OutcomeDispute'>[] } => {
  const OutcomeReport = REPORTED.map(({ linkage, status, reverses }, n): Row<'OutcomeReport'> => {
    const tie = LINKED[linkage] ?? LINKED[0]
    const decided = status === 'APPROVED' || status === 'RETURNED'
    const judged = decided || status === 'VILLAGE_CONFIRMED'
    return {
      id: idOf('report', n),
      number: `R${villages[tie.village]}-2015-${String(n + 1).padStart(4, '0')}`,
      linkageId: idOf('linkage', linkage),
      enterpriseId: enterpriseId(tie.enterprise),
      regionCode: villages[tie.village] ?? '',
      period: n === 1 ? '2015Q2' : '2015Q1',
      status,
      livePeriod: status === 'RETURNED' || reverses !== null ? null : `${idOf('linkage', linkage)} ${n}`,
      reverses: reverses === null ? null : idOf('report', reverses),
      reversedBy: n === REVERSED ? idOf('report', ITS_REVERSAL) : null,
      total: 60_000,
      confirmedTotal: judged ? 20_000 : 0,
      note: '一季度务工',
      nothingPaid: n === 2 ? '秋季才结算' : null,
      submittedAt: `2015-0${n === CORRECTED ? 3 : (n % 6) + 4}-05 03:00:00.000`,
      submittedBy: n % 3 === 0 ? WALKER : other(n),
      confirmedBy: judged ? other(n + 1) : null,
      confirmedAt: judged ? '2015-10-01 00:00:00.000' : null,
      decidedBy: decided ? other(n + 2) : null,
      decidedAt: decided ? '2015-10-02 00:00:00.000' : null,
      returnReason: status === 'RETURNED' ? '附件不全' : null,
      version: 1,
      contentHash: 'none',
    }
  })
  const HouseholdOutcome = OutcomeReport.flatMap((report, n) => {
    const tie = LINKED[REPORTED[n]?.linkage ?? 0] ?? LINKED[0]
    const judged = report.confirmedBy !== null
    return Array.from({ length: LINES_OF_REPORT }, (_, line): Row<'HouseholdOutcome'> => ({
      id: idOf('outcome', `${n} ${line}`),
      reportId: report.id,
      householdId: householdId(tie.village, line),
      enterpriseId: report.enterpriseId,
      regionCode: report.regionCode,
      line,
      amount: (line + 1) * 10_000,
      months: 2,
      quantity: line === 0 ? 1.5 : null,
      unit: line === 0 ? '吨' : null,
      findings: line === 0 ? [{ kind: 'PRICE_UNDER_FLOOR', found: 6_667, agreed: 7_000 }, { kind: 'HOUSEHOLD_LEFT', day: '2015-03-01' }] : null,
      reason: line === 0 ? '水分超标，按质扣价' : null,
      confirmation: !judged ? 'PENDING' : line === 1 ? 'CONFIRMED' : 'DISPUTED',
      confirmedBy: judged ? report.confirmedBy : null,
      codeIssuedBy: judged && line === 1 && report.id.charCodeAt(report.id.length - 1) % 2 === 0 ? WALKER : null,
      disputeReason: judged && line !== 1 ? '金额不符' : null,
    }))
  })
  const OutcomeDispute = HouseholdOutcome.filter(({ confirmation }) => confirmation === 'DISPUTED').map((line, n): Row<'OutcomeDispute'> => {
    const status = DISPUTED[n % DISPUTED.length] ?? 'OPEN'
    const concluded = status !== 'OPEN' && status !== 'TAKEN_UP'
    return {
      outcomeId: line.id,
      reportId: line.reportId,
      householdId: line.householdId,
      enterpriseId: line.enterpriseId,
      regionCode: line.regionCode,
      origin: n % 3 === 0 ? 'HOUSEHOLD' : 'VILLAGE',
      raisedBy: n % 3 === 0 ? null : n % 2 === 0 ? WALKER : other(n),
      codeIssuedBy: n % 6 === 0 ? WALKER : null,
      raisedAt: '2015-12-02 03:00:00.000',
      status,
      handlerId: status === 'OPEN' ? null : other(n + 1),
      question: status === 'OPEN' || n % 2 === 0 ? null : '请核对三月份的工资是否已发',
      dueOn: status === 'OPEN' ? null : n % (2 * DISPUTED.length) === 1 ? '2015-12-20' : '2016-01-10',
      takenUpAt: null,
      overdueToldAt: null,
      finding: concluded ? '户主住院，由其子代领' : null,
      answer: concluded ? '已核实，款项由家人代领' : null,
      concludedBy: concluded ? other(n + 1) : null,
      concludedAt: concluded ? '2015-12-20 03:00:00.000' : null,
      version: concluded ? 3 : 1,
    }
  })
  // Of lines that the village confirmed, or did not judge yet, the household alone objects.
  const ofHouseholds = HouseholdOutcome.filter(({ confirmation, line }) => confirmation === 'CONFIRMED' || (confirmation === 'PENDING' && line === 2)).map((line, n): Row<'OutcomeDispute'> => ({
    outcomeId: line.id,
    reportId: line.reportId,
    householdId: line.householdId,
    enterpriseId: line.enterpriseId,
    regionCode: line.regionCode,
    origin: 'HOUSEHOLD',
    raisedBy: null,
    codeIssuedBy: null,
    raisedAt: '2015-12-02 03:00:00.000',
    status: n % 2 === 0 ? 'OPEN' : 'TAKEN_UP',
    question: null,
    handlerId: n % 2 === 0 ? null : other(n),
    dueOn: n % 2 === 0 ? null : '2016-01-10',
    takenUpAt: null,
    overdueToldAt: null,
    finding: null,
    answer: null,
    concludedBy: null,
    concludedAt: null,
    version: 1,
  }))
  return { OutcomeReport, HouseholdOutcome, OutcomeDispute: [...OutcomeDispute, ...ofHouseholds] }
}
