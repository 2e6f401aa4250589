import { yearOfDay } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'
import type { ActOrder, Vote } from './case-acts.js'
import type { CaseActName, CaseLevel, VerifyingBody } from './case-codes.js'
import { openNotice, openObjections } from './case-progress.js'
import type { CaseProgress } from './case-progress.js'
import { hasQuorum, reachesShare } from './case-rule-sets.js'
import type { KindRules } from './case-rule-sets.js'

/** Why an act is refused. */
export type ActRefusal =
  | 'ENDED'
  | 'OUT_OF_TURN'
  | 'NOT_YOUR_LEVEL'
  | 'ACTED_FOR_OTHER_LEVEL'
  | 'NO_QUORUM'
  | 'VOTE_NUMBERS'
  | 'NOTICE_TOO_SHORT'
  | 'NOTICE_STILL_HANGS'
  | 'OBJECTION_OPEN'
  | 'NO_NOTICE_HANGS'
  | 'NO_SUCH_OBJECTION'
  | 'FLAG_UNVERIFIED'
  | 'NO_SUCH_FLAG'
  | 'SPOT_CHECK_DUE'
  | 'ITEMS_INCOMPLETE'
  | 'VERIFIERS_INCOMPLETE'
  | 'INCOME_MISSING'
  | 'LINE_UNKNOWN'
  | 'FOLLOW_UP_RUNS'

/** Who wants to act, and on what day. */
export interface CaseActor {
  readonly accountId: string
  /** The levels for which the account may act in the case's village. */
  readonly levels: ReadonlySet<CaseLevel>
}

/** What of the village and year decides besides the case itself. */
export interface JudgingContext {
  readonly today: Day
  /** Of a verification: which of work team and first secretary the village has in post. */
  readonly inPost: ReadonlySet<VerifyingBody>
  /** Cases of the kind that this level has reviewed before, in this village and year, and how many of them at home. */
  readonly reviewed: number
  readonly spotChecked: number
}

const wholeAndPositive = ({ entitled, present, inFavour }: Vote): boolean =>
  [entitled, present, inFavour].every((heads) => Number.isInteger(heads) && heads >= 0) && entitled > 0 && present <= entitled && inFavour <= present && present > 0

const voteRefusal = (rules: KindRules, order: ActOrder): ActRefusal | null => {
  if (order.vote === undefined || !wholeAndPositive(order.vote)) return 'VOTE_NUMBERS'
  // The group meets whole; the quorum is the assembly's (dossier 2.6).
  return order.act === 'GROUP_VOTE' || hasQuorum(rules, order.vote.entitled, order.vote.present) ? null : 'NO_QUORUM'
}

/** Which years' income may be held against the line: the last full year before a case was opened, which comes first, or the year of the opening (dossier 2.7). */
export const incomeYearsOfCase = (openedOn: Day): number[] => {
  const opening = yearOfDay(openedOn)
  return [opening - 1, opening]
}

/** Who must have verified: both committees always; a work team and a first secretary where the village has them in post (dossier 2.7). None where the rules ask for none. */
export const whoMustVerify = (rules: Pick<KindRules, 'verifiers'>, inPost: ReadonlySet<VerifyingBody>): VerifyingBody[] => rules.verifiers.filter((body) => body === 'PARTY_BRANCH' || body === 'VILLAGERS_COMMITTEE' || inPost.has(body))

const verifyRefusal = (rules: KindRules, order: ActOrder, { inPost }: JudgingContext): ActRefusal | null => {
  const checked = new Set((order.items ?? []).map((each) => each.item))
  if (checked.size !== (order.items ?? []).length || rules.items.length !== checked.size || rules.items.some((item) => !checked.has(item))) return 'ITEMS_INCOMPLETE'
  const bodies = new Set((order.verifiers ?? []).map((verifier) => verifier.body))
  if (whoMustVerify(rules, inPost).some((body) => !bodies.has(body))) return 'VERIFIERS_INCOMPLETE'
  if (!rules.incomeOverLine) return null
  if (order.income === undefined) return 'INCOME_MISSING'
  return order.income.line === null ? 'LINE_UNKNOWN' : null
}

