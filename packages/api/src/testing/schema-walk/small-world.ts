import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { VILLAGE_ELSEWHERE } from './places.js'

/** The day on which the small world is looked at. */
export const TODAY = '2015-12-31'

/** The account that is given other appointments again and again. */
export const WALKER = idOf('account', 'walker')
/** Others, who have something to do with the same rows. */
export const OTHERS = Array.from({ length: 12 }, (_, n) => idOf('account', n))
const other = (n: number): string => OTHERS[n % OTHERS.length] ?? WALKER

export const ENTERPRISES = [0, 1, 2, 3].map((n) => idOf('enterprise', n))

/** The facts of the small world, by entity, in the order in which they are written. */
export interface Facts {
  readonly Account: readonly Row<'Account'>[]
  readonly Enterprise: readonly Row<'Enterprise'>[]
  readonly Household: readonly Row<'Household'>[]
  readonly Person: readonly Row<'Person'>[]
  readonly HouseholdIncome: readonly Row<'HouseholdIncome'>[]
  readonly HouseholdFact: readonly Row<'HouseholdFact'>[]
  readonly Measure: readonly Row<'Measure'>[]
  readonly Visit: readonly Row<'Visit'>[]
  readonly Linkage: readonly Row<'Linkage'>[]
  readonly LinkageHousehold: readonly Row<'LinkageHousehold'>[]
  readonly OutcomeReport: readonly Row<'OutcomeReport'>[]
  readonly HouseholdOutcome: readonly Row<'HouseholdOutcome'>[]
  readonly Observation: readonly Row<'Observation'>[]
  readonly ObservationStep: readonly Row<'ObservationStep'>[]
  readonly Attachment: readonly Row<'Attachment'>[]
  readonly WorkTeam: readonly Row<'WorkTeam'>[]
  readonly AuditEntry: readonly Row<'AuditEntry'>[]
  readonly Notice: readonly Row<'Notice'>[]
  readonly VillageYear: readonly Row<'VillageYear'>[]
  readonly RegionTarget: readonly Row<'RegionTarget'>[]
}

const account = (id: string, login: string, disabled = false): Row<'Account'> => ({
  id,
  login,
  loginKey: login,
  name: `${login} 某`,
  passwordHash: 'none',
  mustChangePassword: false,
  isDemo: false,
  disabledAt: disabled ? '2015-06-01 00:00:00.000' : null,
  createdAt: '2014-01-01 00:00:00.000',
})

const HOUSEHOLDS_PER_VILLAGE = 3
/** The household that moved from the second village to the fourth after it had joined a linkage and been reported of. */
const MOVED = 4

const households = (villages: readonly string[]): Row<'Household'>[] =>
  villages.flatMap((village, v) =>
    Array.from({ length: HOUSEHOLDS_PER_VILLAGE }, (_, h): Row<'Household'> => {
      const n = v * HOUSEHOLDS_PER_VILLAGE + h
      const regionCode = n === MOVED ? (villages[3] ?? village) : village
      const exited = h === 1
      return {
        id: idOf('household', n),
        number: `${village}-${String(h + 1).padStart(4, '0')}`,
        version: 1,
        regionCode,
        groupName: `${h + 1}组`,
        headName: `${pick(['包', '白', '陈', '额'], n)}${pick(['巴图', '海', '桂兰'], n)}`,
        size: 2,
        status: n === 2 ? 'CANCELLED' : n === 6 ? 'RETURNED' : exited ? 'EXITED' : 'NOT_EXITED',
        attribute: pick(['GENERAL_POOR', 'LOW_ALLOWANCE'], n),
        mainCause: h === 2 && n % 2 === 0 ? null : pick(['ILLNESS', 'DISABILITY', 'SCHOOLING'], n),
        otherCauses: n % 2 === 0 ? ['LACK_FUNDS'] : [],
        standard: 'NATIONAL',
        identifiedOn: `2013-0${(n % 8) + 1}-15`,
        exitedOn: exited ? '2015-05-20' : null,
        phone: `1200000${String(1000 + n)}`,
        bankAccountCipher: `v1:00000000:${n}`,
        netIncome: 200_000 + n * 1_000,
        netIncomeYear: 2015,
        measureCount: n % 3,
        lastVisitedOn: pick(['2015-11-01', '2015-02-01', '2015-12-20'], n),
        cadreAccountId: h === 0 || h === 2 ? other(n) : null,
        cadreStartedOn: h === 0 || h === 2 ? '2015-01-01' : null,
        cadreEndedOn: h === 2 ? '2015-08-31' : null,
        updatedAt: '2015-11-01 00:00:00.000',
      }
    }),
  )

