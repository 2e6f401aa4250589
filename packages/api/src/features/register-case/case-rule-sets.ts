import type { Day } from '../../time/business-day.js'
import type { CaseActName, CaseKind, CaseLevel, CaseStatus, CheckItem, VerifyingBody } from './case-codes.js'

/** One step of a route: whose act it is, and where it leaves the case. */
export interface RouteStep {
  readonly act: CaseActName
  readonly level: CaseLevel
  readonly to: CaseStatus
}

/** How a kind of case is handled under one rule set. */
export interface KindRules {
  readonly route: readonly RouteStep[]
  /** Days for which a notice hangs, the day of posting not counted: usually, and at the very least. */
  readonly noticeDays: { readonly usual: number; readonly least: number }
  /** Part of the representatives that must be present at the village's vote. */
  readonly quorum: { readonly numerator: number; readonly denominator: number }
  /** Least share of reviewed cases that are looked at in their homes, per cent, by township and county; null where none is asked. */
  readonly spotCheck: { readonly townshipPercent: number; readonly countyPercent: number } | null
  /** What is looked at in the household, each with its result. */
  readonly items: readonly CheckItem[]
  /** Who must have verified; a village without a work team or first secretary names only those that it has. */
  readonly verifiers: readonly VerifyingBody[]
  /** Whether income must lie over the line of its year by which the household is measured. */
  readonly incomeOverLine: boolean
  /** Days from opening to the county's decision; null where no clock runs. */
  readonly decideWithinDays: number | null
  /** After which step of the route the household itself may accept or refuse on its own page, and with which step that ends; null where it is not asked. */
  readonly householdAnswers: { readonly after: CaseActName; readonly until: CaseActName } | null
  /** Months for which the household is followed afterwards; null for none. */
  readonly followUpMonths: number | null
}

/** The rules of a time, by the day from which they hold. A case keeps the set under which it was opened. */
export interface RuleSet {
  readonly id: string
  readonly from: Day
  readonly kinds: Readonly<Partial<Record<CaseKind, KindRules>>>
}

const step = (act: CaseActName, level: CaseLevel, to: CaseStatus): RouteStep => ({ act, level, to })

const VILLAGE_NOTICE = [step('OPEN_VILLAGE_NOTICE', 'VILLAGE', 'VILLAGE_NOTICE'), step('CLOSE_VILLAGE_NOTICE', 'VILLAGE', 'VILLAGE_NOTICE')] as const
const TOWNSHIP_NOTICE = [step('OPEN_TOWNSHIP_NOTICE', 'TOWN', 'TOWNSHIP_NOTICE'), step('CLOSE_TOWNSHIP_NOTICE', 'TOWN', 'TOWNSHIP_NOTICE')] as const
const REVIEW = step('TOWNSHIP_REVIEW', 'TOWN', 'TOWNSHIP_REVIEWED')
const APPROVAL = step('COUNTY_APPROVE', 'BANNER', 'COUNTY_APPROVED')
const ANNOUNCEMENT = step('ANNOUNCE', 'BANNER', 'ANNOUNCED')
const APPLICATION = step('APPLY', 'VILLAGE', 'APPLIED')
const VOTE = step('VILLAGE_VOTE', 'VILLAGE', 'VILLAGE_VOTED')
const conclusion = (to: CaseStatus): RouteStep => step('CONCLUDE', 'BANNER', to)

/** Two thirds of the representatives must be there (dossier 2.6). */
const TWO_THIRDS = { numerator: 2, denominator: 3 } as const
const ASSURANCES_AND_GUARANTEES = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const
const PLAIN = {
  noticeDays: { usual: 7, least: 5 },
  quorum: TWO_THIRDS,
  spotCheck: null,
  items: [],
  verifiers: [],
  incomeOverLine: false,
  decideWithinDays: null,
  householdAnswers: null,
  followUpMonths: null,
} as const satisfies Omit<KindRules, 'route'>

const ENTRY_CHECKS = { townshipPercent: 20, countyPercent: 10 } as const

/** 两公示一公告: two notices and one announcement (dossier 2.6, of 2014). */
const identification2014: KindRules = {
  ...PLAIN,
  route: [APPLICATION, VOTE, ...VILLAGE_NOTICE, REVIEW, ...TOWNSHIP_NOTICE, APPROVAL, ANNOUNCEMENT, conclusion('REGISTERED')],
  spotCheck: ENTRY_CHECKS,
}

