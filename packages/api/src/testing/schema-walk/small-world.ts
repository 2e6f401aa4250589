import type { Row } from '../../data/entities.js'
import type { AttachmentHolder } from '../../features/attachment/attachment.entity.js'
import { idOf, pick } from './identity.js'
import { HOUSEHOLDS_PER_VILLAGE, OTHERS, WALKER, enterpriseId, other } from './inhabitants.js'
import { supervisorRecognitions, supervisorTies, supervisorTrainings } from './supervision-facts.js'
import { inspectionTasks, inspections } from './inspection-facts.js'
import { exitTests, lookBacks, lookedAt } from './look-back-facts.js'
import { cases } from './case-facts.js'
import { duplicates } from './duplicate-facts.js'
import { importsIn } from './import-facts.js'
import { activities, assistances, courtyardProjects, dispatches, sendingUnits } from './dispatch-facts.js'
import { linkages, memberships, proposals, reports } from './linkage-facts.js'
import { accessTokens, agreements, certificates, pledgeDeliveries, pledges } from './promise-facts.js'
import { minimumWages, provincialMeans, villageFiles } from './village-file-facts.js'
import { entitlements } from './entitlement-facts.js'
import { findings } from './finding-facts.js'
import { fullCoverage } from './full-coverage-facts.js'
import { observations, steps } from './observation-facts.js'
import { householdPlans, linksOf, projectCadres, projects, villagePlans } from './plan-facts.js'
import { VILLAGE_ELSEWHERE } from './places.js'

/** The day on which the small world is looked at. */
export const TODAY = '2015-12-31'

/** The facts of the small world, by entity, in the order in which they are written. */
export interface Facts {
  readonly Account: readonly Row<'Account'>[]
  readonly Enterprise: readonly Row<'Enterprise'>[]
  readonly Household: readonly Row<'Household'>[]
  readonly Person: readonly Row<'Person'>[]
  readonly HouseholdIncome: readonly Row<'HouseholdIncome'>[]
  readonly HouseholdFact: readonly Row<'HouseholdFact'>[]
  readonly HouseholdCode: readonly Row<'HouseholdCode'>[]
  readonly CorrectionRequest: readonly Row<'CorrectionRequest'>[]
  readonly ResultConfirmation: readonly Row<'ResultConfirmation'>[]
  readonly Measure: readonly Row<'Measure'>[]
  readonly VillagePlan: readonly Row<'VillagePlan'>[]
  readonly HouseholdPlan: readonly Row<'HouseholdPlan'>[]
  readonly Project: readonly Row<'Project'>[]
  readonly ProjectCadre: readonly Row<'ProjectCadre'>[]
  readonly Visit: readonly Row<'Visit'>[]
  readonly Linkage: readonly Row<'Linkage'>[]
  readonly LinkageHousehold: readonly Row<'LinkageHousehold'>[]
  readonly LinkageProposal: readonly Row<'LinkageProposal'>[]
  readonly OutcomeReport: readonly Row<'OutcomeReport'>[]
  readonly HouseholdOutcome: readonly Row<'HouseholdOutcome'>[]
  readonly OutcomeDispute: readonly Row<'OutcomeDispute'>[]
  readonly ExitTest: readonly Row<'ExitTest'>[]
  readonly LookBack: readonly Row<'LookBack'>[]
  readonly LookBackHousehold: readonly Row<'LookBackHousehold'>[]
  readonly RegisterCase: readonly Row<'RegisterCase'>[]
  readonly Observation: readonly Row<'Observation'>[]
  readonly ObservationStep: readonly Row<'ObservationStep'>[]
  readonly Finding: readonly Row<'Finding'>[]
  readonly Attachment: readonly Row<'Attachment'>[]
  readonly WorkTeam: readonly Row<'WorkTeam'>[]
  readonly Entitlement: readonly Row<'Entitlement'>[]
  readonly SupervisorTraining: readonly Row<'SupervisorTraining'>[]
  readonly SupervisorRecognition: readonly Row<'SupervisorRecognition'>[]
  readonly SupervisorTie: readonly Row<'SupervisorTie'>[]
  readonly Inspection: readonly Row<'Inspection'>[]
  readonly InspectionTask: readonly Row<'InspectionTask'>[]
  readonly FullCoverage: readonly Row<'FullCoverage'>[]
  readonly VillageFile: readonly Row<'VillageFile'>[]
  readonly ProvincialMean: readonly Row<'ProvincialMean'>[]
  readonly MinimumWage: readonly Row<'MinimumWage'>[]
  readonly SendingUnit: readonly Row<'SendingUnit'>[]
  readonly Pledge: readonly Row<'Pledge'>[]
  readonly PledgeDelivery: readonly Row<'PledgeDelivery'>[]
  readonly CooperationAgreement: readonly Row<'CooperationAgreement'>[]
  readonly AccessToken: readonly Row<'AccessToken'>[]
  readonly EnterpriseCertificate: readonly Row<'EnterpriseCertificate'>[]
  readonly CourtyardProject: readonly Row<'CourtyardProject'>[]
  readonly DesignatedAssistance: readonly Row<'DesignatedAssistance'>[]
  readonly Dispatch: readonly Row<'Dispatch'>[]
  readonly Activity: readonly Row<'Activity'>[]
  readonly AuditEntry: readonly Row<'AuditEntry'>[]
  readonly RegisterImport: readonly Row<'RegisterImport'>[]
  readonly ImportHousehold: readonly Row<'ImportHousehold'>[]
  readonly ImportSource: readonly Row<'ImportSource'>[]
  readonly Notice: readonly Row<'Notice'>[]
  readonly VillageYear: readonly Row<'VillageYear'>[]
  readonly RegionTarget: readonly Row<'RegionTarget'>[]
  readonly DuplicatePair: readonly Row<'DuplicatePair'>[]
  readonly DuplicateSign: readonly Row<'DuplicateSign'>[]
  readonly HouseholdMerge: readonly Row<'HouseholdMerge'>[]
}

