import type { Day } from '../../time/business-day.js'
import type { CaseActName, CaseLevel, CheckItem, ExclusionFlag, VerifyingBody } from './case-codes.js'

/** A vote as the village's minutes have it: heads, not shares. */
export interface Vote {
  readonly entitled: number
  readonly present: number
  readonly inFavour: number
}

/** One thing that was looked at: whether it is met, and what shows it. */
export interface CheckedItem {
  readonly item: CheckItem
  readonly met: boolean
  readonly evidence: string
}

/** Income of a year beside its line, fen per person; a line that nobody published is null. */
export interface CheckedIncome {
  readonly year: number
  readonly perCapita: number
  readonly line: number | null
}

/** Who took part in a verification, by name. */
export interface Verifier {
  readonly body: VerifyingBody
  readonly name: string
}

/** What each act says besides being done. */
export interface ActDetails {
  readonly vote?: Vote
  readonly flags?: readonly ExclusionFlag[]
  readonly flag?: ExclusionFlag
  /** Of a flag: whether the closer look found it to be so. */
  readonly applies?: boolean
  readonly items?: readonly CheckedItem[]
  readonly income?: CheckedIncome
  readonly verifiers?: readonly Verifier[]
  /** Who of the household accepted. */
  readonly acceptedBy?: string
  /** For how many days a notice hangs. */
  readonly days?: number
  readonly spotChecked?: boolean
  readonly objectionId?: string
  readonly objector?: string | null
  readonly upheld?: boolean
  /** Of a follow-up: whether the household still stands over the line. */
  readonly stable?: boolean
  /** Of a risk's end: nobody in the household can work. */
  readonly withoutLabour?: boolean
  /** Of a risk's end: social security is all that lifts the household. */
  readonly bySocialSecurityAlone?: boolean
  /** Of the household's own answer: the id that its browser made for it. */
  readonly answerId?: string
  /** Of the household's own answer: the account that handed out the code of its session. */
  readonly codeIssuedBy?: string
}

/** An act that was done, as it is kept with its case. */
export interface CaseAct extends ActDetails {
  readonly act: CaseActName
  readonly level: CaseLevel
  /** The business day. */
  readonly on: Day
  /** The business instant as it is stored. */
  readonly at: string
  /** Null for the household itself, which has no account. */
  readonly accountId: string | null
  readonly comment: string | null
}

/** An act that somebody wants to do. */
export interface ActOrder extends ActDetails {
  readonly act: CaseActName
  readonly comment: string | null
}