const reviewRefusal = (rules: KindRules, progress: CaseProgress, order: ActOrder, { reviewed, spotChecked }: JudgingContext): ActRefusal | null => {
  if (progress.flags.some((flag) => flag.applies === null)) return 'FLAG_UNVERIFIED'
  if (rules.spotCheck === null) return null
  const percent = order.act === 'TOWNSHIP_REVIEW' ? rules.spotCheck.townshipPercent : rules.spotCheck.countyPercent
  return reachesShare(percent, reviewed + 1, spotChecked + (order.spotChecked === true ? 1 : 0)) ? null : 'SPOT_CHECK_DUE'
}

const contentRefusal = (rules: KindRules, progress: CaseProgress, order: ActOrder, context: JudgingContext): ActRefusal | null => {
  switch (order.act) {
    case 'GROUP_VOTE':
    case 'VILLAGE_VOTE':
      return voteRefusal(rules, order)
    case 'VERIFY':
      return verifyRefusal(rules, order, context)
    case 'OPEN_VILLAGE_NOTICE':
    case 'OPEN_TOWNSHIP_NOTICE':
      return order.days !== undefined && (!Number.isInteger(order.days) || order.days < rules.noticeDays.least || order.days > 365) ? 'NOTICE_TOO_SHORT' : null
    case 'CLOSE_VILLAGE_NOTICE':
    case 'CLOSE_TOWNSHIP_NOTICE': {
      if (openObjections(progress).length > 0) return 'OBJECTION_OPEN'
      const notice = openNotice(progress)
      return notice === null || context.today < notice.mayCloseOn ? 'NOTICE_STILL_HANGS' : null
    }
    case 'TOWNSHIP_REVIEW':
    case 'COUNTY_APPROVE':
      return reviewRefusal(rules, progress, order, context)
    default:
      return null
  }
}

/** For which level an act is done now; null when the act is out of turn. */
export const levelOfAct = (rules: KindRules, progress: CaseProgress, act: CaseActName): CaseLevel | null => {
  const next = rules.route[progress.position] ?? null
  switch (act) {
    case 'OBJECT':
    case 'ANSWER':
      return openNotice(progress)?.level ?? null
    case 'VERIFY_FLAG':
      return next === null || progress.flags.every((flag) => flag.applies !== null) ? null : next.level
    // The reviewing levels refuse; the proposer withdraws.
    case 'REJECT':
    case 'SEND_BACK':
      return next === null || next.level === 'VILLAGE' ? null : next.level
    case 'WITHDRAW':
      return next === null || next.level === 'BANNER' ? null : 'VILLAGE'
    case 'FOLLOW_UP':
      return progress.followUpUntil === null ? null : 'VILLAGE'
    default:
      return next?.act === act && progress.status !== 'OBJECTED' ? next.level : null
  }
}

const besideRefusal = (progress: CaseProgress, order: ActOrder, { today }: JudgingContext): ActRefusal | null => {
  if (order.act === 'ANSWER' && !openObjections(progress).some((objection) => objection.id === order.objectionId)) return 'NO_SUCH_OBJECTION'
  if (order.act === 'VERIFY_FLAG' && !progress.flags.some((flag) => flag.flag === order.flag && flag.applies === null)) return 'NO_SUCH_FLAG'
  return order.act === 'FOLLOW_UP' && progress.followUpUntil !== null && today < progress.followUpUntil ? 'FOLLOW_UP_RUNS' : null
}

/** Whose turn comes first: a notice with an open objection or days to run says so instead of being merely out of turn. */
const turnRefusal = (progress: CaseProgress, act: CaseActName): ActRefusal => {
  if (progress.ended && act !== 'FOLLOW_UP') return 'ENDED'
  if (act === 'OBJECT' || act === 'ANSWER') return 'NO_NOTICE_HANGS'
  return openObjections(progress).length > 0 ? 'OBJECTION_OPEN' : 'OUT_OF_TURN'
}