const account = (id: string, login: string, disabled = false): Row<'Account'> => ({
  id,
  login,
  loginKey: login,
  name: `${login} 某`,
  passwordHash: 'none',
  mustChangePassword: false,
  isDemo: false,
  accessVersion: null,
  disabledAt: disabled ? '2015-06-01 00:00:00.000' : null,
  createdAt: '2014-01-01 00:00:00.000',
})

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
        living: n % 3 === 0 ? { livelihoodZone: 'FARMING', cultivatedLand: n + 0.5, hasElectricity: true } : null,
        identifiedOn: `2013-0${(n % 8) + 1}-15`,
        exitedOn: exited ? '2015-05-20' : null,
        phone: `1200000${String(1000 + n)}`,
        bankAccountCipher: `v1:00000000:${n}`,
        netIncome: 200_000 + n * 1_000,
        netIncomeYear: 2015,
        measureCount: n % 3,
        plansInForce: n % 2,
        planEndYear: n % 2 === 1 ? pick([2016, 2014, 2015], n) : null,
        measuresInForce: n % 3,
        developmentMeasures: n % 3 === 2 ? 1 : 0,
        projectMeasures: n % 4 === 2 ? 1 : 0,
        confirmedResults: n % 5 === 2 ? 1 : 0,
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
      student: 'PRIMARY',
      disability: n % 2 === 0 ? '41' : null,
      circumstances: { migrantWork: 'IN_COUNTY', migrantMonths: n % 12 },
      endedOn: position === 1 && n % 5 === 4 ? '2015-12-30' : null,
    })),
  )

/** 12,000 yuan came in, 2,000 of it as transfer, and 4,000 was spent on production. */
const PARTS = { wage: 600_000, business: 300_000, property: 100_000, familyPlanning: 0, lowAllowance: 150_000, fiveGuarantee: 0, pension: 50_000, ecoCompensation: 0, otherTransfer: 0, costs: 400_000, persons: 2 } as const

