import type { Row } from '../../data/entities.js'
import type { ActDetails, CaseAct } from '../../features/register-case/case-acts.js'
import type { CaseContent } from '../../features/register-case/case-content.js'
import type { CaseActName, CaseKind } from '../../features/register-case/case-codes.js'
import { rulesOf } from '../../features/register-case/case-rule-sets.js'
import { standingColumns } from '../../features/register-case/case-standing.js'
import { idOf, pick } from './identity.js'
import { HOUSEHOLDS_PER_VILLAGE, WALKER, householdId, other } from './inhabitants.js'

/** One kind of case as it stands in every village. */
interface Plot {
  readonly kind: CaseKind
  readonly ruleSet: string
  readonly content: CaseContent
  readonly acts: readonly CaseActName[]
  /** Which household of the village; null for a family that is not on the register. */
  readonly household: number | null
}

const PLOTS: readonly Plot[] = [
  {
    kind: 'IDENTIFICATION',
    ruleSet: 'CAMPAIGN_2014',
    content: {
      members: [{ name: '乌日娜', relation: '户主', sex: 'FEMALE', birthDate: '1970-01-02', ethnicity: '蒙古族', labour: 'WEAK', education: '小学', idNumberPrefix: '159999', idNumberCipher: 'v1:00000000:x' }],
      groupName: '二组',
      attribute: 'GENERAL_POOR',
      mainCause: 'ILLNESS',
      flags: ['CAR'],
      income: { year: 2015, perCapita: 200_000 },
    },
    acts: ['APPLY', 'VILLAGE_VOTE', 'OPEN_VILLAGE_NOTICE', 'OBJECT'],
    household: null,
  },
  { kind: 'EXIT', ruleSet: 'CAMPAIGN_2014', content: {}, acts: ['VILLAGE_VOTE', 'VERIFY', 'ACCEPT', 'OPEN_VILLAGE_NOTICE', 'CLOSE_VILLAGE_NOTICE', 'TOWNSHIP_REVIEW', 'COUNTY_APPROVE', 'ANNOUNCE', 'CONCLUDE'], household: 1 },
  { kind: 'EXIT', ruleSet: 'CAMPAIGN_2014', content: {}, acts: ['VILLAGE_VOTE', 'VERIFY', 'ACCEPT', 'OPEN_VILLAGE_NOTICE', 'CLOSE_VILLAGE_NOTICE'], household: 0 },
  { kind: 'EXIT', ruleSet: 'CAMPAIGN_2014', content: {}, acts: ['VILLAGE_VOTE', 'VERIFY', 'ACCEPT', 'OPEN_VILLAGE_NOTICE', 'CLOSE_VILLAGE_NOTICE', 'TOWNSHIP_REVIEW', 'COUNTY_APPROVE', 'ANNOUNCE', 'CONCLUDE', 'FOLLOW_UP'], household: 2 },
  { kind: 'CANCELLATION', ruleSet: 'CAMPAIGN_2014', content: { ground: 'MOVED_AWAY', revisions: [{ on: '2015-12-02', at: '2015-12-02 01:00:00.000', accountId: WALKER, acts: 0 }] }, acts: ['APPLY', 'TOWNSHIP_REVIEW'], household: 2 },
  { kind: 'MONITORING', ruleSet: 'AFTER_2020', content: { monitoringType: 'UNSTABLE_EXITED', channel: 'CADRE_CHECK', income: { year: 2021, perCapita: 500_000 } }, acts: ['VERIFY'], household: 0 },
]

const DETAILS: Partial<Record<CaseActName, ActDetails>> = {
  VILLAGE_VOTE: { vote: { entitled: 30, present: 24, inFavour: 20 } },
  ACCEPT: { acceptedBy: '户主' },
  OPEN_VILLAGE_NOTICE: { days: 7 },
  TOWNSHIP_REVIEW: { spotChecked: true },
  OBJECT: { objectionId: idOf('objection', 0), objector: '邻居' },
  FOLLOW_UP: { stable: true },
}

const ITEMS = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const

const actsOf = ({ kind, ruleSet, acts }: Plot, by: number): CaseAct[] =>
  acts.map((act, n): CaseAct => ({
    ...(act === 'VERIFY' ? { items: ITEMS.map((item) => ({ item, met: true, evidence: '入户查看' })), income: { year: 2015, perCapita: 300_000, line: 285_500 }, verifiers: [{ body: 'PARTY_BRANCH', name: '书记' }] } : DETAILS[act]),
    act,
    level: rulesOf(ruleSet, kind).route.find((step) => step.act === act)?.level ?? 'VILLAGE',
    on: `2015-12-${String(n + 1).padStart(2, '0')}`,
    at: `2015-12-${String(n + 1).padStart(2, '0')} 04:00:00.000`,
    accountId: other(by + n),
    ...(act === 'ACCEPT' ? { codeIssuedBy: other(by) } : {}),
    comment: act === 'OBJECT' ? '他家有车' : null,
  }))

const rowOf = (plot: Plot, regionCode: string, v: number, n: number): Row<'RegisterCase'> => {
  const { kind, ruleSet, content } = plot
  const opened = {
    id: idOf('case', `${v} ${n}`),
    number: `C${regionCode}-2015-${String(n + 1).padStart(4, '0')}`,
    version: 1,
    kind,
    regionCode,
    householdId: plot.household === null ? null : householdId(v, plot.household),
    headName: '乌日娜',
    size: 1,
    ruleSet,
    riskEndedOn: kind === 'MONITORING' && v % 2 === 0 ? '2015-12-20' : null,
    reason: '家中困难',
    content,
    acts: actsOf(plot, v + n),
    openedOn: kind === 'MONITORING' && v % 2 === 1 ? '2015-12-30' : '2015-12-01',
    openedAt: `2015-12-01 0${n}:00:00.000`,
    openedBy: pick([other(v), WALKER], n),
    contentHash: 'none',
  }
  return { ...opened, ...standingColumns(opened, null) }
}

/** Cases of every kind in each village; in one of three a risk besides that is to end, which names a case of the village before. */
export const cases = (villages: readonly string[]): Row<'RegisterCase'>[] =>
  villages.flatMap((regionCode, v) => {
    const ending: Plot = { kind: 'RISK_ELIMINATION', ruleSet: 'AFTER_2020', content: { eliminates: idOf('case', `${v - 1} ${PLOTS.length - 1}`) }, acts: ['VERIFY'], household: HOUSEHOLDS_PER_VILLAGE - 1 }
    return [...PLOTS, ...(v % 3 === 1 ? [ending] : [])].map((plot, n) => rowOf(plot, regionCode, v, n))
  })