const persons = (homes: readonly Row<'Household'>[]): Row<'Person'>[] =>
  homes.flatMap((home, n) =>
    [0, 1].map((position): Row<'Person'> => ({
      id: idOf('person', `${n} ${position}`),
      householdId: home.id,
      regionCode: home.regionCode,
      position,
      name: position === 0 ? home.headName : `${home.headName}之子`,
      nameMongolian: n % 3 === 0 ? 'ᠪᠠᠭᠠᠲᠤᠷ' : null,
      sex: pick(['MALE', 'FEMALE'], n),
      // On the day before, on and after a fourteenth birthday, and long grown up.
      birthDate: position === 0 ? '1970-05-05' : pick(['2002-01-01', '2001-12-31', '2001-12-30'], n),
      relation: position === 0 ? '户主' : '之子',
      ethnicity: '蒙古族',
      idNumberPrefix: '159999',
      idNumberCipher: `v1:00000000:${n}`,
      idNumberHash: `hash ${n} ${position}`,
      health: n % 2 === 0 ? ['CHRONIC_ILLNESS', 'DISABLED'] : ['HEALTHY'],
      labour: 'ORDINARY',
      education: '小学',
      endedOn: position === 1 && n % 5 === 4 ? '2015-12-30' : null,
    })),
  )

const ofHouseholds = (homes: readonly Row<'Household'>[]): Pick<Facts, 'HouseholdIncome' | 'HouseholdFact' | 'Measure' | 'Visit'> => ({
  HouseholdIncome: homes.flatMap((home, n) => [2014, 2015].map((year) => ({ householdId: home.id, regionCode: home.regionCode, year, netPerCapita: year * 100 + n }))),
  HouseholdFact: homes.map((home, n) => ({ id: idOf('fact', n), householdId: home.id, regionCode: home.regionCode, field: 'mainCause', fromValue: null, toValue: 'ILLNESS', effectiveOn: '2015-03-03', at: '2015-03-03 02:00:00.000', accountId: other(n), reason: '入户核实' })),
  Measure: homes.flatMap((home, n) =>
    Array.from({ length: (n % 2) + 1 }, (_, m): Row<'Measure'> => ({ id: idOf('measure', `${n} ${m}`), householdId: home.id, regionCode: home.regionCode, class: 'SUPPORT', category: 'INDUSTRY', description: '扶持养牛', amount: 500_000 + n, startedOn: `2015-04-0${m + 1}` })),
  ),
  Visit: homes.flatMap((home, n) =>
    Array.from({ length: (n % 2) + 1 }, (_, m): Row<'Visit'> => ({ id: idOf('visit', `${n} ${m}`), householdId: home.id, regionCode: home.regionCode, visitedOn: `2015-1${m}-10`, accountId: n % 4 === 0 ? WALKER : other(n), findings: '看望老人，询问收入', latitude: null, longitude: null, recordedAt: `2015-1${m}-10 08:00:00.000`, contentHash: 'none' })),
  ),
})

/** Seat and villages of work: at home, across towns, across banners, and one that is not linked. */
const LINKED = [
  { enterprise: 0, village: 1, form: 'ORDER', closeness: 'SEMI_CLOSE', endedOn: null },
  { enterprise: 0, village: 3, form: 'SHARE', closeness: 'CLOSE', endedOn: null },
  { enterprise: 1, village: 0, form: 'EMPLOYMENT', closeness: 'CLOSE', endedOn: null },
  { enterprise: 1, village: 2, form: 'LEASE', closeness: 'LOOSE', endedOn: '2015-06-30' },
  { enterprise: 2, village: 5, form: 'SERVICE', closeness: 'LOOSE', endedOn: null },
  { enterprise: 2, village: 4, form: 'ALLIANCE', closeness: 'LOOSE', endedOn: null },
  { enterprise: 4, village: 7, form: 'DONATION', closeness: 'LOOSE', endedOn: null },
] as const

const enterpriseId = (n: number): string => idOf('enterprise', n)
const linkages = (villages: readonly string[]): Row<'Linkage'>[] =>
  LINKED.map(({ enterprise, village, form, closeness, endedOn }, n) => ({ id: idOf('linkage', n), enterpriseId: enterpriseId(enterprise), regionCode: villages[village] ?? '', form, closeness, contract: { termMonths: 12 + n }, startedOn: '2015-01-01', endedOn }))