const correction = (home: Row<'Household'>, n: number): Row<'CorrectionRequest'> => {
  const status = pick(['OPEN', 'ACCEPTED', 'DECLINED', 'OPEN'] as const, n)
  const answered = status !== 'OPEN'
  return {
    id: idOf('correction', n), householdId: home.id, regionCode: home.regionCode, topic: pick(['MEMBERS', 'INCOME'], n), text: `少写了一个人 ${n}`, submittedAt: `2015-12-0${(n % 9) + 1} 03:00:00.000`, status,
    answer: answered ? '已核实' : null, answeredBy: answered ? other(n) : null, answeredAt: answered ? '2015-12-20 03:00:00.000' : null, version: answered ? 2 : 1, contentHash: 'none',
  }
}

/** What households say of some of their measures and outcomes. */
const confirmations = (homes: readonly Row<'Household'>[], measures: readonly Row<'Measure'>[], outcomes: readonly Row<'HouseholdOutcome'>[]): Row<'ResultConfirmation'>[] => {
  const say = (kind: 'MEASURE' | 'OUTCOME', { id, householdId }: { readonly id: string; readonly householdId: string }, n: number, enterpriseId: string | null = null): Row<'ResultConfirmation'> => ({
    resultId: id, householdId, regionCode: homes.find((home) => home.id === householdId)?.regionCode ?? '', kind, agreed: n % 2 === 0, comment: n % 2 === 0 ? null : '没有收到', at: `2015-12-10 03:00:00.${String(n).padStart(3, '0')}`,
    ...(kind === 'OUTCOME' && n % 4 === 0 && enterpriseId !== null ? { words: `收购及时${n}`, shownBy: enterpriseId } : { words: null, shownBy: null }),
  })
  return [...measures.filter((_, n) => n % 2 === 0).map((row, n) => say('MEASURE', row, n)), ...outcomes.filter((_, n) => n % 3 !== 0).map((row, n) => say('OUTCOME', row, n, row.enterpriseId))]
}

const ofHouseholds = (homes: readonly Row<'Household'>[]): Pick<Facts, 'HouseholdIncome' | 'HouseholdFact' | 'HouseholdCode' | 'CorrectionRequest' | 'Measure' | 'Visit'> => ({
  CorrectionRequest: homes.map((home, n) => correction(home, n)),
  HouseholdCode: homes.filter((_, n) => n % 3 !== 2).map((home, n) => ({ householdId: home.id, regionCode: home.regionCode, codeHash: `hash ${n}`, issuedAt: '2015-12-20 01:00:00.000', issuedBy: other(n), expiresAt: '2016-01-03 01:00:00.000', usedAt: n % 2 === 0 ? '2015-12-21 01:00:00.000' : null })),
  HouseholdIncome: homes.flatMap((home, n) => [2014, 2015].map((year) => ({ householdId: home.id, regionCode: home.regionCode, year, netPerCapita: year * 100 + n, parts: year === 2015 ? PARTS : null }))),
  HouseholdFact: homes.map((home, n) => ({ id: idOf('fact', n), householdId: home.id, regionCode: home.regionCode, personId: n % 2 === 1 ? idOf('person', `${n} 0`) : null, field: n === 0 ? 'merged' : n % 2 === 1 ? 'person.labour' : 'mainCause', fromValue: n === 0 ? 'N' : null, toValue: n % 2 === 1 ? 'WEAK' : 'ILLNESS', effectiveOn: '2015-03-03', at: '2015-03-03 02:00:00.000', accountId: other(n), reason: '入户核实' })),
  Measure: homes.flatMap((home, n) =>
    Array.from({ length: (n % 2) + 1 }, (_, m): Row<'Measure'> => ({ id: idOf('measure', `${n} ${m}`), householdId: home.id, regionCode: home.regionCode, class: 'SUPPORT', category: 'INDUSTRY', description: '扶持养牛', amount: 500_000 + n, startedOn: `2015-04-0${m + 1}`, ...linksOf(home, n, m) })),
  ),
  Visit: homes.flatMap((home, n) =>
    Array.from({ length: (n % 2) + 1 }, (_, m): Row<'Visit'> => ({ id: idOf('visit', `${n} ${m}`), householdId: home.id, regionCode: home.regionCode, visitedOn: n % 4 === 0 ? `2015-1${m}-10` : `2015-0${m + 2}-10`, accountId: n % 4 === 0 ? WALKER : other(n), findings: '看望老人，询问收入', latitude: null, longitude: null, recordedAt: `2015-1${m}-10 08:00:00.000`, contentHash: 'none' })),
  ),
})

