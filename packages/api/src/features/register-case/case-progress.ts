import { addDays, addMonths } from '../../time/business-day.js'
import type { Day } from '../../time/business-day.js'
import type { CaseAct } from './case-acts.js'
import type { CaseActName, CaseKind, CaseLevel, CaseStatus, ExclusionFlag } from './case-codes.js'
import type { KindRules } from './case-rule-sets.js'

/** A notice on the wall of village or town. */
export interface PostedNotice {
  readonly level: CaseLevel
  readonly openedOn: Day
  readonly days: number
  /** The first day on which it may be taken down. */
  readonly mayCloseOn: Day
  readonly closedOn: Day | null
}

/** Something said against a case while its notice hangs. */
export interface Objection {
  readonly id: string
  readonly level: CaseLevel
  readonly lodgedOn: Day
  readonly objector: string | null
  readonly text: string
  readonly answer: string | null
  readonly answeredOn: Day | null
  readonly upheld: boolean | null
}

/** A flag that asks for a closer look; `applies` is null until somebody looked. */
export interface RaisedFlag {
  readonly flag: ExclusionFlag
  readonly applies: boolean | null
  readonly note: string | null
}

/** What the household itself said of its case, on its own page. */
export interface HouseholdAnswer {
  readonly agreed: boolean
  readonly comment: string | null
  /** The business instant as it is stored. */
  readonly at: string
}

/** Where a case stands, as its acts brought it there. */
export interface CaseProgress {
  readonly status: CaseStatus
  /** How many steps of the route are done since it began or was sent back. */
  readonly position: number
  readonly ended: boolean
  readonly notices: readonly PostedNotice[]
  readonly objections: readonly Objection[]
  readonly flags: readonly RaisedFlag[]
  /** What the household itself said since the case began or was sent back; null while it has said nothing. */
  readonly said: HouseholdAnswer | null
  /** Each account that wrote the case, acted, or handed out the code of the household's acceptance, and for which level: nobody acts for two. */
  readonly actors: ReadonlyMap<string, CaseLevel>
  /** The last day of the follow-up that is still to be concluded. */
  readonly followUpUntil: Day | null
}

const NOTICE_LEVELS: Partial<Record<CaseActName, CaseLevel>> = { OPEN_VILLAGE_NOTICE: 'VILLAGE', CLOSE_VILLAGE_NOTICE: 'VILLAGE', OPEN_TOWNSHIP_NOTICE: 'TOWN', CLOSE_TOWNSHIP_NOTICE: 'TOWN' }

/** The notice that hangs now. */
export const openNotice = ({ notices }: Pick<CaseProgress, 'notices'>): PostedNotice | null => notices.findLast((notice) => notice.closedOn === null) ?? null

/** Objections that nobody has answered. */
export const openObjections = ({ objections }: Pick<CaseProgress, 'objections'>): Objection[] => objections.filter((objection) => objection.answer === null)

/** What a lost vote, an unmet item, a justified objection or the household's refusal does: an exit goes back to its proposer, an application ends. */
export const failureEnds = (kind: CaseKind): boolean => kind !== 'EXIT' && kind !== 'RISK_ELIMINATION'

/** The case before anything was done, with the flags that its application raised. Whoever wrote it has acted for the village (dossier 1.10). */
export const beginning = (flags: readonly ExclusionFlag[], authors: readonly string[]): CaseProgress => ({
  status: 'DRAFT',
  position: 0,
  ended: false,
  notices: [],
  objections: [],
  flags: flags.map((flag) => ({ flag, applies: null, note: null })),
  said: null,
  actors: new Map(authors.map((accountId) => [accountId, 'VILLAGE'])),
  followUpUntil: null,
})

const sentBack = (progress: CaseProgress): CaseProgress => ({ ...progress, status: 'SENT_BACK', position: 0, notices: [], objections: [], said: null })
const rejected = (progress: CaseProgress): CaseProgress => ({ ...progress, status: 'REJECTED', ended: true })
const refused = (kind: CaseKind, progress: CaseProgress): CaseProgress => (failureEnds(kind) ? rejected(progress) : sentBack(progress))

/** Whether a verification found everything as it must be. */
export const isVerified = (rules: Pick<KindRules, 'incomeOverLine'>, act: Pick<CaseAct, 'items' | 'income' | 'withoutLabour' | 'bySocialSecurityAlone'>): boolean => {
  if (act.items?.some((item) => !item.met) ?? false) return false
  // Cared for is not the same as out of danger, where nobody can work (dossier 2.8).
  if (act.withoutLabour === true && act.bySocialSecurityAlone === true) return false
  return !rules.incomeOverLine || (act.income !== undefined && act.income.line !== null && act.income.perCapita > act.income.line)
}

/** Whether a vote was carried: more than half of those present. */
export const isCarried = (act: Pick<CaseAct, 'vote'>): boolean => act.vote !== undefined && act.vote.inFavour * 2 > act.vote.present

