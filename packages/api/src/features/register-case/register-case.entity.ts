import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { CaseAct } from './case-acts.js'
import type { CaseKind, CaseLevel, CaseStatus } from './case-codes.js'
import type { CaseContent } from './case-content.js'

/**
 * One household’s way onto the register, off it or around it (R-2; dossier 2.6 to 2.8). Its acts are what happened, in
 * order and for good; where it stands is what they come to, kept beside them for lists.
 */
@Entity('register_case')
@Index('register_case_region_opened', ['regionCode', 'openedAt'])
@Index('register_case_region_waiting', ['regionCode', 'waitingFor', 'waitsFrom'])
@Index('register_case_household', ['householdId', 'openedAt'])
export class RegisterCase {
  @PrimaryId() id: string
  @TextColumn(32, { unique: true }) number: string
  @CountColumn({ default: 1 }) version: number
  @TextColumn(24) kind: CaseKind
  @RegionCodeColumn() regionCode: string
  /** Null until an identification is registered, and of a monitored household that is not on the register. */
  @IdColumn({ nullable: true }) householdId: string | null
  /** The household, or the case whose risk is to end, while this case is under way: one at a time, under concurrency. */
  @TextColumn(40, { nullable: true, unique: true }) liveSubject: string | null
  @TextColumn(120) headName: string
  @CountColumn() size: number
  /** The rules that held when it was opened, and hold for it until its end. */
  @TextColumn(32) ruleSet: string
  @TextColumn(24) status: CaseStatus
  /** Whose turn it is; null when nobody has to do anything more. */
  @TextColumn(8, { nullable: true }) waitingFor: CaseLevel | null
  /** Accounts that may not take that turn, with blanks between them: each had a part for another level. Null for none. */
  @LongTextColumn({ nullable: true }) barredAccounts: string | null
  /** The first day of that turn; what can be done at once has the day of the last act. */
  @DayColumn({ nullable: true }) waitsFrom: string | null
  /** The last day for the county's decision, until it is made. */
  @DayColumn({ nullable: true }) decideBy: string | null
  /** The last day of the follow-up after an exit, until it is concluded. */
  @DayColumn({ nullable: true }) followUpUntil: string | null
  /** Of a monitored household: the day on which its risk ended; null while it lasts. */
  @DayColumn({ nullable: true }) riskEndedOn: string | null
  @LongTextColumn() reason: string
  @JsonColumn() content: CaseContent
  @JsonColumn() acts: CaseAct[]
  @DayColumn() openedOn: string
  @InstantColumn() openedAt: string
  @IdColumn() openedBy: string
  @TextColumn(64) contentHash: string
}