/** Photos of visits, observations, reports, deliveries and agreements, and two that nothing holds yet. */
const attachments = (facts: Pick<Facts, 'Visit' | 'Observation' | 'OutcomeReport' | 'PledgeDelivery' | 'CooperationAgreement'>): Row<'Attachment'>[] => {
  const photo = (n: string, uploaderId: string, holder: { type: AttachmentHolder; id: string; regionCode: string } | null): Row<'Attachment'> => ({
    id: idOf('attachment', n),
    uploaderId,
    ...(holder?.type === 'AGREEMENT' ? { contentType: 'application/pdf', name: `协议 ${n}.pdf` } : { contentType: 'image/png', name: null }),
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
    ...facts.PledgeDelivery.filter((_, n) => n % 4 === 1).map((row, n) => photo(`delivery ${n}`, other(n), { type: 'PLEDGE_DELIVERY', id: row.id, regionCode: row.regionCode })),
    ...facts.CooperationAgreement.map((row, n) => photo(`agreement ${n}`, other(n), { type: 'AGREEMENT', id: row.id, regionCode: row.regionCode })),
    photo('own', WALKER, null),
    photo('foreign', other(0), null),
  ]
}

const notices = (facts: Pick<Facts, 'Observation' | 'RegisterCase' | 'OutcomeReport' | 'Household'>): Row<'Notice'>[] => {
  const about = [
    ...facts.Observation.filter((_, n) => n % 6 === 0).map((row) => ({ subjectType: 'Observation', subjectId: row.id, kind: 'observationProgressed' })),
    ...facts.OutcomeReport.map((row) => ({ subjectType: 'OutcomeReport', subjectId: row.id, kind: 'reportApproved' })),
    ...facts.RegisterCase.filter((_, n) => n % 7 === 0).map((row) => ({ subjectType: 'RegisterCase', subjectId: row.id, kind: 'caseWaits' })),
    ...facts.Household.filter((_, n) => n % 5 === 0).map((row) => ({ subjectType: 'Household', subjectId: row.id, kind: 'householdChanged' })),
    { subjectType: null, subjectId: null, kind: 'appointed' },
  ]
  return [WALKER, other(0)].flatMap((accountId) =>
    about.map((each, n) => ({ id: idOf('notice', `${accountId} ${n}`), accountId, at: `2015-12-0${(n % 9) + 1} 00:00:00.000`, parameters: { number: 'N', startedOn: TODAY, stepZh: '', stepEn: '' }, readAt: n % 3 === 0 ? '2015-12-20 00:00:00.000' : null, ...each })),
  )
}

/** Entries in every place and in none, about things of every kind, some of which lie elsewhere. */
const trail = (places: readonly (string | null)[], facts: Pick<Facts, 'Household' | 'Observation' | 'OutcomeReport' | 'Visit'>): Row<'AuditEntry'>[] => {
  const about = (n: number): { readonly subjectType: string; readonly subjectId: string | null }[] => [
    { subjectType: 'Household', subjectId: idOf('household', n) },
    { subjectType: 'Person', subjectId: idOf('person', `${n} 1`) },
    { subjectType: 'Visit', subjectId: facts.Visit[n % facts.Visit.length]?.id ?? null },
    { subjectType: 'Observation', subjectId: facts.Observation[n % facts.Observation.length]?.id ?? null },
    { subjectType: 'OutcomeReport', subjectId: facts.OutcomeReport[n % facts.OutcomeReport.length]?.id ?? null },
    { subjectType: 'Account', subjectId: other(n) },
    { subjectType: 'Household', subjectId: null },
  ]
  return places.flatMap((regionCode, n) =>
    about(n).map(({ subjectType, subjectId }, m): Row<'AuditEntry'> => ({
      id: idOf('audit', `${n} ${m}`), chain: `chain ${n}`, sequence: m + 1, at: `2015-${m % 2 === 0 ? '11-30 16:30' : '12-01 16:30'}:00.000`, accountId: other(n), action: 'household.update', subjectType, subjectId, regionCode,
      reason: '更正', changes: '[{"field":"phone","from":null,"to":"1"}]', previousHash: 'none', hash: `hash ${n} ${m}`,
    })),
  )
}

/** The facts of the small world in seven villages, and in another city's. */
export const factsIn = (divisions: readonly string[]): Facts => {
  const villages = [...divisions, VILLAGE_ELSEWHERE]
  const Household = households(villages)
  const Observation = observations(villages)
  const ofHousehold = ofHouseholds(Household)
  const reported = reports(villages)
  const Enterprise = [1, 2, 6, 4, 7].map((village, n): Row<'Enterprise'> => ({ id: enterpriseId(n), name: `企业${n}`, regionCode: villages[village] ?? '', creditCode: n >= 3 ? null : `9115999900000000${n}X`, industry: n === 2 ? '荞麦' : '养殖', leadingLevel: n === 1 ? 'CITY' : null, endedOn: n === 3 ? '2015-11-30' : null, endReason: n === 3 ? '公司注销' : null, version: 1, contentHash: null }))
  const promised = pledges(villages)
  const delivered = pledgeDeliveries(promised)
  const agreed = agreements(villages)
  const places: readonly (string | null)[] = [...villages, null, null]
  return {
    Account: [account(WALKER, 'walker'), ...OTHERS.map((id, n) => account(id, `other-${n}`, n === 11))],
    Enterprise,
    Household,
    Person: persons(Household),
    ...ofHousehold,
    VillagePlan: villagePlans(villages),
    HouseholdPlan: householdPlans(Household),
    Project: projects(villages),
    ProjectCadre: projectCadres(villages),
    Linkage: linkages(villages),
    LinkageHousehold: memberships(villages),
    LinkageProposal: proposals(villages),
    ...reported,
    RegisterCase: cases(villages),
    ExitTest: exitTests(villages),
    Inspection: inspections(villages),
    InspectionTask: inspectionTasks(villages, Observation),
    SupervisorTraining: supervisorTrainings(villages),
    SupervisorRecognition: supervisorRecognitions(villages),
    SupervisorTie: supervisorTies(),
    LookBack: lookBacks(),
    LookBackHousehold: lookedAt(villages),
    ResultConfirmation: confirmations(Household, ofHousehold.Measure, reported.HouseholdOutcome),
    Observation,
    ObservationStep: steps(Observation),
    Attachment: attachments({ ...ofHousehold, ...reported, Observation, PledgeDelivery: delivered, CooperationAgreement: agreed }),
    Finding: findings(Observation, projects(villages)),
    SendingUnit: sendingUnits(),
    Pledge: promised,
    PledgeDelivery: delivered,
    CooperationAgreement: agreed,
    AccessToken: accessTokens(Enterprise),
    EnterpriseCertificate: certificates(Enterprise),
    CourtyardProject: courtyardProjects(villages),
    DesignatedAssistance: assistances(villages),
    Dispatch: dispatches(villages),
    Activity: activities(villages, WALKER),
    Entitlement: entitlements(Household, persons(Household)),
    FullCoverage: fullCoverage(villages),
    VillageFile: villageFiles(villages),
    ProvincialMean: provincialMeans(),
    MinimumWage: minimumWages(),
    WorkTeam: villages.map((regionCode, n) => ({ id: idOf('team', n), regionCode, name: `工作队${n}`, leaderAccountId: n === 5 ? null : other(n), memberCount: 3, endReason: null, contentHash: null, startedOn: '2014-01-01', endedOn: n === 2 ? '2015-06-30' : n === 4 ? '2016-06-30' : null })),
    AuditEntry: trail(places, { ...ofHousehold, ...reported, Household, Observation }),
    Notice: notices({ ...reported, RegisterCase: cases(villages), Household, Observation }),
    ...importsIn(villages),
    VillageYear: divisions.flatMap((regionCode, v) => [2013, 2014].map((year) => ({ regionCode, year, poor: 100 + v, exited: v, standard: year === 2013 ? 'AUTONOMOUS_REGION_2011' : 'NATIONAL_2010' }))),
    RegionTarget: [{ regionCode: '150525000000', year: 2015, assigned: 40, stretch: 60 }],
    ...duplicates(Household),
  }
}