/** Whether a step of the route is done. */
const isDone = (rules: KindRules, progress: CaseProgress, act: CaseActName): boolean => progress.position > rules.route.findIndex((step) => step.act === act)

/**
 * Whether the household itself may accept or refuse now: between the two steps that its rules name, and once since the case
 * began or was sent back. What the village writes down of an acceptance neither asks for it nor takes it away (dossier 2.7).
 */
export const householdMayAnswer = (rules: KindRules, progress: CaseProgress): boolean => {
  if (rules.householdAnswers === null || progress.ended || progress.said !== null) return false
  const { after, until } = rules.householdAnswers
  return isDone(rules, progress, after) && !isDone(rules, progress, until)
}

/** Whether the household may accept with a code that an account handed out: not one who proposed it or acted on it, and could have accepted in its place (1.10). */
export const mayAcceptByCodeOf = (progress: Pick<CaseProgress, 'actors'>, issuer: string | null): boolean => issuer === null || !progress.actors.has(issuer)

/** Why somebody may not put a case right; null for whoever acts for the village, while it is a draft or was sent back, and who had no part for another level. */
export const revisionRefusal = (progress: CaseProgress, actor: CaseActor): 'NOT_REVISABLE' | 'NOT_YOUR_LEVEL' | 'ACTED_FOR_OTHER_LEVEL' | null => {
  if (progress.status !== 'DRAFT' && progress.status !== 'SENT_BACK') return 'NOT_REVISABLE'
  if (!actor.levels.has('VILLAGE')) return 'NOT_YOUR_LEVEL'
  return (progress.actors.get(actor.accountId) ?? 'VILLAGE') === 'VILLAGE' ? null : 'ACTED_FOR_OTHER_LEVEL'
}

/** Whether something is left for the town to do that an account, which acted for another level, may not do: proposer and reviewer are two accounts (1.10). */
export const leavesReview = (rules: KindRules, progress: CaseProgress, accountId: string): boolean =>
  !progress.ended && (progress.actors.get(accountId) ?? 'TOWN') !== 'TOWN' && rules.route.slice(progress.position).some((step) => step.level === 'TOWN')

/** Whether somebody may do such an act at all now: the turn, the level, and that nobody acts for two levels. */
export const partRefusal = (rules: KindRules, progress: CaseProgress, act: CaseActName, actor: CaseActor): { readonly refused: ActRefusal } | { readonly level: CaseLevel } => {
  if (progress.ended && act !== 'FOLLOW_UP') return { refused: 'ENDED' }
  const level = levelOfAct(rules, progress, act)
  if (level === null) return { refused: turnRefusal(progress, act) }
  if (act === 'OBJECT') return actor.levels.size > 0 ? { level } : { refused: 'NOT_YOUR_LEVEL' }
  if (!actor.levels.has(level)) return { refused: 'NOT_YOUR_LEVEL' }
  const before = progress.actors.get(actor.accountId)
  return before !== undefined && before !== level ? { refused: 'ACTED_FOR_OTHER_LEVEL' } : { level }
}

/**
 * Whether an act may be done, and for which level it is then done; or why it is refused. A notice hangs for its days and
 * never comes down over an open objection; the village's vote has its quorum; spot checks reach their share with every
 * review; proposer, reviewer and approver are three accounts (dossier 2.6, 2.7, 1.10).
 */
export const judge = (rules: KindRules, progress: CaseProgress, order: ActOrder, actor: CaseActor, context: JudgingContext): { readonly refused: ActRefusal } | { readonly level: CaseLevel } => {
  const part = partRefusal(rules, progress, order.act, actor)
  if ('refused' in part) return part
  const refused = contentRefusal(rules, progress, order, context) ?? besideRefusal(progress, order, context)
  return refused === null ? part : { refused }
}