const memberships = (villages: readonly string[]): Row<'LinkageHousehold'>[] =>
  LINKED.flatMap(({ enterprise, village }, n) =>
    [0, 1, 2].map((h): Row<'LinkageHousehold'> => ({
      linkageId: idOf('linkage', n),
      householdId: idOf('household', village * HOUSEHOLDS_PER_VILLAGE + h),
      enterpriseId: enterpriseId(enterprise),
      regionCode: villages[village] ?? '',
      joinedOn: '2015-01-01',
      leftOn: h === 2 && n % 2 === 0 ? '2015-09-30' : null,
    })),
  )

/** Reports in all states; one was taken back, and of another it is asked. */
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
  { linkage: 6, status: 'SUBMITTED', reverses: null },
] as const
const REVERSED = 3
const ITS_REVERSAL = 8

const LINES_OF_REPORT = 3

const reports = (villages: readonly string[]): { OutcomeReport: Row<'OutcomeReport'>[]; HouseholdOutcome: Row<'HouseholdOutcome'>[] } => {
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
      submittedAt: `2015-0${(n % 6) + 4}-05 03:00:00.000`,
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
      householdId: idOf('household', tie.village * HOUSEHOLDS_PER_VILLAGE + line),
      enterpriseId: report.enterpriseId,
      regionCode: report.regionCode,
      line,
      amount: (line + 1) * 10_000,
      months: 2,
      quantity: line === 0 ? 1.5 : null,
      unit: line === 0 ? '吨' : null,
      confirmation: !judged ? 'PENDING' : line === 1 ? 'CONFIRMED' : 'DISPUTED',
      confirmedBy: judged ? report.confirmedBy : null,
      disputeReason: judged && line !== 1 ? '金额不符' : null,
    }))
  })
  return { OutcomeReport, HouseholdOutcome }
}

const STATUSES = ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'DECLINED', 'CONFIRMED', 'UNFOUNDED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const
const OBSERVATIONS_PER_VILLAGE = 5

/** Of each village some: about a household or none, about the walker, by the walker, handled by the walker, anonymous. */
const observations = (villages: readonly string[]): Row<'Observation'>[] =>
  villages.flatMap((regionCode, v) =>
    Array.from({ length: OBSERVATIONS_PER_VILLAGE }, (_, o): Row<'Observation'> => {
      const n = v * OBSERVATIONS_PER_VILLAGE + o
      const status = n % 13 === 12 ? 'TRIAGED' : pick(STATUSES, n)
      const assigned = !['SUBMITTED', 'TRIAGED', 'DECLINED'].includes(status)
      const ended = status === 'CLOSED' || status === 'DECLINED'
      return {
        id: idOf('observation', n),
        number: `O${regionCode}-2015-${String(o + 1).padStart(4, '0')}`,
        kind: n % 13 === 12 ? 'COMMENDATION' : pick(['PUBLICITY', 'FUND_USE', 'ENTITLEMENT'], n),
        severity: 'NORMAL',
        status,
        regionCode,
        householdId: o === 4 ? null : idOf('household', v * HOUSEHOLDS_PER_VILLAGE + (o % HOUSEHOLDS_PER_VILLAGE)),
        cadreId: o === 1 ? WALKER : o === 2 ? other(n) : null,
        reporterId: o === 3 ? WALKER : other(n + 3),
        anonymous: o === 0 || o === 3,
        text: `第 ${n} 件`,
        seenOn: '2015-11-30',
        latitude: null,
        longitude: null,
        submittedAt: `2015-12-0${(n % 9) + 1} 02:00:00.000`,
        dueAt: ended ? null : pick(['2015-12-10 15:59:59.999', '2016-01-20 15:59:59.999'], n),
        handlerId: assigned ? (o === 0 && v % 2 === 0 ? WALKER : other(n + 5)) : null,
        score: status === 'CLOSED' ? 4 : null,
        reopened: n % 6 === 5,
        version: 1,
        contentHash: 'none',
      }
    }),
  )

const steps = (rows: readonly Row<'Observation'>[]): Row<'ObservationStep'>[] =>
  rows.flatMap((row, n): Row<'ObservationStep'>[] => [
    { id: idOf('step', `${n} 0`), observationId: row.id, regionCode: row.regionCode, sequence: 0, status: 'SUBMITTED', at: row.submittedAt, accountId: row.anonymous ? null : row.reporterId, comment: null },
    { id: idOf('step', `${n} 1`), observationId: row.id, regionCode: row.regionCode, sequence: 1, status: 'TRIAGED', at: '2015-12-12 02:00:00.000', accountId: other(n + 1), comment: '已受理' },
  ])