/** 两评议两公示一比对一公告: two votes, two notices, one comparison of data, one announcement (dossier 2.6, from 2017). */
const identification2017: KindRules = {
  ...identification2014,
  route: [
    APPLICATION, step('GROUP_VOTE', 'VILLAGE', 'GROUP_VOTED'), step('COMPARE', 'VILLAGE', 'COMPARED'), VOTE,
    ...VILLAGE_NOTICE, REVIEW, ...TOWNSHIP_NOTICE, APPROVAL, ANNOUNCEMENT, conclusion('REGISTERED'),
  ],
}

/** Leaving poverty: proposed by vote, verified at home, accepted by the household, noticed for seven days (dossier 2.7). */
const exit: KindRules = {
  ...PLAIN,
  route: [VOTE, step('VERIFY', 'VILLAGE', 'VERIFIED'), step('ACCEPT', 'VILLAGE', 'ACCEPTED'), ...VILLAGE_NOTICE, REVIEW, APPROVAL, ANNOUNCEMENT, conclusion('EXITED')],
  noticeDays: { usual: 7, least: 7 },
  items: ASSURANCES_AND_GUARANTEES,
  verifiers: ['PARTY_BRANCH', 'VILLAGERS_COMMITTEE', 'WORK_TEAM', 'FIRST_SECRETARY'],
  incomeOverLine: true,
  // From the moment it is verified that it could leave until the township takes the exit over: later it objects as anybody does (dossier 2.7).
  householdAnswers: { after: 'VERIFY', until: 'TOWNSHIP_REVIEW' },
  followUpMonths: 12,
}

/** Falling back into poverty, with its reason: voted, noticed, reviewed and approved anew. */
const relapse: KindRules = { ...PLAIN, route: [APPLICATION, VOTE, ...VILLAGE_NOTICE, REVIEW, APPROVAL, conclusion('RETURNED')] }

/** Being struck off for a ground that needs no vote, such as a death: reviewed and approved by others than the proposer. */
const cancellation: KindRules = { ...PLAIN, route: [APPLICATION, REVIEW, APPROVAL, conclusion('CANCELLED')] }

const CAMPAIGN = { EXIT: exit, RETURN: relapse, CANCELLATION: cancellation } as const

/** Monitoring against a return to poverty: noticed in the village alone, decided within fifteen days (dossier 2.8). */
const monitoring: KindRules = {
  ...PLAIN,
  route: [step('VERIFY', 'VILLAGE', 'VERIFIED'), VOTE, ...VILLAGE_NOTICE, REVIEW, APPROVAL, conclusion('MONITORED')],
  noticeDays: { usual: 5, least: 5 },
  items: ['AUTHORISATION', 'COMMITMENT'],
  decideWithinDays: 15,
}

/** The end of a risk: income over the year's scope, guarantees and water sound, the risk gone and no new one (dossier 2.8). */
const riskElimination: KindRules = {
  ...PLAIN,
  route: [step('VERIFY', 'VILLAGE', 'VERIFIED'), VOTE, ...VILLAGE_NOTICE, REVIEW, APPROVAL, conclusion('RISK_ELIMINATED')],
  noticeDays: { usual: 5, least: 5 },
  items: ['STABLE_INCOME', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER', 'RISK_GONE', 'NO_NEW_RISK'],
}

/** Every rule set, the oldest first. Before the first there is no register of files and cards, and so no case. */
export const RULE_SETS: readonly RuleSet[] = [
  { id: 'CAMPAIGN_2014', from: '2014-01-01', kinds: { IDENTIFICATION: identification2014, ...CAMPAIGN } },
  { id: 'CAMPAIGN_2017', from: '2017-01-01', kinds: { IDENTIFICATION: identification2017, ...CAMPAIGN } },
  { id: 'AFTER_2020', from: '2021-01-01', kinds: { MONITORING: monitoring, RISK_ELIMINATION: riskElimination, CANCELLATION: cancellation } },
]

/** The rule set in force on a day; null before the first. */
export const ruleSetOn = (day: Day): RuleSet | null => RULE_SETS.findLast((set) => set.from <= day) ?? null

/** The rules under which a case was opened; rules of one year never judge a case of another (dossier 2.6). */
export const rulesOf = (ruleSet: string, kind: CaseKind): KindRules => {
  const rules = RULE_SETS.find((set) => set.id === ruleSet)?.kinds[kind]
  if (rules === undefined) throw new Error(`No rules of ${ruleSet} for ${kind}`)
  return rules
}

/** Whether so many present are enough of those entitled. Whole numbers alone, so that two thirds of three is two. */
export const hasQuorum = ({ quorum }: Pick<KindRules, 'quorum'>, entitled: number, present: number): boolean => present * quorum.denominator >= entitled * quorum.numerator

/** Whether a share of spot checks is reached. */
export const reachesShare = (percent: number, reviewed: number, checked: number): boolean => checked * 100 >= percent * reviewed