const alongRoute = (kind: CaseKind, rules: KindRules, progress: CaseProgress, act: CaseAct): CaseProgress => {
  const step = rules.route[progress.position]
  if (step === undefined) return progress
  if ((act.act === 'VILLAGE_VOTE' || act.act === 'GROUP_VOTE') && !isCarried(act)) return refused(kind, progress)
  if (act.act === 'VERIFY' && !isVerified(rules, act)) return refused(kind, progress)
  const position = progress.position + 1
  const ended = position === rules.route.length
  const moved: CaseProgress = { ...progress, status: step.to, position, ended }
  const level = NOTICE_LEVELS[act.act]
  if (act.act === 'COMPARE') return { ...moved, flags: [...progress.flags, ...(act.flags ?? []).filter((flag) => !progress.flags.some((known) => known.flag === flag)).map((flag) => ({ flag, applies: null, note: null }))] }
  if (level !== undefined && act.act.startsWith('OPEN_')) {
    const days = act.days ?? rules.noticeDays.usual
    return { ...moved, notices: [...progress.notices, { level, openedOn: act.on, days, mayCloseOn: addDays(act.on, days), closedOn: null }] }
  }
  if (level !== undefined) return { ...moved, notices: progress.notices.map((notice) => (notice.closedOn === null ? { ...notice, closedOn: act.on } : notice)) }
  return ended && rules.followUpMonths !== null ? { ...moved, followUpUntil: addMonths(act.on, rules.followUpMonths) } : moved
}

/** The status that the route gave before an objection was lodged. */
const routeStatus = (rules: KindRules, position: number): CaseStatus => rules.route[position - 1]?.to ?? 'DRAFT'

const besideRoute = (kind: CaseKind, rules: KindRules, progress: CaseProgress, act: CaseAct): CaseProgress => {
  switch (act.act) {
    case 'OBJECT': {
      const objection = { id: act.objectionId ?? '', level: openNotice(progress)?.level ?? act.level, lodgedOn: act.on, objector: act.objector ?? null, text: act.comment ?? '', answer: null, answeredOn: null, upheld: null }
      return { ...progress, status: 'OBJECTED', objections: [...progress.objections, objection] }
    }
    case 'ANSWER': {
      const objections = progress.objections.map((objection) => (objection.id === act.objectionId ? { ...objection, answer: act.comment ?? '', answeredOn: act.on, upheld: act.upheld ?? false } : objection))
      if (act.upheld === true) return refused(kind, { ...progress, objections })
      return { ...progress, objections, status: openObjections({ objections }).length > 0 ? 'OBJECTED' : routeStatus(rules, progress.position) }
    }
    case 'VERIFY_FLAG':
      return { ...progress, flags: progress.flags.map((raised) => (raised.flag === act.flag ? { ...raised, applies: act.applies ?? null, note: act.comment } : raised)) }
    case 'REJECT':
      return rejected(progress)
    case 'SEND_BACK':
      return sentBack(progress)
    case 'WITHDRAW':
      return { ...progress, status: 'WITHDRAWN', ended: true }
    case 'FOLLOW_UP':
      return { ...progress, followUpUntil: null }
    // It stands beside what the village writes down, and takes no step of the route.
    case 'HOUSEHOLD_ACCEPT':
      return { ...progress, said: { agreed: true, comment: act.comment, at: act.at } }
    case 'HOUSEHOLD_REFUSE':
      return refused(kind, progress)
    default:
      return alongRoute(kind, rules, progress, act)
  }
}

/**
 * Whose part in the decision an act is. The household has no account: whoever handed out the code with which it accepts could
 * have accepted in its place, and so has acted for the village (dossier 1.10). Its refusal decides nothing in anybody's favour.
 * An objection is only written down by whoever hears it.
 */
const partOf = (act: CaseAct): string | null => {
  if (act.act === 'OBJECT') return null
  return act.act === 'HOUSEHOLD_ACCEPT' ? (act.codeIssuedBy ?? null) : act.accountId
}

/** The case after one more act. Whether the act may be done is another rule. */
export const after = (kind: CaseKind, rules: KindRules, progress: CaseProgress, act: CaseAct): CaseProgress => {
  const next = besideRoute(kind, rules, progress, act)
  const accountId = partOf(act)
  return accountId === null ? next : { ...next, actors: new Map([...progress.actors, [accountId, act.level]]) }
}

/** The case after all that was done to it since its beginning, in order. */
export const progressOf = (kind: CaseKind, rules: KindRules, begun: CaseProgress, acts: readonly CaseAct[]): CaseProgress =>
  acts.reduce((progress, act) => after(kind, rules, progress, act), begun)

/** Whose turn it is, and from which day on; null when nobody has to do anything more. */
export const turnOf = (rules: KindRules, progress: CaseProgress): { readonly level: CaseLevel; readonly from: Day | null } | null => {
  if (progress.followUpUntil !== null) return { level: 'VILLAGE', from: progress.followUpUntil }
  if (progress.ended) return null
  const notice = openNotice(progress)
  if (notice !== null) return { level: notice.level, from: openObjections(progress).length > 0 ? null : notice.mayCloseOn }
  const step = rules.route[progress.position]
  return step === undefined ? null : { level: step.level, from: null }
}