/** Photos of visits, observations and reports, and two that nothing holds yet. */
const attachments = (facts: Pick<Facts, 'Visit' | 'Observation' | 'OutcomeReport'>): Row<'Attachment'>[] => {
  const photo = (n: string, uploaderId: string, holder: { type: 'VISIT' | 'OBSERVATION' | 'OUTCOME_REPORT'; id: string; regionCode: string } | null): Row<'Attachment'> => ({
    id: idOf('attachment', n),
    uploaderId,
    contentType: 'image/png',
    bytes: 99,
    contentHash: 'ab'.repeat(32),
    holderType: holder?.type ?? null,
    holderId: holder?.id ?? null,
    regionCode: holder?.regionCode ?? null,
    createdAt: '2015-12-01 00:00:00.000',
  })
  return [
    ...facts.Visit.filter((_, n) => n % 2 === 0).map((row, n) => photo(`visit ${n}`, row.accountId, { type: 'VISIT', id: row.id, regionCode: row.regionCode })),
    ...facts.Observation.filter((_, n) => n % 2 === 1).map((row, n) => photo(`observation ${n}`, row.reporterId, { type: 'OBSERVATION', id: row.id, regionCode: row.regionCode })),
    ...facts.OutcomeReport.map((row, n) => photo(`report ${n}`, row.submittedBy, { type: 'OUTCOME_REPORT', id: row.id, regionCode: row.regionCode })),
    photo('own', WALKER, null),
    photo('foreign', other(0), null),
  ]
}

const notices = (facts: Pick<Facts, 'Observation' | 'OutcomeReport' | 'Household'>): Row<'Notice'>[] => {
  const about = [
    ...facts.Observation.filter((_, n) => n % 6 === 0).map((row) => ({ subjectType: 'Observation', subjectId: row.id, kind: 'observationProgressed' })),
    ...facts.OutcomeReport.map((row) => ({ subjectType: 'OutcomeReport', subjectId: row.id, kind: 'reportApproved' })),
    ...facts.Household.filter((_, n) => n % 5 === 0).map((row) => ({ subjectType: 'Household', subjectId: row.id, kind: 'householdChanged' })),
    { subjectType: null, subjectId: null, kind: 'appointed' },
  ]
  return [WALKER, other(0)].flatMap((accountId) =>
    about.map((each, n) => ({ id: idOf('notice', `${accountId} ${n}`), accountId, at: `2015-12-0${(n % 9) + 1} 00:00:00.000`, parameters: { number: 'N', startedOn: TODAY, stepZh: '', stepEn: '' }, readAt: n % 3 === 0 ? '2015-12-20 00:00:00.000' : null, ...each })),
  )
}

/** The facts of the small world in seven villages, and in another city's. */
export const factsIn = (divisions: readonly string[]): Facts => {
  const villages = [...divisions, VILLAGE_ELSEWHERE]
  const Household = households(villages)
  const Observation = observations(villages)
  const ofHousehold = ofHouseholds(Household)
  const reported = reports(villages)
  const places: readonly (string | null)[] = [...villages, null, null]
  return {
    Account: [account(WALKER, 'walker'), ...OTHERS.map((id, n) => account(id, `other-${n}`, n === 11))],
    Enterprise: [1, 2, 6, 4, 7].map((village, n) => ({ id: enterpriseId(n), name: `企业${n}`, regionCode: villages[village] ?? '', creditCode: n >= 3 ? null : `9115999900000000${n}X`, industry: '养殖' })),
    Household,
    Person: persons(Household),
    ...ofHousehold,
    Linkage: linkages(villages),
    LinkageHousehold: memberships(villages),
    ...reported,
    Observation,
    ObservationStep: steps(Observation),
    Attachment: attachments({ ...ofHousehold, ...reported, Observation }),
    WorkTeam: villages.map((regionCode, n) => ({ id: idOf('team', n), regionCode, name: `工作队${n}`, leaderAccountId: other(n), memberCount: 3, startedOn: '2014-01-01', endedOn: n === 2 ? '2015-06-30' : n === 4 ? '2016-06-30' : null })),
    AuditEntry: places.map((regionCode, n) => ({ id: idOf('audit', n), chain: `chain ${n}`, sequence: 1, at: '2015-12-01 00:00:00.000', accountId: other(n), action: 'household.update', subjectType: 'Household', subjectId: idOf('household', n), regionCode, reason: '更正', changes: '[{"field":"phone","from":null,"to":"1"}]', previousHash: 'none', hash: `hash ${n}` })),
    Notice: notices({ ...reported, Household, Observation }),
    VillageYear: divisions.flatMap((regionCode, v) => [2013, 2014].map((year) => ({ regionCode, year, poor: 100 + v, exited: v, standard: year === 2013 ? 'AUTONOMOUS_REGION_2011' : 'NATIONAL_2010' }))),
    RegionTarget: [{ regionCode: '150525000000', year: 2015, assigned: 40, stretch: 60 }],
  }
}
